"""Rows within what a roster may have, so that whoever works out what they mean is not held up by what they are.

A reader has little memory and time; what it sends is looked at without such limits.
"""

from collections.abc import Iterator

from kiosk.adapters.sheets.sheet import Sheet, SheetRow
from kiosk.domain.faults.sheets import RowTooWide, SheetTooLarge
from kiosk.domain.remarks.sheets import CellsCut

COLUMNS = 1_000
"""The most cells of a row in which anything stands; rosters with a column for each question have a few hundred."""
LONGEST_CELL = 4_000
"""Letters; the longest that are kept of any cell are a fraction of it."""
UNSUSPECTED, USUAL_ROW = 64_000_000, 2_000
"""Letters that need no further look, and how many more each row may add: one text of a workbook may stand in each of a
million cells."""


class BoundedSheet:
    """A sheet with long cells cut and no more columns than a roster has; it extends the notes of the one it reads."""

    def __init__(self, sheet: Sheet, name: str) -> None:
        self._sheet, self._name = sheet, name
        self.count, self.ragged, self.notes = sheet.count, sheet.ragged, sheet.notes

    def rows(self) -> Iterator[SheetRow]:
        """Yield the rows in order.

        Raises:
            Fault: the file is broken, or a row has more cells than any roster's; names the row.
        """
        cut, letters, most = 0, 0, UNSUSPECTED
        for number, cells in self._sheet.rows():
            if len(cells) > COLUMNS:
                cells = self._narrowed(number, cells)
            length = sum(map(len, cells))
            if length > LONGEST_CELL and any(len(cell) > LONGEST_CELL for cell in cells):
                cut += sum(len(cell) > LONGEST_CELL for cell in cells)
                cells = [cell[:LONGEST_CELL] for cell in cells]
            letters, most = letters + length, most + USUAL_ROW
            if letters > most:
                raise SheetTooLarge(self._name)
            yield number, cells
        if cut:
            self.notes.say(0, CellsCut(LONGEST_CELL, cut))

    def _narrowed(self, row: int, cells: list[str]) -> list[str]:
        width = next((at for at in range(len(cells), 0, -1) if cells[at - 1].strip()), 0)
        if width > COLUMNS:
            raise RowTooWide(self._name, row, COLUMNS)
        return cells[:width]
