"""Starring sessions with one's own badge, and one's day of them.

Whoever has a photo of a badge learns nothing by it: a star is given again and again with the same answer, and what was
starred is shown, and taken off, to the number of the badge alone (look_up.py).
"""

from dataclasses import dataclass

from kiosk.domain.agenda.session import Session
from kiosk.domain.facts.stars import SessionStarred
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.look_up import LookUp, look_up
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, sessions, stars


@dataclass(frozen=True, slots=True)
class MyDay:
    """The sessions that a person starred and that screens show, in order of time."""

    person: Attendee
    sessions: tuple[Session, ...]


def star(file: EventFile, code: str, session: str, *, point: str) -> LookUp:
    """Star a session for the holder of a badge; says whose it is, and not whether they had starred it before.

    Raises:
        Fault: the file cannot be written; then nothing was recorded.
    """
    found = look_up(file, code, point=point)
    if found.attendee and session not in stars.of_attendee(file.reader, found.attendee.id):
        with file.writing():
            file.journal.append(SessionStarred(found.attendee.id, session=session, point=point))
    return found


def take_star_off(file: EventFile, attendee: str, session: str, *, point: str) -> None:
    """Take the star off a session again, for a person who has shown the number of their badge.

    Raises:
        Fault: the file cannot be written; then nothing was recorded.
    """
    if session in stars.of_attendee(file.reader, attendee):
        with file.writing():
            file.journal.append(SessionStarred(attendee, session=session, off=True, point=point))


def my_day(file: EventFile, attendee: str) -> MyDay | None:
    """Return what a person starred; None if they were erased."""
    with file.snapshot() as connection:
        person = attendees.get(connection, aliases.person_of(connection, attendee))
        if person is None:
            return None
        starred = set(stars.of_attendee(connection, person.id))
        return MyDay(person, tuple(one for one in sessions.shown(connection) if one.id in starred))
