"""Agendas from Sessionize's API: the views "Grid" (days, rooms, sessions), "Sessions" and "All".

Its times carry no zone and mean the event's.
"""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from kiosk.adapters.agenda.reading import JsonObject, UnfitError, expect, plain, read_time, text_of, utc
from kiosk.domain.agenda.agenda import Agenda, with_unique_ids
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.import_report import ImportNote
from kiosk.domain.moment import day_of

_TRACK = "track"


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
        UnfitError: something that a session needs is missing or of another kind.
    """
    speakers, rooms, tracks = _lookups(document) if isinstance(document, dict) else ({}, {}, {})
    sessions: list[Session] = []
    notes: list[ImportNote] = []
    seen: set[tuple[str, object, object]] = set()
    for row, (day, entry) in enumerate(_entries(document), 1):
        title = text_of(entry, "title", f"of session {row}")
        if not title:
            raise UnfitError(f"“title” of session {row} should be text, but is missing or empty")
        where = f"of “{title[:60]}”"
        starts, ends = text_of(entry, "startsAt", where), text_of(entry, "endsAt", where)
        key = (_id_of(entry.get("id"), f"“id” {where}"), starts, ends)
        if not starts or not ends:
            notes.append(ImportNote(row, f"“{title}” has no time yet and was skipped."))
        elif key not in seen:  # a plenum stands in the grid once a room
            seen.add(key)
            sessions.append(_session(entry, title, key[0], day, zone, speakers, rooms, tracks))
    unique, shared = with_unique_ids(sessions, [""] * len(sessions))
    return Agenda(unique, (*notes, *shared), left_out=len(notes))


def _entries(document: object) -> Iterator[tuple[str, JsonObject]]:
    if isinstance(document, dict):
        for entry in expect(document.get("sessions"), list, "“sessions”"):
            yield "", expect(entry, dict, "each of “sessions”")
        return
    for number, group in enumerate(expect(document, list, "the file"), 1):
        group = expect(group, dict, f"entry {number}")
        date = text_of(group, "date", f"of day {number}")
        day = read_time(date, f"“date” of day {number}").date().isoformat() if date else ""
        holders = expect(group["rooms"], list, f"“rooms” of day {number}") if "rooms" in group else [group]
        for holder in holders:
            holder = expect(holder, dict, f"each of “rooms” of day {number}")
            for entry in expect(holder.get("sessions") or [], list, f"“sessions” of entry {number}"):
                entry = expect(entry, dict, f"each of “sessions” of entry {number}")
                yield day, {"room": holder.get("name")} | entry


def _session(
    entry: JsonObject,
    title: str,
    id_: str,
    day: str,
    zone: ZoneInfo,
    speakers: dict[str, str],
    rooms: dict[str, str],
    tracks: dict[str, str],
) -> Session:
    where = f"of “{title[:60]}”"
    starts = utc(read_time(text_of(entry, "startsAt", where), f"“startsAt” {where}"), zone)
    ends = utc(read_time(text_of(entry, "endsAt", where), f"“endsAt” {where}"), zone)
    if ends < starts:
        raise UnfitError(f"“endsAt” {where} should be after “startsAt”, but is before it")
    room = text_of(entry, "room", where) or rooms.get(str(entry.get("roomId")), "")
    return Session(
        id=id_,
        starts=starts,
        ends=ends,
        text=SessionText(title, "", room, plain(text_of(entry, "description", where))),
        track=_track(entry, tracks, where),
        kind="service" if entry.get("isServiceSession") is True else "",
        day=day or day_of(starts, zone).isoformat(),
        speakers=tuple(_names(entry.get("speakers"), speakers, f"“speakers” {where}")),
    )


def _lookups(document: JsonObject) -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    speakers = {str(one.get("id")): text_of(one, "fullName", "of a speaker") for one in _objects(document, "speakers")}
    rooms = {str(one.get("id")): text_of(one, "name", "of a room") for one in _objects(document, "rooms")}
    tracks = {
        str(item.get("id")): text_of(item, "name", "of a category")
        for category in _objects(document, "categories")
        if _TRACK in text_of(category, "title", "of a category").lower()
        for item in _objects(category, "items")
    }
    return speakers, rooms, tracks


def _track(entry: JsonObject, tracks: dict[str, str], where: str) -> str:
    items = expect(entry.get("categoryItems") or [], list, f"“categoryItems” {where}")
    names = [tracks[str(item)] for item in items if str(item) in tracks]
    for category in _objects(entry, "categories"):
        if _TRACK in text_of(category, "name", where).lower():
            names += [text_of(item, "name", where) for item in _objects(category, "categoryItems")]
    return ", ".join(name for name in names if name)


def _names(value: object, names: dict[str, str], what: str) -> Iterator[str]:
    for one in expect(value or [], list, what):
        name = text_of(one, "name", f"in {what}") if isinstance(one, dict) else names.get(str(one), "")
        if name:
            yield name


def _objects(table: JsonObject, key: str) -> list[JsonObject]:
    return [expect(one, dict, f"each of “{key}”") for one in expect(table.get(key) or [], list, f"“{key}”")]


def _id_of(value: object, what: str) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)[:40]
    if not value:
        raise UnfitError(f"{what} should be text or a number, but is missing")
    return expect(value, str, what)
