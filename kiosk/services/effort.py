"""Doing again what takes long only so seldom that it takes a small part of the time."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

SHARE = 0.05
"""The part of the time that it may take."""
LITTLE = 0.02
"""Seconds of the processor's time of which nobody notices anything."""


class Effort:
    """Measures what something takes, and says when it may be done again.

    Args:
        clock: gives the seconds that have gone by.
        spent: gives the seconds of the processor's time that this thread took.
    """

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, spent: Callable[[], float] = time.thread_time
    ) -> None:
        self._clock, self._spent = clock, spent
        self._not_before = float("-inf")

    @property
    def is_due(self) -> bool:
        """Whether it may be done again by now."""
        return self._clock() >= self._not_before

    @contextmanager
    def measured(self) -> Iterator[None]:
        """Note what is done meanwhile."""
        begun = self._spent()
        yield
        took = self._spent() - begun
        self._not_before = self._clock() + took / SHARE if took > LITTLE else float("-inf")
