"""When people arrive, in minutes from the first session on: as it is assumed, or as it was recorded."""

import math
import random
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate

MINUTE_MS = 60_000
FROM, RUSH_FROM, RUSH_PEAK, RUSH_UNTIL, UNTIL = -60, -20, -5, 10, 120
"""Minutes from the first session: the first guest, the half hour in which most come, and the last guest."""
AROUND = 4
"""So many minutes before and after a recorded one are looked at with it."""
EARLY = 0.4
"""How much of the rest comes before the rush."""
LATE_MEAN = 25.0
"""After how many minutes, on the average, they come who come after the rush."""


@dataclass(frozen=True, slots=True)
class ArrivalPattern:
    """How likely an arrival is in each minute; the first of `weights` is that of minute `first`."""

    first: int
    weights: tuple[float, ...]

    def moments(self, count: int, chance: random.Random) -> list[int]:
        """Draw when so many people come, in milliseconds from the first session, in order."""
        bounds = list(accumulate(self.weights))
        drawn = (chance.random() * bounds[-1] for _ in range(count))
        minutes = (self.first + min(bisect_right(bounds, one), len(bounds) - 1) for one in drawn)
        return sorted(round((minute + chance.random()) * MINUTE_MS) for minute in minutes)


def assumed_pattern(rush: float) -> ArrivalPattern:
    """Return the pattern of a morning of which nothing is known but how many percent come in the rush."""
    before = _scaled([minute - FROM + 1.0 for minute in range(FROM, RUSH_FROM)], (100 - rush) * EARLY)
    during = _scaled([_rush(minute + 0.5) for minute in range(RUSH_FROM, RUSH_UNTIL)], rush)
    after = _scaled([math.exp(-minute / LATE_MEAN) for minute in range(UNTIL - RUSH_UNTIL)], (100 - rush) * (1 - EARLY))
    return ArrivalPattern(FROM, (*before, *during, *after))


def recorded_pattern(minutes: Mapping[int, int]) -> ArrivalPattern:
    """Return the pattern of a morning by how many came in each minute from its first session on; there is one.

    Each minute is as likely as those around it were on the average: who came in one might have come in the next.
    """
    first, last = min(minutes) - AROUND, max(minutes) + AROUND
    return ArrivalPattern(first, tuple(_around(minutes, minute) for minute in range(first, last + 1)))


def _around(minutes: Mapping[int, int], minute: int) -> float:
    near = range(minute - AROUND, minute + AROUND + 1)
    return sum(minutes.get(one, 0) for one in near) / len(near)


def _rush(minute: float) -> float:
    """Return how high the triangle of the rush is at a minute."""
    side = RUSH_PEAK - RUSH_FROM if minute < RUSH_PEAK else RUSH_UNTIL - RUSH_PEAK
    return 1.0 - abs(minute - RUSH_PEAK) / side


def _scaled(weights: list[float], total: float) -> list[float]:
    return [weight / sum(weights) * total for weight in weights]
