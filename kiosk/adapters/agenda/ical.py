"""Agendas as iCalendar (RFC 5545), as calendars and conference systems really write it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.adapters.agenda.ical_entry import Entry, EntryReading, entries, is_all_day
from kiosk.adapters.agenda.ical_text import BROKEN, listed, parsed, string
from kiosk.adapters.agenda.reading import plain, utc
from kiosk.adapters.agenda.recurrence import Recurring, occurrences
from kiosk.domain.agenda.agenda import Agenda, with_unique_ids
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.import_report import ImportNote
from kiosk.domain.moment import day_of


def read_text(text: str, zone: ZoneInfo, within: tuple[int, int] | None) -> Agenda:
    """Read a calendar.

    Args:
        text: the file's text.
        zone: the event's zone, which floating times and unknown zones are meant in.
        within: UTC milliseconds between which recurring events are expanded; else a year from their start.

    Raises:
        UnfitError: it is no calendar.
    """
    reading = EntryReading(zone, within)
    series: dict[str, list[Entry]] = {}
    for entry in entries(parsed(text), reading):
        series.setdefault(entry.uid, []).append(entry)
    sessions = [session for members in series.values() for session in _sessions(_newest(members), reading)]
    unique, shared = with_unique_ids(sessions, [""] * len(sessions))
    for name in sorted(reading.unknown_zones):
        reading.notes.append(ImportNote(0, f"The time zone “{name[:60]}” is not known; the event's own was used."))
    return Agenda(unique, (*reading.notes, *shared), reading.left_out)


def _newest(members: list[Entry]) -> list[Entry]:
    """Leave out what a later revision of the same event, or of the same occurrence, replaces."""
    newest: dict[datetime | None, int] = {}
    for entry in members:
        newest[entry.original] = max(entry.sequence, newest.get(entry.original, 0))
    return [entry for entry in members if entry.sequence == newest[entry.original]]


def _sessions(members: list[Entry], reading: EntryReading) -> Iterator[Session]:
    """Yield the sessions of all entries that have one UID."""
    core = next((entry for entry in members if entry.original is None and entry.recurs), None)
    changes = [entry for entry in members if entry.original is not None]
    alone = [entry for entry in members if entry is not core and entry.original is None]
    if core is None:
        alone += changes
    elif not core.is_cancelled:
        yield from _series(core, changes, reading)
    for entry in alone:
        if not entry.is_cancelled:
            if entry.original is None:
                yield _session(entry, entry.starts, entry.uid, reading)
            else:
                yield _occurrence(entry, entry.starts, entry.original, reading)


def _series(core: Entry, changes: list[Entry], reading: EntryReading) -> Iterator[Session]:
    first = utc(core.starts, reading.zone)
    begin, end = reading.within or (first, first + 366 * 86_400_000)
    earliest, latest = (datetime.fromtimestamp(at / 1000, core.starts.tzinfo) for at in (begin, end))
    by_row = {entry.row: entry for entry in (core, *changes)}
    try:
        times = occurrences([_recurring(entry, core) for entry in by_row.values()], earliest, latest, reading.budget)
    except BROKEN:
        reading.notes.append(
            ImportNote(core.row, f"“{core.title}” recurs by a rule that cannot be followed; its first time was taken.")
        )
        for entry in (core, *changes):
            if not entry.is_cancelled:
                yield _occurrence(entry, entry.starts, entry.original or entry.starts, reading)
        return
    for occurrence in times:
        entry = by_row[occurrence.row]
        if not entry.is_cancelled:
            yield _occurrence(
                entry, _aware(occurrence.starts, entry.starts), _aware(occurrence.original, core.starts), reading
            )


def _occurrence(entry: Entry, starts: datetime, original: datetime, reading: EntryReading) -> Session:
    return _session(entry, starts, f"{entry.uid}/{_stamp(utc(original, reading.zone))}", reading)


def _recurring(entry: Entry, core: Entry) -> Recurring:
    """Return an entry as whole days if the event it belongs to has those, and with zones everywhere else."""
    whole = is_all_day(core.event)

    def moment(value: date | datetime) -> date | datetime:
        aware = _aware(value, core.starts)
        return aware.date() if whole else aware

    event, replaces = entry.event, entry.original is not None
    without = [one if not isinstance(one, datetime) else moment(one) for one in _dates(event, "EXDATE")]
    return Recurring(
        entry.row,
        entry.starts.date() if is_all_day(event) else entry.starts,
        entry.length,
        () if replaces else listed(event.get("RRULE")),
        () if replaces else [moment(one) for one in _dates(event, "RDATE")],
        () if replaces else without,
        entry.sequence,
        moment(entry.original) if entry.original else None,
        replaces and event["RECURRENCE-ID"].params.get("RANGE") == "THISANDFUTURE",
    )


def _session(entry: Entry, starts: datetime, id_: str, reading: EntryReading) -> Session:
    event = entry.event
    begin = utc(starts, reading.zone)
    # A day's length is counted by the clock on the wall, an hour's by the clock that ticks.
    whole_days = not entry.length % timedelta(days=1) and is_all_day(event)
    ends = utc(starts + entry.length, reading.zone) if whole_days else begin + entry.length // timedelta(milliseconds=1)
    text = SessionText(entry.title, "", string(event, "LOCATION"), plain(string(event, "DESCRIPTION")))
    tracks = [str(name) for group in listed(event.get("CATEGORIES")) for name in getattr(group, "cats", ())]
    day = day_of(begin, reading.zone).isoformat()
    return Session(id_, begin, ends, text, track=", ".join(tracks), day=day)


def _dates(event: Any, name: str) -> Iterator[date | datetime]:  # noqa: ANN401
    for group in listed(event.get(name)):
        for one in group.dts:
            yield one.dt[0] if isinstance(one.dt, tuple) else one.dt


def _aware(moment: date | datetime, like: datetime) -> datetime:
    if not isinstance(moment, datetime):
        return datetime.combine(moment, like.timetz())
    return moment if moment.tzinfo else moment.replace(tzinfo=like.tzinfo)


def _stamp(at: int) -> str:
    return f"{datetime.fromtimestamp(at / 1000, UTC):%Y%m%dT%H%M%SZ}"
