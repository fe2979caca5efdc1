"""Who comes to an exchange: the person, whether they are checked in, and what they had switched on beforehand."""

from collections.abc import Collection
from dataclasses import dataclass

from kiosk.domain.admission.verdict import Method, Verdict
from kiosk.domain.faults.people import SomebodyGone
from kiosk.domain.moment import event_day_began
from kiosk.domain.networking.exchange import Field
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.admit import admit_attendee
from kiosk.services.look_up import LookUp, look_up
from kiosk.services.sharing.lasting import lasting_in
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, scans


@dataclass(frozen=True, slots=True)
class ExchangeGuest:
    """A person at an exchange; `lasting` are the fields that they agreed to have switched on each time.

    `inside`: they are checked in on this day of the event.
    """

    person: Attendee
    lasting: tuple[Field, ...] = ()
    inside: bool = True


@dataclass(frozen=True, slots=True)
class GuestLookUp:
    """What a code opens at an exchange; without a guest it opens nothing there."""

    opened: LookUp
    guest: ExchangeGuest | None = None


@dataclass(frozen=True, slots=True)
class GuestCheckIn:
    """Whether somebody is checked in now, by public name; if not, where staff have checked people in last that day."""

    name: str
    inside: bool
    desks: tuple[str, ...] = ()


def look_up_guest(file: EventFile, code: str, *, point: str) -> GuestLookUp:
    """Tell whose badge a code is, and what they had switched on beforehand.

    Raises:
        Fault: the file cannot be read or written.
    """
    opened = look_up(file, code, point=point)
    return GuestLookUp(opened, guest_of(file, opened.attendee) if opened.attendee else None)


def guest_of(file: EventFile, person: Attendee) -> ExchangeGuest:
    """Return a person as a guest of an exchange.

    Raises:
        Fault: the file cannot be read.
    """
    return _guest(file, file.reader, person)


def guests_of(file: EventFile, ids: Collection[str]) -> dict[str, ExchangeGuest]:
    """Return people as guests of an exchange, by id; who was erased is missing.

    Raises:
        Fault: the file cannot be read.
    """
    with file.snapshot() as connection:
        people = attendees.of_ids(connection, ids)
        return {id_: _guest(file, connection, person) for id_, person in people.items()}


def check_guest_in(file: EventFile, attendee: str, *, point: str) -> GuestCheckIn:
    """Check somebody in by themselves whose badge was scanned here for an exchange.

    Raises:
        Fault: they are no longer on the roster, or the file cannot be written; then nothing was recorded.
    """
    with file.writing() as connection:
        person = attendees.get(connection, attendee)
        if person is None:
            raise SomebodyGone()
        admission = admit_attendee(file, attendee, point=point, method=Method.SELF)
        if admission.verdict in (Verdict.ADMITTED, Verdict.ALREADY_IN):
            return GuestCheckIn(person.public_name, inside=True)
        since = event_day_began(file.clock(), file.read_event().zone)
        return GuestCheckIn(person.public_name, inside=False, desks=scans.staffed_points(connection, since))


def _guest(file: EventFile, connection: Connection, person: Attendee) -> ExchangeGuest:
    lasting = lasting_in(connection, file.read_event(), person.id, file.clock())
    inside = person.id in scans.first_admissions(connection, [person.id], file.clock())
    return ExchangeGuest(person, lasting.fields if lasting else (), inside)
