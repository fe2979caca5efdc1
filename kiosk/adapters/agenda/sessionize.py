"""Agendas from Sessionize's API: the views "Grid" (days, rooms, sessions), "Sessions" and "All".

Its times carry no zone and mean the event's. One odd session is left out and named; the others come in.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from kiosk.adapters.agenda.markup import plain_line
from kiosk.adapters.agenda.reading import (
    SHOWN,
    AgendaDraft,
    JsonObject,
    UnfitError,
    expect,
    first_id,
    read_time,
    text_of,
    utc,
)
from kiosk.adapters.agenda.texts import Wordings, leave_part_out, part_of, session_texts, title_of
from kiosk.adapters.agenda.times import ending
from kiosk.domain.agenda.agenda import Agenda, Withdrawal
from kiosk.domain.agenda.session import Session
from kiosk.domain.faults.agenda import NoTimeYet
from kiosk.domain.remarks.agenda import NotAccepted, SessionStatusUnclear
from kiosk.domain.roster.folding import fold

_TRACK = "track"
_ACCEPTED = {"accepted", "accept queue", "acceptqueue", "confirmed"}
_REFUSED = {
    "declined", "decline queue", "declinequeue", "rejected", "withdrawn", "waitlisted", "waitlist", "nominated",
    "canceled", "cancelled", "draft",
}  # fmt: skip


@dataclass(slots=True)
class _ViewReading:
    """What is known while a view is read: names by id, and the places in which a session was met already."""

    draft: AgendaDraft
    zone: ZoneInfo
    speakers: dict[str, str] = field(default_factory=dict)
    rooms: dict[str, str] = field(default_factory=dict)
    tracks: dict[str, str] = field(default_factory=dict)
    met: set[tuple[str, str, str]] = field(default_factory=set)


def is_sessionize(document: object) -> bool:
    """Tell whether a JSON document looks like one of Sessionize's views."""
    if isinstance(document, dict):
        return isinstance(document.get("sessions"), list) and "speakers" in document
    if not isinstance(document, list) or not document or not isinstance(document[0], dict):
        return False
    first = document[0]
    return ("rooms" in first and "date" in first) or ("sessions" in first and "groupName" in first)


def read_document(document: object, zone: ZoneInfo) -> Agenda:
    """Read a view.

    Args:
        document: the file's JSON.
        zone: the event's zone.

    Raises:
        UnfitError: it holds no session that can be taken, or something else where its sessions should be.
    """
    reading = _ViewReading(AgendaDraft(), zone)
    if isinstance(document, dict):
        _look_up(document, reading)
    for row, (day, room, entry) in enumerate(_entries(document), 1):
        title: Wordings = {}
        try:
            entry = expect(entry, dict, "session")
            title = title_of(entry)
            _take(row, entry, title, day, room, reading)
        except UnfitError as unfit:
            id_ = first_id((entry.get("id"),)) if isinstance(entry, dict) else ""
            reading.draft.leave_out(row, title.get("", ""), unfit.reason, id_)
    return reading.draft.agenda()


def _entries(document: object) -> Iterator[tuple[str, str, object]]:
    """Yield each session with the day and the room under which it stands."""
    if isinstance(document, dict):
        for entry in expect(document.get("sessions"), list, "sessions"):
            yield "", "", entry
        return
    for number, group in enumerate(expect(document, list, "sessions"), 1):
        group = expect(group, dict, f"day {number}")
        day = read_time(group["date"], "date").date().isoformat() if group.get("date") else ""
        holders = expect(group["rooms"], list, "rooms") if "rooms" in group else [group]
        for holder in holders:
            holder = expect(holder, dict, "rooms")
            room = text_of(holder, "name")
            for entry in expect(holder.get("sessions") or [], list, "sessions"):
                yield day, room, entry


def _take(row: int, entry: JsonObject, title: Wordings, day: str, room: str, reading: _ViewReading) -> None:
    draft, name = reading.draft, title[""]
    status = text_of(entry, "status")
    id_ = first_id((entry.get("id"),))
    if status.casefold() in _REFUSED:
        draft.withdrawn.append(Withdrawal(id_ or fold(name), row, NotAccepted(name[:SHOWN], status)))
        return
    if not entry.get("startsAt") or not entry.get("endsAt"):
        raise UnfitError(NoTimeYet())
    place = (id_ or name, str(entry["startsAt"]), str(entry["endsAt"]))
    if place in reading.met:  # a plenum stands in the grid once a room
        return
    session = _session(row, entry, id_, title, day, room, reading)
    if status and status.casefold() not in _ACCEPTED:
        draft.note(row, SessionStatusUnclear(name[:SHOWN], status[:SHOWN]))
    reading.met.add(place)
    draft.without_id += not id_
    draft.sessions.append(session)


def _session(
    row: int, entry: JsonObject, id_: str, title: Wordings, day: str, room: str, reading: _ViewReading
) -> Session:
    draft, name, zone = reading.draft, title[""], reading.zone
    begins, ends = read_time(entry["startsAt"], "startsAt"), read_time(entry["endsAt"], "endsAt")
    starts = utc(begins, zone)
    length = ending(begins, ends, zone, row, name, draft)
    text, texts = session_texts(
        title,
        room=part_of(entry, ("room",), row, name, draft)
        or {"": room or reading.rooms.get(str(entry.get("roomId")), "")},
        abstract=part_of(entry, ("description",), row, name, draft, line=False),
    )
    return Session(
        id=id_ or fold(name) or name,
        starts=starts,
        ends=starts + int(length.total_seconds() * 1000),
        text=text,
        texts=texts,
        track=_track(row, entry, name, reading),
        kind="service" if entry.get("isServiceSession") is True else "",
        day=day if day != begins.date().isoformat() else "",
        speakers=_speakers(row, entry, name, reading),
    )


def _look_up(document: JsonObject, reading: _ViewReading) -> None:
    """Take the names of speakers, rooms and tracks; one that is odd is as if it were not there."""
    reading.speakers = _names(_objects(document.get("speakers")), "fullName")
    reading.rooms = _names(_objects(document.get("rooms")), "name")
    for category in _objects(document.get("categories")):
        if _TRACK in str(category.get("title")).lower():
            reading.tracks |= _names(_objects(category.get("items")), "name")


def _names(objects: Iterable[JsonObject], key: str) -> dict[str, str]:
    return {str(one.get("id")): plain_line(name) for one in objects if isinstance(name := one.get(key), str)}


def _objects(value: object) -> list[JsonObject]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _track(row: int, entry: JsonObject, title: str, reading: _ViewReading) -> str:
    try:
        items = expect(entry.get("categoryItems") or [], list, "categoryItems")
        names = [reading.tracks[str(item)] for item in items if str(item) in reading.tracks]
        for category in _objects(entry.get("categories")):
            if _TRACK in text_of(category, "name").lower():
                names += [text_of(item, "name") for item in _objects(category.get("categoryItems"))]
    except UnfitError as unfit:
        leave_part_out(unfit, row, title, reading.draft)
        return ""
    return ", ".join(filter(None, names))


def _speakers(row: int, entry: JsonObject, title: str, reading: _ViewReading) -> tuple[str, ...]:
    try:
        listed = expect(entry.get("speakers") or [], list, "speakers")
        names = [
            text_of(one, "name") if isinstance(one, dict) else reading.speakers.get(str(one), "") for one in listed
        ]
    except UnfitError as unfit:
        leave_part_out(unfit, row, title, reading.draft)
        return ()
    return tuple(filter(None, names))
