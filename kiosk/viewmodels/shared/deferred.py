"""Things that are made when they are first asked for: a screen opens without what its first frame does not show."""

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")


class Deferred(Generic[T]):
    """Makes a thing at the first call, once, whichever thread that comes from; returns it at each.

    Args:
        make: makes it, and loads the modules that it needs.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._lock = Lock()
        self._made: list[T] = []

    def __call__(self) -> T:
        """Return the thing."""
        with self._lock:
            if not self._made:
                self._made.append(self._make())
            return self._made[0]
