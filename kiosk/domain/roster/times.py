"""Times as other systems write them: with or without a zone, in the words of many languages."""

import re
from contextlib import suppress
from datetime import UTC, datetime, time, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime
from functools import cache
from zoneinfo import ZoneInfo

from kiosk.domain.import_report import Remark
from kiosk.domain.moment import milliseconds
from kiosk.domain.remarks.roster import TimeUnread, TimeWithoutYear, ZoneUnsure
from kiosk.domain.roster.folding import fold
from kiosk.domain.written_time import month_names, weekday_names

_CLOCK = re.compile(
    r"(?<!\d)(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?(?:\s*([ap])\.?\s?m\b\.?)?", re.IGNORECASE
)
_HOUR_ONLY = re.compile(r"\b(\d{1,2})\s*([ap])\.?\s?m\b\.?|\b(noon|midnight)\b", re.IGNORECASE)
_NUMERIC = re.compile(r"(?<!\d)(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)")
_DAY_MONTH = re.compile(r"(?<!\d)(\d{1,2})\.?\s+(?:de\s+)?([^\W\d_]{3,})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)")
_MONTH_DAY = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}|$)")
_OFFSET = re.compile(r"(?:\b(?:UTC|GMT)\s?)?([+-])(\d{1,2}):?(\d{2})?(?!\d)")
_BRACKETS = re.compile(r"\([^)]*\)")
_SMALL_WORDS = frozenset(
    ("at", "on", "o", "clock", "the", "um", "uhr", "h", "a", "as", "saat", "de", "le", "la", "il", "kl", "t")
)
"""Beside a time they mean nothing."""
_HEADER_ZONE = re.compile(r"[A-Z]{1,4}T|UTC|GMT|Z|(?:UTC|GMT)?\s?[+-]\d{1,2}(?::?\d{2})?|[A-Z]\w+/[A-Z]\w+")
_LONGEST = 200
"""Letters of a time, JavaScript's with the name of its zone; in a longer text each letter might begin a month."""
_EXCEL_DAY_ZERO = 25569  # 1970-01-01, counted in days as Excel does


def read_time(text: str, zone: tzinfo, *, month_first: bool = False) -> int | Remark:
    """Read a time, in the given zone where it names none itself.

    Args:
        text: ISO 8601, ``20.11.2026 09:02``, ``11/20/2026 9:02 a.m.``, ``20 Kas 2026 09:02``, RFC 2822, JavaScript's
            ``Fri Nov 20 2026 09:02:11 GMT+0300 (…)``, seconds or milliseconds since 1970, or an Excel serial number.
        zone: the zone of times that name none.
        month_first: how to read a date like 10/11/2026.

    Returns:
        UTC milliseconds, or why there are none: the text is no time between 1971 and 2199, or names a zone that is not
        known.
    """
    if len(text) > _LONGEST:
        return TimeUnread(text[:40])
    written = " ".join(text.split())
    try:
        moment = _iso(written) or _count(written) or _mail(written) or _written(written, zone, month_first)
        if isinstance(moment, Remark):
            return moment
        if moment is None or not 1970 < moment.year < 2200:
            return TimeUnread(text[:40])
        return milliseconds(moment if moment.tzinfo else moment.replace(tzinfo=zone))
    except (ValueError, OverflowError):
        return TimeUnread(text[:40])


def is_month_first(text: str) -> bool | None:
    """Tell of a date like 11/20/2026 whether the month stands first; None where it could be either."""
    numeric = _NUMERIC.search(text)
    if not numeric or len(numeric[1]) == 4 or numeric[2] != "/":
        return None
    first, second = int(numeric[1]), int(numeric[3])
    if first > 12 or second > 12:
        return second > 12
    return True if re.search(r"\d\s*[ap]\.?\s?m", text, re.IGNORECASE) else None


def zone_in(header: str, year: int) -> tzinfo | str | None:
    """Return the zone that a header names, such as ``Checkin Date (UTC)``; the word itself if it is not known."""
    for bracketed in map(str.strip, re.findall(r"[(\[]([^)\]]+)[)\]]", header)):
        if _HEADER_ZONE.fullmatch(bracketed):
            return zone_of(bracketed, UTC, year) or bracketed
    return UTC if {"utc", "gmt"} & set(fold(header).split()) else None


def zone_of(written: str, home: tzinfo, year: int) -> tzinfo | None:
    """Return the zone that a text names: an offset, an abbreviation, an IANA name, a city; None if that is not sure.

    An abbreviation means what it means at the event; elsewhere only one that has a single meaning in all the world
    counts: IST is India, Israel and Ireland.
    """
    if offset := _OFFSET.fullmatch(written):
        return _fixed(offset)
    short = written.upper()
    if short in ("UTC", "GMT", "Z", "UT"):
        return UTC
    if (own := _abbreviations_of(home, year).get(short)) is not None:
        return timezone(own)
    offsets = _abbreviations(year).get(short, set())
    if len(offsets) == 1:
        return timezone(next(iter(offsets)))
    if offsets:
        return None
    return _named_zone(written)


def _named_zone(written: str) -> tzinfo | None:
    from kiosk.domain.faults.event import NoTimeZone, SeveralTimeZones
    from kiosk.domain.zones import read_zone

    try:
        return ZoneInfo(read_zone(written))
    except (NoTimeZone, SeveralTimeZones):
        return _windows_zone(written)


def _windows_zone(written: str) -> tzinfo | None:
    from babel.core import get_global

    name = get_global("windows_zone_mapping").get(written)
    return ZoneInfo(name) if name else None


