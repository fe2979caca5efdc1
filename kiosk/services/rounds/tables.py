"""At which tables somebody sits, as that person may see it: of whoever sits there no more than how many they are."""

from dataclasses import dataclass

from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.rounds.timetable import RoundPlan
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, rounds


@dataclass(frozen=True, slots=True)
class RoundTold:
    """One round: from when to when (UTC milliseconds), and somebody's table; None where they have none.

    `before` is the table that the plan was made with, as slips say it, where a repair changed it; `others` is how many
    more sit at the table.
    """

    begins: int
    ends: int
    table: int | None
    before: int | None
    others: int


@dataclass(frozen=True, slots=True)
class PersonTables:
    """Somebody's table in each round of a plan; none in any round where they are not in it."""

    person: Attendee
    plan: RoundPlan
    rounds: tuple[RoundTold, ...]


def tables_of_person(file: EventFile, attendee: str) -> PersonTables | None:
    """Return the tables of somebody in the plan that holds; None where none does, or they were erased.

    Nobody else is named: who else sits there has agreed to be seen by nobody.
    """
    made = rounds.made(file.reader)
    person = attendees.get(file.reader, attendee)
    if made is None or person is None:
        return None
    plan = rounds.repaired(file.reader, made)
    return PersonTables(person, plan, tuple(_told(plan, made, attendee, round_) for round_ in range(plan.rounds)))


def _told(plan: RoundPlan, made: RoundPlan, attendee: str, round_: int) -> RoundTold:
    table, before = plan.table_of(attendee, round_), made.table_of(attendee, round_)
    others = len(plan.at_table(round_, table)) - 1 if table else 0
    changed = before if before != table else None
    return RoundTold(plan.begins(round_), plan.begins(round_ + 1), table, changed, others)
