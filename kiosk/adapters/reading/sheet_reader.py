"""The reader's side of a sheet: what is known of it first, then its rows."""

from collections.abc import Mapping
from typing import Any

from kiosk.adapters.reading.child import Send, reopened
from kiosk.adapters.reading.wire import to_plain, to_value
from kiosk.adapters.sheets.open_sheet import sheet_of
from kiosk.adapters.sheets.sheet import Sheet, SheetFile, SheetOptions, SheetRow
from kiosk.domain.faults.sheets import RowTooLong

LONGEST_ROW = 4_000_000
"""Characters; a sheet's row has at most 16,384 cells, of which a roster's are short."""

_BATCH_CELLS, _BATCH_CHARACTERS = 4_096, 65_536


def read(name: str, options: Mapping[str, Any], send: Send) -> None:
    """Send the sheet's head, its rows in batches, and notes as they come up.

    Raises:
        Fault: it cannot be read.
    """
    file = SheetFile(name, lambda: reopened(lambda: send("going on")))
    sheet = sheet_of(file, to_value(SheetOptions, options))
    send("sheet", sheet.count, sheet.ragged)
    batches = _Batches(name, sheet, send)
    batches.send()
    for number, cells in sheet.rows():
        batches.add((number, cells))
    batches.send()


class _Batches:
    """Rows that wait until it is worth a message."""

    def __init__(self, name: str, sheet: Sheet, send: Send) -> None:
        self._name, self._sheet, self._send = name, sheet, send
        self._rows: list[SheetRow] = []
        self._cells = self._characters = self._notes = 0

    def add(self, row: SheetRow) -> None:
        number, cells = row
        characters = sum(map(len, cells))
        if characters > LONGEST_ROW:
            raise RowTooLong(self._name, number, LONGEST_ROW)
        self._rows.append(row)
        self._cells += len(cells) + 1
        self._characters += characters
        if self._cells > _BATCH_CELLS or self._characters > _BATCH_CHARACTERS:
            self.send()

    def send(self) -> None:
        """Send notes before the rows that they are about."""
        if fresh := self._sheet.notes[self._notes :]:
            self._notes += len(fresh)
            for note in fresh:
                self._send("note", note.row, to_plain(note.remark))
        if self._rows:
            self._send("rows", self._rows)
            self._rows = []
            self._cells = self._characters = 0
