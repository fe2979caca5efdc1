"""Reading ods, xls and xlsb row by row, as text. How a number is shown is not told there: 00042 comes as 42."""

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from kiosk.adapters.sheets.merged_cells import Merges
from kiosk.adapters.sheets.number_format import shown, text_of
from kiosk.adapters.sheets.sheet import SheetFile, SheetOptions, SheetRow
from kiosk.adapters.sheets.workbook import Leaf, chosen
from kiosk.adapters.sheets.xlsx_limits import LARGEST_WHOLE, ensure_no_bomb
from kiosk.domain.faults.disk import SystemSays
from kiosk.domain.faults.sheets import (
    DamagedThere,
    SheetDamaged,
    SheetForeign,
    SheetRowUnfit,
    SheetTooLarge,
    WithPassword,
)
from kiosk.domain.remarks.sheets import MergedCellsFilled, ZerosUnknown

if TYPE_CHECKING:
    from python_calamine import CalamineSheet as Leaves
    from python_calamine import CalamineWorkbook


class CalamineSheet:
    """The sheet of a workbook that was named, else the first visible one with a header.

    Raises:
        Fault: it is no workbook, is damaged or too large, or has no such sheet, or none with cells.
    """

    ragged = True

    def __init__(self, file: SheetFile, options: SheetOptions) -> None:
        from python_calamine import SheetVisibleEnum

        self._file = file
        _ensure_no_giant(file)
        book = self._book()
        leaves = [
            Leaf(sheet.name, sheet.visible == SheetVisibleEnum.Visible, _rows(book, at))
            for at, sheet in enumerate(book.sheets_metadata)
        ]
        self._at, self.notes = chosen(leaves, file.name, options)
        self._has_numbers = False
        self.count = book.get_sheet_by_index(self._at).height

    def rows(self) -> Iterator[SheetRow]:
        """Yield the rows.

        Raises:
            Fault: the file is damaged.
        """
        from python_calamine import CalamineError

        number = 0
        try:
            book = self._book()
            merges = Merges(_merged(book.get_sheet_by_index(self._at)))
            for number, values in enumerate(book.get_sheet_by_index(self._at).iter_rows(), 1):
                cells = [self._text(value) for value in values]
                merges.fill(number, cells)
                yield number, cells
        except CalamineError as error:
            raise SheetRowUnfit(self._file.name, number + 1, DamagedThere(str(error)[:120])) from error
        if merges.filled:
            self.notes.say(0, MergedCellsFilled(merges.filled))

    def _text(self, value: object) -> str:
        if isinstance(value, int | float) and not isinstance(value, bool):
            if not self._has_numbers:
                self._has_numbers = True
                self.notes.say(0, ZerosUnknown())
            return shown(value, "")
        return text_of(value)

    def _book(self) -> "CalamineWorkbook":
        from python_calamine import CalamineError, CalamineWorkbook, PasswordError

        with self._file.open() as handle:
            try:
                return CalamineWorkbook.from_filelike(handle)
            except PasswordError as error:
                raise SheetForeign(self._file.name, WithPassword()) from error
            except CalamineError as error:
                raise SheetDamaged(self._file.name, SystemSays(str(error)[:120])) from error


def _rows(book: "CalamineWorkbook", at: int) -> Iterator[SheetRow]:
    from python_calamine import CalamineError

    try:
        for number, values in enumerate(book.get_sheet_by_index(at).iter_rows(), 1):
            yield number, [text_of(value) for value in values]
    except CalamineError:
        return  # a chart, or a sheet that is broken: if it is the one to read, that is said then


def _merged(sheet: "Leaves") -> Mapping[int, list[tuple[int, int]]]:
    merged: dict[int, list[tuple[int, int]]] = {}
    for (first, column), (last, _) in sheet.merged_cell_ranges or ():
        if last > first:
            merged.setdefault(first + 1, []).append((column, last + 1))
    return merged


def _ensure_no_giant(file: SheetFile) -> None:
    with file.open() as handle:
        if not zipfile.is_zipfile(handle):
            if handle.seek(0, 2) > LARGEST_WHOLE:
                raise SheetTooLarge(file.name)
            return
        handle.seek(0)
        try:
            with zipfile.ZipFile(handle) as archive:
                ensure_no_bomb(archive, file.name)
        except (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError) as error:
            raise SheetDamaged(file.name, SystemSays(str(error)[:120])) from error
