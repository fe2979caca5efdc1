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

from kiosk.domain.kiosks.subjects import service_subject
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import erased_records

PART = 768 * 1024
"""Bytes of the file in one message, deflated (RFC 1950) on the way; the server takes no more than 1 MiB."""
FRESH_S, KEPT_S = 60.0, 600.0
"""For how many seconds a copy is given to whoever comes, and kept for whoever is still fetching it."""
GONE = b"gone"
"""The answer instead of a part; it is none, so that whoever asked begins again."""


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
        self._erased = 0

    def clear(self) -> None:
        """Remove the copies of a hub that crashed; no other hub may run in this folder."""
        for left in self._folder.glob("copy-*.db*"):
            with suppress(OSError):
                left.unlink()

    def subject(self, event: str) -> str:
        """Return where this very hub hands out parts; another one has other copies."""
        return service_subject(event, f"part.{self._token}")

    async def offer(self, asked: dict[str, Any], _: str) -> bytes:
        """Answer with a copy's name, size and digest, and which hub has its parts."""
        del asked
        async with self._making:
            await self._remove_old()
            latest = max(self._copies.values(), key=lambda copy: copy.made, default=None)
            if latest is None or time.monotonic() - latest.made > FRESH_S:
                latest = await asyncio.to_thread(self._make)
                self._copies[latest.name] = latest
        terms = {"copy": latest.name, "size": latest.size, "digest": latest.digest, "part": PART}
        return json.dumps(terms | {"token": self._token}).encode()

    async def tidy(self) -> None:
        """Remove copies that are old; while one is being made, which may take minutes, that is left to a later time."""
        if not self._making.locked():
            async with self._making:
                await self._remove_old()

    async def _remove_old(self) -> None:
        """Remove copies that are old, and all of them once somebody was erased who may be in them."""
        erased = await asyncio.to_thread(lambda: len(erased_records.everyone(self._file.reader)))
        kept_since = time.monotonic() - KEPT_S if erased == self._erased else float("inf")
        self._erased = erased
        for copy in [copy for copy in self._copies.values() if copy.made < kept_since]:
            del self._copies[copy.name]
            copy.path.unlink(missing_ok=True)

    async def part(self, asked: dict[str, Any], _: str) -> bytes:
        """Answer with one part of a copy, or `GONE`."""
        copy, number = self._copies.get(str(asked["copy"])), int(asked["number"])
        if copy is None or number < 0:
            return GONE
        return await asyncio.to_thread(_read, copy.path, number)

    def close(self) -> None:
        """Remove all copies."""
        for copy in self._copies.values():
            with suppress(OSError):
                copy.path.unlink()
        self._copies.clear()

    def _make(self) -> _Copy:
        name = secrets.token_hex(6)
        path = self._folder / f"copy-{name}.db"
        path.touch(0o600)
        self._file.copy_for_another(path)
        with path.open("rb") as handle:
            digest = hashlib.file_digest(handle, "sha256").hexdigest()
        return _Copy(name, path, path.stat().st_size, digest, time.monotonic())


def _read(path: Path, number: int) -> bytes:
    try:
        with path.open("rb") as handle:
            handle.seek(number * PART)
            return zlib.compress(handle.read(PART), 1)
    except OSError:
        return GONE
