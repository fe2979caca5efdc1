"""Tables as CSV, XLSX and JSON files."""

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from io import StringIO, TextIOWrapper
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO, Protocol, TypeVar, assert_never

import orjson
import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from kiosk.domain.faults.disk import TooManyForSpreadsheet
from kiosk.domain.networking.contact import Cell, LackOfConsent, Party, Table, Tables
from kiosk.domain.plain_text import writable
from kiosk.services.ports import Progress

JSON_VERSION = 1
XLSX_ROWS = 1_048_575
"""The most rows of a sheet, besides its header (Excel's specification)."""

XLSX_CHARACTERS = 32_767
"""The most characters of a cell (Excel's specification)."""

_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_PHONE = re.compile(r"\+[0-9](?:[ ./-]?\(?[0-9]\)?)+")
_CRLF = "\r\n"
_STEP = 2_000
_KEPT = 1 << 15
"""So many people are remembered as they are written, who come again and again."""
_FEW = 4
"""What is said of an exchange comes in its own rows only."""
_Text = Callable[[int, Any], bytes]

Row = TypeVar("Row", covariant=True)


class NumberedRows(Protocol[Row]):
    """Rows whose number is known."""

    def __len__(self) -> int:
        """How many there are."""

    def __iter__(self) -> Iterator[Row]:
        """Go through them."""


def write_csv(
    out: BinaryIO, table: Table, separator: str = ",", progress: Progress | None = None, *, mark: bool = True
) -> None:
    """Write a table as CSV (RFC 4180): UTF-8, lines ended by CR LF.

    Args:
        out: the file to write.
        table: the table.
        separator: one character; ``;`` for spreadsheets in Turkish or German.
        progress: is told rows done and rows in all.
        mark: begin with a byte order mark, by which Excel and LibreOffice know UTF-8; some mail programs take none.
    """
    text = TextIOWrapper(out, "utf-8-sig" if mark else "utf-8", newline="")
    csv.writer(text, delimiter=separator, lineterminator=_CRLF).writerow(table.columns)
    text.writelines(_csv_lines(table, separator, progress))
    text.detach()


_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def write_xlsx(out: BinaryIO, tables: Tables, progress: Progress | None = None) -> None:
    """Write one sheet a table with real types, a frozen header and filters.

    Raises:
        Fault: a table has more rows than a sheet can hold.
        OSError: the file cannot be written.
    """
    for table in tables.tables:
        if len(table.rows) > XLSX_ROWS:
            raise TooManyForSpreadsheet(len(table.rows), table.name)
    with TemporaryDirectory(prefix="foyer-") as folder:  # the library's own would keep the rows if it is stopped
        book = xlsxwriter.Workbook(out, _OPTIONS | {"tmpdir": folder})
        if tables.left_out is not None:
            book.set_properties({"comments": _sentence(tables.left_out)})
        try:
            for table in tables.tables:
                _write_sheet(book, table, progress)
            book.close()
        except XlsxWriterException as error:
            raise OSError(str(error)) from error
        finally:
            for sheet in book.worksheets():
                if rows := getattr(sheet, "row_data_fh", None):
                    rows.close()


def write_json(out: BinaryIO, tables: Tables, progress: Progress | None = None) -> None:
    """Write one JSON object: its version, the event, what is left out, and each table as a list of objects."""
    event = {"id": tables.event_id, "name": writable(tables.event_name), "timezone": tables.timezone}
    out.write(b'{"version": %d,\n"event": ' % JSON_VERSION + orjson.dumps(event))
    if tables.left_out is not None:
        out.write(b',\n"left_out": ' + orjson.dumps(tables.left_out))
    for table in tables.tables:
        out.write(b",\n%b: [" % orjson.dumps(table.name))
        for number, line in enumerate(_json_lines(table, progress)):
            out.write((b",\n" if number else b"\n") + line)
        out.write(b"]")
    out.write(b"}\n")


def harmless(text: str) -> str:
    """Return a text that no spreadsheet runs as a formula: an apostrophe before it where one would begin.

    A telephone number such as ``+90 212 555 01 00`` stays as it is. Source: OWASP, "CSV Injection".
    """
    plain = writable(text)
    if plain[:1].isalnum():
        return plain
    begins = plain.lstrip().startswith(_FORMULA_STARTS) or plain.startswith(("\t", "\r", "\n"))
    return f"'{plain}" if begins and not _PHONE.fullmatch(plain) else plain


def iso_time(at: datetime) -> str:
    """Write a time in ISO 8601 with seconds and offset, ``Z`` in UTC."""
    text = at.isoformat(timespec="seconds")
    return text.removesuffix("+00:00") + "Z" if at.tzinfo is UTC else text


