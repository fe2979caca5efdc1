"""Searching bytes for what is known of a person, however it was written out and whatever it was packed into.

A plain search is blind: a name is `\\u00d6zt\\u00fcrko\\u011flu` in JSON, `ozturkoglu` in the search index, something
else in base64, and nothing at all in a deflated message. A file that is packed in a way which cannot be opened here is
told as a trace, so that nothing is ever taken for clean because nobody looked into it.
"""

import re
import sqlite3
import struct
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.roster.folding import fold, joined

_LARGEST = 64 * 2**20
"""Bytes that are inflated of one stream at most."""
_DEPTH = 3
"""So many packings may lie in one another."""
_PACKED = re.compile(rb"x[\x01\x5e\x9c\xda]|\x1f\x8b\x08|PK\x03\x04|[A-Za-z0-9+/_-]{200,}={0,2}", re.DOTALL)
"""How something begins that was deflated or compressed by gzip, a part of a ZIP archive, or a long text in base64."""
_SEALED = {
    b"\x28\xb5\x2f\xfd": "zstd",
    b"cmp\x00": "NATS S2",
    b"BZh": "bzip2",
    b"\xfd7zXZ": "xz",
    b"\xff\x06\0\0": "S2",
}
"""How files begin that cannot be opened here."""
_SHORTEST = 4
"""Letters of a folded text, or of one in base64, of which more are looked for."""
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{8,}")
_ESCAPED_ASCII = re.compile(rb"\\u00[2-7][0-9a-f]")


@dataclass(frozen=True, slots=True)
class Trace:
    """What was found: which word, in which writing, where, and what it was packed in."""

    word: str
    writing: str
    place: str
    packing: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.place}: “{self.word}” in {self.writing}" + "".join(f", in {one}" for one in self.packing)


class Search:
    """Looks for words in any writing.

    Args:
        words: such as a name, an address, a code; each of five letters or more.
    """

    def __init__(self, *words: str) -> None:
        assert all(len(word) >= 5 for word in words), "a shorter word is found by chance"
        self._patterns = [pattern for word in words for pattern in _patterns(word)]

    def among(self, content: bytes, place: str = "") -> list[Trace]:
        """Return the traces in some bytes."""
        found: dict[tuple[str, str], Trace] = {}
        for packing, layer in _layers(content, ()):
            small, runs = layer.lower(), b"\n".join(_BASE64.findall(layer))
            is_escaped = bool(_ESCAPED_ASCII.search(small))
            for pattern in self._patterns:
                if pattern.is_in(layer, small, runs, is_escaped=is_escaped):
                    found.setdefault((pattern.word, pattern.writing), pattern.trace(place, packing))
        return list(found.values())

    def in_file(self, path: Path) -> list[Trace]:
        """Return the traces in a file, and in each value of a database."""
        content = path.read_bytes()
        found = self.among(path.name.encode() + b"\0" + content, str(path))
        found += [Trace("?", name, str(path)) for begins, name in _SEALED.items() if content.startswith(begins)]
        if content.startswith(b"SQLite format 3\0"):
            found += self.among(b"\0".join(_values(path)), f"{path} (values)")
        return found

    def under(self, *folders: Path) -> list[Trace]:
        """Return the traces in all files of some folders, and in their names."""
        found: list[Trace] = []
        for folder in folders:
            for path in sorted(folder.rglob("*")):
                with suppress(FileNotFoundError):  # a program that runs removes files at any time
                    if path.is_file() and not path.is_symlink():
                        found += self.in_file(path)
        return found


@dataclass(frozen=True, slots=True)
class _Pattern:
    """What finds a word in one writing.

    Attributes:
        word: it.
        writing: what the writing is called.
        anchor: small letters without which it is not there, unless plain letters are escaped too.
        expression: what tells whether it is.
        in_base64: how it looks in base64; then nothing else is looked for.
    """

    word: str
    writing: str
    anchor: bytes = b""
    expression: re.Pattern[bytes] | None = None
    in_base64: tuple[bytes, ...] = ()

    def is_in(self, layer: bytes, small: bytes, runs: bytes, *, is_escaped: bool) -> bool:
        """Tell whether the word stands in bytes, given in small letters too, and what of them may be base64."""
        if self.in_base64:
            return any(text in runs for text in self.in_base64)
        if not is_escaped and self.anchor not in small:
            return False
        return self.expression is None or self.expression.search(layer) is not None

    def trace(self, place: str, packing: tuple[str, ...]) -> Trace:
        """Return the trace that was found with it."""
        return Trace(self.word, self.writing, place, packing)


