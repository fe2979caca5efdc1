"""Bounds for what the rules of a calendar may cost.

What a rule costs cannot be told from its text: one that never matches is tried until the year 9999, and some for ever
(dateutil, issues 1393 and 1441). Its calculation is therefore broken off after a number of steps, the same everywhere.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType
from typing import TypeVar

T = TypeVar("T")

_MOST_STEPS = 400_000


class EndlessError(ValueError):
    """A rule that takes too long to follow, or recurs more often than an agenda can show."""


@dataclass(slots=True)
class Budget:
    """How many steps the rules of one file may still take together."""

    steps: int = 5 * _MOST_STEPS


def within_bounds(work: Callable[[], T], budget: Budget) -> T:
    """Do some work in this thread, and break it off when it has called too many functions.

    Raises:
        EndlessError: it took too long.
    """
    steps = limit = min(_MOST_STEPS, budget.steps)

    def count(frame: FrameType, event: str, argument: object) -> None:  # noqa: ARG001
        nonlocal steps
        steps -= 1
        if steps < 0:
            raise EndlessError

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        return work()
    finally:
        sys.setprofile(before)
        budget.steps -= limit - max(steps, 0)
