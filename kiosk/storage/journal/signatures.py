"""Signing what this kiosk writes, and telling what others signed."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kiosk.domain.facts.record import Record
from kiosk.domain.kiosks import signature
from kiosk.domain.kiosks.rights import key_text
from kiosk.storage.connection import Connection
from kiosk.storage.ed25519 import is_made_by
from kiosk.storage.journal import lookup

if TYPE_CHECKING:
    from kiosk.storage.voice_box import VoiceBox

FEW = 64
"""Up to so many records that are written at once are each signed, as they travel alone; parts of more do not."""


class Signer(Protocol):
    """A key of this machine, for one event."""

    @property
    def verify_key(self) -> bytes:
        """Its public half (Ed25519, 32 bytes)."""
        ...

    def sign(self, message: bytes) -> bytes:
        """Return the signature of a message (64 bytes)."""
        ...


class Host(Protocol):
    """The machine that a file is open on."""

    def __call__(self, path: Path) -> str:
        """Return what this machine, its user and this very file are known by."""
        ...

    def signer(self, path: Path, event: str) -> Signer:
        """Return this machine's key for an event, made at first need.

        Raises:
            Fault: it can be kept neither in the user's own folder nor beside the event file.
        """
        ...

    def new_event_key(self, path: Path) -> Signer:
        """Make the key of a new event and keep it beside the event's file.

        Raises:
            Fault: it cannot be kept there.
        """
        ...

    def event_key(self, path: Path) -> Signer | None:
        """Return the key of the event if it is kept beside the event's file."""
        ...

    def voice_box(self, path: Path) -> "VoiceBox":
        """Return what is kept of the voices of the day beside the event's file."""
        ...


class Signing:
    """Signs under a device id that is the hash of a key.

    Args:
        signer: the key.
        nonce: what tells this id from others of the same key.
        event: the event's id.
    """

    def __init__(self, signer: Signer, nonce: bytes, event: str) -> None:
        self._signer = signer
        self._head = signer.verify_key + nonce
        self._event = event
        self.device = signature.device_id(signer.verify_key, nonce)
        self.public_key = key_text(signer.verify_key)
        """The key as text (NKEY)."""

    def signed(self, records: Sequence[Record], *, many: bool = False) -> list[Record]:
        """Return records with signatures: each if they are few, and no part of `many`; else enough to go in parts."""
        last, alone = len(records) - 1, len(records) <= FEW and not many
        return [
            self._sign(record) if alone or number == last or number % signature.EVERY == signature.EVERY - 1 else record
            for number, record in enumerate(records)
        ]

    def _sign(self, record: Record) -> Record:
        made = self._signer.sign(signature.signed_text(self._event, record))
        return Record(
            *(record.device, record.seq, record.at, record.kind, record.subject, record.body, record.salt),
            *(record.digest, record.hash, self._head + made),
        )


def is_signed(event: str, record: Record) -> bool:
    """Tell whether a record bears its device's own signature."""
    key = signature.key_of(record)
    if key is None or record.signature is None:
        return False
    return is_made_by(key[0], signature.signed_text(event, record), record.signature[-signature.SIGNED :])


def key_under(connection: Connection, device: str) -> tuple[bytes, bytes] | None:
    """Return the public key and nonce that a device signs with; None if it has written nothing here yet."""
    seq = lookup.head(connection, device)[0]
    record = lookup.find(connection, device, seq) if seq else None
    return signature.key_of(record) if record else None
