"""Agendas as frab and pretalx write them: `schedule.json` and `schedule.xml` (https://c3voc.de/schedule/schema.json).

XML is turned into the shape of the JSON, and both are read the same way. What a kiosk needs is checked strictly, what
it does not need (slugs, links, licences) is not looked at.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from xml.etree.ElementTree import Element
from zoneinfo import ZoneInfo

from kiosk.adapters.agenda.reading import (
    JsonObject,
    UnfitError,
    expect,
    plain,
    read_duration,
    read_time,
    shown,
    text_of,
    utc,
)
from kiosk.domain.agenda.agenda import Agenda, with_unique_ids
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.event import zone_named
from kiosk.domain.fault import Fault
from kiosk.domain.import_report import ImportNote

_EVENT_TEXTS = (
    "guid", "code", "date", "start", "end", "duration", "room", "slug", "title", "subtitle", "track", "type",
    "language", "abstract", "description",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an event stands in the file."""

    day: str
    day_start: datetime | None
    room: str
    row: int


def read_document(document: JsonObject, zone: ZoneInfo) -> Agenda:
    """Read a `schedule.json`.

    Args:
        document: the file's JSON.
        zone: the event's zone, for times without an offset where the file names no zone.

    Raises:
        UnfitError: the file lacks something that the format requires, or has something else in its place.
    """
    schedule = expect(document.get("schedule"), dict, "“schedule”")
    conference = expect(schedule.get("conference"), dict, "“conference” in “schedule”")
    notes: list[ImportNote] = []
    named = _named_zone(conference, notes)
    rooms = _room_names(conference)
    sessions: list[Session] = []
    hints: list[str] = []
    at_odds: list[timedelta] = []
    for place, event in _events(conference):
        session, offset = _session(event, place, named or zone, rooms)
        sessions.append(session)
        hints.append(str(event.get("id") or ""))
        if named and offset is not None and offset != datetime.fromtimestamp(session.starts / 1000, named).utcoffset():
            at_odds.append(offset)
    if at_odds:
        notes.append(_disagreement(len(at_odds), len(sessions), at_odds[0], named))
    if "rooms" in schedule:
        raise UnfitError("“rooms” should stand in “conference”, but stands in “schedule”")
    unique, shared = with_unique_ids(sessions, hints)
    return Agenda(unique, (*notes, *shared))


def read_tree(root: Element, zone: ZoneInfo) -> Agenda:
    """Read a `schedule.xml`; arguments and errors as for `read_document`."""
    if root.tag != "schedule":
        raise UnfitError(f"the outermost element should be <schedule>, but is <{root.tag[:40]}>")
    conference = root.find("conference")
    if conference is None:
        raise UnfitError("<schedule> should hold a <conference>, but holds none")
    head = {"title": _text(conference, "title"), "time_zone_name": _text(conference, "time_zone_name")}
    days = [_day_of_tree(day) for day in root.findall("day")]
    return read_document({"schedule": {"conference": head | {"days": days}}}, zone)


def _day_of_tree(day: Element) -> JsonObject:
    rooms: dict[str, list[JsonObject]] = {}
    for room in day.findall("room"):
        rooms.setdefault(room.get("name") or "", []).extend(_event_of_tree(event) for event in room.findall("event"))
    return {"date": day.get("date"), "day_start": day.get("start"), "rooms": rooms}


def _event_of_tree(element: Element) -> JsonObject:
    event: JsonObject = {
        key: text for key in _EVENT_TEXTS if (text := element.get(key) or _text(element, key)) is not None
    }
    number = element.get("id")
    if number is not None:
        event["id"] = int(number) if number.isascii() and number.isdigit() and len(number) < 19 else number
    event["persons"] = [{"public_name": person.text or ""} for person in element.findall("persons/person")]
    return event


def _text(element: Element, tag: str) -> str | None:
    child = element.find(tag)
    return None if child is None else child.text or ""


def _named_zone(conference: JsonObject, notes: list[ImportNote]) -> ZoneInfo | None:
    name = text_of(conference, "time_zone_name", "of the conference")
    if not name:
        return None
    try:
        return zone_named(name)
    except Fault:
        notes.append(ImportNote(0, f"The agenda's time zone “{name[:60]}” is not known; the event's own was used."))
        return None


