"""Noting something about a person, from a fixed list, and taking it off again."""

from kiosk.domain.facts.staff_notes import NoteMade
from kiosk.domain.faults.people import PersonGone
from kiosk.domain.roster.staff_note import StaffNote, StandingNote
from kiosk.services.staff import staff_id
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, staff_notes


def note_person(
    file: EventFile, attendee: str, note: StaffNote, *, off: bool = False, point: str, staff: str = ""
) -> list[StandingNote]:
    """Note something about a person, or take it off; returns what is noted of them then.

    Raises:
        Fault: the person is no longer on the roster, or the file cannot be written.
    """
    with file.writing() as connection:
        if attendees.get(connection, attendee) is None:
            raise PersonGone()
        stands = any(one.note is note for one in staff_notes.of_attendee(connection, attendee))
        if stands is off:
            file.journal.append(NoteMade(attendee, note, off=off, point=point, staff=staff_id(file, connection, staff)))
        return staff_notes.of_attendee(connection, attendee)


def notes_of(file: EventFile, attendee: str) -> list[StandingNote]:
    """Return what is noted of a person."""
    return staff_notes.of_attendee(file.reader, attendee)
