"""The events of a calendar, each with its start, length and place in a series made sure of."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.adapters.agenda.bounds import Budget
from kiosk.adapters.agenda.ical_text import BROKEN, CalendarText, EventText, event_of, string
from kiosk.adapters.agenda.ical_zones import Zones
from kiosk.adapters.agenda.markup import plain_line
from kiosk.adapters.agenda.reading import AgendaDraft, utc
from kiosk.adapters.agenda.times import ending
from kiosk.domain.faults.agenda import NoTime, NoTitle
from kiosk.domain.roster.folding import fold

_HIDDEN = ("PRIVATE", "CONFIDENTIAL")
_DAY = timedelta(days=1)
STEP = 200
"""How many events are read, or followed, between two signs of life."""


@dataclass(slots=True)
class EntryReading:
    """What is known while a file is read."""

    zone: ZoneInfo
    within: tuple[int, int] | None
    draft: AgendaDraft
    zones: Zones
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
    is_confidential: bool
    all_day: bool
    floating: tzinfo
    """The zone that its calendar means where a time names none."""
    sequence: int
    """How often it was revised (RFC 5545, 3.8.7.4)."""

    @property
    def recurs(self) -> bool:
        """Whether it has rules or further dates."""
        return any(self.event.get(name) for name in ("RRULE", "RDATE"))

    @property
    def is_public(self) -> bool:
        """Whether screens may show it."""
        return not self.is_cancelled and not self.is_confidential


def reading_of(text: CalendarText, zone: ZoneInfo, within: tuple[int, int] | None) -> EntryReading:
    """Begin to read a calendar; arguments as for `ical.read_calendar`."""
    draft, budget = AgendaDraft(), Budget()
    return EntryReading(zone, within, draft, Zones(text, zone, budget, lambda remark: draft.note(0, remark)), budget)


def entries(texts: list[EventText], reading: EntryReading, going_on: Callable[[], None]) -> Iterator[Entry]:
    """Yield the events that have a title and a time, the cancelled ones too; what is left out is noted."""
    for row, text in enumerate(texts, 1):
        if row % STEP == 0:
            going_on()
        title, uid = "", next((line[4:].strip() for line in text.lines if line[:4].upper() == "UID:"), "")
        try:
            event = event_of(text)
            title = plain_line(string(event, "SUMMARY"))
            entry = _entry(event, row, title, text.head, reading)
        except BROKEN:
            entry = None
        if entry is None:
            reading.draft.leave_out(row, title, NoTime() if title else NoTitle(), uid)
        else:
            yield entry


def _entry(event: Any, row: int, title: str, head: dict[str, str], reading: EntryReading) -> Entry | None:  # noqa: ANN401
    called_off = head.get("METHOD", "").upper() == "CANCEL"  # RFC 5546, 3.2.5
    cancelled = called_off or string(event, "STATUS").upper() == "CANCELLED"
    uid = string(event, "UID")
    floating = reading.zones.floating(head)
    starts = moment_of(event.get("DTSTART"), floating, reading)
    original = moment_of(event.get("RECURRENCE-ID"), floating, reading)
    if called_off and starts is None:
        starts = original or datetime(2000, 1, 1, tzinfo=reading.zone)  # which one it is, its id says
    if starts is None or not (title or (cancelled and uid)):
        return None
    all_day = is_all_day(event) or string(event, "X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE"
    length = _length(event, starts, floating, row, title, reading)
    utc(starts + length, reading.zone)  # refuses times beyond the calendar's end
    reading.draft.without_id += not uid
    return Entry(
        event=event,
        row=row,
        uid=uid or fold(title) or title,
        title=title or uid,
        starts=starts,
        length=length,
        original=original,
        is_cancelled=cancelled,
        is_confidential=string(event, "CLASS").upper() in _HIDDEN,
        all_day=all_day,
        floating=floating,
        sequence=_revision(string(event, "SEQUENCE")),
    )


def is_all_day(event: Any) -> bool:  # noqa: ANN401
    """Tell whether an event lasts whole days."""
    start = event.get("DTSTART")
    return start is not None and not isinstance(start.dt, datetime)


def moment_of(value: Any, floating: tzinfo, reading: EntryReading) -> datetime | None:  # noqa: ANN401
    """Return a date or time as an aware time; whole days are those of the event's place."""
    if value is None:
        return None
    return aware(value.dt, value, floating, reading)


def aware(moment: date | datetime, value: Any, floating: tzinfo, reading: EntryReading) -> datetime:  # noqa: ANN401
    """Return one time of a property in the zone that the property names."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time(), reading.zone)
    if moment.tzinfo:
        return moment
    return moment.replace(tzinfo=reading.zones.of(value, moment) or floating)


def _length(event: Any, starts: datetime, floating: tzinfo, row: int, title: str, reading: EntryReading) -> timedelta:  # noqa: ANN401
    ends = moment_of(event.get("DTEND"), floating, reading)
    whole_days = is_all_day(event)
    if ends is not None and not whole_days:
        return ending(starts, ends, reading.zone, row, title, reading.draft)
    length = ends - starts if ends is not None else event["DURATION"].dt if "DURATION" in event else timedelta()
    if whole_days:  # some write the last day, which is the first, where the day after it is meant
        return max(-(-length // _DAY), 1) * _DAY
    return max(length, timedelta())


def _revision(sequence: str) -> int:
    return int(sequence[:9]) if sequence.isascii() and sequence.isdigit() else 0
