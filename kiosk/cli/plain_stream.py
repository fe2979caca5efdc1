"""The one door to the terminal: what a record or a file holds never reaches it as anything but letters.

A name may hold control characters, which a terminal obeys: they rename windows, move the cursor over what was said
before, or answer as if somebody had typed. JSON takes what stands for them here as the same character.
"""

import io
import re
import sys
from typing import TextIO

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
"""Control characters of both sets (ECMA-48) but tab and line feed, and Unicode's own ends of lines."""


def plain(text: str) -> str:
    r"""Return a text with ``\u001b`` and its like for control characters."""
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text) if _CONTROL.search(text) else text


class PlainStream(io.TextIOWrapper):
    """A text stream to a terminal, a file or a pipe that writes control characters out."""

    def write(self, text: str) -> int:
        """Write a text; returns its own length."""
        super().write(plain(text))
        return len(text)

    def write_raw(self, text: str) -> None:
        """Write what this program itself has to tell a terminal, such as where a line begins anew."""
        super().write(text)


def guard(stream: TextIO) -> TextIO:
    """Return a guarded stream in the place of one of this process's own."""
    if not isinstance(stream, io.TextIOWrapper) or isinstance(stream, PlainStream):
        return stream
    encoding, is_line_buffered = stream.encoding, stream.line_buffering
    return PlainStream(stream.detach(), encoding, "replace", line_buffering=is_line_buffered)


def draw(text: str) -> None:
    """Write to the terminal on standard error with control characters of this program's own."""
    write = getattr(sys.stderr, "write_raw", sys.stderr.write)
    write(text)
    sys.stderr.flush()
