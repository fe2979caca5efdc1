"""Who comes to an exchange: the person, and what they had switched on beforehand."""

from collections.abc import Collection
from dataclasses import dataclass

from kiosk.domain.networking.exchange import Field
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.lasting import lasting_in
from kiosk.services.look_up import LookUp, look_up
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees


@dataclass(frozen=True, slots=True)
class ExchangeGuest:
    """A person at an exchange; `lasting` are the fields that they agreed to have switched on each time."""

    person: Attendee
    lasting: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class GuestLookUp:
    """What a code opens at an exchange; without a guest it opens nothing there."""

    opened: LookUp
    guest: ExchangeGuest | None = None


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


def _guest(file: EventFile, connection: Connection, person: Attendee) -> ExchangeGuest:
    lasting = lasting_in(connection, file.read_event(), person.id, file.clock())
    return ExchangeGuest(person, lasting.fields if lasting else ())
