"""Faults of a sheet that a roster is imported from."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import assert_never

from kiosk.domain.fault import Fault, Reason

SAMPLES, LONGEST_SAMPLE = 3, 60
"""How many cells a question about a column shows, and how much of each."""


class SheetIsFolder(Fault):
    text = "{path} is a folder, not a sheet; nothing was imported."
    path: Path


class NoSheet(Fault):
    text = "There is no file {path}; nothing was imported."
    path: Path


class SheetNotPlain(Fault):
    text = "{path} is not a plain file; nothing was imported. Save it as a file first."
    path: Path


class SheetUnreadable(Fault):
    text = "{path} cannot be read ({reason}); nothing was imported."
    path: Path
    reason: Reason


class SheetEmpty(Fault):
    text = "{name} is empty; nothing was imported."
    name: str


class SheetForeign(Fault):
    text = "{name} is {kind}; nothing was imported. Save it as csv, xlsx or ods, without a password."
    name: str
    kind: Reason


class SheetRowUnfit(Fault):
    text = "{name}, row {row}: {reason}. Nothing was imported."
    name: str
    row: int
    reason: Reason


class SheetDamaged(Fault):
    text = "{name} is damaged ({reason}). Nothing was imported."
    name: str
    reason: Reason


class SheetTooLong(Fault):
    text = "{name} has more than {rows} rows. Nothing was imported."
    name: str
    rows: int


class SheetTooLarge(Fault):
    text = "{name} unpacks to more than any roster holds. Nothing was imported."
    name: str


class RowTooWide(Fault):
    text = "{name}, row {row}: there are more than {most} cells, so this is no roster. Nothing was imported."
    name: str
    row: int
    most: int


class RowTooLong(Fault):
    text = "{name}, row {row}: the row holds more than {most} letters, so this is no roster. Nothing was imported."
    name: str
    row: int
    most: int


class CellTooLarge(Fault):
    text = "{name} holds a cell that is longer than any cell may be. Nothing was imported."
    name: str


class ZipWithoutSheet(Fault):
    text = "{name} is a zip, but no spreadsheet. Nothing was imported."
    name: str


class NoXlsx(Fault):
    text = "{name} is not an xlsx file, or is damaged ({reason}). Nothing was imported."
    name: str
    reason: Reason


class NoSuchSheet(Fault):
    text = "{name} has no sheet “{sheet}”; it has {sheets}. Nothing was imported."
    name: str
    sheet: str
    sheets: tuple[str, ...]


class SheetWithoutCells(Fault):
    text = "{name} has no sheet with any cells. Nothing was imported."
    name: str


class LineTooLong(Fault):
    text = "{name}, line {line}: the line is longer than {bytes} bytes, so this is no sheet. Nothing was imported."
    name: str
    line: int
    bytes: int


class SheetWithoutRows(Fault):
    text = "{name} has no rows. Nothing was imported."
    name: str


class NoHeader(Fault):
    text = (
        "{name}, row {row}: there is no header with a name, e-mail or ticket code, only {cells}. Nothing was "
        "imported. Name the columns in the first row, or say which is which with --map 'COLUMN=FIELD'."
    )
    name: str
    row: int
    cells: str


class WithPassword(Reason):
    text = "a workbook with a password"


class Pdf(Reason):
    text = "a PDF"


class WebPage(Reason):
    text = "a web page, perhaps a login page saved by mistake"


class NoText(Reason):
    text = "not text"


class NotInEncoding(Reason):
    text = "there is something that is not {encoding}"
    encoding: str


class NulByte(Reason):
    text = "it holds a NUL byte"


class ByteNotInEncoding(Reason):
    text = "it holds the byte {byte}, which is not {encoding}"
    byte: str
    encoding: str


class QuoteNeverClosed(Reason):
    text = "a quotation mark is opened in it and never closed"


class CellTooLong(Reason):
    text = "a cell is longer than {limit} characters; perhaps a quotation mark is never closed"
    limit: int


class TextBehindQuote(Reason):
    text = "there is text behind a closing quotation mark; a quotation mark inside a cell is written twice"


class RowUnreadable(Reason):
    text = "it cannot be read ({words})"
    words: str


class DamagedThere(Reason):
    text = "the file is damaged there ({words})"
    words: str


class Doubt(StrEnum):
    """What a column may be that is not known."""

    NAME = "name"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class ColumnQuestion:
    """A column that has to be asked about: what stands in its first cells, and what it may be."""

    column: str
    samples: tuple[str, ...]
    doubt: Doubt
    choices: tuple[str, ...]
    """The fields that it may hold, the likeliest first; `ignore` leaves it out."""

    @staticmethod
    def about(column: str, cells: Sequence[str], doubt: Doubt) -> "ColumnQuestion":
        """Ask about a column, with the first different things that stand in it."""
        samples = tuple(dict.fromkeys(cell.strip()[:LONGEST_SAMPLE] for cell in cells))[:SAMPLES]
        return ColumnQuestion(column.strip(), samples, doubt, choices_of(doubt))


def choices_of(doubt: Doubt) -> tuple[str, ...]:
    """Return what a column that is doubted may hold."""
    match doubt:
        case Doubt.NAME:
            return ("name", "preferred_name", "given_name", "family_name", "order_name", "answer", "ignore")
        case Doubt.STATUS:
            return ("status", "answer", "ignore")
        case _:
            assert_never(doubt)


class MappingUnfit(Fault):
    """A column was mapped by hand that there is not, or to a field that there is not."""


class NoSuchColumn(MappingUnfit):
    text = "The file has no column “{column}”, only {columns}. Nothing was imported."
    column: str
    columns: tuple[str, ...]


class NoSuchField(MappingUnfit):
    text = "There is no field “{field}” for the column “{column}”; choose one of {fields}. Nothing was imported."
    field: str
    column: str
    fields: tuple[str, ...]


class ColumnsUnclear(Fault):
    text = (
        "{name}: it is not clear what {columns} holds, so nothing was imported. Say it with {example}, or with "
        "“ignore” instead of the field."
    )
    name: str
    columns: tuple[str, ...]
    example: str
