"""What the page of people asks about: who may be one person, and what was decided of others, each with two sides."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.services.people import same_person
from kiosk.services.people.entries import PersonEntry, entries_of_one, entry_of
from kiosk.services.people.likeness import Likeness
from kiosk.services.people.tickets import MovedTicket, moved_tickets
from kiosk.storage.event_file import EventFile


class CaseKind(StrEnum):
    """What a case is about."""

    ALIKE = "alike"
    """Two who may be one person."""
    MOVED = "moved"
    """A ticket that went from one person to another."""
    ONE = "one"
    """Entries that were made one person."""
    TWO = "two"
    """Two who look alike and were told apart."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two whom a case is about."""

    attendee: str
    name: str
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """Two people, or two entries of one, and why they stand side by side.

    `entries` counts those of a person who was made of several; `ticket` is the one that moved.
    """

    kind: CaseKind
    one: Side
    other: Side
    likeness: Likeness | None = None
    ticket: MovedTicket | None = None
    entries: int = 2

    def is_like(self, other: "Case") -> bool:
        """Tell whether it is the same case, as it was read at another time."""
        return (self.kind, self.one.attendee, self.other.attendee, self._code) == (
            *(other.kind, other.one.attendee, other.other.attendee),
            other._code,
        )

    @property
    def _code(self) -> str:
        return self.ticket.code if self.ticket else ""


Cases = dict[CaseKind, tuple[Case, ...]]


def read_cases(file: EventFile) -> Cases:
    """Read all cases from the event file; of a large roster this takes seconds."""
    return {
        CaseKind.ALIKE: tuple(
            Case(
                CaseKind.ALIKE,
                Side(pair.one.attendee, pair.one.name, pair.one.organisation),
                Side(pair.other.attendee, pair.other.name, pair.other.organisation),
                likeness=pair.likeness,
            )
            for pair in same_person.perhaps_same(file)
        ),
        CaseKind.MOVED: tuple(
            Case(
                CaseKind.MOVED,
                Side(moved.before.id, moved.before.name, moved.before.organisation),
                Side(moved.after.id, moved.after.name, moved.after.organisation),
                ticket=moved,
            )
            for moved in moved_tickets(file)
        ),
        CaseKind.ONE: tuple(
            Case(
                CaseKind.ONE,
                Side(person.id, person.name, person.organisation),
                Side(others[-1], person.name, person.organisation),
                entries=1 + len(others),
            )
            for person, others in same_person.merged_people(file)
        ),
        CaseKind.TWO: tuple(
            Case(CaseKind.TWO, Side(one.id, one.name, one.organisation), Side(other.id, other.name, other.organisation))
            for one, other in same_person.told_apart(file)
        ),
    }


def read_entries(file: EventFile, case: Case) -> tuple[PersonEntry, ...]:
    """Read what the roster says of both sides; fewer where one is no longer on it."""
    if case.kind is CaseKind.ONE:
        return tuple(entries_of_one(file, case.one.attendee))
    entries = (entry_of(file, side.attendee) for side in (case.one, case.other))
    return tuple(entry for entry in entries if entry)
