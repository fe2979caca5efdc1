"""Reading xlsx row by row, as text: what a formula came to, a number as it is shown, a time as ISO 8601."""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import takewhile
from typing import TYPE_CHECKING, Any, BinaryIO
from xml.etree.ElementTree import ParseError

from kiosk.adapters.sheets.merged_cells import Merges
from kiosk.adapters.sheets.sheet import SheetFile, SheetOptions, SheetRow
from kiosk.adapters.sheets.workbook import Leaf, chosen
from kiosk.adapters.sheets.xlsx_limits import ensure_sane
from kiosk.domain.faults.disk import SystemSays
from kiosk.domain.faults.sheets import DamagedThere, NoXlsx, SheetDamaged, SheetRowUnfit, SheetTooLong
from kiosk.domain.remarks.sheets import HiddenRowsRead, MergedCellsFilled

if TYPE_CHECKING:
    from kiosk.adapters.sheets.xlsx_book import Book

LAST_ROW = 1_048_576
_LOOKED_AT = 1_000
"""Rows of a sheet in which its first cells are looked for."""

_BROKEN = (
    zipfile.BadZipFile, zlib.error, ParseError, SyntaxError, LookupError, ValueError, TypeError, AttributeError,
    EOFError, OSError, NotImplementedError, RuntimeError, OverflowError,
)  # fmt: skip
"""What openpyxl raises on files that are damaged, encrypted or no workbook."""


class XlsxSheet:
    """The sheet of a workbook that was named, else the first visible one with a header.

    Raises:
        Fault: it is no workbook, is damaged, or has no such sheet, or none with cells.
    """

    ragged = True

    def __init__(self, file: SheetFile, options: SheetOptions) -> None:
        self._file = file
        self._strings: list[str] | None = None
        with file.open() as handle, self._archive(handle) as archive:
            self._merged = ensure_sane(archive, file.name)
        with self._opened() as book:
            try:
                sheets = book.worksheets
                leaves = [Leaf(sheet.title, sheet.sheet_state == "visible", _first(book, sheet)) for sheet in sheets]
                self._at, self.notes = chosen(leaves, file.name, options)
                self.count = min(sheets[self._at].max_row or 0, LAST_ROW)
            except _BROKEN as error:
                raise SheetDamaged(file.name, SystemSays(_brief(error))) from error

    def rows(self) -> Iterator[SheetRow]:
        """Yield the rows.

        Raises:
            Fault: the file is damaged; names the row.
        """
        from kiosk.adapters.sheets.xlsx_rows import CellReader

        number = 0
        with self._opened() as book:
            try:
                sheet = book.worksheets[self._at]
                merges = Merges(self._merged.get(sheet._worksheet_path, {}))
                with sheet._get_source() as source:
                    reader = CellReader(source, sheet._shared_strings, book, self.notes.say)
                    for number, cells in reader.rows():
                        if number > LAST_ROW:
                            raise SheetTooLong(self._file.name, LAST_ROW)
                        merges.fill(number, cells)
                        yield number, cells
            except _BROKEN as error:
                raise SheetRowUnfit(self._file.name, number + 1, DamagedThere(_brief(error))) from error
        if merges.filled:
            self.notes.say(0, MergedCellsFilled(merges.filled))
        if reader.hidden:
            self.notes.say(0, HiddenRowsRead(reader.hidden))

    @contextmanager
    def _archive(self, handle: BinaryIO) -> Iterator[zipfile.ZipFile]:
        try:
            with zipfile.ZipFile(handle) as archive:
                yield archive
        except _BROKEN as error:
            raise NoXlsx(self._file.name, SystemSays(_brief(error))) from error

    @contextmanager
    def _opened(self) -> "Iterator[Book]":
        from kiosk.adapters.sheets.xlsx_book import open_book

        with self._file.open() as handle:  # by its handle, as openpyxl refuses unusual endings
            try:
                book, self._strings = open_book(handle, self._strings)
            except _BROKEN as error:
                raise NoXlsx(self._file.name, SystemSays(_brief(error))) from error
            try:
                yield book
            finally:
                book.close()


def _first(book: "Book", sheet: Any) -> Iterator[SheetRow]:  # noqa: ANN401 - untyped there
    from kiosk.adapters.sheets.xlsx_rows import CellReader

    with sheet._get_source() as source:
        reader = CellReader(source, sheet._shared_strings, book, lambda row, remark: None)  # noqa: ARG005
        yield from takewhile(lambda row: row[0] <= _LOOKED_AT, reader.rows())


def _brief(error: BaseException) -> str:
    return (str(error).splitlines() or [""])[0].strip(" .'\"")[:120] or type(error).__name__
