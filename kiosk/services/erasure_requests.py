"""Asking to be erased at a desk or a foyer screen: it is recorded, and an organiser's machine does it, or declines.

A kiosk that stands where everybody can touch it erases nobody, so what somebody asks for there waits for the organiser.
"""

from dataclasses import dataclass

from kiosk.domain.facts.privacy import ErasureDeclined, ErasureRequest
from kiosk.domain.faults.people import ErasedBefore, NobodyWithId
from kiosk.domain.kiosks.role import Role
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.kiosks.purpose import is_admitted
from kiosk.services.staff import staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, erasure_requests, erasures


@dataclass(frozen=True, slots=True)
class RequestedErasure:
    """Who asks to be erased, since when (UTC milliseconds), where, and who of the staff noted it."""

    person: Attendee
    at: int
    point: str
    staff: str


def may_erase(file: EventFile) -> bool:
    """Tell whether this machine erases people itself, as an organiser's does.

    Raises:
        Fault: its own key can be kept nowhere.
    """
    return is_admitted(file, frozenset({Role.ORGANISER}))


def request_erasure(file: EventFile, attendee: str, *, point: str = "", by: str = "", receipt: str = "") -> None:
    """Note that somebody asks to be erased.

    Args:
        file: the event file.
        attendee: who does.
        point: where.
        by: who of the staff notes it, by name; empty where they asked themselves.
        receipt: the number that they get.

    Raises:
        Fault: nobody on the roster has that id, or the file cannot be written.
    """
    with file.writing() as connection:
        person = _person(connection, attendee)
        file.journal.append(ErasureRequest(person.id, point, staff_id(file, connection, by), receipt))


def decline_erasure(file: EventFile, attendee: str, *, by: str = "") -> None:
    """Leave somebody on the roster although they asked to be erased, under whichever of their ids.

    Raises:
        Fault: nobody on the roster has that id, this machine is no organiser's, or the file cannot be written.
    """
    with file.writing() as connection:
        ids = aliases.members(connection, _person(connection, attendee).id)
        asked = {one.attendee for one in erasure_requests.open_requests(connection)}
        staff = staff_id(file, connection, by)
        file.journal.append_many(ErasureDeclined(id_, staff) for id_ in ids if id_ in asked)


def requested_erasures(file: EventFile) -> list[RequestedErasure]:
    """Return who asks to be erased, each once, whoever asked first in front."""
    with file.snapshot() as connection:
        found: dict[str, RequestedErasure] = {}
        for one in erasure_requests.open_requests(connection):
            person = attendees.get(connection, aliases.person_of(connection, one.attendee))
            if person:
                found.setdefault(person.id, RequestedErasure(person, one.at, one.point, one.staff))
        return list(found.values())


def _person(connection: Connection, attendee: str) -> Attendee:
    person = attendees.get(connection, aliases.person_of(connection, attendee))
    if person is None:
        raise ErasedBefore() if erasures.is_erased(connection, attendee) else NobodyWithId()
    return person
