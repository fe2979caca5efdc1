"""Telling a text file's encoding: by its mark, by UTF-8's own rules, by Turkish letters, by statistics only at last."""

import codecs
from dataclasses import dataclass

from kiosk.adapters.sheets.sheet import SheetFile
from kiosk.domain.faults.sheets import LineTooLong

CHUNK = 1 << 20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_TURKISH = frozenset(b"\xd0\xdd\xde\xf0\xfd\xfe")  # Ğ İ Ş ğ ı ş; the Icelandic Ð Ý Þ ð ý þ of Windows-1252
_ONLY_1252 = frozenset(b"\x8e\x9e")  # Ž ž


@dataclass(frozen=True, slots=True)
class Encoding:
    """An encoding by Python's name, whether it is beyond doubt, and how many lines the file has."""

    name: str
    certain: bool
    lines: int


@dataclass(slots=True)
class _Census:
    """What one pass over the bytes found."""

    lines: int = 1
    characters: int = 0
    """Characters beyond ASCII that are good UTF-8."""
    broken: int = 0
    """Places that are not UTF-8."""
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
            return Encoding(name, True, census.lines)
    if name := _unmarked_utf16(start):
        return Encoding(name, False, census.lines)
    if not census.broken or census.characters >= census.broken:
        return Encoding("utf-8", True, census.lines)  # a stray byte in UTF-8 is found, and named, when its row is read
    return Encoding(_single_byte(census.high), False, census.lines)


def _census(file: SheetFile) -> _Census:
    census = _Census()
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    with file.open() as handle:
        while chunk := handle.read(CHUNK):
            if len(chunk) == CHUNK and b"\n" not in chunk and b"\r" not in chunk:
                raise LineTooLong(file.name, census.lines, CHUNK)
            census.lines += chunk.count(b"\n") or chunk.count(b"\r")
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


def _single_byte(content: bytes) -> str:
    """Choose among the encodings of a byte a letter; Windows-1254 and -1252 differ only in six Turkish letters."""
    present = set(content)
    turkish = bool(present & _TURKISH)
    name = "cp1254" if turkish or not present & _ONLY_1252 else "cp1252"
    if _reads_well(content, name):
        return name
    from charset_normalizer import from_bytes

    best = from_bytes(content[:65_536]).best()
    return best.encoding if best and not best.encoding.startswith("utf") else name


def _reads_well(content: bytes, name: str) -> bool:
    """Tell whether the text looks like one in Latin letters: few beyond ASCII, and those are mostly letters."""
    try:
        text = content.decode(name)
    except UnicodeDecodeError:
        return False
    beyond = [symbol for symbol in text if symbol > "\x7f"]
    letters = sum(map(str.isalpha, beyond))
    plain = sum(map(str.isalpha, text)) - letters
    return letters * 4 >= len(beyond) * 3 and letters <= max(plain, 3)
