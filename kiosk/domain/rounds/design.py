"""Designs by which nobody meets anybody twice: a transversal design (Hanani 1975; a difference matrix over a ring).

People stand in columns of one place a table. Whoever is in column c and row r sits in round m at table r + s(m, c), by
a shift s of the column in the round. Two of one column never meet; two of different columns meet at most once if the
difference of their columns' shifts is another one in each round. Over a field of as many elements as tables, m times c
is such a shift, for up to as many rounds and columns as tables; over other rings for fewer.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from kiosk.domain.rounds.rings import Product, Ring, WholeNumbers, field_of, prime_powers

_TRIED = 1_000
"""So many columns are tried by hand where no multiplication gives enough of them."""


@dataclass(frozen=True, slots=True)
class Design:
    """Shifts for rounds and columns over a ring with an element a table."""

    ring: Ring
    shifts: Sequence[Sequence[int]]

    def table_of(self, round_: int, column: int, row: int) -> int:
        """Return where somebody sits; rounds, columns, rows and tables count from 0."""
        return self.ring.add(row, self.shifts[round_][column])


@cache
def design_of(tables: int, rounds: int, columns: int) -> Design | None:
    """Return a design for so many tables, rounds and people a table; None where this program knows none."""
    if tables < 1 or (columns > tables and rounds > 1):
        return None
    for make in (_in_field, _in_whole_numbers, _in_product, _by_trial):
        if design := make(tables, rounds, columns):
            return design
    return None


def most_rounds(tables: int, columns: int) -> int:
    """Return for how many rounds there is a design of so many tables, with so many people at each."""
    rounds = 1
    while rounds < tables and design_of(tables, rounds + 1, columns):
        rounds += 1
    return rounds


def _in_field(tables: int, rounds: int, columns: int) -> Design | None:
    powers = prime_powers(tables)
    if len(powers) != 1 or max(rounds, columns) > tables:
        return None
    ring = field_of(*powers[0])
    return _multiplied(ring, range(rounds), range(columns))


def _in_whole_numbers(tables: int, rounds: int, columns: int) -> Design | None:
    """Zero is no product of a difference of two rounds and one of two columns; so where they are few beside tables."""
    if any(one * other % tables == 0 for one in range(1, rounds) for other in range(1, columns)):
        return None
    return _multiplied(WholeNumbers(tables), range(rounds), range(columns))


def _in_product(tables: int, rounds: int, columns: int) -> Design | None:
    """Elements with the same number in each part differ in all parts, of which there are as many as in the smallest."""
    ring = Product(tuple(field_of(*power) for power in prime_powers(tables)))
    smallest = min((part.size for part in ring.parts), default=1)
    if min(rounds, columns) > smallest or max(rounds, columns) > tables:
        return None
    diagonal = [ring.element([number] * len(ring.parts)) for number in range(smallest)]
    if columns <= smallest:
        return _multiplied(ring, range(rounds), diagonal[:columns])
    return _multiplied(ring, diagonal[:rounds], range(columns))


def _multiplied(ring: Ring, rounds: Sequence[int], columns: Sequence[int]) -> Design:
    return Design(ring, [[ring.multiply(one, other) for other in columns] for one in rounds])


def _by_trial(tables: int, rounds: int, columns: int) -> Design | None:
    """Look for columns one after the other, in a fixed order and for so long as `_TRIED` says."""
    if tables > 2 * columns + 8:
        return None
    left = [_TRIED]
    chosen = [(0,) * rounds]
    fits = _fitting(tables)

    def extend(candidates: list[tuple[int, ...]]) -> bool:
        if len(chosen) == columns:
            return True
        for place, candidate in enumerate(candidates):
            left[0] -= 1
            if left[0] < 0 or len(chosen) + len(candidates) - place < columns:
                return False
            chosen.append(candidate)
            if extend([one for one in candidates[place + 1 :] if fits(candidate, one)]):
                return True
            chosen.pop()
        return False

    found = extend(_first_columns(tables, rounds))
    return Design(WholeNumbers(tables), list(zip(*chosen, strict=True))) if found else None


def _fitting(tables: int) -> Callable[[Sequence[int], Sequence[int]], bool]:
    def fits(one: Sequence[int], other: Sequence[int]) -> bool:
        differences = {(left - right) % tables for left, right in zip(one, other, strict=True)}
        return len(differences) == len(one)

    return fits


def _first_columns(tables: int, rounds: int) -> list[tuple[int, ...]]:
    """Return columns that begin with 0 and hold nothing twice, some hundreds in an order that spreads them."""
    columns: list[tuple[int, ...]] = [(0,)]
    for _ in range(rounds - 1):
        columns = [(*one, shift) for one in columns for shift in range(tables) if shift not in one]
        columns = columns[:: max(1, len(columns) // 3_000)]
    return columns
