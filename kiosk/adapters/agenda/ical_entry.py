"""The events of a calendar, each with its start, length and place in a series made sure of."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.adapters.agenda.ical_text import BROKEN, known_zone, string
from kiosk.adapters.agenda.reading import utc
from kiosk.adapters.agenda.recurrence import Budget
from kiosk.domain.import_report import ImportNote


@dataclass(slots=True)
class EntryReading:
    """What is known while a file is read."""

    zone: ZoneInfo
    within: tuple[int, int] | None
    notes: list[ImportNote] = field(default_factory=list)
    left_out: int = 0
    unknown_zones: set[str] = field(default_factory=set)
    budget: Budget = field(default_factory=Budget)


@dataclass(frozen=True, slots=True)
class Entry:
    """One VEVENT: its start as written, made aware; `original` is when the occurrence that it replaces was to be."""

    event: Any
    row: int
    uid: str
    title: str
    starts: datetime
    length: timedelta
    original: datetime | None
    is_cancelled: bool
    sequence: int
    """How often it was revised (RFC 5545, 3.8.7.4)."""

    @property
    def recurs(self) -> bool:
        """Whether it has rules or further dates."""
        return any(self.event.get(name) for name in ("RRULE", "RDATE"))


def entries(events: list[Any], reading: EntryReading) -> Iterator[Entry]:
    """Yield the events that have a title and a time, the cancelled ones too; what is left out is noted."""
    for row, event in enumerate(events, 1):
        title = string(event, "SUMMARY")
        cancelled = string(event, "STATUS").upper() == "CANCELLED"
        try:
            entry = _entry(event, row, title, reading)
        except BROKEN:
            entry = None
        if cancelled:
            reading.notes.append(ImportNote(row, f"“{title}” is cancelled and was skipped."))
            reading.left_out += 1
        elif entry is None:
            reading.notes.append(
                ImportNote(row, f"“{title or 'Event ' + str(row)}” has no title or no valid time; skipped.")
            )
            reading.left_out += 1
        if entry is not None:
            yield entry


def _entry(event: Any, row: int, title: str, reading: EntryReading) -> Entry | None:  # noqa: ANN401 - untyped library
    starts = _moment(event, "DTSTART", reading)
    if starts is None or not title:
        return None
    ends = _moment(event, "DTEND", reading)
    if ends is not None:
        # Python subtracts times of one zone by the clock on the wall, which is right for whole days only.
        length = ends - starts if is_all_day(event) else ends.astimezone(UTC) - starts.astimezone(UTC)
    elif event.get("DURATION") is not None:
        length = event["DURATION"].dt
    else:
        length = timedelta(days=int(is_all_day(event)))
    original = _moment(event, "RECURRENCE-ID", reading)
    sequence = string(event, "SEQUENCE")[:9]
    revision = int(sequence) if sequence.isascii() and sequence.isdigit() else 0
    utc(starts + length, reading.zone)  # refuses times beyond the calendar's end
    uid, cancelled = string(event, "UID") or f"event-{row}", string(event, "STATUS").upper() == "CANCELLED"
    return Entry(event, row, uid, title, starts, max(length, timedelta()), original, cancelled, revision)


def is_all_day(event: Any) -> bool:  # noqa: ANN401
    """Tell whether an event lasts whole days."""
    return not isinstance(event["DTSTART"].dt, datetime)


def _moment(event: Any, name: str, reading: EntryReading) -> datetime | None:  # noqa: ANN401
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
    zone_found = known_zone(named) if named else None
    if named and zone_found is None and moment.tzinfo is None:
        reading.unknown_zones.add(named)
    return moment.replace(tzinfo=zone_found or moment.tzinfo or reading.zone)
