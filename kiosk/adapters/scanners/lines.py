"""Codes in a stream of bytes, however a scanner ends them."""

import re
from collections.abc import Iterator
from typing import BinaryIO

LIMIT = 4096
"""The longest code that is taken whole, in bytes: a QR code holds 2,953 at most (ISO/IEC 18004, table 7)."""

_END = re.compile(rb"[\r\n\0]")
_CHUNK = 4096


class CodeLines:
    """Cuts a stream of bytes into codes at CR, LF, CR LF or NUL; bytes that are no UTF-8 are replaced.

    Of a line that is longer than `LIMIT` the beginning is a code, so that it is answered; the rest is passed over.
    """

    def __init__(self) -> None:
        self._begun = b""

    def feed(self, data: bytes) -> list[str]:
        """Take the next bytes; returns the codes that they end."""
        *ended, begun = _END.split(self._begun + data)
        self._begun = begun[:LIMIT]
        return [_text(line) for line in ended if line]

    def end(self) -> list[str]:
        """Return what stood at the end of the stream without an end of its own: no code, or one."""
        begun, self._begun = self._begun, b""
        return [_text(begun)] if begun else []


def code_lines(stream: BinaryIO) -> Iterator[str]:
    """Yield the codes of a stream, each as soon as it is ended."""
    lines = CodeLines()
    read = getattr(stream, "read1", stream.read)
    while data := read(_CHUNK):
        yield from lines.feed(data)
    yield from lines.end()


def _text(line: bytes) -> str:
    return line[:LIMIT].decode("utf-8", "replace")
