"""Whom the bytes of an event file still tell of although they were erased, whatever SQLite takes for free."""

import mmap
import re
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path

from kiosk.domain.facts.reading import PERSONAL

_BODY = re.compile(rb"\{\"")
"""How a record's body begins; in the journal what it is about stands right before it."""
_KINDS = tuple(kind.encode() for kind in sorted(PERSONAL))
"""One of them stands before that."""
_LONGEST = max(map(len, _KINDS))


def people_in_bytes(path: Path, people: Collection[str]) -> set[str]:
    """Return whom of some people the bytes of an event file and of its log hold a body of the journal about.

    Args:
        path: the event file.
        people: their ids.

    Raises:
        OSError: it cannot be read.
    """
    ids = {one.encode() for one in people}
    sizes = sorted({len(one) for one in ids})
    found: set[str] = set()
    for place in (path, path.with_name(path.name + "-wal")):
        with suppress(FileNotFoundError), place.open("rb") as handle:
            if handle.seek(0, 2):
                with mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ) as content:
                    found.update(one.decode() for one in _bodies(content, ids, sizes))
    return found


def _bodies(content: mmap.mmap, ids: set[bytes], sizes: list[int]) -> Iterator[bytes]:
    for body in _BODY.finditer(content):
        at = body.start()
        for size in sizes:
            about, before = content[max(0, at - size) : at], content[max(0, at - size - _LONGEST) : max(0, at - size)]
            if about in ids and before.endswith(_KINDS):
                yield about
