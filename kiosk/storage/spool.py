"""What is too long for memory, kept in a file without a name: nothing of it is left, however the program ends."""

import marshal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from errno import ENOSPC
from pathlib import Path
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from kiosk.domain.faults.event_file import DiskFull, EventFileUnusable
from kiosk.domain.faults.system import reason_of

T = TypeVar("T")
_AT_ONCE = 500
_PART = 1 << 20
"""Bytes."""


class Spool(Generic[T]):
    """Values in the order in which they were added; they can be read again and again.

    Args:
        beside: the event file, on whose disk they are kept.
        taken_apart: makes a tuple of a value: of texts, bytes, numbers, and tuples and lists of them.
        put_together: makes a value of what such a tuple holds.

    Raises:
        Fault: the disk is full or fails; by any method.
    """

    def __init__(
        self, beside: Path, taken_apart: Callable[[T], tuple[Any, ...]], put_together: Callable[..., T]
    ) -> None:
        self._beside = beside
        with _using_the_disk(self._beside):
            self._file = tempfile.TemporaryFile(dir=beside.parent)  # noqa: SIM115 - closed by __exit__
        self._taken_apart, self._put_together = taken_apart, put_together
        self._waiting: list[tuple[Any, ...]] = []
        self.count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def add(self, value: T) -> None:
        """Add a value."""
        self._waiting.append(self._taken_apart(value))
        self.count += 1
        if len(self._waiting) >= _AT_ONCE:
            self._write()

    def clear(self) -> None:
        """Begin anew."""
        with _using_the_disk(self._beside):
            self._file.seek(0)
            self._file.truncate()
        self._waiting, self.count = [], 0

    def __iter__(self) -> Iterator[T]:
        """Yield the values."""
        self._write()
        with _using_the_disk(self._beside):
            self._file.seek(0)
        left = self.count
        while left:
            with _using_the_disk(self._beside):
                values = marshal.load(self._file)  # noqa: S302 - nobody else can write to it
            left -= len(values)
            for value in values:
                yield self._put_together(*value)

    def _write(self) -> None:
        if self._waiting:
            with _using_the_disk(self._beside):
                marshal.dump(self._waiting, self._file)
            self._waiting = []


class Pile:
    """Values of which each can be looked at again, by the place that it was put at.

    Args:
        beside: the event file, on whose disk they are kept.

    Raises:
        Fault: the disk is full or fails; by any method.
    """

    def __init__(self, beside: Path) -> None:
        self._beside = beside
        with _using_the_disk(beside):
            self._file = tempfile.TemporaryFile(dir=beside.parent)  # noqa: SIM115 - closed by `close`
        self._written, self._waiting = 0, bytearray()

    def close(self) -> None:
        """Forget all."""
        self._file.close()

    def put(self, value: Any) -> int:  # noqa: ANN401 - texts, numbers, and tuples and lists of them
        """Keep a value; returns its place."""
        place = self._written + len(self._waiting)
        self._waiting += marshal.dumps(value)
        if len(self._waiting) > _PART:
            with _using_the_disk(self._beside):
                self._file.seek(self._written)
                self._file.write(self._waiting)
            self._written += len(self._waiting)
            self._waiting = bytearray()
        return place

    def get(self, place: int) -> Any:  # noqa: ANN401 - whatever was put there
        """Return the value at a place."""
        if place >= self._written:
            begins = place - self._written
            return marshal.loads(memoryview(self._waiting)[begins:])  # noqa: S302 - it was never anywhere else
        with _using_the_disk(self._beside):
            self._file.seek(place)
            return marshal.load(self._file)  # noqa: S302 - nobody else can write to it


@contextmanager
def _using_the_disk(beside: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno == ENOSPC:
            raise DiskFull(beside) from error
        raise EventFileUnusable(beside, reason_of(error)) from error
