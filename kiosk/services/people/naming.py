"""Naming a guest whom a list only counted, once they stand at the door."""

from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.faults.people import PersonGone, WalkInUnnamed
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.person_name import name_parts
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees


def name_guest(file: EventFile, attendee: str, name: str, organisation: str = "") -> Attendee:
    """Give a guest a name, and perhaps an organisation; returns them as they stand on the roster then.

    Raises:
        Fault: the name is empty, the guest is no longer on the roster, or the file cannot be written.
    """
    name, organisation = " ".join(name.split()), " ".join(organisation.split())
    if not name:
        raise WalkInUnnamed()
    parts = name_parts(name)
    with file.writing() as connection:
        if attendees.get(connection, attendee) is None:
            raise PersonGone()
        details = AttendeeDetails(
            attendee,
            name=name,
            given_name=f"{parts.prefix} {parts.given}".strip(),
            family_name=f"{parts.family} {parts.suffix}".strip(),
        )
        file.journal.append(details)
        if organisation:
            file.journal.append(AttendeeDetails(attendee, organisation=organisation))
        person = attendees.get(connection, attendee)
    if person is None:
        raise PersonGone()
    return person
