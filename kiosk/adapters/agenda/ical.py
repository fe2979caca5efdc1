"""Agendas as iCalendar (RFC 5545), as calendars and conference systems really write it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from kiosk.adapters.agenda.reading import UnfitError, plain, utc
from kiosk.adapters.agenda.recurrence import Recurrence, occurrences
from kiosk.domain.agenda.agenda import Agenda, with_unique_ids
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.event import zone_named
from kiosk.domain.fault import Fault
from kiosk.domain.moment import day_of
from kiosk.domain.roster.report import Problem

_ZONE_BLOCK = re.compile(r"^BEGIN:VTIMEZONE\s*?$.*?^END:VTIMEZONE\s*?$\n?", re.MULTILINE | re.DOTALL | re.IGNORECASE)
_ZONE_ID = re.compile(r"^TZID(?:;[^:\n]*)?:(.*?)\s*$", re.MULTILINE | re.IGNORECASE)
_BROKEN = (ValueError, TypeError, AttributeError, KeyError, IndexError, OverflowError, RecursionError)
"""What the library raises on broken files, besides errors of its own, which are ValueErrors."""


@dataclass(slots=True)
class _Reading:
    """What is known while a file is read."""

    zone: ZoneInfo
    within: tuple[int, int] | None
    problems: list[Problem] = field(default_factory=list)
    skipped: int = 0
    unknown_zones: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One VEVENT: its start as written, made aware; `original` names the occurrence that it replaces (UTC ms)."""

    event: Any
    row: int
    uid: str
    title: str
    starts: datetime
    length: timedelta
    original: int | None


def read_text(text: str, zone: ZoneInfo, within: tuple[int, int] | None) -> Agenda:
    """Read a calendar.

    Args:
        text: the file's text.
        zone: the event's zone, which floating times and unknown zones are meant in.
        within: UTC milliseconds between which recurring events are expanded; else a year from their start.

    Raises:
        UnfitError: it is no calendar.
    """
    reading = _Reading(zone, within)
    entries = list(_entries(_parsed(text), reading))
    replaced: set[tuple[str, int | None]] = {
        (entry.uid, entry.original) for entry in entries if entry.original is not None
    }
    sessions = [session for entry in entries for session in _sessions(entry, replaced, reading)]
    unique, shared = with_unique_ids(sessions, [""] * len(sessions))
    for name in sorted(reading.unknown_zones):
        reading.problems.append(Problem(0, f"The time zone “{name[:60]}” is not known; the event's own was used."))
    return Agenda(unique, (*reading.problems, *shared), reading.skipped)


