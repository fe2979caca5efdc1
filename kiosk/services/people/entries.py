"""What the roster says of people side by side, also of those who were made one: each entry as its lists have it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.admission.code import CodeKind
from kiosk.domain.admission.verdict import FirstAdmission
from kiosk.domain.facts.kinds import ATTENDEE_FIELDS
from kiosk.domain.facts.registry import latest
from kiosk.domain.roster.attendee import Attendee, Listed
from kiosk.services.people.known import NOBODY
from kiosk.services.people.same_person import Belongings, belongings
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, codes, erasures, scans


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """One entry of the roster: who it names, their tickets, the lists it stands on, and what was done with it.

    `checked_in` is today's check-in; neither it nor `belongings` is told of an entry that stands under another one.
    """

    attendee: Attendee
    tickets: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    checked_in: FirstAdmission | None = None
    belongings: Belongings | None = None


def entry_of(file: EventFile, attendee: str) -> PersonEntry | None:
    """Return a person of the roster as one entry; None if they are no longer on it."""
    reader = file.reader
    person = attendees.get(reader, attendee)
    if person is None:
        return None
    tickets = (held.code for held in codes.of_attendee(reader, attendee) if held.kind == CodeKind.TICKET)
    return PersonEntry(
        person,
        tuple(sorted(tickets)),
        _there(json.loads(attendees.sources_of(reader, attendee))),
        scans.first_admission(reader, attendee, file.clock()),
        belongings(file, attendee),
    )


def entries_of_one(file: EventFile, person: str) -> list[PersonEntry]:
    """Return the entries of the roster that were made one person, each by itself, the one that stands for all first."""
    members = aliases.members(file.reader, person)
    entries = {entry.attendee.id: entry for entry in _by_themselves(file.reader, members)}
    return [entries[member] for member in members if member in entries]


def _by_themselves(connection: Connection, members: Sequence[str]) -> Iterator[PersonEntry]:
    for facts in erasures.histories(connection, members):
        said = latest(facts)
        values = {field: getattr(said, field) or getattr(NOBODY, field) for field in ATTENDEE_FIELDS}
        values["answers"] = tuple(dict(values["answers"]).items())
        tickets = (held.code for held in codes.own(facts) if held.kind == CodeKind.TICKET and not held.revoked)
        lists: Mapping[str, str] = {name: listed for fact in facts for name, listed in fact.sources.items()}
        yield PersonEntry(Attendee(said.attendee, **values), tuple(sorted(tickets)), _there(lists))


def _there(lists: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(sorted(name for name, listed in lists.items() if listed == Listed.THERE))
