"""Which device wrote a record: its id is the hash of its key, and it signs the last record of what it writes at once.

A record is covered by its own signature, or by that of a record after it, as each is chained to the one before. The
chain is over digests of bodies, so what was signed stays so once a body is erased.
"""

import hashlib
from base64 import b32encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from kiosk.domain.facts.record import GENESIS, Record
from kiosk.domain.kiosks.lines import next_hash

KEY, NONCE, SIGNED = 32, 8, 64
SIZE = KEY + NONCE + SIGNED
"""The bytes of a record's signature: the device's public key (Ed25519, RFC 8032), its nonce, and what was signed."""
EVERY = 50
"""Of records that are written at once at least each such one is signed, so that they can travel in parts."""
_ID = 16

Signed = Callable[[Record], bool]
RecordsAt = Callable[[str, int], Sequence[Record]]


@lru_cache(4096)
def device_id(public_key: bytes, nonce: bytes) -> str:
    """Return the id of a device, 80 bits of the hash of its key; a key may have several, each of a nonce."""
    digest = hashlib.sha256(b"foyer-device/1\0" + public_key + nonce).digest()
    return b32encode(digest).decode().lower()[:_ID]


def key_of(record: Record) -> tuple[bytes, bytes] | None:
    """Return the public key and nonce that a record is signed with; None if it is not signed, or not by its device."""
    signature = record.signature
    if signature is None or len(signature) != SIZE:
        return None
    public_key, nonce = signature[:KEY], signature[KEY : KEY + NONCE]
    return (public_key, nonce) if device_id(public_key, nonce) == record.device else None


def signed_text(event: str, record: Record) -> bytes:
    """Return what a device signs of a record: all that it says, of which event, and by its hash what came before."""
    head = f"foyer-record/1\0{event}\0{record.device}\0{record.seq}\0{record.at}\0{record.kind}\0{record.subject}\0"
    return head.encode() + record.digest + record.hash


def covered(records: Sequence[Record], is_signed: Signed, standing: RecordsAt) -> list[Record]:
    """Return those records that their device wrote, as far as signatures tell, in their order.

    A record that only a later one vouches for has to follow one that is taken, or is here: what it follows tells what
    its hash is of, and none that nobody wrote is believed in that. So the same is taken in whatever company it comes.

    Args:
        records: of any devices, in any order.
        is_signed: tells whether a record's own signature is good; asked only where no record after it covers it.
        standing: returns the records that are here under a device and number.
    """
    chained = _Chained()
    for record in sorted(records, key=lambda one: (one.device, one.seq), reverse=True):
        if record.signature is None or key_of(record):  # what it may bear of a signature is not vouched for
            is_vouched = chained.link(record) or any(follows(record.hash, one) for one in standing(*_after(record)))
            if is_vouched or is_signed(record):
                chained.add(record, is_vouched=is_vouched)
    taken: set[int] = set()
    for record in reversed(chained.records):
        if (
            id(record) not in chained.vouched
            or any(id(one) in taken for one in chained.before.get(id(record), ()))
            or _is_after_any(record, standing)
            or is_signed(record)
        ):
            taken.add(id(record))
    return [record for record in records if id(record) in taken]


@dataclass(slots=True)
class _Chained:
    """Records that are signed or vouched for, later ones first, and which of them follow which."""

    records: list[Record] = field(default_factory=list)
    vouched: set[int] = field(default_factory=set)
    before: dict[int, list[Record]] = field(default_factory=dict)
    by_place: dict[tuple[str, int], list[Record]] = field(default_factory=dict)

    def link(self, record: Record) -> bool:
        """Note which of these follow a record; returns whether any does."""
        following = [one for one in self.by_place.get(_after(record), ()) if follows(record.hash, one)]
        for one in following:
            self.before.setdefault(id(one), []).append(record)
        return bool(following)

    def add(self, record: Record, *, is_vouched: bool) -> None:
        """Add a record that lies before all these, or beside them."""
        self.records.append(record)
        self.by_place.setdefault((record.device, record.seq), []).append(record)
        if is_vouched:
            self.vouched.add(id(record))


def _after(record: Record) -> tuple[str, int]:
    return record.device, record.seq + 1


def _is_after_any(record: Record, standing: RecordsAt) -> bool:
    """Tell whether a record is the first of its device, or follows one that is here."""
    if record.seq == 1:
        return follows(GENESIS, record)
    return any(follows(one.hash, record) for one in standing(record.device, record.seq - 1))


def follows(previous: bytes, record: Record) -> bool:
    """Tell whether a record is chained to one with that hash."""
    return next_hash(previous, record) == record.hash
