"""Tables as a workbook of Excel's."""

from collections.abc import Iterable
from datetime import datetime
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO, assert_never

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from kiosk.adapters.sheets.table_rows import TableCells, told
from kiosk.domain.faults.disk import TooManyForSpreadsheet
from kiosk.domain.networking.contact import Cell, LackOfConsent, Table, Tables
from kiosk.domain.plain_text import writable
from kiosk.services.ports import Progress

XLSX_ROWS = 1_048_575
"""The most rows of a sheet, besides its header (Excel's specification)."""

XLSX_CHARACTERS = 32_767
"""The most characters of a cell (Excel's specification)."""

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
    for number, row in told(TableCells(table), progress):
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