def told(rows: "NumberedRows[Row]", progress: Progress | None) -> Iterator[tuple[int, Row]]:
    """Yield rows with their numbers from 1, and tell how far that is."""
    total = len(rows)
    for number, row in enumerate(rows, 1):
        yield number, row
        if progress and (number % _STEP == 0 or number == total):
            progress(number, total)


def _csv_lines(table: Table, separator: str, progress: Progress | None) -> Iterator[str]:
    buffer = StringIO(newline="")
    writer = csv.writer(buffer, delimiter=separator, lineterminator=_CRLF)

    def text(cells: Iterable[Cell]) -> str:
        buffer.seek(0)
        buffer.truncate()
        writer.writerow([_CSV_CELLS.get(type(cell), _csv_cell)(cell) for cell in cells])
        return buffer.getvalue().removesuffix(_CRLF)

    if not table.has_parts:
        return (text(cells) + _CRLF for _, cells in told(_Cells(table), progress))
    remembered, others = lru_cache(_KEPT)(text), lru_cache(_FEW)(text)
    return (
        separator.join([remembered(part) if isinstance(part, Party) else others(part) for part in row]) + _CRLF
        for _, row in told(table.rows, progress)
    )


def _json_lines(table: Table, progress: Progress | None) -> Iterator[bytes]:
    def text(first: int, cells: Sequence[Cell]) -> bytes:
        columns = table.columns[first : first + len(cells)]
        return orjson.dumps(dict(zip(columns, map(_json_cell, cells), strict=True)))[1:-1]

    if not table.has_parts:
        return (b"{%b}" % text(0, cells) for _, cells in told(_Cells(table), progress))
    remembered, others = lru_cache(2 * _KEPT)(text), lru_cache(_FEW)(text)
    return (b"{%b}" % b",".join(_json_parts(row, remembered, others)) for _, row in told(table.rows, progress))


def _json_parts(row: Iterable[Any], remembered: _Text, others: _Text) -> Iterator[bytes]:
    first = 0
    for part in row:
        yield (remembered if isinstance(part, Party) else others)(first, part)
        first += len(part)


class _Cells:
    """The rows of a table as cells."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def __len__(self) -> int:
        return len(self._table.rows)

    def __iter__(self) -> Iterator[tuple[Cell, ...]]:
        return self._table.cells()


def _csv_cell(cell: Cell) -> str | int:
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case int():
            return cell
        case datetime():
            return iso_time(cell)
        case tuple():
            return harmless(" ".join(cell))
        case str():
            return harmless(cell)
        case _:
            assert_never(cell)


_CSV_CELLS: dict[type, Callable[[Any], str | int]] = {str: harmless, datetime: iso_time}
"""What most cells are, of which there may be ten millions."""


def _json_cell(cell: Cell) -> object:
    match cell:
        case datetime():
            return iso_time(cell)
        case tuple():
            return [writable(part) for part in cell]
        case str():
            return writable(cell)
        case None | int():
            return cell
        case _:
            assert_never(cell)


def _sentence(left_out: LackOfConsent) -> str:
    return (
        f"Left out for lack of consent: people {left_out.people}, exchanges {left_out.exchanges}, "
        f"contacts {left_out.contacts}."
    )


def _write_sheet(book: xlsxwriter.Workbook, table: Table, progress: Progress | None) -> None:
    sheet = book.add_worksheet(table.name[:31])
    header = book.add_format({"bold": True})
    time = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    sheet.freeze_panes(1, 0)
    for column, name in enumerate(table.columns):
        sheet.set_column(column, column, 20 if "_at" in name or name.startswith("at_") else max(12, len(name) + 4))
        sheet.write_string(0, column, name, header)
    for number, row in told(_Cells(table), progress):
        _write_row(sheet, number, row, time)
    sheet.autofilter(0, 0, max(1, len(table.rows)), len(table.columns) - 1)


def _write_row(sheet: Any, number: int, row: Iterable[Cell], time: object) -> None:  # noqa: ANN401 - untyped library
    for column, cell in enumerate(row):
        match cell:
            case None | "":
                continue
            case bool():
                sheet.write_boolean(number, column, cell)
            case int():
                sheet.write_number(number, column, cell)
            case datetime():
                # A spreadsheet has no time zones; the column's name says which one it is.
                sheet.write_datetime(number, column, cell.replace(tzinfo=None, microsecond=0), time)
            case tuple():
                sheet.write_string(number, column, _fitting(" ".join(cell)))
            case str():
                sheet.write_string(number, column, _fitting(cell))
            case _:
                assert_never(cell)


def _fitting(text: str) -> str:
    return writable(text)[:XLSX_CHARACTERS]