@cache
def _abbreviations(year: int) -> dict[str, set[timedelta]]:
    """Return what each zone's short names meant in a year, in winter and in summer."""
    from zoneinfo import available_timezones

    meanings: dict[str, set[timedelta]] = {}
    for name in available_timezones():
        if "/" in name and not name.startswith("Etc/"):
            for short, offset in _abbreviations_of(ZoneInfo(name), year).items():
                meanings.setdefault(short, set()).add(offset)
    return meanings


def _abbreviations_of(zone: tzinfo, year: int) -> dict[str, timedelta]:
    moments = (datetime(year, month, 15, tzinfo=zone) for month in (1, 7))
    named = ((moment.tzname() or "", moment.utcoffset()) for moment in moments)
    return {name: offset for name, offset in named if name.isalpha() and offset is not None}


def _fixed(offset: re.Match[str]) -> tzinfo:
    ahead = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
    return timezone(ahead if offset[1] == "+" else -ahead)


def _iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if _ISO.match(text) else None
    except ValueError:
        return None


def _count(text: str) -> datetime | None:
    """Read a number of seconds or milliseconds since 1970, or of days as Excel counts them."""
    if re.fullmatch(r"[12]\d{9}(\d{3})?", text):
        return datetime.fromtimestamp(int(text) / (1000 if len(text) == 13 else 1), UTC)
    if not re.fullmatch(r"\d{5}(\.\d+)?", text):
        return None
    seconds = round((float(text) - _EXCEL_DAY_ZERO) * 86_400)
    return datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None)


def _mail(text: str) -> datetime | None:
    """Read RFC 2822, with its offset in figures; its old names of zones are read as anybody's."""
    if not re.match(r"(?:[A-Za-z]{3}, )?\d{1,2} [A-Za-z]{3} \d{4} \d{2}:\d{2}(:\d{2})? [+-]\d{4}", text):
        return None
    return parsedate_to_datetime(_BRACKETS.sub("", text))


def _written(text: str, zone: tzinfo, month_first: bool) -> datetime | Remark | None:
    day, rest = _date(text, month_first)
    if not isinstance(day, datetime):
        return day
    clock, rest = _clock(rest)
    offset = _OFFSET.search(rest)
    words = [word for word in re.split(r"[\s,]+", _BRACKETS.sub("", rest)) if _is_zone_word(word)]
    moment = datetime.combine(day, clock)
    if offset:
        return moment.replace(tzinfo=_fixed(offset))
    if not words:
        return moment
    named = zone_of(" ".join(words), zone, moment.year)
    return moment.replace(tzinfo=named) if named else ZoneUnsure(text[:40], " ".join(words)[:40])


def _is_zone_word(word: str) -> bool:
    folded = fold(word)
    return bool(folded) and folded not in _SMALL_WORDS and folded not in weekday_names()


def _date(text: str, month_first: bool) -> tuple[datetime | Remark | None, str]:
    """Return the date in a text, and what else stands there."""
    if numeric := _NUMERIC.search(text):
        return _numbered(text, numeric, month_first), text[: numeric.start()] + " " + text[numeric.end() :]
    clockless = _CLOCK.sub(" ", text)  # Wed Nov 25 09:12:11 2026
    for source in (text, clockless):
        for pattern, day, month in ((_DAY_MONTH, 1, 2), (_MONTH_DAY, 2, 1)):
            named = pattern.search(source)
            if named and (number := month_names().get(fold(named[month]))):
                rest = " ".join(
                    (source[: named.start()], source[named.end() :], "" if source == text else _clock_in(text))
                )
                return datetime(int(named[3]), number, int(named[day])), rest
    return None, text


def _clock_in(text: str) -> str:
    clock = _CLOCK.search(text)
    return clock[0] if clock else ""


def _numbered(text: str, numeric: re.Match[str], month_first: bool) -> datetime | Remark | None:
    first, second, third = (int(numeric[group]) for group in (1, 3, 4))
    if len(numeric[1]) == 4:
        return datetime(first, second, third)
    if len(numeric[4]) != 4:
        return _of_this_century(text, first, second, third) if len(numeric[4]) == 2 else None
    sure = is_month_first(text)
    swapped = numeric[2] == "/" and (month_first if sure is None else sure)
    return datetime(third, first, second) if swapped else datetime(third, second, first)


def _of_this_century(text: str, first: int, second: int, third: int) -> datetime | Remark | None:
    """Read a year of two digits where there is only one date that it can be."""
    dates = set()
    for year, month, day in ((third, second, first), (third, first, second), (first, second, third)):
        with suppress(ValueError):
            dates.add(datetime(2000 + year, month, day))
    return dates.pop() if len(dates) == 1 else TimeWithoutYear(text[:40])


def _clock(rest: str) -> tuple[time, str]:
    """Return the time of day, midnight if there is none, and what else stands there."""
    if clock := _CLOCK.search(rest):
        at = time(_hour(int(clock[1]), clock[4]), int(clock[2]), int(clock[3] or 0))
        return at, rest[: clock.start()] + " " + rest[clock.end() :]
    if clock := _HOUR_ONLY.search(rest):  # Django writes 9 a.m. and noon
        remains = rest[: clock.start()] + " " + rest[clock.end() :]
        if clock[3]:
            return time(12 if clock[3].lower() == "noon" else 0), remains
        return time(_hour(int(clock[1]), clock[2])), remains
    return time(), rest


def _hour(hour: int, half: str | None) -> int:
    if not half:
        return hour
    return hour % 12 + (12 if half.lower().startswith("p") else 0)
