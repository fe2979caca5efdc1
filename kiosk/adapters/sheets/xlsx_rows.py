"""The rows of a sheet of a workbook, cell by cell as a person sees them."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import IO, TYPE_CHECKING, Any
from xml.etree.ElementTree import iterparse

from openpyxl.styles.numbers import BUILTIN_FORMATS
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._reader import FORMULA_TAG, ROW_TAG, VALUE_TAG, WorkSheetParser

from kiosk.adapters.sheets.number_format import shown, text_of
from kiosk.adapters.sheets.sheet import SheetRow
from kiosk.adapters.sheets.xlsx_book import Book
from kiosk.domain.import_report import Remark
from kiosk.domain.remarks.sheets import CellInError, FormulaUncounted

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SayOfRow = Callable[[int, Remark], None]
"""Takes a remark about a row."""

COLUMNS = 16_384
"""The most that a row may have (ECMA-376)."""

_TEXTUAL = re.compile(
    r"^(?:CONCAT|CONCATENATE|TEXT|TEXTJOIN|UPPER|LOWER|PROPER|TRIM|LEFT|RIGHT|MID|SUBSTITUTE)\(|&", re.I
)


class CellReader(WorkSheetParser):
    """Reads the rows of one sheet.

    Args:
        source: the sheet's XML.
        strings: the texts that its cells share.
        book: the workbook, for the formats of its cells.
        say: takes what is remarked of a cell.
    """

    def __init__(self, source: IO[bytes], strings: Sequence[str], book: Book, say: SayOfRow) -> None:
        super().__init__(
            source,
            strings,
            data_only=True,
            epoch=book.epoch,
            date_formats=book._date_formats,
            timedelta_formats=book._timedelta_formats,
        )
        self._book, self._say = book, say
        self._formats: dict[int, str] = {}
        self.hidden = 0

    def rows(self) -> Iterator[SheetRow]:
        """Yield the rows that stand in the file; those between have no cells.

        Raises:
            Exception: whatever openpyxl and the XML parser raise on what is damaged.
        """
        opened: list[Element] = []
        for event, element in iterparse(self.source, ("start", "end")):  # noqa: S314 - expat stops what expands
            if event == "start":
                opened.append(element)
                continue
            opened.pop()
            if element.tag == ROW_TAG:
                yield self._row(element)
                if opened:
                    opened[-1].clear()  # or a million empty rows would be kept
            elif len(opened) < 2:
                element.clear()

    def _row(self, row: "Element") -> SheetRow:
        number = row.get("r")
        self.row_counter = int(float(number)) if number else self.row_counter + 1
        self.col_counter = 0
        self.hidden += row.get("hidden") in ("1", "true")
        cells: list[str] = []
        for element in row:
            if not element.tag.endswith("}c"):
                continue
            text = self._text(element)
            column = self.col_counter - 1
            if column >= COLUMNS:
                raise ValueError("a column beyond the last")
            if column >= len(cells):
                cells.extend([""] * (column - len(cells)))
                cells.append(text)
            else:
                cells[column] = text
        return self.row_counter, cells

    def _text(self, element: "Element") -> str:
        cell = self.parse_cell(element)
        value = cell["value"]
        formula = element.find(FORMULA_TAG)
        if formula is not None and _is_uncounted(element, formula, value):
            self._say(self.row_counter, FormulaUncounted(self._place))
            return ""
        if cell["data_type"] == "e" and value is not None:
            self._say(self.row_counter, CellInError(self._place, str(value)[:20]))
            return ""
        if isinstance(value, int | float) and not isinstance(value, bool):
            return shown(value, self._format(cell["style_id"]))
        return text_of(value)

    @property
    def _place(self) -> str:
        return f"{get_column_letter(self.col_counter)}{self.row_counter}"

    def _format(self, style: int) -> str:
        if style not in self._formats:
            self._formats[style] = _format_of(self._book, style)
        return self._formats[style]


def _is_uncounted(element: "Element", formula: "Element", value: Any) -> bool:  # noqa: ANN401 - whatever a cell holds
    """Tell whether a formula has no result: none at all, or the 0 that some programs write for each."""
    if element.get("t") in ("str", "b", "e"):
        return False
    if not element.findtext(VALUE_TAG):
        return True
    return value == 0 and bool(_TEXTUAL.search(formula.text or ""))


def _format_of(book: Book, style: int) -> str:
    try:
        number = book._cell_styles[style].numFmtId
        return BUILTIN_FORMATS.get(number) or book._number_formats[number - 164]
    except (IndexError, AttributeError):
        return "General"
