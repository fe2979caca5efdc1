"""Agendas as iCalendar (RFC 5545), as calendars and conference systems really write it."""

import warnings
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.adapters.agenda.ical_entry import STEP, Entry, EntryReading, aware, entries, is_all_day, reading_of
from kiosk.adapters.agenda.ical_text import BROKEN, listed, string, taken_apart
from kiosk.adapters.agenda.markup import plain_line
from kiosk.adapters.agenda.reading import SHOWN, utc
from kiosk.adapters.agenda.recurrence import Recurring, occurrences
from kiosk.domain.agenda.agenda import Agenda, Withdrawal
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.faults.agenda import RecursOutside
from kiosk.domain.plain_text import writable
from kiosk.domain.remarks.agenda import CancelledLeftOut, ConfidentialLeftOut, RuleNotFollowed


def read_calendar(
    content: bytes, zone: ZoneInfo, within: tuple[int, int] | None, going_on: Callable[[], None] = lambda: None
) -> Agenda:
    """Read a calendar.

    A calendar with the method CANCEL calls off its events, and says nothing of others (RFC 5546, 3.2.5).

    Args:
        content: the file's bytes.
        zone: the event's zone, which floating times and unknown zones are meant in.
        within: UTC milliseconds between which recurring events are expanded; else a year from their start.
        going_on: is called now and then.

    Raises:
        UnfitError: it is no calendar, or is cut off.
    """
    text = taken_apart(content)
    reading = reading_of(text, zone, within)
    series: dict[str, list[Entry]] = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library's, about files that others wrote
        for entry in entries(text.events, reading, going_on):
            series.setdefault(entry.uid, []).append(entry)
        for number, members in enumerate(series.values()):
            if number % STEP == 0:
                going_on()
            reading.draft.sessions.extend(_sessions(_newest(members), reading))
    heads = [event.head.get("METHOD", "").upper() for event in text.events]
    return reading.draft.agenda(whole=any(method != "CANCEL" for method in heads))


def _newest(members: list[Entry]) -> list[Entry]:
    """Leave out what a later revision of the same event, or of the same occurrence, replaces, and what is repeated."""
    newest: dict[datetime | None, int] = {}
    for entry in members:
        newest[entry.original] = max(entry.sequence, newest.get(entry.original, 0))
    latest = [entry for entry in members if entry.sequence == newest[entry.original]]
    return list({(entry.original, entry.starts, entry.title): entry for entry in latest}.values())


def _sessions(members: list[Entry], reading: EntryReading) -> Iterator[Session]:
    """Yield the sessions of all entries that have one UID."""
    for entry in members:
        if not entry.is_public:
            reading.draft.withdrawn.append(_withdrawal(entry, reading))
    changes = [entry for entry in members if entry.original is not None]
    cores = [entry for entry in members if entry.original is None and entry.recurs]
    for core in cores:
        if core.is_public:
            yield from _series(core, changes if core is cores[0] else [], reading)
    series = {core.row for core in cores}
    for entry in members:
        if not entry.is_public or entry.row in series:
            continue
        if entry.original is None:
            yield _session(entry, entry.starts, entry.uid, reading)
        elif not cores:
            yield _occurrence(entry, entry.starts, entry.original, reading)


def _withdrawal(entry: Entry, reading: EntryReading) -> Withdrawal:
    id_ = entry.uid if entry.original is None else _occurrence_id(entry, entry.original, reading)
    title = entry.title[:SHOWN]
    remark = CancelledLeftOut(title) if entry.is_cancelled else ConfidentialLeftOut(title)
    return Withdrawal(id_, entry.row, remark, confidential=entry.is_confidential)


