"""The QR code of a badge, as one vector path."""

import re
from functools import cache

import qrcode
from qrcode import util

SIDE = 21
"""Modules along one side of a version 1 symbol."""

QUIET = 4
"""Modules of quiet zone on every side (ISO/IEC 18004)."""

_MASK = 2  # one pattern for all: choosing the best one takes most of the time, and every pattern reads
_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUE = {letter: value for value, letter in enumerate(_LETTERS)}
_PAIR_BITS = 11
_DARK = re.compile("1+")


def modules(code: str) -> str:
    """Return the modules of a version 1-M symbol in alphanumeric mode, row by row from the top; ``1`` is dark.

    Symbols of one length and mask are linear in their data bits (so is the Reed-Solomon code), hence the library draws
    one symbol for every bit, once, and each further symbol is the XOR of those whose bits it has.

    Args:
        code: a badge code: upper-case letters and digits, at most 20.
    """
    if len(code) % 2 or not code:
        return f"{_drawn(code):0{SIDE * SIDE}b}"
    empty, bits = _basis(len(code))
    symbol = empty
    for pair, columns in enumerate(bits):
        value = _VALUE[code[2 * pair]] * 45 + _VALUE[code[2 * pair + 1]]
        for bit, column in enumerate(columns):
            if value >> bit & 1:
                symbol ^= column
    return f"{symbol:0{SIDE * SIDE}b}"


def path(code: str) -> str:
    """Return PDF path operators for the dark modules, one rectangle a horizontal run; one unit is one module.

    The symbol's lower left corner is the origin.
    """
    symbol = modules(code)
    rows = "0".join(symbol[start : start + SIDE] for start in range(0, SIDE * SIDE, SIDE))
    return "\n".join([_RECTANGLES[run.span()] for run in _DARK.finditer(rows)])


class _Rectangles(dict[tuple[int, int], str]):
    """The rectangle of each run of modules, by its start and end, drawn once.

    Those count through all rows, with one light module after each. A badge has a hundred runs, and there are a few
    thousand different ones.
    """

    def __missing__(self, run: tuple[int, int]) -> str:
        start, end = run
        row, left = divmod(start, SIDE + 1)
        return self.setdefault(run, f"{left} {SIDE - 1 - row} {end - start} 1 re")


_RECTANGLES = _Rectangles()


@cache
def _basis(length: int) -> tuple[int, tuple[tuple[int, ...], ...]]:
    empty = _drawn("0" * length)
    columns = []
    for pair in range(length // 2):
        before, after = "00" * pair, "00" * (length // 2 - pair - 1)
        twos = (_LETTERS[2**bit // 45] + _LETTERS[2**bit % 45] for bit in range(_PAIR_BITS))
        columns.append(tuple(_drawn(before + two + after) ^ empty for two in twos))
    return empty, tuple(columns)


def _drawn(code: str) -> int:
    symbol = qrcode.QRCode(version=1, error_correction=qrcode.ERROR_CORRECT_M, mask_pattern=_MASK, border=0)
    symbol.add_data(util.QRData(code.encode("ascii"), mode=util.MODE_ALPHA_NUM), optimize=0)
    symbol.make(fit=False)
    return int("".join("1" if dark else "0" for row in symbol.modules for dark in row), 2)
