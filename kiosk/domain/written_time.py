"""Dates and times as people write them: ``20.11.2026``, ``20/11/2026 9:30``, ``20 Kasım 2026``, ``Nov 20, 2026``."""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from kiosk.domain.faults.event import EitherOfTwoDates, MomentOutOfTime, NoDateOrTime
from kiosk.domain.roster.folding import fold

_LANGUAGES = [
    "en",
    "tr",
    "ar",
    "de",
    "fr",
    "es",
    "it",
    "nl",
    "pt",
    "pl",
    "ru",
    "uk",
    "el",
    "ro",
    "hu",
    "sv",
    "fa",
    "cs",
    "da",
    "nb",
    "fi",
    "he",
]
"""Whose names of months and weekdays are understood, as CLDR has them."""

_YEAR_FIRST = re.compile(r"(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})\.?")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*([-./])\s*(\d{1,2})\s*\2\s*(\d{4})")
_CLOCK = re.compile(r"(?:^|[\s,T])(?:at |um |saat )?(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?$", re.IGNORECASE)
_HOUR = re.compile(r"(?:^|[\s,])(\d{1,2})\s*([ap])\.?m\.?$", re.IGNORECASE)
_NUMBER = re.compile(r"(\d+)(?:st|nd|rd|th)?")


@dataclass(frozen=True, slots=True)
class WrittenTime:
    """A date, and the time of day if one was written; `moment` has an offset only if one was written."""

    moment: datetime
    has_clock: bool

    def starts(self, zone: ZoneInfo) -> int:
        """Return when it begins, in UTC milliseconds; a date begins at midnight in the zone."""
        return _milliseconds(self.moment, zone)

    def ends(self, zone: ZoneInfo) -> int:
        """Return until when it lasts, in UTC milliseconds; a date lasts until the next one begins in the zone."""
        return self.starts(zone) if self.has_clock else _milliseconds(self.moment + timedelta(days=1), zone)


def read_time(text: str) -> WrittenTime:
    """Read a date, with or without a time of day after it.

    ISO 8601 is read first; then the year comes first or last, months are numbers or names, and between points the day
    comes before the month. Between strokes either may, so a date that can be read both ways is refused.

    Raises:
        NoDateOrTime: it is none.
        EitherOfTwoDates: it is one of two.
        MomentOutOfTime: it is not between 1971 and 2200.
    """
    written = " ".join(_plain(text).split())
    with suppress(ValueError):
        return _bounded(WrittenTime(datetime.fromisoformat(written), len(written) > len("2026-11-20")), text.strip())
    try:
        rest, clock = _clock(written)
        day = _numbered(rest, text.strip()) or _named(rest)
    except ValueError as error:
        raise NoDateOrTime(text.strip()) from error
    if day is None:
        raise NoDateOrTime(text.strip())
    return _bounded(WrittenTime(datetime.combine(day, clock or time()), clock is not None), text.strip())


def _bounded(time_of: WrittenTime, written: str) -> WrittenTime:
    """Return a time; where no calendar is sure, nothing takes place."""
    if not 1970 < time_of.moment.year < 2200:
        raise MomentOutOfTime(written)
    return time_of


def _plain(text: str) -> str:
    """Return a text with the digits that are written today, and without marks of direction."""
    return "".join(
        str(int(letter)) if letter.isdecimal() else "" if letter in "\u200e\u200f\u061c" else letter for letter in text
    ).replace("،", ",")


def _clock(written: str) -> tuple[str, time | None]:
    """Split the time of day off a text; returns the text before it, and the time if there is one."""
    if clock := _HOUR.search(written):
        return written[: clock.start()].rstrip(" ,"), time(_hour(int(clock[1]), clock[2]))
    clock = _CLOCK.search(written)
    if clock is None or not (rest := written[: clock.start()].rstrip(" ,")):
        return written, None
    return rest, time(_hour(int(clock[1]), clock[4]), int(clock[2]), int(clock[3] or 0))


def _hour(hour: int, half: str | None) -> int:
    if not half:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError(hour)
    return hour % 12 + (12 if half.lower().startswith("p") else 0)


def _numbered(rest: str, written: str) -> date | None:
    if date_parts := _YEAR_FIRST.fullmatch(rest):
        return date(int(date_parts[1]), int(date_parts[2]), int(date_parts[3]))
    date_parts = _YEAR_LAST.fullmatch(rest)
    if date_parts is None:
        return None
    first, second, year = int(date_parts[1]), int(date_parts[3]), int(date_parts[4])
    if first > 12 or date_parts[2] == "." or first == second:
        return date(year, second, first)
    if second > 12:
        return date(year, first, second)
    raise EitherOfTwoDates(written, date(year, second, first), date(year, first, second))


def _named(rest: str) -> date | None:
    """Read a date whose month has a name; names of weekdays and small words beside it do not matter."""
    words = fold(rest).split()
    numbers = [int(found[1]) for word in words if (found := _NUMBER.fullmatch(word))]
    named = {month for word in words for name, month in month_names().items() if word == name}
    if len(numbers) != 2 or len(named) != 1:
        return None
    years = [number for number in numbers if number > 31]
    days = [number for number in numbers if number <= 31]
    return date(years[0], named.pop(), days[0]) if len(years) == len(days) == 1 else None


@cache
def weekday_names() -> frozenset[str]:
    """Return the folded names of weekdays, long and short."""
    from babel import Locale

    forms = [Locale(language).days["format"] for language in _LANGUAGES]
    names = (name for form in forms for width in ("abbreviated", "wide", "short") for name in form[width].values())
    return frozenset(fold(name) for name in names)


@cache
def month_names() -> dict[str, int]:
    """Return the months by their folded names, long and short."""
    from babel import Locale

    months: dict[str, int] = {}
    for language in reversed(_LANGUAGES):
        forms = Locale(language).months
        for width in ("abbreviated", "wide"):
            for form in ("format", "stand-alone"):
                months |= {fold(name): number for number, name in forms[form][width].items()}
    return months


def _milliseconds(moment: datetime, zone: ZoneInfo) -> int:
    aware = moment if moment.tzinfo else moment.replace(tzinfo=zone)
    return round(aware.timestamp() * 1000)
