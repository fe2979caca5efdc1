"""A QR code of any length as rectangles of a page, or as a picture's rows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import qrcode
from qrcode.exceptions import DataOverflowError

from kiosk.adapters.printing import badge_qr
from kiosk.domain.faults.disk import CodeTooLong

_DARK = re.compile("1+")
_MASK = 2  # see badge_qr.py
_OURS = re.compile(r"(?:[0-9A-Z]{2}){1,10}")
"""What fits into the small symbol that badges have."""


@dataclass(frozen=True, slots=True)
class DarkRun:
    """Dark modules side by side: their row from the top, the first one's column, and how many they are."""

    row: int
    column: int
    count: int

    def operators(self, left: float, top: float, module: float) -> str:
        """Return PDF operators that fill them, on a page where the code's upper left corner and a module's side are."""
        y = top - (self.row + 1) * module
        return f"{left + self.column * module:.3f} {y:.3f} {self.count * module:.3f} {module:.3f} re f"


def qr_rows(code: str) -> list[str]:
    """Return the modules of a code, row by row from the top; ``1`` is dark. A quarter of them may be damaged.

    Raises:
        Fault: it is longer than any QR code.
    """
    drawn = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_Q, border=0)
    drawn.add_data(code.encode("utf-8", "replace"))
    try:
        drawn.make()
    except (DataOverflowError, ValueError) as error:
        raise CodeTooLong() from error
    return ["".join("1" if dark else "0" for dark in row) for row in drawn.modules]


def ticket_rows(code: str) -> list[str]:
    """Return the modules of a ticket's code, in the smallest symbol if it is one of this program's; see `qr_rows`."""
    if not _OURS.fullmatch(code):
        return qr_rows(code)
    symbol = badge_qr.modules(code)
    return [symbol[start : start + badge_qr.SIDE] for start in range(0, len(symbol), badge_qr.SIDE)]


def dark_runs(rows: Sequence[str]) -> Iterator[DarkRun]:
    """Yield the dark modules, those side by side as one."""
    for number, row in enumerate(rows):
        for run in _DARK.finditer(row):
            yield DarkRun(number, run.start(), run.end() - run.start())


def dense_rows(code: str) -> list[str]:
    """Return the modules of a code as `qr_rows` does, as large as they can be: one in fourteen may be damaged.

    Paper is clean, and larger modules are read from further away.

    Raises:
        Fault: it is longer than any QR code.
    """
    drawn = qrcode.QRCode(None, qrcode.ERROR_CORRECT_L, border=0, mask_pattern=_MASK)
    drawn.add_data(code.encode("utf-8", "replace"), optimize=0)
    try:
        drawn.make()
    except (DataOverflowError, ValueError) as error:
        raise CodeTooLong() from error
    return ["".join("1" if dark else "0" for dark in row) for row in drawn.modules]
