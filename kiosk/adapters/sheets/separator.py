"""What separates the cells of a csv file."""

import csv
import io
from collections.abc import Mapping, Sequence

from kiosk.adapters.sheets.vocabulary_file import vocabulary

SEPARATORS = (",", ";", "\t", "|")
NONE = "\x1f"
"""What no cell holds, for a sheet of one column."""

_ROWS, _HEADER_WITHIN = 50, 20
_WIDEST_HEADER = 200
"""Cells of a row that are looked at."""


def separator_of(sample: str) -> str:
    """Find what separates the cells, by the words of a header if any are known, else by the first rows' regularity.

    Args:
        sample: the start of the file's text.

    Returns:
        One of `SEPARATORS`, or a character that no cell holds if the sheet has a single column.
    """
    parsed = {separator: _parsed(sample, separator) for separator in SEPARATORS}
    if known := _by_header(parsed):
        return known
    likely = [separator for separator, rows in parsed.items() if rows and len(rows[0]) > 1]
    if len(likely) == 1:
        return likely[0]
    scores = {separator: _regularity(parsed[separator], 2 if likely else 3) for separator in likely or SEPARATORS}
    best = max(scores, key=lambda separator: scores[separator])
    if scores[best] > 0:
        return best
    return likely[0] if likely else NONE


def _parsed(sample: str, separator: str) -> list[list[str]]:
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator, strict=True):
            if any(cell.strip() for cell in row):
                rows.append(row)
            if len(rows) == _ROWS:
                break
    except csv.Error:
        pass  # the sample's last row is cut; a wrong separator fails at the first quoted cell
    return rows


def _regularity(rows: list[list[str]], least: int) -> float:
    widths = [len(row) for row in rows]
    if not widths:
        return 0.0
    usual = max(set(widths), key=lambda width: (widths.count(width), width))
    if usual < least:
        return 0.0
    return (usual - 1) * widths.count(usual) / len(widths)


def _by_header(parsed: Mapping[str, Sequence[Sequence[str]]]) -> str:
    """Return what separates a row of known headers, which may stand below a title; empty if there is no such row."""
    best, most = "", 0
    for separator, rows in parsed.items():
        least = 1
        for cells in rows[:_HEADER_WITHIN]:
            known = _known_in(cells)
            if len(cells) == 1 and known:
                least = 2  # it may be the header of one column; below it, “Lovelace, Email” is one name
            if len(cells) > 1 and known >= max(least, most + 1):
                best, most = separator, known
    return best


def _known_in(cells: Sequence[str]) -> int:
    words = vocabulary()
    keys = {words.key(cell) for cell in cells[:_WIDEST_HEADER] if not any(sign in cell for sign in SEPARATORS)}
    return sum(key in words.headers or key in words.either for key in keys)
