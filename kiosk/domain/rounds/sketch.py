"""What so many tables come to, before anybody is seated."""

from dataclasses import dataclass

from kiosk.domain.rounds.bound import least_repeats, table_sizes
from kiosk.domain.rounds.design import design_of, most_rounds
from kiosk.domain.rounds.plan import Proposal, proposal


@dataclass(frozen=True, slots=True)
class RoundsSketch:
    """So many people at so many tables.

    Attributes:
        people: so many.
        rounds: so many.
        tables: as many as were asked for, or else as are proposed.
        least: how many people sit at the smallest table.
        most: at the largest one, which has one more at most.
        most_rounds: for up to so many rounds nobody need meet anybody twice; 0 where no design promises it.
        bound: how often two people meet again at the least, in any plan.
        proposed: what is proposed for them.
    """

    people: int
    rounds: int
    tables: int
    least: int
    most: int
    most_rounds: int
    bound: int
    proposed: Proposal


def sketch(people: int, rounds: int, tables: int = 0) -> RoundsSketch:
    """Return what so many tables come to for two people or more; 0 tables for as many as are proposed."""
    proposed = proposal(people, rounds)
    count = max(1, min(tables or proposed.tables, people))
    columns, sizes = -(-people // count), table_sizes(people, count)
    promised = most_rounds(count, columns) if design_of(count, rounds, columns) else 0
    return RoundsSketch(
        people, rounds, count, sizes[-1], sizes[0], promised, least_repeats(people, count, rounds), proposed
    )
