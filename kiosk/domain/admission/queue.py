"""Who is still to come, whether the desks keep up with them, and when another one is to be open.

Arrivals go on as they did, with a trend that fades (damped trend exponential smoothing: Gardner, McKenzie, "Forecasting
trends in time series", Management Science 31, 1985), and no more people come than are expected. The desks serve them at
the rate that was measured while people stood in line. What comes faster than that waits: the queue is what lies between
the two curves (the fluid approximation: Newell, "Applications of Queueing Theory", 1982, chapter 2), and whoever joins
it waits for as long as the desks need for those before them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

STEP = 5
"""Minutes in a step of a forecast."""
STEPS = 12
"""How many steps are looked ahead: an hour."""
LEVEL, TREND, DAMPING = 0.6, 0.4, 0.85
"""How much the last step counts for the level and for the trend, and what is left of the trend after each step."""
FEWEST_STEPS = 3
FEWEST_ARRIVALS = 10
FEWEST_PAUSES = 10
"""With less than that nothing is foretold."""
LONGEST_WAIT = 3.0
"""Minutes that somebody may wait at a desk."""
BUSY = 0.85
"""From this part of what they can do on, the desks had no pause: a queue stands there that nobody has counted."""
MOST_DESKS = 99


@dataclass(frozen=True, slots=True)
class TooLittleKnown:
    """Too few people came so far, or too few of them in a row, to say anything."""


@dataclass(frozen=True, slots=True)
class DesksKeepUp:
    """The open desks are enough for the next hour. `wait` is the longest that somebody will, in minutes."""

    wait: float


@dataclass(frozen=True, slots=True)
class OpenDesks:
    """So many more desks are to be open in so many minutes, 0 for now, or people wait longer than they may.

    `wait` is how long somebody waits else, in minutes; 0 where nobody can say, as the desks are busy all the time.
    """

    count: int
    minutes: int
    wait: float


DeskAdvice = TooLittleKnown | DesksKeepUp | OpenDesks


def foretold(counts: Sequence[int], still_expected: int) -> tuple[float, ...] | None:
    """Return how many come in each of the next steps; None where too little is known.

    Args:
        counts: how many came in each whole step so far, the latest last.
        still_expected: how many have not come yet.
    """
    if len(counts) < FEWEST_STEPS or sum(counts) < FEWEST_ARRIVALS:
        return None
    level, trend = float(counts[0]), float(counts[1] - counts[0])
    for count in counts[1:]:
        before = level
        level = LEVEL * count + (1 - LEVEL) * (before + DAMPING * trend)
        trend = TREND * (level - before) + (1 - TREND) * DAMPING * trend
    steps: list[float] = []
    left = float(max(0, still_expected))
    for ahead in range(1, STEPS + 1):
        rise = trend * sum(DAMPING**number for number in range(1, ahead + 1))
        steps.append(min(left, max(0.0, level + rise)))
        left -= steps[-1]
    return tuple(steps)


def advice(counts: Sequence[int], still_expected: int, rates: Sequence[float]) -> DeskAdvice:
    """Say whether the desks are enough.

    Args:
        counts: how many came in each whole step so far, the latest last.
        still_expected: how many have not come yet.
        rates: how many guests each open desk serves in a step while there is a queue; none that is not known.
    """
    coming = foretold(counts, still_expected)
    served = sum(rates)
    if coming is None or served <= 0:
        return TooLittleKnown()
    waits = waits_of(coming, served)
    longest, late, each = max(waits), first_late(waits), served / len(rates)
    if min(counts[-1], coming[0]) >= BUSY * served:
        return OpenDesks(1 if late is None else _more_desks(coming, served, each), 0, 0.0)
    if late is not None:
        return OpenDesks(_more_desks(coming, served, each), late * STEP, longest)
    return DesksKeepUp(longest)


def waits_of(coming: Sequence[float], served: float) -> tuple[float, ...]:
    """Return how long somebody waits who comes at the end of each step, in minutes.

    Args:
        coming: how many come in each step.
        served: how many the desks serve in a step.
    """
    waits: list[float] = []
    queue = 0.0
    for count in coming:
        queue = max(0.0, queue + count - served)
        waits.append(queue / served * STEP)
    return tuple(waits)


def first_late(waits: Sequence[float]) -> int | None:
    """Return the first step in which somebody waits longer than they may; None if nobody does."""
    return next((step for step, wait in enumerate(waits) if wait > LONGEST_WAIT), None)


def desks_by(coming: Sequence[float], rate: float) -> tuple[int, ...]:
    """Return by the beginning of which step each desk is to be open, so that nobody waits longer than they may.

    Args:
        coming: how many come in each step.
        rate: how many a desk serves in a step.
    """
    steps = [0]
    while len(steps) < MOST_DESKS and (late := first_late(waits_of(coming, rate * len(steps)))) is not None:
        steps.append(late)
    return tuple(steps)


def _more_desks(coming: Sequence[float], served: float, each: float) -> int:
    """Return how many more desks keep everybody from waiting, each of which serves `each` in a step."""
    more = range(1, MOST_DESKS)
    return next((count for count in more if first_late(waits_of(coming, served + count * each)) is None), MOST_DESKS)
