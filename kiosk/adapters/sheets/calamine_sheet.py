"""Reading ods, xls and xlsb row by row, as text.

calamine does not tell how a number is shown: in ods that is looked up, in the others 00042 comes as 42, and is said.
"""

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.adapters.sheets.merged_cells import Merges
from kiosk.adapters.sheets.number_format import shown, text_of
from kiosk.adapters.sheets.ods_shown import ShownNumbers
from kiosk.adapters.sheets.sheet import SheetFile, SheetOptions, SheetRow
from kiosk.adapters.sheets.workbook import Leaf, chosen
from kiosk.adapters.sheets.xlsx_limits import LARGEST_WHOLE, ensure_no_bomb
from kiosk.domain.faults.disk import SystemSays
from kiosk.domain.faults.sheets import (
    SheetDamaged,
    SheetForeign,
    SheetTooLarge,
    WithPassword,
)
from kiosk.domain.plain_text import one_line
from kiosk.domain.remarks.sheets import MergedCellsFilled, ZerosUnknown

if TYPE_CHECKING:
    from python_calamine import CalamineSheet as Leaves
    from python_calamine import CalamineWorkbook


_PANIC = "PanicException"
"""The name of the class, which cannot be imported, of what Rust throws."""


class CalamineSheet:
    """The sheet of a workbook that was named, else the first visible one with a header.

    Raises:
        Fault: it is no workbook, is damaged or too large, or has no such sheet, or none with cells.
    """

    ragged = True

    def __init__(self, file: SheetFile, options: SheetOptions) -> None:
        from python_calamine import CalamineWorkbook, SheetVisibleEnum

        self._file, self._has_numbers = file, False
        self._is_open_document = _ensure_no_giant(file)
        with _damage_told(file), file.open() as handle:
            book = CalamineWorkbook.from_filelike(handle)
            leaves = [
                Leaf(sheet.name, sheet.visible == SheetVisibleEnum.Visible, _rows(book, at))
                for at, sheet in enumerate(book.sheets_metadata)
            ]
            self._at, self.notes = chosen(leaves, file.name, options)
            self.count = book.get_sheet_by_index(self._at).height

    def rows(self) -> Iterator[SheetRow]:
        """Yield the rows.

        Raises:
            Fault: the file is damaged.
        """
        from python_calamine import CalamineWorkbook

        with _damage_told(self._file), self._file.open() as handle:
            sheet = CalamineWorkbook.from_filelike(handle).get_sheet_by_index(self._at)
            merges = Merges(_merged(sheet))
            texts = ShownNumbers(handle, self._at) if self._is_open_document else None
            for number, values in enumerate(sheet.iter_rows(), 1):
                cells = [self._text(value) for value in values]
                for column, text in texts.of(number, len(cells)).items() if texts else ():
                    cells[column] = text
                merges.fill(number, cells)
                yield number, cells
        if merges.filled:
            self.notes.say(0, MergedCellsFilled(merges.filled))

    def _text(self, value: object) -> str:
        if isinstance(value, int | float) and not isinstance(value, bool):
            if not self._has_numbers and not self._is_open_document:
                self._has_numbers = True
                self.notes.say(0, ZerosUnknown())
            return shown(value, "")
        return text_of(value)


@contextmanager
def _damage_told(file: SheetFile) -> Iterator[None]:
    """Turn what the library raises on a file into a fault; where it did not expect something, Rust panics."""
    from python_calamine import CalamineError, PasswordError

    try:
        yield
    except PasswordError as error:
        raise SheetForeign(file.name, WithPassword()) from error
    except CalamineError as error:
        raise SheetDamaged(file.name, SystemSays(one_line(str(error))[:120])) from error
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        raise SheetDamaged(file.name, SystemSays(_PANIC)) from error


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


def _ensure_no_giant(file: SheetFile) -> bool:
    """Refuse what is too large; returns whether it is an ods file."""
    with file.open() as handle:
        if not zipfile.is_zipfile(handle):
            if handle.seek(0, 2) > LARGEST_WHOLE:
                raise SheetTooLarge(file.name)
            return False
        handle.seek(0)
        try:
            with zipfile.ZipFile(handle) as archive:
                ensure_no_bomb(archive, file.name)
                return "content.xml" in archive.namelist()
        except (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError) as error:
            raise SheetDamaged(file.name, SystemSays(str(error)[:120])) from error
