"""Copies of the event for kiosks that join, handed out in parts; kiosks that join within a minute share one."""

import asyncio
import hashlib
import json
import secrets
import time
import zlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.domain.subjects import service_subject
from kiosk.storage import erased_records
from kiosk.storage.event_file import EventFile

PART = 768 * 1024
"""Bytes of the file in one message, deflated (RFC 1950) on the way; the server takes no more than 1 MiB."""
FRESH_S = 60.0


@dataclass(frozen=True, slots=True)
class _Copy:
    name: str
    path: Path
    size: int
    digest: str
    made: float


class Snapshots:
    """Makes and hands out copies of an event file.

    Args:
        file: the hub's event file.
        folder: where copies are kept meanwhile.
    """

    def __init__(self, file: EventFile, folder: Path) -> None:
        self._file = file
        self._folder = folder
        self._token = secrets.token_hex(6)
        self._copies: dict[str, _Copy] = {}
        self._making = asyncio.Lock()
        self._subject = ""
        self._erased = 0

    def subject(self, event: str) -> str:
        """Return where this very hub hands out parts; another one has other copies."""
        self._subject = service_subject(event, f"snapshot.{self._token}")
        return self._subject

    async def offer(self, asked: dict[str, Any]) -> bytes:
        """Answer with a copy's name, size, digest, and where its parts are asked for."""
        del asked
        async with self._making:
            latest = max(self._copies.values(), key=lambda copy: copy.made, default=None)
            erased = len(await asyncio.to_thread(lambda: erased_records.everyone(self._file.reader)))
            if latest is None or time.monotonic() - latest.made > FRESH_S or erased != self._erased:
                self._erased = erased
                latest = await asyncio.to_thread(self._make)
                self._drop_old(latest)
        told = {"copy": latest.name, "size": latest.size, "digest": latest.digest, "part": PART}
        return json.dumps(told | {"subject": self._subject}).encode()

    async def part(self, asked: dict[str, Any]) -> bytes:
        """Answer with one part of a copy; nothing if the copy is gone."""
        copy, number = self._copies.get(str(asked["copy"])), int(asked["number"])
        if copy is None or number < 0:
            return b""
        return await asyncio.to_thread(_read, copy.path, number)

    def close(self) -> None:
        """Remove all copies."""
        for copy in self._copies.values():
            with suppress(OSError):
                copy.path.unlink()
        self._copies.clear()

    def _make(self) -> _Copy:
        for left in self._folder.glob("copy-*.db*"):
            if left not in {copy.path for copy in self._copies.values()}:
                left.unlink(missing_ok=True)
        name = secrets.token_hex(6)
        path = self._folder / f"copy-{name}.db"
        self._file.copy_for_another(path)
        with path.open("rb") as handle:
            digest = hashlib.file_digest(handle, "sha256").hexdigest()
        return _Copy(name, path, path.stat().st_size, digest, time.monotonic())

    def _drop_old(self, latest: _Copy) -> None:
        """Keep the last two: somebody may still be reading the older one."""
        self._copies[latest.name] = latest
        for copy in sorted(self._copies.values(), key=lambda copy: copy.made)[:-2]:
            del self._copies[copy.name]
            copy.path.unlink(missing_ok=True)


def _read(path: Path, number: int) -> bytes:
    try:
        with path.open("rb") as handle:
            handle.seek(number * PART)
            return zlib.compress(handle.read(PART), 1)
    except OSError:
        return b""
