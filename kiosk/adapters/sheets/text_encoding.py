"""Telling a text file's encoding: by its mark, by UTF-8's own rules, by its words, by statistics only at last."""

import codecs
import re
from dataclasses import dataclass

from kiosk.adapters.sheets.letters import guess
from kiosk.adapters.sheets.sheet import SheetFile
from kiosk.domain.faults.sheets import LineTooLong

CHUNK = 1 << 20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ONLY_1252 = frozenset(b"\x8e\x9e")  # Ž ž
_ENOUGH = 32_768
"""Bytes of lines from which an encoding is guessed."""
_WORD = re.compile(r"[^\W\d_]+")
_ESCAPED_QUOTE = re.compile(rb"(?<!\\)\\\"(?=[A-Za-z0-9\x80-\xff])")
"""A quotation mark that cannot be the end of a cell, as text goes on behind it."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """An encoding by Python's name, whether it is beyond doubt, and what else a look at every line tells."""

    name: str
    certain: bool
    lines: int
    escapes: bool = False
    """Whether quotation marks inside cells have a backslash before them."""
    example: str = ""
    """Of an encoding that was guessed: a word that shows whether it is right."""

    @property
    def title(self) -> str:
        """Its name as people meet it where files are saved: UTF-8, Windows-1254."""
        name = self.name.removesuffix("-sig").removesuffix("-le").removesuffix("-be")
        return name.replace("cp", "Windows-") if name.startswith("cp125") else name.upper()


@dataclass(slots=True)
class _Census:
    """What one pass over the bytes found."""

    lines: int = 1
    characters: int = 0
    """Characters beyond ASCII that are good UTF-8."""
    broken: int = 0
    """Places that are not UTF-8."""
    escapes: bool = False
    high: bytes = b""
    """Bytes beyond ASCII, with their neighbours, from the start of the file."""


def encoding_of(file: SheetFile) -> Encoding:
    """Tell the encoding of a text file.

    Raises:
        Fault: a line is longer than a mebibyte (then it is no sheet), or the file cannot be read.
    """
    with file.open() as handle:
        start = handle.read(4096)
    census = _census(file)
    for mark, name in _MARKS:
        if start.startswith(mark):
            return Encoding(name, True, census.lines, census.escapes and name == "utf-8-sig")
    if name := _unmarked_utf16(start):
        return Encoding(name, False, census.lines)
    if not census.broken or census.characters >= census.broken:
        # A stray byte in UTF-8 is found, and named, when its row is read.
        return Encoding("utf-8", True, census.lines, census.escapes)
    lines = _telling(census.high)
    name = _single_byte(lines)
    return Encoding(name, False, census.lines, census.escapes, _example(lines, name))


def _census(file: SheetFile) -> _Census:
    census = _Census()
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    with file.open() as handle:
        while chunk := handle.read(CHUNK):
            if len(chunk) == CHUNK and b"\n" not in chunk and b"\r" not in chunk:
                raise LineTooLong(file.name, census.lines, CHUNK)
            census.lines += chunk.count(b"\n") or chunk.count(b"\r")
            census.escapes = census.escapes or bool(b'\\"' in chunk and _ESCAPED_QUOTE.search(chunk))
            if chunk.isascii():
                decoder.decode(b"")
                continue
            text = decoder.decode(chunk)
            replaced = text.count("\ufffd")
            census.broken += max(0, replaced - chunk.count(b"\xef\xbf\xbd"))
            census.characters += len(text) - len(text.encode("ascii", "ignore")) - replaced
            if len(census.high) < CHUNK:
                census.high += chunk
    return census


def _unmarked_utf16(start: bytes) -> str:
    even, odd = start[0::2].count(0), start[1::2].count(0)
    half = len(start) // 2
    if odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.05:
        return "utf-16-be"
    return ""


def _telling(content: bytes) -> bytes:
    """Return the first lines that have a letter beyond ASCII."""
    lines, size = [], 0
    for line in content.split(b"\n"):
        if not line.isascii():
            lines.append(line)
            size += len(line)
            if size > _ENOUGH:
                break
    return b"\n".join(lines)


def _single_byte(content: bytes) -> str:
    """Choose among the encodings of a byte a letter, and a Chinese one of two."""
    if name := guess(content):
        return "cp1252" if name == "cp1254" and set(content) & _ONLY_1252 else name
    from charset_normalizer import from_bytes

    best = from_bytes(content).best()
    return str(best.encoding) if best and not best.encoding.startswith("utf") else "cp1254"


def _example(content: bytes, name: str) -> str:
    """Return a word with letters beyond ASCII, as it was read."""
    words: list[str] = _WORD.findall(content.decode(name, "ignore"))
    for word in words:
        if not word.isascii():
            return word[:30]
    return ""
