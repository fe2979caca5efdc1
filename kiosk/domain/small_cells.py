"""Counts of people that may be told: of fewer than five nobody is to be recognised, as there is only one investor."""

from collections.abc import Sequence

SMALLEST_GROUP = 5
"""Of fewer people nothing is told, and no group is named."""


def told(count: int) -> int | None:
    """Return a number of people or contacts; None for fewer than five, unless there are none at all."""
    return None if 0 < count < SMALLEST_GROUP else count


def told_together(counts: Sequence[int], total: int) -> list[int | None]:
    """Return counts that may stand beside each other and their total.

    What is about fewer than five is None; so are the least of the others where the total less the rest would tell it.
    """
    every = [*counts, total - sum(counts)]
    hidden = [at for at, count in enumerate(every) if 0 < count < SMALLEST_GROUP]
    shown = sorted((at for at, count in enumerate(counts) if count >= SMALLEST_GROUP), key=lambda at: -counts[at])
    while shown and hidden and (len(hidden) < 2 or sum(every[at] for at in hidden) < SMALLEST_GROUP):
        hidden.append(shown.pop())
    return [None if at in hidden else count for at, count in enumerate(counts)]
