"""How long it takes from the answer to one guest until the next one is scanned, and what a desk can do by that."""

from collections.abc import Mapping

TENTHS_A_SECOND = 10
LONGEST = 120
"""Seconds after which nobody can have waited: a longer pause is none that a guest took."""
IN_A_QUEUE = 30
"""Seconds within which the next guest was in line already."""


def quantile(pauses: Mapping[int, int], part: float) -> float | None:
    """Return the pause, in seconds, that a part of all were not longer than; None without any.

    It is the nearest rank (Hyndman, Fan, "Sample quantiles in statistical packages", 1996, their first definition).

    Args:
        pauses: how often there was one of so many tenths of a second.
        part: from 0 to 1; 0.5 for the median.
    """
    total = sum(pauses.values())
    rank = max(1, -(-total * round(part * 100) // 100))
    for tenths in sorted(pauses):
        rank -= pauses[tenths]
        if rank <= 0:
            return tenths / TENTHS_A_SECOND
    return None


def in_a_queue(pauses: Mapping[int, int]) -> dict[int, int]:
    """Return those pauses after which the next guest had been in line."""
    return {tenths: count for tenths, count in pauses.items() if tenths <= IN_A_QUEUE * TENTHS_A_SECOND}
