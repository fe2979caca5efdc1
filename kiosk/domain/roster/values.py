"""What the cells of a roster mean: an order's state, a time of check-in, a name where none is given."""

import re
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from kiosk.domain.admission.code import ending
from kiosk.domain.moment import milliseconds
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.folding import fold
from kiosk.domain.roster.words import ANSWERING, MONTHS, NO, STATES, YES

_WORTH = {word: state for state, words in STATES.items() for word in words}
_TIME = re.compile(r"(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?\s*(am|pm|a\.m\.?|p\.m\.?)?", re.IGNORECASE)
_HOUR_ONLY = re.compile(r"\b(\d{1,2})\s*(am|pm|a\.m\.?|p\.m\.?|noon|midnight)(?!\w)|\b(noon|midnight)\b", re.IGNORECASE)
_NUMERIC = re.compile(r"(\d{1,4})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{1,4})")
_DAY_MONTH = re.compile(r"(\d{1,2})\.?\s+(?:de\s+)?([^\W\d_]{3,})\.?,?\s+(?:de\s+)?(\d{4})")
_MONTH_DAY = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}|$)")
_EXCEL_DAY_ZERO = 25569  # 1970-01-01, counted in days as Excel does


def status_of(header: str, word: str) -> OrderStatus | None:
    """Return what a word in a status column is worth, None if it is not known.

    Args:
        header: the column's header, folded.
        word: the cell, as it stands there.
    """
    folded = fold(word)
    if header in ANSWERING and folded in NO:
        return OrderStatus.CANCELLED
    return _WORTH.get(folded)


def worst(states: list[OrderStatus]) -> OrderStatus:
    """Return the state that weighs most at the door, of several columns' ones."""
    order = (OrderStatus.CANCELLED, OrderStatus.UNPAID, OrderStatus.UNCLEAR)
    return next((state for state in order if state in states), OrderStatus.PAID)


def yes_or_no(word: str) -> bool | None:
    """Read a plain yes or no in any of the languages; None if it is neither."""
    folded = fold(word)
    return True if folded in YES else False if folded in NO else None


def is_month_first(text: str) -> bool | None:
    """Tell of a date like 11/20/2026 whether the month stands first; None where it could be either."""
    numeric = _NUMERIC.search(text)
    if not numeric or len(numeric[1]) == 4 or "/" not in numeric[0]:
        return None
    first, second = int(numeric[1]), int(numeric[2])
    if first > 12 or second > 12:
        return second > 12
    return True if re.search(r"\d\s*[ap]\.?m", text, re.IGNORECASE) else None


def read_time(text: str, zone: ZoneInfo, *, month_first: bool = False) -> int | None:
    """Read a time as other systems write it, in the event's zone where it names none.

    Args:
        text: ISO 8601, ``20.11.2026 09:02``, ``11/20/2026 9:02 a.m.``, ``20 Kas 2026 09:02`` or an Excel serial number.
        zone: the event's zone.
        month_first: how to read a date like 10/11/2026.

    Returns:
        UTC milliseconds, or None if the text is no time between 1970 and 2199.
    """
    try:
        moment = _iso(text) or _serial(text) or _written(text, month_first)
        if moment is None or not 1970 < moment.year < 2200:
            return None
        return milliseconds(moment if moment.tzinfo else moment.replace(tzinfo=zone))
    except (ValueError, OverflowError):
        return None


def name_without(email: str, order: str, tickets: tuple[str, ...]) -> str:
    """Return what to call a person whose name is not given: from the e-mail, the order or the ticket."""
    local = email.partition("@")[0]
    if spelled := " ".join(re.split(r"[._+-]+", local)).strip():
        return spelled.title() if spelled.isascii() else spelled
    known_by = order or (ending(tickets[0]) if tickets else "")
    return f"Guest {known_by}".strip()


def _iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if _ISO.match(text) else None
    except ValueError:
        return None


def _serial(text: str) -> datetime | None:
    if not re.fullmatch(r"\d{5}(\.\d+)?", text):
        return None
    seconds = round((float(text) - _EXCEL_DAY_ZERO) * 86_400)
    return datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None)


def _written(text: str, month_first: bool) -> datetime | None:
    year, month, day = _date(text, month_first)
    if not year:
        return None
    hour, minute, second = _clock(text)
    return datetime(year, month, day, hour, minute, second, tzinfo=_offset(text))


def _date(text: str, month_first: bool) -> tuple[int, int, int]:
    if numeric := _NUMERIC.search(text):
        first, second, third = (int(part) for part in numeric.groups())
        if len(numeric[1]) == 4:
            return first, second, third
        if len(numeric[3]) != 4:
            return 0, 0, 0
        sure = is_month_first(text)
        swapped = "/" in numeric[0] and (month_first if sure is None else sure)
        return (third, first, second) if swapped else (third, second, first)
    if (numeric := _DAY_MONTH.search(text)) and (month := MONTHS.get(fold(numeric[2]))):
        return int(numeric[3]), month, int(numeric[1])
    if (numeric := _MONTH_DAY.search(text)) and (month := MONTHS.get(fold(numeric[1]))):
        return int(numeric[3]), month, int(numeric[2])
    return 0, 0, 0


def _clock(text: str) -> tuple[int, int, int]:
    """Read the time of day behind the date; midnight if there is none."""
    dates = (pattern.search(text) for pattern in (_NUMERIC, _DAY_MONTH, _MONTH_DAY))
    rest = next((text[date.end() :] for date in dates if date), text)
    if clock := _TIME.search(rest):
        return _hour(int(clock[1]), clock[4]), int(clock[2]), int(clock[3] or 0)
    if clock := _HOUR_ONLY.search(rest):  # Django writes 9 a.m. and noon
        word = clock[3] or clock[2]
        if word.lower() in ("noon", "midnight"):
            return (12 if word.lower() == "noon" else 0), 0, 0
        return _hour(int(clock[1]), word), 0, 0
    return 0, 0, 0


def _hour(hour: int, half: str | None) -> int:
    if not half:
        return hour
    return hour % 12 + (12 if half.lower().startswith("p") else 0)


def _offset(text: str) -> tzinfo | None:
    if offset := re.search(r"(?:[+-]\d{2}:?\d{2}|\bUTC|\bGMT|\dZ)$", text.strip()):
        sign = offset[0]
        return datetime.strptime(sign.replace(":", ""), "%z").tzinfo if sign[0] in "+-" else UTC
    return None
