"""What is stored about a visitor, in short, for the visitor to see; the whole of it is `exports.person`."""

from dataclasses import dataclass

from kiosk.domain.networking.exchange import Field, Purpose
from kiosk.domain.roster.attendee import Attendee
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, exchanges, person, scans


@dataclass(frozen=True, slots=True)
class StoredCheckIn:
    """When somebody was admitted (UTC milliseconds), and where."""

    at: int
    point: str


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """One answer to one purpose; `standing` is whether no later one has taken its place.

    `version` is that of the notice and of the consent's text, with a slash between them.
    """

    at: int
    purpose: Purpose
    fields: tuple[Field, ...]
    version: str
    given: bool
    standing: bool


@dataclass(frozen=True, slots=True)
class StoredPerson:
    """What is stored about a person: their entry on the roster, where they were admitted, what they answered.

    `contacts` counts the people whom they exchanged contacts with, `entries` all records about them.
    """

    person: Attendee
    check_ins: tuple[StoredCheckIn, ...]
    answers: tuple[StoredAnswer, ...]
    contacts: int
    entries: int


def stored_about(file: EventFile, attendee: str) -> StoredPerson | None:
    """Return what is stored about a person under all of their ids; None if they were erased."""
    with file.snapshot() as connection:
        someone = attendees.get(connection, aliases.person_of(connection, attendee))
        if someone is None:
            return None
        met = {member for one in exchanges.of_attendee(connection, someone.id) for member in one.members}
        return StoredPerson(
            person=someone,
            check_ins=tuple(StoredCheckIn(one.at, one.point) for one in scans.standing_of(connection, someone.id)),
            answers=tuple(_answer(one) for one in person.consents(connection, someone.id) if one.purpose in _PURPOSES),
            contacts=len(met - {someone.id}),
            entries=len(person.records(connection, tuple(aliases.members(connection, someone.id)))),
        )


_PURPOSES = frozenset(Purpose)
_FIELDS = frozenset(Field)


def _answer(kept: person.KeptConsent) -> StoredAnswer:
    fields = tuple(Field(one) for one in kept.fields if one in _FIELDS)
    return StoredAnswer(kept.at, Purpose(kept.purpose), fields, kept.notice_version, kept.given, kept.standing)
