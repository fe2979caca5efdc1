"""What the services need from the outside world."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.domain.roster.report import Problem, RosterEntry

Progress = Callable[[int, int], None]
"""Is told how much is done and how much there is (0 where unknown)."""

Clock = Callable[[], int]
"""Gives the time in UTC milliseconds."""


class Roster(Protocol):
    """A roster file, read row by row in our words."""

    problems: "list[Problem]"
    """What was guessed from the header, and rows that could not be read; complete once `entries` is used up."""
    fields: frozenset[str]
    """The fields of `RosterEntry` that the file has columns for; the others say nothing about a person."""
    count: int
    """About how many rows there are, for progress; 0 where unknown."""
    skipped: int
    """How many rows were left out; complete once `entries` is used up."""

    def entries(self) -> "Iterable[RosterEntry]":
        """Yield the rows in the file's order.

        Raises:
            Fault: the file is broken; names the row.
        """
        ...
