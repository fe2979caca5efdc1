"""Files that are nearly right: real ones with a few edits, the same for the same numbers."""

import io
import zipfile
from collections.abc import Sequence
from random import Random

Edit = tuple[float, int, bytes]
"""Where in the file (0 to 1), how many bytes go there, and what comes instead."""

PIECES = (
    b"", b"\0", b"\n", b"\r\n", b'"', b'""', b'\\"', b"'", b",", b";", b"\t", b"|", b"=", b"@", b":", b"<", b">", b"&",
    b"&amp;", b"&#0;", b"[", b"]", b"{", b"}", b"null", b"true", b"-1", b"0", b"1e999", b"NaN", b"99999999999999999999",
    b"1,23E+15",
    b"\xff", b"\xfe\xff", b"\xff\xfe", b"\xef\xbb\xbf", b"\xc3", b"\xe2\x80\xae", b"\xf0\x9f\x91\x8b", b"\xed\xa0\x80",
    b"sep=;\n", b"Name,Email\n", b"Total", b"BEGIN:VEVENT\n", b"END:VEVENT\n", b"RRULE:FREQ=SECONDLY\n", b";TZID=X/Y:",
    b"FREQ=HOURLY;BYMINUTE=0,1,2;INTERVAL=0", b"RDATE:20261120T090000Z\n", b"EXDATE:x\n", b"DTSTART:99991231T235959Z\n",
    b"DURATION:P1000000W\n", b"00:45:00:00", b"2026-02-30T25:61:00+99:99", b"</row>", b"<row>", b"</event>",
    b"<!DOCTYPE a>", b"<![CDATA[", b"-->", b'r="A1"', b'r="XFD1048577"', b't="s"', b't="d"', b'ref="A1:A1048576"',
    b"A" * 300, b"9" * 5000,
)  # fmt: skip


def edited(content: bytes, edits: Sequence[Edit]) -> bytes:
    """Return a file with edits made one after the other."""
    for share, removed, inserted in edits:
        at = int(share * len(content))
        content = content[:at] + inserted + content[at + removed :]
    return content


def edited_inside(content: bytes, edits: Sequence[Edit]) -> bytes:
    """Return an archive with the edits made in its parts; every eighth falls on the archive itself."""
    outer = [edit for edit in edits if edit[1] % 8 == 7]
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, ValueError):
        return edited(content, edits)
    names = sorted(parts)
    for share, removed, inserted in edits:
        if removed % 8 != 7:
            name = names[int(share * len(names)) % len(names)]
            parts[name] = edited(parts[name], [(share * 7919 % 1, removed, inserted)])
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(zipfile.ZipInfo(name), part)
    return edited(whole.getvalue(), outer)


def some_edits(random: Random) -> list[Edit]:
    """Return a few edits, most of them small."""
    count = random.choice((1, 1, 2, 3, 5, 8))
    return [(random.random(), _removed(random), _inserted(random)) for _ in range(count)]


def _removed(random: Random) -> int:
    return random.choice((0, 0, 1, 1, 2, 4, 7, 16, 64, 256))


def _inserted(random: Random) -> bytes:
    chance = random.random()
    if chance < 0.6:
        return random.choice(PIECES)
    if chance < 0.9:
        return random.randbytes(random.choice((1, 2, 4)))
    return random.choice(PIECES) * random.choice((2, 10, 100))
