"""The text of a calendar (RFC 5545) as its events, past what exporters get wrong around them."""

import re
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from kiosk.adapters.agenda.reading import UnfitError
from kiosk.domain.event import zone_named
from kiosk.domain.fault import Fault

_ZONE_BLOCK = re.compile(r"^BEGIN:VTIMEZONE\s*?$.*?^END:VTIMEZONE\s*?$\n?", re.MULTILINE | re.DOTALL | re.IGNORECASE)
_ZONE_ID = re.compile(r"^TZID(?:;[^:\n]*)?:(.*?)\s*$", re.MULTILINE | re.IGNORECASE)
_ALARM = re.compile(r"^BEGIN:VALARM\s*?$.*?^END:VALARM\s*?$\n?", re.MULTILINE | re.DOTALL | re.IGNORECASE)
_NO_PROPERTY = re.compile(r"^(?![ \t])[^:\n]*\n", re.MULTILINE)
BROKEN = (ValueError, TypeError, AttributeError, KeyError, IndexError, OverflowError, RecursionError, OSError)
"""What the library raises on broken files, besides errors of its own, which are ValueErrors; OSError for odd zones."""


def parsed(text: str) -> list[Any]:
    """Return a calendar's events.

    Zone definitions are dropped where the zone is known by name: many are wrong or broken.

    Raises:
        UnfitError: it is no calendar.
    """
    text = _NO_PROPERTY.sub("", _ALARM.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))
    reasons: list[Exception] = []
    for attempt in (_ZONE_BLOCK.sub(_unless_known, text), _ZONE_BLOCK.sub("", text)):
        try:
            calendars = Calendar.from_ical(attempt, multiple=True)
            return [event for calendar in calendars for event in _events(calendar)]
        except BROKEN as error:
            reasons.append(error)
    raise UnfitError("it should be an iCalendar file, but is broken or cut off") from reasons[-1]


def _events(calendar: Any) -> list[Any]:  # noqa: ANN401
    """Return a calendar's events, all of them cancelled if that is what the calendar was sent for (RFC 5546, 3.2.5)."""
    events: list[Any] = calendar.walk("VEVENT")
    if string(calendar, "METHOD").upper() == "CANCEL":
        for event in events:
            event["STATUS"] = "CANCELLED"
    return events


def _unless_known(block: re.Match[str]) -> str:
    name = _ZONE_ID.search(block[0])
    return "" if name and known_zone(name[1]) else block[0]


def known_zone(name: str) -> ZoneInfo | None:
    """Return a zone by its own name or by Windows's."""
    try:
        return zone_named(WINDOWS_TO_OLSON.get(name, name.strip("/ ")))
    except Fault:
        return None


def listed(value: Any) -> list[Any]:  # noqa: ANN401
    """Return the values of a property that may be missing, single or repeated."""
    return value if isinstance(value, list) else [] if value is None else [value]


def string(event: Any, name: str) -> str:  # noqa: ANN401
    """Return a property as text, the first one if there are several; empty if there is none."""
    value = listed(event.get(name))
    return str(value[0]).strip() if value else ""
