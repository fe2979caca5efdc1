"""Reading a sheet row by row, whatever wrote it: csv in any usual encoding and separator, or xlsx."""

import zipfile
from pathlib import Path
from typing import BinaryIO

from kiosk.adapters.sheets.bounded import BoundedSheet
from kiosk.adapters.sheets.repaired import RepairedSheet
from kiosk.adapters.sheets.sheet import Sheet, SheetFile, SheetOptions
from kiosk.domain.fault import Reason
from kiosk.domain.faults.disk import SystemSays
from kiosk.domain.faults.sheets import (
    NoSheet,
    NoText,
    NoXlsx,
    Pdf,
    SheetEmpty,
    SheetForeign,
    SheetIsFolder,
    SheetNotPlain,
    SheetUnreadable,
    WebPage,
    WithPassword,
    ZipWithoutSheet,
)
from kiosk.domain.faults.system import reason_of

_OPTIONS = SheetOptions()
_DIRECTORY_WITHIN = 1 << 24
"""Bytes from the beginning in which a workbook with a password has its directory."""


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
    """Return the sheet that a file is, told by its content, with its cells repaired and within bounds.

    Raises:
        Fault: it is no sheet.
    """
    return BoundedSheet(RepairedSheet(_as_it_is(file, options)), file.name)


def _as_it_is(file: SheetFile, options: SheetOptions) -> Sheet:
    with file.open() as handle:
        start = handle.read(4096)
    if not start.strip():
        raise SheetEmpty(file.name)
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _of_zip(file, options)
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        return _of_old_excel(file, options)
    if foreign := _foreign(start):
        raise SheetForeign(file.name, foreign)
    from kiosk.adapters.sheets.csv_sheet import CsvSheet

    return CsvSheet(file)


def _of_zip(file: SheetFile, options: SheetOptions) -> Sheet:
    try:
        with file.open() as handle, zipfile.ZipFile(handle) as archive:
            parts = frozenset(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise NoXlsx(file.name, SystemSays(str(error)[:120])) from error
    if parts & {"content.xml", "xl/workbook.bin"}:
        from kiosk.adapters.sheets.calamine_sheet import CalamineSheet

        return CalamineSheet(file, options)
    if "[Content_Types].xml" not in parts:
        raise ZipWithoutSheet(file.name)
    from kiosk.adapters.sheets.xlsx_sheet import XlsxSheet

    return XlsxSheet(file, options)


def _of_old_excel(file: SheetFile, options: SheetOptions) -> Sheet:
    """Return an xls file; a workbook with a password has the same beginning, and another name in its directory."""
    with file.open() as handle:
        if "EncryptedPackage".encode("utf-16-le") in handle.read(_DIRECTORY_WITHIN):
            raise SheetForeign(file.name, WithPassword())
    from kiosk.adapters.sheets.calamine_sheet import CalamineSheet

    return CalamineSheet(file, options)


def _foreign(start: bytes) -> Reason | None:
    """Name what a file is that is certainly neither text nor a workbook; None if it may be csv."""
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
