"""What a sheet is to whoever reads one: rows of cells."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from kiosk.domain.import_report import ImportNote, Remark
from kiosk.domain.remarks.sheets import MoreLikeThis

SheetRow = tuple[int, list[str]]
"""A row's number as a spreadsheet counts, from 1 and with empty rows, and its cells."""


class SheetNotes(list[ImportNote]):
    """What is to be said of a sheet; what was said in an earlier reading is not said again, nor all of a flood."""

    MOST = 1_000
    """Remarks of one kind."""

    def __init__(self, notes: Iterable[ImportNote] = ()) -> None:
        super().__init__(notes)
        self._said = set(self)
        self._kinds: Counter[type[Remark]] = Counter()

    def say(self, row: int, remark: Remark) -> None:
        """Add a remark about a row, or about the file if that is 0."""
        note = ImportNote(row, remark)
        if note in self._said or self._kinds[type(remark)] > self.MOST:
            return
        self._kinds[type(remark)] += 1
        if self._kinds[type(remark)] > self.MOST:
            note = ImportNote(row, MoreLikeThis())
        self._said.add(note)
        self.append(note)


class Sheet(Protocol):
    """A sheet whose rows can be read, more than once."""

    count: int
    """About how many rows there are, for progress; 0 where unknown."""
    notes: SheetNotes
    """What was guessed or left out, of the file and of its rows; grows while they are read, and says nothing twice."""
    ragged: bool
    """Whether rows of one sheet may differ in length without meaning anything."""

    def rows(self) -> Iterator[SheetRow]:
        """Yield the rows in order.

        Raises:
            Fault: the file is broken; names the row.
        """
        ...


@dataclass(frozen=True, slots=True)
class SheetFile:
    """A file that can be read from its beginning, more than once; `name` is what a fault calls it."""

    name: str
    open: Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """Which sheet of a workbook to read, or the first with a header if it has no name; and the columns' mapping."""

    sheet: str = ""
    mapping: tuple[tuple[str, str], ...] = ()


OpenSheet = Callable[[Path, SheetOptions], Sheet]
"""Opens a sheet; raises a fault if there is none."""
