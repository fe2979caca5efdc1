"""Who is to be seated: those who are here now."""

from kiosk.domain.faults.rounds import NobodyToSeat
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.rounds.guests import Guest
from kiosk.services.attendance import shown_day
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, presence


def people_here(file: EventFile) -> list[Attendee]:
    """Return who came today and did not leave, by id.

    Raises:
        Fault: they are fewer than two.
    """
    here = presence.present(file.reader, shown_day(file))
    people = attendees.of_ids(file.reader, here)
    if len(people) < 2:
        raise NobodyToSeat()
    return [people[id_] for id_ in sorted(people)]


def guest_of(attendee: Attendee) -> Guest:
    """Return what a plan asks about somebody."""
    return Guest(attendee.group, attendee.organisation)
