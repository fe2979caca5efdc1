"""Going through the rows of a table, and telling how far that is."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import combinations
from typing import Protocol, TypeVar

from kiosk.domain.networking.contact import (
    Cell,
    ConsentCells,
    ConsentState,
    MeetingCells,
    PairedRows,
    Party,
    Table,
    TakingPart,
)
from kiosk.services.ports import Progress

_STEP = 2_000
_KEPT = 1 << 15
"""So many people are remembered as they are written, who come again and again."""

Row = TypeVar("Row", covariant=True)


class NumberedRows(Protocol[Row]):
    """Rows whose number is known."""

    def __len__(self) -> int:
        """How many there are."""

    def __iter__(self) -> Iterator[Row]:
        """Go through them."""


class TableCells:
    """The rows of a table as cells."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def __len__(self) -> int:
        return len(self._table.rows)

    def __iter__(self) -> Iterator[tuple[Cell, ...]]:
        return self._table.cells()


def told(rows: "NumberedRows[Row]", progress: Progress | None) -> Iterator[tuple[int, Row]]:
    """Yield rows with their numbers from 1, and tell how far that is."""
    total = len(rows)
    for number, row in enumerate(rows, 1):
        yield number, row
        if progress and (number % _STEP == 0 or number == total):
            progress(number, total)


def lines_of_pairs(
    rows: PairedRows,
    begin: Callable[[MeetingCells], bytes],
    sides: Callable[[Party], tuple[bytes, bytes]],
    end: Callable[[ConsentCells], bytes],
    progress: Progress | None,
) -> Iterator[bytes]:
    """Yield what is written of each pair of people, for which each person is written once.

    Args:
        rows: the pairs.
        begin: writes what is said of a meeting.
        sides: writes a person, as the first of a pair and as the second.
        end: writes what is said of the consents of both.
        progress: is told rows done and rows in all.
    """
    states = (ConsentState.WITHHELD, ConsentState.STATISTICS)
    ends = [[end(ConsentCells(a, b)) for b in states] for a in states]

    @lru_cache(_KEPT)
    def written(part: TakingPart) -> tuple[bytes, bytes, bool]:
        party = rows.party(part)
        return *sides(party), party.consent is ConsentState.STATISTICS

    done, total = 0, len(rows)
    for meeting, parts in rows.companies():
        beginning = begin(meeting)
        for (a, _, a_agreed), (_, b, b_agreed) in combinations(map(written, parts), 2):
            yield b"".join((beginning, a, b, ends[a_agreed][b_agreed]))
        before, done = done, done + len(parts) * (len(parts) - 1) // 2
        if progress and (done // _STEP > before // _STEP or done == total):
            progress(done, total)
