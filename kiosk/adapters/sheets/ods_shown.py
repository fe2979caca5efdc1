"""Numbers of an ods file as a person sees them: 42 as 00042.

A cell holds its value and, beside it, the text that is shown (OpenDocument 1.3, part 3, 19.387 and 9.1.4). calamine
gives the value only, so those few texts are looked for here; of the rest of the file nothing is kept.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import IO, BinaryIO
from xml.parsers import expat

_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:"
_TABLE, _ROW, _PARAGRAPH = f"{_NAMESPACE}table:1.0 table", f"{_NAMESPACE}table:1.0 table-row", f"{_NAMESPACE}text:1.0 p"
_CELLS = (f"{_NAMESPACE}table:1.0 table-cell", f"{_NAMESPACE}table:1.0 covered-table-cell")
_ROWS_REPEATED = f"{_NAMESPACE}table:1.0 number-rows-repeated"
_COLUMNS_REPEATED = f"{_NAMESPACE}table:1.0 number-columns-repeated"
_TYPE, _VALUE = f"{_NAMESPACE}office:1.0 value-type", f"{_NAMESPACE}office:1.0 value"
_SPREADSHEET = f"{_NAMESPACE}office:1.0 spreadsheet"

_CODE = re.compile(r"[\d \-/().:_]{2,60}", re.ASCII)
_WHOLE = re.compile(r"\d{1,15}(?:\.0*)?", re.ASCII)
_BLOCK = 1 << 16
_DAMAGED = (expat.ExpatError, zipfile.BadZipFile, zlib.error, KeyError, ValueError, OSError, RuntimeError,
            NotImplementedError, EOFError)  # fmt: skip
"""What is raised on a damaged file; whoever reads its cells says so."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A text, and the rows (from 1) and columns (from 0) that have it."""

    rows: tuple[int, int]
    columns: tuple[int, int]
    text: str


class ShownNumbers:
    """The numbers of one table that are shown otherwise than plainly; asked row by row, in order.

    Args:
        handle: the file.
        table: the place of the table among those of the file.
    """

    def __init__(self, handle: BinaryIO, table: int) -> None:
        self._cells: list[_Shown] = []
        self._at = 0
        try:
            with zipfile.ZipFile(handle) as archive, archive.open("content.xml") as content:
                self._cells.extend(_found(content, table))
        except _DAMAGED:
            self._cells = []

    def of(self, row: int, width: int) -> Mapping[int, str]:
        """Return the texts of a row by their columns, of which there are so many."""
        while self._at < len(self._cells) and self._cells[self._at].rows[1] < row:
            self._at += 1
        texts: dict[int, str] = {}
        place = self._at
        while place < len(self._cells) and (cell := self._cells[place]).rows[0] <= row:
            place += 1
            texts |= dict.fromkeys(range(cell.columns[0], min(cell.columns[1] + 1, width)), cell.text)
        return texts


@dataclass(slots=True)
class _ContentReading:
    """Where the parser is: elements that are open, the table, the row and the cell."""

    table: int
    opened: list[str] = field(default_factory=list)
    tables: int = -1
    row: tuple[int, int] = (0, 0)
    column: int = 0
    cell: Mapping[str, str] = field(default_factory=dict)
    text: list[str] = field(default_factory=list)
    found: list[_Shown] = field(default_factory=list)

    @property
    def is_inside(self) -> bool:
        return self.tables == self.table

    def start(self, name: str, attributes: dict[str, str]) -> None:
        parent = self.opened[-1] if self.opened else ""
        self.opened.append(name)
        if name == _TABLE and parent == _SPREADSHEET:
            self.tables += 1
        elif not self.is_inside:
            return
        elif name == _ROW:
            self.row = (self.row[1] + 1, self.row[1] + _count(attributes, _ROWS_REPEATED))
            self.column = 0
        elif name in _CELLS:
            self.cell, self.text = attributes, []

    def end(self, name: str) -> None:
        self.opened.pop()
        if name in _CELLS and self.is_inside:
            columns = _count(self.cell, _COLUMNS_REPEATED)
            text = "".join(self.text).strip()
            if self.cell.get(_TYPE) == "float" and _is_code(text, self.cell.get(_VALUE, "")):
                self.found.append(_Shown(self.row, (self.column, self.column + columns - 1), text))
            self.column += columns
            self.cell, self.text = {}, []

    def characters(self, text: str) -> None:
        if self.cell and self.opened[-1] == _PARAGRAPH and self.opened[-2] in _CELLS:  # and of no note beside it
            self.text.append(text)


def _found(content: IO[bytes], table: int) -> Iterator[_Shown]:
    reading = _ContentReading(table)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = reading.start, reading.end
    parser.CharacterDataHandler = reading.characters
    while reading.tables <= table and (block := content.read(_BLOCK)):
        parser.Parse(block, False)
        yield from reading.found
        reading.found.clear()


def _count(attributes: Mapping[str, str], name: str) -> int:
    return max(1, int(attributes.get(name, "1")[:9]))


def _is_code(text: str, value: str) -> bool:
    """Tell whether a text is a whole number with zeros before it or marks between its digits.

    A point or a space between the digits is how thousands are told apart, and no code by itself.
    """
    if not _CODE.fullmatch(text) or not _WHOLE.fullmatch(value):
        return False
    digits = re.sub(r"\D", "", text)
    is_same = digits.lstrip("0") == value.partition(".")[0].lstrip("0")
    return is_same and (digits[0] == "0" or "-" in text or "/" in text) and len(text) > 1
