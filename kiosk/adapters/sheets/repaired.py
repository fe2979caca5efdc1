"""Cells as they were meant: signs as web pages write them, UTF-8 that was written twice, numbers that lost digits.

Only what can hardly be anything else is changed, and what was changed is said.
"""

import re
from collections.abc import Callable, Iterator
from html import unescape
from html.entities import html5

from kiosk.adapters.sheets.sheet import Sheet, SheetRow
from kiosk.domain.remarks.sheets import EntitiesRead, LettersMended, NumberDamaged

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_TIMES = 3
"""How often a cell may have been written anew by programs that took it for something else."""

_DAMAGED = re.compile(r"\s*[+-]?(?:\d[.,]\d+[Ee]\+?\d{1,3}|\d[Ee]\+\d{1,3}|\d{15}0{3,})\s*")
"""As a spreadsheet shows a number that has no place, and as it writes one of which it kept 15 digits."""
_MAYBE_DAMAGED = re.compile(r"\d[Ee]\+?\d|\d{15}000")
_FARTHER = 0xD8
"""The first byte in UTF-8 of letters from U+0600 on, among which other digits are."""
_SHAPES = bytes(
    ord("0") if byte in b"0123456789" else ord("e") if byte in b"eE" else byte if byte in (ord("+"), _FARTHER) else 32
    for byte in (min(byte, _FARTHER) for byte in range(256))
)
"""What each byte is taken for where a row is looked through for such numbers, in a third of the expression's time."""

_BYTES = {bytes([byte]).decode("cp1252", "ignore") or chr(byte): byte for byte in range(256)}
_LATER = "".join(sign for sign, byte in _BYTES.items() if 0x80 <= byte <= 0xBF)
_TWICE = re.compile(f"[\u00c2-\u00f4]([{re.escape(_LATER)}]{{1,3}})")
"""The bytes of a letter in UTF-8, each read as a letter of Windows-1252."""

_BY_RIGHT = frozenset("‘’“”–—…«»")
"""What stands behind a letter by right too: KILIÇ’IN."""

_CERTAIN = re.compile(
    "[\x00-\x7f\u00a0-\u017f\u0218-\u021b\u1e00-\u1eff\u2010-\u2027\u20ac\u2122\u3000-\u9fff\uac00-\ud7af"
    "\U0001f000-\U0001faff]|[\u0370-\u03ff\u0400-\u04ff\u05d0-\u05ea\u0600-\u06ff]{2,}"
)
"""What a list of people holds; of a script that has its letters in two bytes, two at least."""


class RepairedSheet:
    """A sheet with its cells repaired; it extends the notes of the one that it reads."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.count, self.ragged, self.notes = sheet.count, sheet.ragged, sheet.notes

    def rows(self) -> Iterator[SheetRow]:
        """Yield the rows in order.

        Raises:
            Fault: the file is broken; names the row.
        """
        entities, twice = _Repair(meant), _Repair(decoded_once)
        for number, cells in self._sheet.rows():
            text = "\x1f".join(cells)
            if "&" in text and _ENTITY.search(text):
                cells = [entities.of(cell) for cell in cells]
            if not text.isascii() and _TWICE.search(text):
                cells = [twice.of(cell) for cell in cells]
            if _may_be_damaged(text):
                cells = [self._undamaged(number, column, cell) for column, cell in enumerate(cells)]
            yield number, cells
        if entities.count:
            self.notes.say(0, EntitiesRead(entities.count, entities.example))
        if twice.count:
            self.notes.say(0, LettersMended(twice.count, twice.example))

    def _undamaged(self, row: int, column: int, cell: str) -> str:
        if not _DAMAGED.fullmatch(cell):
            return cell
        self.notes.say(row, NumberDamaged(cell.strip()[:40], letters_of(column)))
        return ""


def _may_be_damaged(text: str) -> bool:
    shape = text.encode("utf-8", "surrogatepass").translate(_SHAPES)
    if _FARTHER in shape:
        return _MAYBE_DAMAGED.search(text) is not None
    return b"0e0" in shape or b"0e+0" in shape or b"0" * 18 in shape


class _Repair:
    """Counts the cells that a repair changed, and keeps the first as an example."""

    def __init__(self, repair: Callable[[str], str]) -> None:
        self._repair, self.count, self.example = repair, 0, ""

    def of(self, cell: str) -> str:
        repaired = self._repair(cell)
        if repaired != cell:
            self.count += 1
            self.example = self.example or cell[:40]
        return repaired


def meant(cell: str) -> str:
    """Return a cell with each entity of HTML as the sign it stands for, also where it was escaped several times."""
    for _ in range(_TIMES):
        repaired = _ENTITY.sub(_sign, cell)
        if repaired == cell:
            break
        cell = repaired
    return cell


def _sign(entity: re.Match[str]) -> str:
    is_known = entity[0][1] == "#" or entity[0][1:] in html5
    return unescape(entity[0]) if is_known else entity[0]


def decoded_once(cell: str) -> str:
    """Return a cell that was UTF-8, read as Windows-1252 and written as UTF-8 again, as it was at first; else as it is.

    All of the cell must be so, and give letters of which names are made.
    """
    certain = cell
    for _ in range(_TIMES):
        sequences = _TWICE.findall(cell)
        if not sequences or all(len(later) == 1 and later in _BY_RIGHT for later in sequences):
            break
        try:
            cell = bytes(map(_BYTES.__getitem__, cell)).decode("utf-8")
        except (KeyError, UnicodeDecodeError):
            break
        if not _CERTAIN.sub("", cell):
            certain = cell
    return certain


def letters_of(column: int) -> str:
    """Return the letters by which spreadsheets call a column, counted from 0."""
    letters = ""
    while column >= 0:
        column, place = divmod(column, 26)
        letters = chr(65 + place) + letters
        column -= 1
    return letters
