"""Tables as CSV, XLSX and JSON files."""

import csv
import json
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from io import BytesIO, TextIOWrapper
from operator import attrgetter
from typing import Any, BinaryIO, assert_never

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from kiosk.domain.faults.disk import TooManyForSpreadsheet
from kiosk.domain.networking.contact import Cell, Table, Tables
from kiosk.domain.plain_text import writable
from kiosk.services.ports import Progress

JSON_VERSION = 1
XLSX_ROWS = 1_048_575
"""The most rows of a sheet, besides its header (Excel's specification)."""

XLSX_CHARACTERS = 32_767
"""The most characters of a cell (Excel's specification)."""

_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_PHONE = re.compile(r"\+[0-9](?:[ ./-]?\(?[0-9]\)?)+")
_STEP = 2_000


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
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([_csv_cell(cell) for cell in row] for row in _rows(table, progress))
    text.detach()


def write_xlsx(out: BinaryIO, tables: Tables, progress: Progress | None = None) -> None:
    """Write one sheet a table with real types, a frozen header and filters.

    Raises:
        Fault: a table has more rows than a sheet can hold.
        OSError: the file cannot be written.
    """
    for table in tables.tables:
        if len(table.rows) > XLSX_ROWS:
            raise TooManyForSpreadsheet(len(table.rows), table.name)
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    whole = BytesIO()
    book = xlsxwriter.Workbook(whole, options)
    try:
        for table in tables.tables:
            _write_sheet(book, table, progress)
        book.close()
    except XlsxWriterException as error:
        raise OSError(str(error)) from error
    out.write(whole.getbuffer())


def write_json(out: BinaryIO, tables: Tables, progress: Progress | None = None) -> None:
    """Write one JSON object: its version, the event, and each table as a list of objects."""
    event = {"id": tables.event_id, "name": writable(tables.event_name), "timezone": tables.timezone}
    out.write(f'{{"version": {JSON_VERSION},\n"event": {_json(event)}'.encode())
    for table in tables.tables:
        out.write(f",\n{_json(table.name)}: [".encode())
        for number, row in enumerate(_rows(table, progress)):
            cells = dict(zip(table.columns, map(_json_cell, row), strict=True))
            out.write(f"{',' if number else ''}\n{_json(cells)}".encode())
        out.write(b"]")
    out.write(b"}\n")


def harmless(text: str) -> str:
    """Return a text that no spreadsheet runs as a formula: an apostrophe before it where one would begin.

    A telephone number such as ``+90 212 555 01 00`` stays as it is. Source: OWASP, "CSV Injection".
    """
    plain = writable(text)
    if _PHONE.fullmatch(plain):
        return plain
    begins = plain.lstrip().startswith(_FORMULA_STARTS) or plain.startswith(("\t", "\r", "\n"))
    return f"'{plain}" if begins else plain


def iso_time(at: datetime) -> str:
    """Write a time in ISO 8601 with seconds and offset, ``Z`` in UTC."""
    text = at.isoformat(timespec="seconds")
    return text.removesuffix("+00:00") + "Z" if at.tzinfo is UTC else text


def _rows(table: Table, progress: Progress | None) -> Iterator[tuple[Cell, ...]]:
    cells = attrgetter(*table.columns)
    for number, row in enumerate(table.rows, 1):
        yield cells(row)
        if progress and (number % _STEP == 0 or number == len(table.rows)):
            progress(number, len(table.rows))


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


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


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


def _write_sheet(book: xlsxwriter.Workbook, table: Table, progress: Progress | None) -> None:
    sheet = book.add_worksheet(table.name[:31])
    header = book.add_format({"bold": True})
    time = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    sheet.freeze_panes(1, 0)
    for column, name in enumerate(table.columns):
        sheet.set_column(column, column, 20 if "_at" in name or name.startswith("at_") else max(12, len(name) + 4))
        sheet.write_string(0, column, name, header)
    for number, row in enumerate(_rows(table, progress), 1):
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
