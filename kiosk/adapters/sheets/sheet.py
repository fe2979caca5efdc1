"""What a sheet is to whoever reads one: rows of cells."""

from collections.abc import Iterator
from typing import Protocol

SheetRow = tuple[int, list[str]]
"""A row's number as a spreadsheet counts, from 1 and with empty rows, and its cells."""


class Sheet(Protocol):
    """A sheet whose rows can be read, more than once."""

    count: int
    """About how many rows there are, for progress; 0 where unknown."""
    remarks: list[str]
    """What was guessed about the file, for the report."""
    ragged: bool
    """Whether rows of one sheet may differ in length without meaning anything."""

    def rows(self) -> Iterator[SheetRow]:
        """Yield the rows in order.

        Raises:
            Fault: the file is broken; names the row.
        """
        ...
