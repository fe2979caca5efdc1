"""Bounds for what the rules of a calendar may cost.

What a rule costs cannot be told from its text: one that never matches is tried until the year 9999, and some for ever
(dateutil, issues 1393 and 1441). Its calculation is therefore broken off after a number of steps, the same everywhere:
a call is one, and a further year that a rule is followed into as many as its calendar takes to be made.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from types import CodeType, FrameType
from typing import TypeVar

T = TypeVar("T")

_MOST_STEPS = 400_000
_PER_YEAR = 300


class EndlessError(ValueError):
    """A rule that takes too long to follow, or recurs more often than an agenda can show."""


@dataclass(slots=True)
class Budget:
    """How many steps the rules of one file may still take together."""

    steps: int = 3 * _MOST_STEPS

    def ensure_left(self) -> None:
        """Make sure that there are any.

        Raises:
            EndlessError: there are none.
        """
        if self.steps <= 0:
            raise EndlessError


def within_bounds(work: Callable[[], T], budget: Budget) -> T:
    """Do some work in this thread, and break it off when it has called too many functions.

    Raises:
        EndlessError: it took too long.
    """
    steps = limit = min(_MOST_STEPS, budget.steps)
    budget.ensure_left()
    year = _beginning_of_year()

    def count(frame: FrameType, event: str, argument: object) -> None:  # noqa: ARG001
        nonlocal steps
        steps -= 1
        if frame.f_code is year and event == "call":
            table = frame.f_locals
            steps -= _PER_YEAR * (table["year"] != table["self"].lastyear)
        if steps < 0:
            raise EndlessError

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        return work()
    finally:
        sys.setprofile(before)
        budget.steps -= limit - max(steps, 0)


@cache
def _beginning_of_year() -> CodeType:
    """Return what dateutil does before it looks at a month: on entering a year, it makes tables of all its days."""
    from dateutil import rrule

    code: CodeType = rrule._iterinfo.rebuild.__code__
    return code
