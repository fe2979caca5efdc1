"""Whom the bytes of a hub's stream still hold: what a server says is gone may stand on its disk all the same.

Messages are looked for by how they begin, in every file of the store, so it does not matter how the server lays them
out, whether it counts them as deleted, or whether they stand in the log that hubs of a cluster keep between them.
"""

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kiosk.adapters.kiosks.places import hub_folder
from kiosk.domain.kiosks import wire

_BEGINNING = re.compile(rb'\{"v":\d+,"records":\[|Zx[\x01\x5e\x9c\xda]')
"""How a message begins: plain, or deflated (`wire`), whatever the level."""
_SHORT, _LONG = 2 * 1024, 4 * 2**20
"""Bytes in which the end of a plain message is looked for first, and at last."""
_JSON = json.JSONDecoder()


def store_of(path: Path) -> Path | None:
    """Return where the hub of an event file keeps its stream; None if there is none on this machine."""
    store = hub_folder(path) / "stream"
    return store if store.is_dir() else None


def drop_copy(folder: Path, stream: str) -> None:
    """Remove what a server that does not run keeps of a stream, and its part of the log between hubs.

    Args:
        folder: the hub's.
        stream: the stream's name.

    Raises:
        OSError: something cannot be removed.
    """
    store = folder / "stream" / "jetstream"
    for place in (*store.glob(f"*/streams/{stream}"), *store.glob("*/_js_/S-*")):
        shutil.rmtree(place)


def people_in_store(store: Path) -> set[str]:
    """Return the ids of all attendees about whom a body stands in the files of a store.

    Raises:
        OSError: a file cannot be read.
    """
    people: set[str] = set()
    for place in sorted(store.rglob("*")):
        if place.is_file() and not place.is_symlink():
            with suppress(FileNotFoundError):  # the server drops files at any time
                people |= _people_in(place.read_bytes())
    return people


def _people_in(content: bytes) -> set[str]:
    return {attendee for message in _messages(content) for attendee in wire.people_in(message)}


def _messages(content: bytes) -> Iterator[bytes]:
    for beginning in _BEGINNING.finditer(content):
        at = beginning.start()
        if content[at : at + 1] == b"Z":
            yield content[at : at + wire.LARGEST]
        else:
            yield _plain(content, at)


def _plain(content: bytes, at: int) -> bytes:
    """Return the JSON object that begins at a place; nothing if none does."""
    for size in (_SHORT, _LONG):
        text = content[at : at + size].decode("utf-8", "replace")
        with suppress(ValueError, RecursionError):
            _, end = _JSON.raw_decode(text)
            return text[:end].encode()
    return b""
