"""Who went through a session's door, how many people that were, and how long they stayed where an exit tells."""

from dataclasses import dataclass
from itertools import groupby

from kiosk.domain.agenda.session import Session
from kiosk.domain.agenda.session_visits import RoomVisit, Slot, Stay, median_stay, stays_in, visits_of
from kiosk.domain.small_cells import SMALLEST_GROUP
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import points, presence, sessions
from kiosk.storage.tables.days import Days

FEWEST_PEOPLE = SMALLEST_GROUP
"""Fewer people are not told of (privacy rule 9)."""


@dataclass(frozen=True, slots=True)
class SessionAttendance:
    """A session that has a door, the room behind it, and who was in."""

    session: Session
    room: str
    stays: tuple[Stay, ...]

    @property
    def people(self) -> int | None:
        """How many people were in; None if they were so few that nobody is told."""
        return None if 0 < len(self.stays) < FEWEST_PEOPLE else len(self.stays)

    @property
    def timed(self) -> int | None:
        """Of how many of them it is known how long they stayed; None if they were too few."""
        count = sum(stay.minutes is not None for stay in self.stays)
        return None if 0 < count < FEWEST_PEOPLE else count

    @property
    def stay(self) -> float | None:
        """How many minutes half of these stayed at most; None if it is known of too few."""
        return median_stay(self.stays) if self.timed else None


def session_attendance(file: EventFile) -> list[SessionAttendance]:
    """Return each session that takes place behind a session's door, in the order of the agenda."""
    connection, days = file.reader, Days(file.reader)
    rooms, visits = _rooms(connection), _visits(connection)
    with_doors = [one for one in sessions.scheduled(connection) if one.id in rooms and not one.all_day]
    slots: dict[tuple[str, str], list[Slot]] = {}
    for session in with_doors:
        slots.setdefault((rooms[session.id], days.of(session.starts)), []).append(_slot(session))
    attended = []
    for session in with_doors:
        place = (rooms[session.id], days.of(session.starts))
        stays = stays_in(_slot(session), slots[place], visits.get(place, ()))
        attended.append(SessionAttendance(session, rooms[session.id], tuple(stays)))
    return sorted(attended, key=lambda one: (one.session.starts, one.room))


def _slot(session: Session) -> Slot:
    return Slot(session.id, session.starts, session.ends)


def _rooms(connection: Connection) -> dict[str, str]:
    """Return the room, as its door names it, of each session that has a door."""
    doors = [door for door in points.every(connection).values() if door.area]
    named = {door.area.casefold(): door.area for door in doors if not door.point.session}
    rooms = {
        session.id: named[room]
        for session in sessions.scheduled(connection)
        if (room := session.text.room.casefold()) in named
    }
    return rooms | {door.point.session: door.area for door in doors if door.point.session}


def _visits(connection: Connection) -> dict[tuple[str, str], list[RoomVisit]]:
    passings = groupby(presence.passings(connection), key=lambda one: one[:2])
    return {place: visits_of([passing for *_, passing in those]) for place, those in passings}
