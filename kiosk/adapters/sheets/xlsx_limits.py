"""Whether a workbook is as large as a roster may be, told from a look at it that keeps nothing in memory.

A few hundred kilobytes can unpack to a row of a million cells, or to one cell of hundreds of megabytes, from which a
reader of workbooks makes many times as much.
"""

import re
import zipfile
from collections.abc import Iterator

from kiosk.domain.faults.sheets import CellTooLarge, RowTooWide, SheetTooLarge

LARGEST, LARGEST_PART = 1 << 30, 1 << 28
"""Unpacked bytes of all parts, and of one that is no sheet: readers keep those whole."""
COLUMNS = 16_384
"""The most that a row may have (ECMA-376)."""
_BLOCK = 1 << 20
"""Bytes looked at once; no tag and no text of a cell is as long: a cell holds 32,767 letters."""
_CELL = re.compile(rb"<(?:\w+:)?c[ />]")
_END_OF_ROW = re.compile(rb"</(?:\w+:)?row\s*>")
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)


def ensure_sane(archive: zipfile.ZipFile, name: str) -> None:
    """Refuse a workbook that no roster is.

    Args:
        archive: the workbook.
        name: what a fault calls it.

    Raises:
        Fault: it, a part, a row or a cell of it is too large.
        zipfile.BadZipFile, zlib.error, OSError: it is damaged.
    """
    parts = archive.infolist()
    sheets = [part for part in parts if _SHEET.fullmatch(part.filename)]
    others = [part for part in parts if part not in sheets]
    if sum(part.file_size for part in parts) > LARGEST or any(part.file_size > LARGEST_PART for part in others):
        raise SheetTooLarge(name)
    for part in parts:
        if part.filename.lower().endswith((".xml", ".rels")):
            _look_at(archive, part, name, has_rows=part in sheets)


def _look_at(archive: zipfile.ZipFile, part: zipfile.ZipInfo, name: str, *, has_rows: bool) -> None:
    cells, row = 0, 1
    for block in _blocks(archive, part):
        if len(block) == _BLOCK and b"<" not in block:
            raise CellTooLarge(name)
        if not has_rows:
            continue
        *whole, rest = _END_OF_ROW.split(block)
        for end in (*whole, None):
            cells += _cells_in(rest if end is None else end)
            if cells > COLUMNS:
                raise RowTooWide(name, row, COLUMNS)
            if end is not None:
                cells, row = 0, row + 1


def _cells_in(part: bytes) -> int:
    """Count the cells in a part of a row; one that could not hold too many even so is not looked into."""
    return len(_CELL.findall(part)) if len(part) > COLUMNS else 0


def _blocks(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(part) as unpacked:
        while block := unpacked.read(_BLOCK):
            yield block
