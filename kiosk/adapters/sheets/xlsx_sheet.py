"""Reading xlsx row by row, as text: a formula is its own text, a whole number has no decimals, a time is ISO 8601."""

import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, BinaryIO
from xml.etree.ElementTree import ParseError

from kiosk.adapters.sheets.sheet import SheetFile, SheetOptions, SheetRow
from kiosk.adapters.sheets.xlsx_limits import ensure_sane
from kiosk.domain.faults.disk import SystemSays
from kiosk.domain.faults.sheets import (
    DamagedThere,
    NoXlsx,
    SheetDamaged,
    SheetRowUnfit,
    SheetTooLong,
    SheetWithoutCells,
    ZipWithoutSheet,
)
from kiosk.domain.import_report import ImportNote

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

LAST_ROW = 1_048_576
_BROKEN = (
    zipfile.BadZipFile, zlib.error, ParseError, SyntaxError, KeyError, ValueError, TypeError, AttributeError,
    IndexError, EOFError, OSError, NotImplementedError, RuntimeError,
)  # fmt: skip
"""What openpyxl raises on files that are damaged, encrypted or no workbook."""


class XlsxSheet:
    """The first sheet of a workbook that has any cells.

    Raises:
        Fault: it is no workbook, is damaged, or has no cells.
    """

    ragged = True

    def __init__(self, file: SheetFile, options: SheetOptions) -> None:
        self._file, self._wanted = file, options.sheet
        self.notes: list[ImportNote] = []
        self._is_sane = False
        with self._opened() as book:
            try:
                self._title, self.count = self._chosen(book)
            except _BROKEN as error:
                raise SheetDamaged(file.name, SystemSays(_brief(error))) from error
            if len(book.sheetnames) > 1:
                self.notes.append(ImportNote(0, f"Of {len(book.sheetnames)} sheets, “{self._title}” was read."))

    def rows(self) -> Iterator[SheetRow]:
        """Yield the rows.

        Raises:
            Fault: the file is damaged; names the row.
        """
        number = 0
        with self._opened() as book:
            try:
                sheet = book[self._title]
                sheet.reset_dimensions()
                for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
                    if number > LAST_ROW:
                        raise SheetTooLong(self._file.name, LAST_ROW)
                    yield number, [_text(cell) for cell in cells]
            except _BROKEN as error:
                raise SheetRowUnfit(self._file.name, number + 1, DamagedThere(_brief(error))) from error

    @contextmanager
    def _opened(self) -> "Iterator[Workbook]":
        with self._file.open() as handle:  # by its handle, as openpyxl refuses unusual endings
            book = self._book(handle)
            try:
                yield book
            finally:
                book.close()

    def _book(self, handle: BinaryIO) -> "Workbook":
        from openpyxl import load_workbook

        try:
            with zipfile.ZipFile(handle) as archive:
                if "[Content_Types].xml" not in archive.namelist():
                    raise ZipWithoutSheet(self._file.name)
                if not self._is_sane:
                    ensure_sane(archive, self._file.name)
                    self._is_sane = True
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of styles and extensions that a reader of cells has no use for
                return load_workbook(handle, read_only=True, data_only=False, keep_links=False)
        except _BROKEN as error:
            raise NoXlsx(self._file.name, SystemSays(_brief(error))) from error

    def _chosen(self, book: "Workbook") -> tuple[str, int]:
        for sheet in book.worksheets:
            if sheet.title != self._wanted if self._wanted else sheet.sheet_state != "visible":
                continue
            expected = sheet.max_row or 0
            sheet.reset_dimensions()  # some programs write a wrong one, and openpyxl would stop there
            if _has_cells(sheet.iter_rows(values_only=True, max_row=1000)):
                return sheet.title, expected
        raise SheetWithoutCells(self._file.name)


def _has_cells(rows: Iterable[tuple[Any, ...]]) -> bool:
    return any(cell is not None for row in rows for cell in row)


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    return _formula(value)


def _formula(value: object) -> str:
    """An array formula is an object with its text; every other value is its own text."""
    text = getattr(value, "text", None)
    return text if isinstance(text, str) else str(value)


def _brief(error: BaseException) -> str:
    return (str(error).splitlines() or [""])[0].strip(" .'\"")[:120] or type(error).__name__
