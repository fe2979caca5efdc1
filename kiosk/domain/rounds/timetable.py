"""A plan of rounds with its people and its times, as it stands after repairs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from kiosk.domain.rounds.guests import Guest, ties_of
from kiosk.domain.rounds.seating import UNSEATED, Seating
from kiosk.domain.rounds.table_wishes import NO_WISHES, TableWishes

MINUTE = 60_000

CHANGING = 2 * MINUTE
"""So long before a round ends the next one is told of: people look for their next table then."""
BEFORE, AFTER = 60 * MINUTE, 20 * MINUTE
"""From so long before the first round until so long after the last, whoever scans is told of tables at once."""


@dataclass(frozen=True, slots=True)
class RoundPlan:
    """Who sits where when.

    Attributes:
        id: of the plan.
        people: attendee ids, in the order of the seating.
        seating: their tables.
        starts: when the first round begins, in UTC milliseconds.
        minutes: how long a round is; the next one follows at once.
        repairs: how many it has had.
        wishes: who sits together in it and who apart.
    """

    id: str
    people: tuple[str, ...]
    seating: Seating
    starts: int
    minutes: int
    repairs: int = 0
    wishes: TableWishes = NO_WISHES

    @property
    def rounds(self) -> int:
        """How many rounds there are."""
        return len(self.seating.rounds)

    @property
    def ends(self) -> int:
        """When the last round ends, in UTC milliseconds."""
        return self.begins(self.rounds)

    @property
    def repeats(self) -> int:
        """How often two people sit together who did before; those count for nothing who are to do so each time."""
        ties = ties_of([Guest()] * len(self.people), self.wishes.among(self.people))
        return self.seating.repeats(ties.together)

    def begins(self, round_: int) -> int:
        """Return when a round (from 0) begins, in UTC milliseconds."""
        return self.starts + round_ * self.minutes * MINUTE

    def round_at(self, now: int) -> int:
        """Return the round that is on at a time (UTC milliseconds): -1 before the first, `rounds` after the last."""
        return max(-1, min(self.rounds, (now - self.starts) // (self.minutes * MINUTE)))

    def told_at(self, now: int) -> int:
        """Return the round to tell of at a time: the one that is on or comes next; `rounds` once all are over."""
        return max(0, self.round_at(now + CHANGING if now < self.begins(self.rounds - 1) else now))

    def is_near(self, now: int) -> bool:
        """Tell whether people look for their tables now: shortly before the rounds, in them and shortly after."""
        return self.starts - BEFORE <= now < self.ends + AFTER

    def table_of(self, attendee: str, round_: int) -> int | None:
        """Return at which table (from 1) somebody sits in a round (from 0); None if at none."""
        if attendee not in self.people or not 0 <= round_ < self.rounds:
            return None
        table = self.seating.rounds[round_][self.people.index(attendee)]
        return None if table == UNSEATED else table + 1

    def tables_of(self, attendee: str) -> list[int | None]:
        """Return at which table (from 1) somebody sits in each round."""
        return [self.table_of(attendee, round_) for round_ in range(self.rounds)]

    def at_table(self, round_: int, table: int) -> list[str]:
        """Return who sits at a table (from 1) in a round (from 0)."""
        pairs = zip(self.people, self.seating.rounds[round_], strict=True)
        return [attendee for attendee, seat in pairs if seat == table - 1]

    def pairs_by(self, now: int) -> set[tuple[str, str]]:
        """Return who sat at one table in the rounds that are over at a time, the lower id first."""
        pairs: set[tuple[str, str]] = set()
        for round_ in range(max(0, self.round_at(now))):
            for table in range(1, self.seating.tables + 1):
                pairs |= set(combinations(sorted(self.at_table(round_, table)), 2))
        return pairs

    def repaired(self, seats: Mapping[str, str]) -> "RoundPlan":
        """Return the plan with the tables of some people changed, as a fact writes them; others are added to it."""
        columns = dict(zip(self.people, zip(*self.seating.rounds, strict=True), strict=True))
        for attendee, text in seats.items():
            tables = read_tables(text, self.seating.tables)
            if len(tables) == self.rounds:
                columns[attendee] = tuple(tables)
        rounds = tuple(tuple(each) for each in zip(*columns.values(), strict=True))
        return replace(
            self, people=tuple(columns), seating=replace(self.seating, rounds=rounds), repairs=self.repairs + 1
        )


def written_tables(tables: Iterable[int]) -> str:
    """Return numbers of tables as a fact writes them: from 1, and 0 for none."""
    return " ".join(str(table + 1) for table in tables)


def read_tables(text: str, tables: int) -> list[int]:
    """Read numbers of tables; what is no table of the plan is none."""
    numbers = [int(one) if one.isascii() and one.isdigit() and len(one) < 6 else 0 for one in text.split()]
    return [number - 1 if 0 < number <= tables else UNSEATED for number in numbers]


def plan_of(
    id_: str,
    people: Sequence[str],
    tables: int,
    rounds: Sequence[str],
    starts: int,
    minutes: int,
    wishes: TableWishes,
) -> RoundPlan | None:
    """Return a plan as a fact says it; None where it fits no people or has no rounds or tables."""
    seats = tuple(tuple(read_tables(text, tables)) for text in rounds)
    if not seats or minutes < 1 or tables < 1 or any(len(one) != len(people) for one in seats):
        return None
    if len(set(people)) != len(people) or not people:
        return None
    return RoundPlan(id_, tuple(people), Seating(tables, seats), starts, minutes, wishes=wishes)
