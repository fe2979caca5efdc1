"""Agendas as frab and pretalx write them: `schedule.json` (https://c3voc.de/schedule/schema.json).

What a kiosk needs is checked strictly, what it does not need (slugs, links, licences) is not looked at. One odd session
is left out and named; the others come in.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.adapters.agenda.reading import (
    SHOWN,
    AgendaDraft,
    JsonObject,
    UnfitError,
    expect,
    first_id,
    read_duration,
    read_time,
    text_of,
    utc,
)
from kiosk.adapters.agenda.texts import Wordings, leave_part_out, part_of, session_texts, title_of
from kiosk.adapters.agenda.times import ending
from kiosk.adapters.agenda.zones import known_zone
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session
from kiosk.domain.faults.agenda import NoTime, PartMissing
from kiosk.domain.remarks.agenda import OffsetsDiffer, ZoneUnknown
from kiosk.domain.roster.folding import fold


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an event stands in the file; `day` is empty where the file does not say."""

    day: str
    day_start: datetime | None
    room: str


@dataclass(slots=True)
class _ScheduleReading:
    """What is known while a file is read; `at_odds` are the offsets that are not those of the zone that it names."""

    draft: AgendaDraft
    zone: ZoneInfo
    named: ZoneInfo | None
    rooms: dict[str, str]
    at_odds: list[timedelta]


def read_document(document: JsonObject, zone: ZoneInfo) -> Agenda:
    """Read a `schedule.json`.

    Args:
        document: the file's JSON.
        zone: the event's zone, for times without an offset where the file names no zone.

    Raises:
        UnfitError: the file lacks something that the format requires, or has something else in its place.
    """
    schedule = expect(document.get("schedule"), dict, "schedule")
    conference = expect(schedule.get("conference"), dict, "conference")
    draft = AgendaDraft()
    named = _named_zone(conference, zone, draft)
    reading = _ScheduleReading(draft, named or zone, named, _room_names(conference), [])
    for row, (place, event) in enumerate(_events(conference), 1):
        _take(row, place, event, reading)
    if reading.at_odds:
        count, total = len(reading.at_odds), len(draft.sessions)
        draft.note(0, OffsetsDiffer(str(named), count, total, _written(reading.at_odds[0])))
    return draft.agenda()


def _take(row: int, place: _Place, event: object, reading: _ScheduleReading) -> None:
    title: Wordings = {}
    try:
        event = expect(event, dict, "event")
        title = title_of(event)
        session, offset = _session(row, event, place, title, reading)
    except UnfitError as unfit:
        reading.draft.leave_out(row, title.get("", ""), unfit.reason, _id_of(event))
        return
    reading.draft.sessions.append(session)
    reading.draft.hints.append(first_id((event.get("id"),)))
    named = reading.named
    if named and offset is not None and offset != datetime.fromtimestamp(session.starts / 1000, named).utcoffset():
        reading.at_odds.append(offset)


def _named_zone(conference: JsonObject, zone: ZoneInfo, draft: AgendaDraft) -> ZoneInfo | None:
    name = conference.get("time_zone_name")
    if not isinstance(name, str) or not name.strip():
        return None
    found = known_zone(name)
    if found is None:
        draft.note(0, ZoneUnknown(name[:SHOWN], str(zone)))
    return found


def _room_names(conference: JsonObject) -> dict[str, str]:
    """Return the names of rooms by their slugs."""
    rooms = conference.get("rooms")
    return {slug: name for room in (rooms if isinstance(rooms, list) else ()) if isinstance(room, dict)
            and isinstance(slug := room.get("slug"), str) and isinstance(name := room.get("name"), str)
            and name}  # fmt: skip


def _events(conference: JsonObject) -> Iterator[tuple[_Place, object]]:
    for number, day in enumerate(expect(conference.get("days"), list, "days"), 1):
        day = expect(day, dict, f"day {number}")
        start = text_of(day, "day_start")
        day_start = read_time(start, "day_start") if start else None
        date = text_of(day, "date")
        if date:
            date = read_time(date, "date").date().isoformat()
        elif day_start:
            date = day_start.date().isoformat()
        for room, events in expect(day.get("rooms") or {}, dict, "rooms").items():
            for event in expect(events, list, f"rooms: {room[:40]}"):
                yield _Place(date, day_start, room), event


def _session(
    row: int, event: JsonObject, place: _Place, title: Wordings, reading: _ScheduleReading
) -> tuple[Session, timedelta | None]:
    draft, name = reading.draft, title[""]
    starts = _start(event, place)
    begin = utc(starts, reading.zone)
    length = _length(row, event, starts, name, reading)
    room = part_of(event, ("room",), row, name, draft) or {"": place.room}
    text, texts = session_texts(
        title,
        subtitle=part_of(event, ("subtitle",), row, name, draft),
        room={language: reading.rooms.get(words, words) for language, words in room.items()},
        abstract=part_of(event, ("abstract", "description"), row, name, draft, line=False),
        track=part_of(event, ("track",), row, name, draft),
    )
    id_ = _id_of(event)
    draft.without_id += not id_
    session = Session(
        id=id_ or fold(name) or name,
        starts=begin,
        ends=begin + int(length / timedelta(milliseconds=1)),
        text=text,
        texts=texts,
        track=text.track,
        kind=part_of(event, ("type",), row, name, draft).get("", ""),
        day=place.day,
        speakers=_speakers(event, row, name, draft),
        language=part_of(event, ("language",), row, name, draft).get("", ""),
    )
    return session, starts.utcoffset()


def _id_of(event: object) -> str:
    return first_id(map(event.get, ("guid", "code", "id"))) if isinstance(event, dict) else ""


def _start(event: JsonObject, place: _Place) -> datetime:
    if event.get("date"):
        return read_time(event["date"], "date")
    clock = text_of(event, "start")
    if not clock or not place.day:
        raise UnfitError(NoTime())
    moment = read_time(f"{place.day}T{clock.zfill(5)}", "start")
    if place.day_start is None:
        return moment
    past_midnight = moment.time() < place.day_start.time()
    return (moment + timedelta(days=past_midnight)).replace(tzinfo=place.day_start.tzinfo)


def _length(row: int, event: JsonObject, starts: datetime, title: str, reading: _ScheduleReading) -> timedelta:
    if (duration := event.get("duration")) not in (None, ""):
        return read_duration(duration, "duration", row, title, reading.draft)
    end = text_of(event, "end")
    if not end:
        raise UnfitError(PartMissing("duration"))
    moment = read_time(end, "end")
    ends = moment if moment.tzinfo else moment.replace(tzinfo=starts.tzinfo)
    return ending(starts, ends, reading.zone, row, title, reading.draft)


def _speakers(event: JsonObject, row: int, title: str, draft: AgendaDraft) -> tuple[str, ...]:
    persons = event.get("persons") or []
    try:
        listed = [persons] if isinstance(persons, str) else expect(persons, list, "persons")
        return tuple(filter(None, map(_name, listed)))
    except UnfitError as unfit:
        leave_part_out(unfit, row, title, draft)
        return ()


def _name(person: object) -> str:
    """Return a speaker's name; some files have a list of names in place of persons."""
    if isinstance(person, dict):
        return next(filter(None, (text_of(person, key) for key in ("public_name", "full_public_name", "name"))), "")
    return text_of({"persons": person}, "persons")


def _written(offset: timedelta) -> str:
    minutes = int(offset.total_seconds() // 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
