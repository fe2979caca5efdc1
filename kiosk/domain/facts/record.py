"""A record of the journal: one fact, written once, chained to the one before."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.domain.json_text import read_json, sorted_json

GENESIS = bytes(32)
"""What a device's first record chains to."""

CLOCK = "clock"
"""The key in a body under which a kiosk with a wrong clock notes its offset to the hub's, and the time as known."""

IMPORT = "import"
"""The key in a body under which a fact of an import bears that import's id: it holds once the import has ended."""


@dataclass(frozen=True, slots=True)
class Record:
    """One fact. `at` is UTC milliseconds and never runs backwards on one device; `seq` counts from 1 without a gap.

    `digest` is SHA-256 of `salt` and `body`, `hash` chains it to the device's previous record, so that tampering or
    a missing record shows while a body (and its salt) can still be erased: both are then None. `signature` is what its
    device signed it with (see `signature`); one covers all records before it, so most records of an import have none.
    """

    device: str
    seq: int
    at: int
    kind: str
    subject: str
    body: str | None
    salt: bytes | None
    digest: bytes
    hash: bytes
    signature: bytes | None = None

    @property
    def made_at(self) -> int:
        """When the fact happened as far as its kiosk knew (UTC milliseconds).

        `at` may be later: it never runs backwards, whatever the clock does, and an edit is stamped after what it edits.
        """
        if self.body is None or f'"{CLOCK}":' not in self.body:
            return self.at
        noted = self.content.get(CLOCK)
        told = noted.get("at") if isinstance(noted, dict) else None
        return told if type(told) is int and 0 <= told <= self.at else self.at

    @property
    def import_id(self) -> str:
        """The id of the import that this fact is part of; empty for none, and once erased."""
        if self.body is None or f'"{IMPORT}":' not in self.body:
            return ""
        noted = self.content.get(IMPORT)
        return noted if isinstance(noted, str) else ""

    @property
    def content(self) -> dict[str, Any]:
        """The body as a mapping; empty once erased."""
        content: dict[str, Any] = read_json(self.body) if self.body is not None else {}
        return content


def canonical(body: Mapping[str, Any]) -> str:
    """Write a body so that equal bodies are equal text: sorted keys, no spaces, plain UTF-8.

    Halves of a character, as invalid input is read into, become question marks: no file could hold them.
    """
    return sorted_json(body)


def digest_of(salt: bytes, body: str) -> bytes:
    """Return the digest of a body; the salt keeps a guessable body from being found by its digest once erased."""
    return hashlib.sha256(salt + body.encode("utf-8", "surrogatepass")).digest()


def chain(previous: bytes, device: str, seq: int, at: int, kind: str, subject: str, digest: bytes) -> bytes:
    """Return the hash of a record, over everything in it and the hash of the device's previous record."""
    head = f"{device}\0{seq}\0{at}\0{kind}\0{subject}\0".encode()
    return hashlib.sha256(previous + head + digest).digest()


def is_whole(record: Record, previous: bytes) -> bool:
    """Tell whether a record follows its device's previous hash and still has the body that it was written with."""
    if record.body is not None and (record.salt is None or digest_of(record.salt, record.body) != record.digest):
        return False
    expected = chain(previous, record.device, record.seq, record.at, record.kind, record.subject, record.digest)
    return expected == record.hash
