"""Edits inside workbooks: in the parts of an archive, each a well-formed document, or in the records of an old one."""

import io
import zipfile
from collections.abc import Sequence
from random import Random

from tests.fuzz.mutation import edited, edited_inside, some_edits
from tests.fuzz.trees import edited_xml

_OLD_BEGIN = b"\x09\x08\x10\x00\x00\x06"
"""The first record of a book, and of each sheet, in a workbook of Excel 97 (MS-XLS, 2.4.21)."""


def edited_workbook(content: bytes, others: Sequence[bytes], random: Random) -> bytes:
    """Return a workbook with an edit of one or two of its documents, or of its bytes."""
    parts = _parts(content)
    if not parts or random.random() < 0.25:
        return edited_inside(content, some_edits(random))
    other = _parts(random.choice(others)) or parts
    for name in random.choices(
        sorted(parts), weights=[_weight(name) for name in sorted(parts)], k=random.choice((1, 2))
    ):
        parts[name] = edited_xml(parts[name], [other.get(name, parts[name])], random)
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(zipfile.ZipInfo(name), part)
    return whole.getvalue()


def _parts(content: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError):
        return {}


def _weight(name: str) -> int:
    return 6 if "sheet" in name or name in ("content.xml", "xl/workbook.xml", "xl/sharedStrings.xml") else 1


def edited_old_workbook(content: bytes, others: Sequence[bytes], random: Random) -> bytes:
    """Return an xls file with edits in its records, that leave all else where it was, or anywhere."""
    begin = content.find(_OLD_BEGIN)
    if begin < 0 or random.random() < 0.2:
        return edited(content, some_edits(random))
    bounds = list(_records(content, begin))
    changed = bytearray(content)
    for _ in range(random.choice((1, 1, 2, 4, 8))):
        at, size = random.choice(bounds)
        chance = random.random()
        if chance < 0.1:
            changed[at : at + 2] = random.choice(bounds_types(content, bounds))
        elif chance < 0.2:
            changed[at + 2 : at + 4] = random.choice((b"\0\0", b"\xff\xff", bytes((random.randrange(256), 0))))
        elif size:
            place = at + 4 + random.randrange(size)
            count = random.choice((1, 1, 2, 4))
            made = random.choice((b"\0" * count, b"\xff" * count, random.randbytes(count)))
            changed[place : place + count] = made[: len(changed) - place]
    if random.random() < 0.1:
        other = random.choice(others)
        at = random.randrange(min(len(changed), len(other)))
        changed[at:] = other[at:]
    return bytes(changed)


def bounds_types(content: bytes, bounds: Sequence[tuple[int, int]]) -> list[bytes]:
    """Return the kinds of records that a file has."""
    return [content[at : at + 2] for at, _ in bounds]


def _records(content: bytes, at: int) -> "list[tuple[int, int]]":
    """Return where records stand, and how long they are."""
    found = []
    while at + 4 <= len(content):
        size = int.from_bytes(content[at + 2 : at + 4], "little")
        if content[at : at + 4] == b"\0\0\0\0" or size > 8224:
            at += 4
            continue
        found.append((at, size))
        at += 4 + size
    return found
