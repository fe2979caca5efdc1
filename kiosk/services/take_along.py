"""What a visitor takes along of the agenda: sessions as iCalendar, and how many seats there are."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.agenda.session import Session
from kiosk.domain.moment import day_of, utc
from kiosk.services.attendance import shown_day
from kiosk.services.door_figures import room_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import points

_SOON = 30 * 60_000
"""So many milliseconds before a session begins, who is in its room is there for it."""
_LONGEST_TITLE = 80


@dataclass(frozen=True, slots=True)
class RoomSeats:
    """How many fit in a session's room, and how many more now; None while nobody is there for it yet."""

    most: int
    free: int | None = None


def calendar_of(file: EventFile, sessions: Iterable[Session], language: str) -> str:
    """Return sessions as an iCalendar file (RFC 5545) that is short enough for a QR code: no abstracts or speakers.

    Args:
        file: the event file.
        sessions: what it holds, in this order.
        language: the one that titles and rooms are in.
    """
    from icalendar import Calendar, Event

    event, stamp = file.read_event(), utc(file.clock()).replace(microsecond=0)
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Foyer//EN")
    for session in sessions:
        text, entry = session.text_in(language), Event()
        entry.add("uid", session.id)
        entry.add("dtstamp", stamp)
        if session.all_day:
            entry.add("dtstart", day_of(session.starts, event.zone))
            entry.add("dtend", day_of(session.ends, event.zone))
        else:
            entry.add("dtstart", utc(session.starts))
            entry.add("dtend", utc(session.ends))
        entry.add("summary", text.title[:_LONGEST_TITLE])
        if text.room:
            entry.add("location", text.room)
        if session.is_cancelled:
            entry.add("status", "CANCELLED")
        calendar.add_component(entry)
    return str(calendar.to_ical().decode("utf-8"))


def seats_of(file: EventFile, session: Session) -> RoomSeats | None:
    """Return how many fit in a session's room, and how many more; None where nobody said how many do."""
    room = session.text.room.casefold()
    doors = [door for door in points.every(file.reader).values() if door.area and door.most]
    own = next((door for door in doors if door.point.session == session.id), None)
    door = own or next((one for one in doors if not one.point.session and one.area.casefold() == room), None)
    if door is None:
        return None
    if not session.starts - _SOON <= file.clock() < session.ends or session.is_cancelled:
        return RoomSeats(door.most)
    inside = room_of(file.reader, door.area, shown_day(file), door.most).inside
    return RoomSeats(door.most, max(0, door.most - inside))