def _series(core: Entry, changes: list[Entry], reading: EntryReading) -> Iterator[Session]:
    first = utc(core.starts, reading.zone)
    begin, end = reading.within or (first, first + 366 * 86_400_000)
    earliest, latest = (datetime.fromtimestamp(at / 1000, core.starts.tzinfo) for at in (begin, end))
    by_row = {entry.row: entry for entry in (core, *changes)}
    try:
        times = occurrences(
            [_recurring(entry, core, reading) for entry in by_row.values()], earliest, latest, reading.budget
        )
    except BROKEN:
        reading.draft.note(core.row, RuleNotFollowed(core.title[:SHOWN]))
        for entry in (core, *changes):
            if entry.is_public:
                yield _occurrence(entry, entry.starts, entry.original or entry.starts, reading)
        return
    if not times:
        reading.draft.leave_out(core.row, core.title, RecursOutside())
    for occurrence in times:
        entry = by_row[occurrence.row]
        if entry.is_public:
            starts, original = (_combined(one, core) for one in (occurrence.starts, occurrence.original))
            yield _occurrence(entry, starts, original, reading)


def _recurring(entry: Entry, core: Entry, reading: EntryReading) -> Recurring:
    """Return an entry as whole days if the event it belongs to has those, and with zones everywhere else."""
    whole = is_all_day(core.event)

    def moment(value: date | datetime, holder: Any) -> date | datetime:  # noqa: ANN401
        if not isinstance(value, datetime) and not whole:
            return datetime.combine(value, core.starts.timetz())
        full = aware(value, holder, core.starts.tzinfo or core.floating, reading)
        return full.date() if whole else full

    event, replaces = entry.event, entry.original is not None
    without = [one if not isinstance(one, datetime) else moment(one, group) for one, group in _dates(event, "EXDATE")]
    return Recurring(
        entry.row,
        entry.starts.date() if is_all_day(event) else entry.starts,
        entry.length,
        () if replaces else listed(event.get("RRULE")),
        () if replaces else [moment(one, group) for one, group in _dates(event, "RDATE")],
        () if replaces else without,
        entry.sequence,
        (entry.original.date() if whole else entry.original) if entry.original else None,
        replaces and event["RECURRENCE-ID"].params.get("RANGE") == "THISANDFUTURE",
    )


def _occurrence(entry: Entry, starts: datetime, original: datetime, reading: EntryReading) -> Session:
    return _session(entry, starts, _occurrence_id(entry, original, reading), reading)


def _occurrence_id(entry: Entry, original: datetime, reading: EntryReading) -> str:
    at = datetime.fromtimestamp(utc(original, reading.zone) / 1000, UTC)
    return f"{entry.uid}/{at:%Y%m%dT%H%M%SZ}"


def _session(entry: Entry, starts: datetime, id_: str, reading: EntryReading) -> Session:
    event = entry.event
    begin = utc(starts, reading.zone)
    # A day's length is counted by the clock on the wall, an hour's by the clock that ticks.
    whole_days = is_all_day(event)
    ends = utc(starts + entry.length, reading.zone) if whole_days else begin + entry.length // timedelta(milliseconds=1)
    room, abstract = plain_line(string(event, "LOCATION")), writable(string(event, "DESCRIPTION"))
    tracks = [plain_line(str(name)) for group in listed(event.get("CATEGORIES")) for name in getattr(group, "cats", ())]
    text = SessionText(entry.title, "", room, abstract)
    return Session(id_, begin, ends, text, track=", ".join(tracks), all_day=entry.all_day)


def _dates(event: Any, name: str) -> Iterator[tuple[date | datetime, Any]]:  # noqa: ANN401
    """Yield the times of a property, each with the group that names its zone."""
    for group in listed(event.get(name)):
        for one in group.dts:
            yield (one.dt[0] if isinstance(one.dt, tuple) else one.dt), group


def _combined(moment: date | datetime, core: Entry) -> datetime:
    if not isinstance(moment, datetime):
        return datetime.combine(moment, core.starts.timetz())
    return moment if moment.tzinfo else moment.replace(tzinfo=core.starts.tzinfo)