def _parsed(text: str) -> list[Any]:
    """Return the events. Zone definitions are dropped where the zone is known by name: many are wrong or broken."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    reasons: list[Exception] = []
    for attempt in (_ZONE_BLOCK.sub(_unless_known, text), _ZONE_BLOCK.sub("", text)):
        try:
            calendars = Calendar.from_ical(attempt, multiple=True)
            return [event for calendar in calendars for event in calendar.walk("VEVENT")]
        except _BROKEN as error:
            reasons.append(error)
    raise UnfitError("it should be an iCalendar file, but is broken or cut off") from reasons[-1]


def _unless_known(block: re.Match[str]) -> str:
    name = _ZONE_ID.search(block[0])
    return "" if name and _known_zone(name[1]) else block[0]


def _known_zone(name: str) -> ZoneInfo | None:
    try:
        return zone_named(WINDOWS_TO_OLSON.get(name, name.strip("/ ")))
    except Fault:
        return None


def _entries(events: list[Any], reading: _Reading) -> Iterator[_Entry]:
    for row, event in enumerate(events, 1):
        title = _string(event, "SUMMARY")
        if _string(event, "STATUS").upper() == "CANCELLED":
            reading.problems.append(Problem(row, f"“{title}” is cancelled and was skipped."))
            reading.skipped += 1
            continue
        try:
            entry = _entry(event, row, title, reading)
        except _BROKEN:
            entry = None
        if entry is None:
            reading.problems.append(
                Problem(row, f"“{title or 'Event ' + str(row)}” has no title or no valid time; skipped.")
            )
            reading.skipped += 1
        else:
            yield entry


def _entry(event: Any, row: int, title: str, reading: _Reading) -> _Entry | None:  # noqa: ANN401 - untyped library
    starts = _moment(event, "DTSTART", reading)
    if starts is None or not title:
        return None
    ends = _moment(event, "DTEND", reading)
    all_day = not isinstance(event["DTSTART"].dt, datetime)
    if ends is not None:
        # Python subtracts times of one zone by the clock on the wall, which is right for whole days only.
        length = ends - starts if all_day else ends.astimezone(UTC) - starts.astimezone(UTC)
    elif event.get("DURATION") is not None:
        length = event["DURATION"].dt
    else:
        length = timedelta(days=int(all_day))
    original = _moment(event, "RECURRENCE-ID", reading)
    stamp = None if original is None else utc(original, reading.zone)
    utc(starts + length, reading.zone)  # refuses times beyond the calendar's end
    return _Entry(event, row, _string(event, "UID") or f"event-{row}", title, starts, max(length, timedelta()), stamp)


def _sessions(entry: _Entry, replaced: set[tuple[str, int | None]], reading: _Reading) -> Iterator[Session]:
    if entry.original is not None:
        yield _session(entry, entry.starts, f"{entry.uid}/{_stamp(entry.original)}", reading)
        return
    if not any(entry.event.get(name) for name in ("RRULE", "RDATE")):
        yield _session(entry, entry.starts, entry.uid, reading)
        return
    try:
        found = list(_occurrences(entry, reading))
    except _BROKEN:
        reading.problems.append(
            Problem(entry.row, f"“{entry.title}” recurs by a rule that cannot be read; only its first time was taken.")
        )
        found = [entry.starts]
    for starts in found:
        at = utc(starts, reading.zone)
        if (entry.uid, at) not in replaced:
            yield _session(entry, starts, f"{entry.uid}/{_stamp(at)}", reading)


def _occurrences(entry: _Entry, reading: _Reading) -> Iterator[datetime]:
    event = entry.event
    first = utc(entry.starts, reading.zone)
    begin, end = reading.within or (first, first + 366 * 86_400_000)
    rule = Recurrence(
        entry.starts,
        [one.to_ical().decode() for one in _listed(event.get("RRULE"))],
        [_aware(moment, entry.starts) for moment in _dates(event, "RDATE")],
        list(_dates(event, "EXDATE")),
    )
    zone = entry.starts.tzinfo or reading.zone
    earliest = datetime.fromtimestamp(begin / 1000, zone) - entry.length
    return occurrences(rule, earliest, datetime.fromtimestamp(end / 1000, zone))


def _session(entry: _Entry, starts: datetime, id_: str, reading: _Reading) -> Session:
    event = entry.event
    begin = utc(starts, reading.zone)
    # A day's length is counted by the clock on the wall, an hour's by the clock that ticks.
    whole_days = not entry.length % timedelta(days=1) and not isinstance(event["DTSTART"].dt, datetime)
    ends = utc(starts + entry.length, reading.zone) if whole_days else begin + entry.length // timedelta(milliseconds=1)
    text = SessionText(entry.title, "", _string(event, "LOCATION"), plain(_string(event, "DESCRIPTION")))
    tracks = [str(name) for group in _listed(event.get("CATEGORIES")) for name in getattr(group, "cats", ())]
    day = day_of(begin, reading.zone).isoformat()
    return Session(id_, begin, ends, text, track=", ".join(tracks), day=day)


def _moment(event: Any, name: str, reading: _Reading) -> datetime | None:  # noqa: ANN401
    """Return a date or time as an aware time; a zone that is known by name is taken by name."""
    value = event.get(name)
    if value is None:
        return None
    moment = value.dt
    named = str(value.params.get("TZID", ""))
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time(), reading.zone)
    if moment.tzinfo is UTC or (moment.tzinfo and not named):
        return moment
    known = _known_zone(named) if named else None
    if named and known is None and moment.tzinfo is None:
        reading.unknown_zones.add(named)
    return moment.replace(tzinfo=known or moment.tzinfo or reading.zone)


def _dates(event: Any, name: str) -> Iterator[date | datetime]:  # noqa: ANN401
    for group in _listed(event.get(name)):
        for one in group.dts:
            yield one.dt[0] if isinstance(one.dt, tuple) else one.dt


def _aware(moment: date | datetime, like: datetime) -> datetime:
    if not isinstance(moment, datetime):
        return datetime.combine(moment, like.timetz())
    return moment if moment.tzinfo else moment.replace(tzinfo=like.tzinfo)


def _listed(value: Any) -> list[Any]:  # noqa: ANN401
    return value if isinstance(value, list) else [] if value is None else [value]


def _string(event: Any, name: str) -> str:  # noqa: ANN401
    value = _listed(event.get(name))
    return str(value[0]).strip() if value else ""


def _stamp(at: int) -> str:
    return f"{datetime.fromtimestamp(at / 1000, UTC):%Y%m%dT%H%M%SZ}"
