"""Which device wrote a record: its id is the hash of its key, and it signs the last record of what it writes at once.

A record is covered by its own signature, or by that of a record after it, as each is chained to the one before. The
chain is over digests of bodies, so what was signed stays so once a body is erased.
"""

import hashlib
from base64 import b32encode
from collections.abc import Callable, Sequence
from functools import lru_cache, partial

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
Holds = Callable[[Record], bool]


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

    Args:
        records: of any devices, in any order.
        is_signed: tells whether a record's own signature is good; asked only where no record after it covers it.
        standing: returns the records that are here under a device and number.
    """
    by_place: dict[tuple[str, int], list[Record]] = {}
    for record in records:
        by_place.setdefault((record.device, record.seq), []).append(record)
    good: dict[tuple[str, int], list[Record]] = {}
    for device, seq in sorted(by_place, reverse=True):
        after = _both(good.get((device, seq + 1)), partial(standing, device, seq + 1))
        before = _both(by_place.get((device, seq - 1)), partial(standing, device, seq - 1))
        proven = [one for one in by_place[device, seq] if _is_between(one, before, after) or is_signed(one)]
        if proven:
            good[device, seq] = proven
    proven_ids = {id(one) for proven in good.values() for one in proven}
    return [record for record in records if id(record) in proven_ids]


def _both(brought: Sequence[Record] | None, standing: Callable[[], Sequence[Record]]) -> Callable[[Holds], bool]:
    """Return what tells whether something holds for any record of those that come, or else of those that are here."""
    return lambda holds: any(map(holds, brought or ())) or any(map(holds, standing()))


def _is_between(record: Record, before: Callable[[Holds], bool], after: Callable[[Holds], bool]) -> bool:
    """Tell whether a record is chained to one after it, which vouches for it, and follows from the one before.

    What it may bear of a signature is not vouched for, so that must at least name its own device's key.
    """
    if record.signature is not None and not key_of(record):
        return False
    if not after(lambda one: follows(record.hash, one)):
        return False
    return follows(GENESIS, record) if record.seq == 1 else before(lambda one: follows(one.hash, record))


def follows(previous: bytes, record: Record) -> bool:
    """Tell whether a record is chained to one with that hash."""
    return next_hash(previous, record) == record.hash