def _patterns(word: str) -> Iterator[_Pattern]:
    """Yield what finds a word in every writing, in capitals or not."""
    forms = [_forms(letter) for letter in word]
    anchor = max(re.findall("[ -~]*", word), key=len).lower()
    escaped = (b"|".join(_plain_or_escaped(form) for form in each) for each in forms)
    yield _Pattern(word, "UTF-8 or JSON", anchor.encode(), _expression(escaped))
    for name in ("utf-16-le", "utf-16-be"):
        each_letter = (b"|".join(re.escape(form.encode(name)) for form in each) for each in forms)
        yield _Pattern(word, name, anchor.encode(name), _expression(each_letter))
    for text in {fold(word), joined(word), fold(word).replace(" ", "")} - {word.lower()}:
        if len(text) > _SHORTEST:
            yield _Pattern(word, "folded", text.encode(), re.compile(re.escape(text.encode()), re.IGNORECASE))
    for name in ("utf-8", "utf-16-le"):
        texts = {word, word.lower(), word.upper(), fold(word)}
        parts = (part for text in sorted(texts) for part in _in_base64(text.encode(name)))
        yield _Pattern(word, f"base64 of {name}", in_base64=tuple(dict.fromkeys(parts)))


def _expression(letters: Iterable[bytes]) -> re.Pattern[bytes]:
    return re.compile(b"".join(b"(?:" + each + b")" for each in letters))


def _forms(letter: str) -> list[str]:
    """Return a letter as it stands, small and in capitals."""
    return list(dict.fromkeys((letter, letter.lower(), letter.upper())))


def _plain_or_escaped(text: str) -> bytes:
    """Return what finds a text in UTF-8, or as JSON escapes it, also within JSON that stands in JSON."""
    units = struct.unpack(f">{len(text.encode('utf-16-be')) // 2}H", text.encode("utf-16-be"))
    escaped = b"".join(rb"\\+u(?i:%04x)" % unit for unit in units)
    return re.escape(text.encode()) + b"|" + escaped


def _in_base64(content: bytes) -> list[bytes]:
    """Return how bytes look in base64, at whichever place they begin, without the letters that others share."""
    found = []
    for before in range(3):
        text = b64encode(bytes(before) + content)
        begins = (0, 2, 3)[before]
        ends = len(text) - (0, 3, 2)[(before + len(content)) % 3]
        if ends - begins >= _SHORTEST + 2:
            found += [text[begins:ends], text[begins:ends].translate(bytes.maketrans(b"+/", b"-_"))]
    return list(dict.fromkeys(found))


def _layers(content: bytes, packing: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], bytes]]:
    """Yield bytes as they are, and whatever is packed in them."""
    yield packing, content
    if whole := _joined_pages(content):
        yield (*packing, "joined pages"), whole
    if len(packing) >= _DEPTH:
        return
    view = memoryview(content)
    for beginning in _PACKED.finditer(content):
        name, inner = _opened(view, beginning.start(), beginning.end())
        if len(inner) >= _SHORTEST:
            yield from _layers(inner, (*packing, name))


def _opened(view: memoryview, begins: int, ends: int) -> tuple[str, bytes]:
    """Return what is packed at a place, as far as it can be opened, and by what."""
    mark = bytes(view[begins : begins + 4])
    if mark == b"PK\x03\x04":
        if len(view) < begins + 30:
            return "zip", b""
        method, name, extra = (struct.unpack_from("<H", view, begins + at)[0] for at in (8, 26, 28))
        return "zip", _inflated(view[begins + 30 + name + extra :], -15) if method == 8 else b""
    if mark[:1] == b"x" and ends == begins + 2:
        return "zlib", _inflated(view[begins:], 15)
    if mark[:2] == b"\x1f\x8b":
        return "gzip", _inflated(view[begins:], 31)
    text = bytes(view[begins:ends]).rstrip(b"=").translate(bytes.maketrans(b"-_", b"+/"))
    return "base64", b64decode(text[: len(text) // 4 * 4])


def _inflated(view: memoryview, bits: int) -> bytes:
    """Return what bytes hold once inflated, up to where they end or are damaged."""
    unpacking = zlib.decompressobj(bits)
    parts: list[bytes] = []
    size, at = 0, 0
    with suppress(zlib.error):
        while at < len(view) and size < _LARGEST and not unpacking.eof:
            parts.append(unpacking.decompress(view[at : at + 4096]))
            size, at = size + len(parts[-1]), at + 4096
    return b"".join(parts)


def _joined_pages(content: bytes) -> bytes:
    """Return the pages of a database or of its log without what stands at the beginning of a page that goes on."""
    if content.startswith(b"SQLite format 3\0"):
        size = struct.unpack_from(">H", content, 16)[0] or 65_536
        size = 65_536 if size == 1 else size
        return b"".join(content[at + 4 : at + size] for at in range(0, len(content), size))
    if content[:3] == b"\x37\x7f\x06" and len(content) > 32:
        size = struct.unpack_from(">I", content, 8)[0]
        return b"".join(content[at + 28 : at + 24 + size] for at in range(32, len(content), 24 + size))
    return b""


def _values(path: Path) -> Iterator[bytes]:
    """Yield every value of a database, and the words of a search index, which it keeps only in part."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        connection.text_factory = bytes
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            rows: Iterable[tuple[object, ...]] = connection.execute(f'SELECT * FROM "{name.decode()}"')
            for row in rows:
                yield from (value if isinstance(value, bytes) else str(value).encode() for value in row)
