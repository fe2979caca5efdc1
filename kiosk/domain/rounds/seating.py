"""Who sits at which table in which round, and how often two people do so again."""

from collections.abc import Sequence
from dataclasses import dataclass

UNSEATED = -1
"""Stands for the table of somebody who has none in a round."""


@dataclass(frozen=True, slots=True)
class Seating:
    """The table of each person in each round.

    Attributes:
        tables: how many there are; they count from 0.
        rounds: for each round the table of each person, in the same order, or `UNSEATED`.
    """

    tables: int
    rounds: tuple[tuple[int, ...], ...]

    @property
    def people(self) -> int:
        """How many people there are, those without a table too."""
        return len(self.rounds[0]) if self.rounds else 0

    def sizes(self, round_: int) -> list[int]:
        """Return how many people sit at each table in a round."""
        sizes = [0] * self.tables
        for table in self.rounds[round_]:
            if table != UNSEATED:
                sizes[table] += 1
        return sizes

    def company(self, round_: int) -> list[int]:
        """Return who sits at each table in a round: the bit of each person is set (1 << place)."""
        return company_of(self.rounds[round_], self.tables)

    def repeats(self, together: Sequence[int] = ()) -> int:
        """Return how often two people sit together who did before: a pair that does so three times counts twice.

        Args:
            together: for each person with whom they are to sit each time, one bit a person; those count for nothing.
        """
        met, again = [0] * self.people, 0
        others = [~one for one in together] or [-1] * self.people
        for round_, seats in enumerate(self.rounds):
            company = self.company(round_)
            for person, table in enumerate(seats):
                if table != UNSEATED:
                    again += (met[person] & company[table] & others[person]).bit_count()
                    met[person] |= company[table] & ~(1 << person)
        return again // 2

    def meetings(self, pairs: Sequence[tuple[int, int]]) -> int:
        """Return how often people of these pairs sit together."""
        seats = self.rounds
        return sum(table[one] == table[other] != UNSEATED for table in seats for one, other in pairs)


def company_of(seats: Sequence[int], tables: int) -> list[int]:
    """Return who sits at each table, one bit a person, by the table of each person."""
    company = [0] * tables
    for person, table in enumerate(seats):
        if table != UNSEATED:
            company[table] |= 1 << person
    return company
