"""Reading a sheet row by row, whatever wrote it: csv in any usual encoding and separator, or xlsx."""

from pathlib import Path
from typing import BinaryIO

from kiosk.adapters.sheets.sheet import Sheet, SheetFile, SheetOptions
from kiosk.domain.fault import Reason
from kiosk.domain.faults.sheets import (
    NoSheet,
    NoText,
    OldExcel,
    Pdf,
    SheetEmpty,
    SheetForeign,
    SheetIsFolder,
    SheetNotPlain,
    SheetUnreadable,
    WebPage,
)
from kiosk.domain.faults.system import reason_of

_OPTIONS = SheetOptions()


def open_sheet(path: Path, options: SheetOptions = _OPTIONS) -> Sheet:
    """Open a sheet, told by its content and never by its ending.

    Raises:
        Fault: there is no such file, or it is no sheet.
    """
    handle_of(path).close()
    return sheet_of(SheetFile(path.name, lambda: handle_of(path)), options)


def handle_of(path: Path) -> BinaryIO:
    """Open a file that a person names.

    Raises:
        Fault: there is no such file, it is no plain one, or it cannot be read.
    """
    if path.is_dir():
        raise SheetIsFolder(path)
    if not path.exists():
        raise NoSheet(path)
    if not path.is_file():
        raise SheetNotPlain(path)
    try:
        return path.open("rb")
    except OSError as error:
        raise SheetUnreadable(path, reason_of(error)) from error


def sheet_of(file: SheetFile, options: SheetOptions = _OPTIONS) -> Sheet:
    """Return the sheet that a file is, told by its content.

    Raises:
        Fault: it is no sheet.
    """
    with file.open() as handle:
        start = handle.read(4096)
    if not start.strip():
        raise SheetEmpty(file.name)
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        from kiosk.adapters.sheets.xlsx_sheet import XlsxSheet

        return XlsxSheet(file, options)
    if foreign := _foreign(start):
        raise SheetForeign(file.name, foreign)
    from kiosk.adapters.sheets.csv_sheet import CsvSheet

    return CsvSheet(file)


def _foreign(start: bytes) -> Reason | None:
    """Name what a file is that is certainly neither csv nor xlsx; None if it may be csv."""
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        return OldExcel()
    if start.startswith(b"%PDF-"):
        return Pdf()
    if start.lstrip().lower().startswith((b"<!doctype html", b"<html")):
        return WebPage()
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    zeros = (start[0::2].count(0), start[1::2].count(0))
    if max(zeros) > len(start) * 0.2 and min(zeros) < len(start) * 0.02:
        return None  # UTF-16 without a mark
    control = sum(map(start.count, range(9)))
    return NoText() if 0 in start and control > max(4, len(start) // 50) else None
