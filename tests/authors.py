"""Devices that are no event file's: each has a key of its own and writes whatever it is told, chained and signed."""

import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from nacl.signing import SigningKey

from kiosk.domain.facts.record import GENESIS, Record, canonical, chain, digest_of
from kiosk.domain.kiosks import signature


class Author:
    """A device with a key.

    Args:
        event: the id of the event that it writes about.
        key: its key; a new one unless given.
        draw: gives random bytes.
        nonce: what tells this device from others of the same key; a new one unless given.
    """

    def __init__(
        self,
        event: str = "",
        key: SigningKey | None = None,
        draw: Callable[[int], bytes] = os.urandom,
        nonce: bytes = b"",
    ) -> None:
        self.event = event
        self.key = key or SigningKey(draw(32))
        self._draw = draw
        self._head = bytes(self.key.verify_key) + (nonce or draw(signature.NONCE))
        self.device = signature.device_id(bytes(self.key.verify_key), self._head[signature.KEY :])
        self.last: Record | None = None

    @classmethod
    def after(cls, event: str, key: SigningKey, last: Record) -> "Author":
        """Return who goes on where a device stopped, of which they have the key; its last record is signed."""
        author = cls(event, key)
        assert last.signature
        author._head, author.device, author.last = last.signature[:-64], last.device, last
        return author

    def again(self, last: Record | None) -> "Author":
        """Return the same device, which goes on from one of its records, or from the beginning."""
        other = Author(self.event, self.key, self._draw, self._head[signature.KEY :])
        other.last = last
        return other

    def write(self, kind: str, subject: str, body: Mapping[str, Any] | str, at: int = 1) -> Record:
        """Write a record after the one before, and sign it; a body that is a text is written as it is."""
        seq, previous = (self.last.seq + 1, self.last.hash) if self.last else (1, GENESIS)
        text, salt = body if isinstance(body, str) else canonical(body), self._draw(16)
        digest = digest_of(salt, text)
        hashed = chain(previous, self.device, seq, at, kind, subject, digest)
        self.last = self.sign(Record(self.device, seq, at, kind, subject, text, salt, digest, hashed))
        return self.last

    def sign(self, record: Record) -> Record:
        """Return a record with this device's signature, whatever it says."""
        made = self.key.sign(signature.signed_text(self.event, record)).signature
        return replace(record, signature=self._head + made)
