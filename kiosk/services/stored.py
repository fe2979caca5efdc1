"""What is stored about a visitor, in short, for the visitor to see; the whole of it is `exports.person`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.domain.networking.exchange import Field, Purpose
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.sharing.lasting import lasting_in
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, consents, correction_requests, exchanges, person, scans
from kiosk.storage.tables.consents import LastingAnswer
from kiosk.storage.tables.exchanges import RecordedExchange


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
class StoredShare:
    """What a person shares in one exchange now: when and where it was made, and who receives it, as screens name them.

    `at` is in UTC milliseconds. One recipient stands there with their organisation, several without theirs.
    """

    exchange: str
    at: int
    point: str
    fields: tuple[Field, ...]
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StoredPerson:
    """What is stored about a person: their entry on the roster, where they were admitted, what they answered.

    `shares` are those that stand, the latest first; `wished` is what they asked to have put right. `contacts` counts
    the people whom they exchanged contacts with, `entries` all records about them, and `lasting` is what they have
    switched on beforehand.
    """

    person: Attendee
    check_ins: tuple[StoredCheckIn, ...]
    answers: tuple[StoredAnswer, ...]
    contacts: int
    entries: int
    shares: tuple[StoredShare, ...] = ()
    wished: tuple[str, ...] = ()
    lasting: LastingAnswer | None = None

    @property
    def wants_news(self) -> bool:
        """Whether they agree to mail from the organiser afterwards."""
        return any(one.purpose is Purpose.NEWS and one.standing and one.given for one in self.answers)


def stored_about(file: EventFile, attendee: str) -> StoredPerson | None:
    """Return what is stored about a person under all of their ids; None if they were erased."""
    with file.snapshot() as connection:
        someone = attendees.get(connection, aliases.person_of(connection, attendee))
        if someone is None:
            return None
        joined = exchanges.of_attendee(connection, someone.id)
        met = {member for one in joined for member in one.members}
        ids = aliases.members(connection, someone.id)
        asked = [one for one in correction_requests.open_corrections(connection) if one.attendee in ids]
        return StoredPerson(
            person=someone,
            check_ins=tuple(StoredCheckIn(one.at, one.point) for one in scans.standing_of(connection, someone.id)),
            answers=tuple(_answer(one) for one in person.consents(connection, someone.id) if one.purpose in _PURPOSES),
            contacts=len(met - {someone.id}),
            entries=len(person.records(connection, tuple(ids))),
            shares=tuple(_shares(connection, someone.id, joined)),
            wished=tuple(field for one in asked for field in one.wished),
            lasting=lasting_in(connection, file.read_event(), someone.id, file.clock()),
        )


def _shares(connection: Connection, attendee: str, joined: Sequence[RecordedExchange]) -> Iterator[StoredShare]:
    for one in joined:
        if given := consents.given_in(connection, one.id, Purpose.SHARE).get(attendee):
            people = attendees.of_ids(connection, set(given.recipients) - {attendee}).values()
            names = sorted(each.public_label if len(people) == 1 else each.public_name for each in people)
            yield StoredShare(one.id, one.at, one.point, given.fields, tuple(names))


_PURPOSES = frozenset(Purpose)
_FIELDS = frozenset(Field)


def _answer(kept: person.KeptConsent) -> StoredAnswer:
    fields = tuple(Field(one) for one in kept.fields if one in _FIELDS)
    return StoredAnswer(kept.at, Purpose(kept.purpose), fields, kept.notice_version, kept.given, kept.standing)
