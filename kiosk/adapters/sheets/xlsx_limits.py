"""Whether a workbook is as large as a roster may be, told from a look at it that keeps nothing in memory.

A few hundred kilobytes can unpack to a row of a million cells, or to one cell of hundreds of megabytes, from which a
reader of workbooks makes many times as much.
"""

import re
import zipfile
from collections.abc import Iterator, Mapping

from kiosk.domain.faults.sheets import CellTooLarge, RowTooWide, SheetTooLarge

LARGEST, LARGEST_PART = 1 << 30, 1 << 28
"""Unpacked bytes of all parts, and of one that is no sheet: readers keep those whole."""
LARGEST_WHOLE = 1 << 26
"""Bytes of a file that is read as a whole."""
UNSUSPECTED, RATIO = 1 << 26, 100
"""Unpacked bytes that need no further look, and how many times the packed ones more may be: rosters have 5 to 30."""
COLUMNS = 16_384
"""The most that a row may have (ECMA-376)."""
_BLOCK = 1 << 20
"""Bytes looked at once; no tag and no text of a cell is as long: a cell holds 32,767 letters."""
_CELL = re.compile(rb"<(?:\w+:)?c[ />]")
_END_OF_ROW = re.compile(rb"</(?:\w+:)?row\s*>")
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*[\"']([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})[\"']")
_LONGEST_TAG = 256

MergedCells = Mapping[str, Mapping[int, list[tuple[int, int]]]]
"""The merged cells of each sheet that cover several rows: by the first row, the column (from 0) and the last row."""


def ensure_sane(archive: zipfile.ZipFile, name: str) -> MergedCells:
    """Refuse a workbook that no roster is.

    Args:
        archive: the workbook.
        name: what a fault calls it.

    Returns:
        its merged cells, which a reader needs before the rows that they are about, and which stand behind them.

    Raises:
        Fault: it, a part, a row or a cell of it is too large.
        zipfile.BadZipFile, zlib.error, OSError: it is damaged.
    """
    ensure_no_bomb(archive, name)
    merged: dict[str, dict[int, list[tuple[int, int]]]] = {}
    for part in archive.infolist():
        if part.filename.lower().endswith((".xml", ".rels")):
            is_sheet = bool(_SHEET.fullmatch(part.filename))
            merged[part.filename] = _look_at(archive, part, name, has_rows=is_sheet)
    return merged


def ensure_no_bomb(archive: zipfile.ZipFile, name: str) -> None:
    """Refuse an archive by the sizes that it gives for its parts; more than those is never unpacked.

    Raises:
        Fault: it unpacks to more than any roster.
    """
    parts = archive.infolist()
    unpacked, packed = sum(part.file_size for part in parts), sum(part.compress_size for part in parts)
    others = [part for part in parts if not _SHEET.fullmatch(part.filename)]
    is_bomb = unpacked > UNSUSPECTED and unpacked > packed * RATIO
    if is_bomb or unpacked > LARGEST or any(part.file_size > LARGEST_PART for part in others):
        raise SheetTooLarge(name)


def _look_at(
    archive: zipfile.ZipFile, part: zipfile.ZipInfo, name: str, *, has_rows: bool
) -> dict[int, list[tuple[int, int]]]:
    cells, row, tail = 0, 1, b""
    merged: dict[int, list[tuple[int, int]]] = {}
    for block in _blocks(archive, part):
        if len(block) == _BLOCK and b"<" not in block:
            raise CellTooLarge(name)
        if not has_rows:
            continue
        for column, first, last in _MERGED.findall(tail + block) if b"mergeCell" in tail + block else ():
            if int(last) > int(first):
                merged.setdefault(int(first), []).append((_column(column), int(last)))
        tail = block[-_LONGEST_TAG:]
        *whole, rest = _END_OF_ROW.split(block)
        for end in (*whole, None):
            cells += _cells_in(rest if end is None else end)
            if cells > COLUMNS:
                raise RowTooWide(name, row, COLUMNS)
            if end is not None:
                cells, row = 0, row + 1
    return merged


def _column(letters: bytes) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + letter - 64
    return place - 1


def _cells_in(part: bytes) -> int:
    """Count the cells in a part of a row; one that could not hold too many even so is not looked into."""
    return len(_CELL.findall(part)) if len(part) > COLUMNS else 0


def _blocks(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(part) as unpacked:
        while block := unpacked.read(_BLOCK):
            yield block
