"""A sheet that another process reads."""

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import Any

from kiosk.adapters.reading.apart import Apart
from kiosk.adapters.reading.wire import ReaderLineError, to_plain, to_value
from kiosk.adapters.sheets.open_sheet import handle_of
from kiosk.adapters.sheets.sheet import SheetNotes, SheetOptions, SheetRow
from kiosk.domain.faults.reading import ReaderDied
from kiosk.domain.import_report import Remark

_READER = "kiosk.adapters.reading.sheet_reader"


class SheetApart:
    """A sheet whose rows come from a process of its own; implements `kiosk.adapters.sheets.sheet.Sheet`.

    Its first rows are kept, so that a look for the header costs no second process.

    Raises:
        Fault: there is no such file, it is no sheet, or reading it takes too much.
    """

    def __init__(self, path: Path, options: SheetOptions) -> None:
        self._path, self._options = path, options
        self.count, self.ragged = 0, False
        self.notes = SheetNotes()
        self._rest: Generator[list[SheetRow], None, None] | None = self._batches()
        self._head = next(self._rest, [])

    def rows(self) -> Iterator[SheetRow]:
        """Yield the rows in order.

        Raises:
            Fault: the file is broken; names the row.
        """
        yield from self._head
        rest, self._rest = self._rest, None
        if rest is None:
            rest = self._batches()
            next(rest, None)
        for batch in rest:
            yield from batch

    def let_go(self) -> None:
        """End the process that was to read on; the next look at the rows starts another one."""
        rest, self._rest = self._rest, None
        if rest:
            rest.close()

    def _batches(self) -> Generator[list[SheetRow], None, None]:
        with handle_of(self._path) as handle:
            apart = Apart(_READER, self._path.name, handle, to_plain(self._options))
        try:
            for word, values in apart.messages():
                if word == "rows":
                    yield _rows(*values)
                elif word == "note":
                    row, remark = values
                    self.notes.say(to_value(int, row), to_value(Remark, remark))
                elif word == "sheet":
                    self.count, self.ragged = _head(*values)
        except (ReaderLineError, TypeError, ValueError) as error:
            raise ReaderDied(self._path.name, str(error)) from error


def _head(count: object, ragged: object) -> tuple[int, bool]:
    if isinstance(count, int) and isinstance(ragged, bool):
        return count, ragged
    raise ReaderLineError("no head of a sheet")


_TEXT = {str}


def _rows(rows: Sequence[Any]) -> list[SheetRow]:
    if all(type(number) is int and set(map(type, cells)) <= _TEXT for number, cells in rows):
        return [(number, cells) for number, cells in rows]
    raise ReaderLineError("no rows of a sheet")