def _room_names(conference: JsonObject) -> dict[str, str]:
    """Return the names of rooms by their slugs."""
    rooms = [expect(room, dict, "each of “rooms”") for room in expect(conference.get("rooms") or [], list, "“rooms”")]
    return {slug: name for room in rooms if (slug := room.get("slug")) and isinstance(name := room.get("name"), str)
            and isinstance(slug, str)}  # fmt: skip


def _events(conference: JsonObject) -> Iterator[tuple[_Place, JsonObject]]:
    row = 0
    for number, day in enumerate(expect(conference.get("days"), list, "“days” of the conference"), 1):
        where = f"of day {number}"
        day = expect(day, dict, f"day {number}")
        date = text_of(day, "date", where)
        start = text_of(day, "day_start", where)
        day_start = read_time(start, f"“day_start” {where}") if start else None
        date = date or (day_start.date().isoformat() if day_start else "")
        read_time(date, f"“date” {where}")
        for room, events in expect(day.get("rooms"), dict, f"“rooms” {where}").items():
            for event in expect(events, list, f"room “{room[:40]}” {where}"):
                row += 1
                yield (
                    _Place(date, day_start, room, row),
                    expect(event, dict, f"each session in room “{room[:40]}” {where}"),
                )


def _session(
    event: JsonObject, place: _Place, zone: ZoneInfo, rooms: dict[str, str]
) -> tuple[Session, timedelta | None]:
    title = text_of(event, "title", f"of session {place.row}")
    if not title:
        raise UnfitError(f"“title” of session {place.row} should be text, but is missing or empty")
    where = f"of “{title[:60]}”"
    starts = _start(event, place, where)
    begin = utc(starts, zone)
    length = _length(event, starts, zone, begin, where)
    room = text_of(event, "room", where) or place.room
    abstract = text_of(event, "abstract", where) or text_of(event, "description", where)
    session = Session(
        id=_id(event, where),
        starts=begin,
        ends=begin + length,
        text=SessionText(title, text_of(event, "subtitle", where), rooms.get(room, room), plain(abstract)),
        track=text_of(event, "track", where),
        kind=text_of(event, "type", where),
        day=place.day,
        speakers=tuple(_speakers(event, where)),
        language=text_of(event, "language", where),
    )
    return session, starts.utcoffset()


def _start(event: JsonObject, place: _Place, where: str) -> datetime:
    if date := text_of(event, "date", where):
        return read_time(date, f"“date” {where}")
    clock = text_of(event, "start", where)
    if not clock:
        raise UnfitError(f"“date” {where} should be a time like 2026-11-20T09:30:00+03:00, but is missing")
    moment = read_time(f"{place.day}T{clock.zfill(5)}", f"“start” {where}")
    if place.day_start is None:
        return moment
    past_midnight = moment.time() < place.day_start.time()
    return (moment + timedelta(days=past_midnight)).replace(tzinfo=place.day_start.tzinfo)


def _length(event: JsonObject, starts: datetime, zone: ZoneInfo, begin: int, where: str) -> int:
    if duration := text_of(event, "duration", where):
        return int(read_duration(duration, f"“duration” {where}") / timedelta(milliseconds=1))
    end = text_of(event, "end", where)
    if not end:
        raise UnfitError(f"“duration” {where} should be hours and minutes like 00:45, but is missing")
    moment = read_time(end, f"“end” {where}")
    length = utc(moment if moment.tzinfo else moment.replace(tzinfo=starts.tzinfo), zone) - begin
    if length < 0:
        raise UnfitError(f"“end” {where} should be after its start, but is {shown(end)}")
    return length


def _id(event: JsonObject, where: str) -> str:
    number = event.get("id")
    if number is not None:
        expect(number, int, f"“id” {where}")
    id_ = text_of(event, "guid", where) or text_of(event, "code", where) or ("" if number is None else str(number)[:40])
    if not id_:
        raise UnfitError(f"“guid” {where} should be text, but is missing")
    return id_


def _speakers(event: JsonObject, where: str) -> Iterator[str]:
    for person in expect(event.get("persons") or [], list, f"“persons” {where}"):
        person = expect(person, dict, f"each of “persons” {where}")
        if name := text_of(person, "public_name", where) or text_of(person, "name", where):
            yield name


def _disagreement(number: int, total: int, offset: timedelta, zone: Any) -> ImportNote:  # noqa: ANN401
    minutes = int(offset.total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    written = f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
    return ImportNote(
        0,
        f"{number} of {total} sessions have an offset ({written}) that differs from {zone}; the offsets were used.",
    )
