"""Reading a sheet row by row, whatever wrote it: csv in any usual encoding and separator, or xlsx."""

from pathlib import Path

from kiosk.adapters.sheets.sheet import Sheet
from kiosk.domain.fault import Fault


def open_sheet(path: Path) -> Sheet:
    """Open a sheet, told by its content and never by its ending.

    Raises:
        Fault: there is no such file, or it is no sheet.
    """
    from kiosk.adapters.sheets.csv_sheet import CsvSheet

    if path.is_dir():
        raise Fault(f"{path} is a folder, not a sheet; nothing was imported.")
    if not path.exists():
        raise Fault(f"There is no file {path}; nothing was imported.")
    if not path.is_file():
        raise Fault(f"{path} is not a plain file; nothing was imported. Save it as a file first.")
    try:
        with path.open("rb") as handle:
            start = handle.read(4096)
    except OSError as error:
        raise Fault(f"{path} cannot be read: {error.strerror}; nothing was imported.") from error
    if not start.strip():
        raise Fault(f"{path.name} is empty; nothing was imported.")
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        from kiosk.adapters.sheets.xlsx_sheet import XlsxSheet

        return XlsxSheet(path)
    if foreign := _foreign(start):
        raise Fault(f"{path.name} is {foreign}; nothing was imported. Save it as csv or xlsx.")
    return CsvSheet(path)


def _foreign(start: bytes) -> str:
    """Name what a file is that is certainly neither csv nor xlsx; empty if it may be csv."""
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        return "an old Excel file (xls) or one with a password"
    if start.startswith(b"%PDF-"):
        return "a PDF"
    if start.lstrip().lower().startswith((b"<!doctype html", b"<html")):
        return "a web page, perhaps a login page saved by mistake"
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ""
    zeros = (start[0::2].count(0), start[1::2].count(0))
    if max(zeros) > len(start) * 0.2 and min(zeros) < len(start) * 0.02:
        return ""  # UTF-16 without a mark
    control = sum(map(start.count, range(9)))
    return "not text" if 0 in start and control > max(4, len(start) // 50) else ""
