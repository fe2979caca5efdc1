"""A ticket's QR code as a picture for a letter.

A picture of two colours is four chunks (PNG, W3C REC-png-3, 11.2), for which no library is needed.
"""

import struct
import zlib

from kiosk.adapters.printing.badge_qr import QUIET
from kiosk.adapters.printing.qr_runs import ticket_rows

_SIDE = 480
"""About so many pixels a side: sharp on a phone, and on paper 4 cm wide."""
_LEAST = 4
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def qr_png(code: str) -> bytes:
    """Return the picture of a code with its quiet zone, black on white; the same each time.

    Raises:
        Fault: the code is longer than any QR code.
    """
    rows = ticket_rows(code)
    side = len(rows) + 2 * QUIET
    module = max(_LEAST, _SIDE // side)
    light = "0" * side
    framed = [light] * QUIET + [f"{'0' * QUIET}{row}{'0' * QUIET}" for row in rows] + [light] * QUIET
    lines = b"".join(_line(row, module) * module for row in framed)
    header = struct.pack(">IIBBBBB", side * module, side * module, 1, 0, 0, 0, 0)
    return _SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(lines, 6)) + _chunk(b"IEND", b"")


def _line(row: str, module: int) -> bytes:
    """Return a line of pixels without a filter, one bit each; dark is 0."""
    bits = "".join(("0" if symbol == "1" else "1") * module for symbol in row)
    padded = bits.ljust(-(-len(bits) // 8) * 8, "1")
    return b"\0" + int(padded, 2).to_bytes(len(padded) // 8, "big")


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
