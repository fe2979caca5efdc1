"""Fewer repeats than these no plan can have."""

from math import comb


def table_sizes(people: int, tables: int) -> list[int]:
    """Return how many people sit at each table where sizes differ by one at most, the large ones first."""
    small, large = divmod(people, tables)
    return [small + 1] * large + [small] * (tables - large)


def least_repeats(people: int, tables: int, rounds: int) -> int:
    """Return a lower bound on how often two people sit together again, the larger one of two.

    One counts pairs: those seated a round, times rounds, less all pairs that there are. Counted for each person (who
    sits with a table's other people a round, and can meet everybody else once) it comes to the same, as each pair is
    two people's. The other one counts tables: of more people at one than there are tables, two came from the same one.
    """
    sizes = table_sizes(people, tables)
    pairs = rounds * sum(comb(size, 2) for size in sizes) - comb(people, 2)
    crowded = (rounds - 1) * sum(_from_one_table(size, tables) for size in sizes)
    return max(0, pairs, crowded)


def _from_one_table(size: int, tables: int) -> int:
    """Return how many pairs at a table sat together in the round before, at the least."""
    return sum(comb(part, 2) for part in table_sizes(size, tables))
