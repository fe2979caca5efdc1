"""Which kiosk may write what, told from the records alone, so that all kiosks that hold the same ones agree.

The event has a key of its own, and its id is that key's hash. The event key grants organisers; an organiser grants
kiosks, by a record or by an invitation: a key of which the private half stands in a join code, and which signs the keys
of those that join, whom a hub or an organiser's machine then takes. So two links at most lead from the event to an
organiser, and each may only narrow. An organiser fences kiosks off: of what one wrote only the records that the fence
names count, and those that they follow: who goes on from an earlier one, as a copy of the disk would, gains nothing by
that. Only the event key fences organisers off that it granted itself, and nothing fences off the event key.
"""

import hashlib
from base64 import b32decode, b32encode
from binascii import crc_hqx
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from kiosk.domain.facts.rights_kinds import Fence, Grant, Invitation
from kiosk.domain.kiosks.membership import is_public_key
from kiosk.domain.kiosks.role import Role

_USER = 20 << 3
"""The first byte of a public key as NATS writes it (ADR-14)."""
_EVENT_ID = 24
STRENGTH = (Role.WALL, Role.FOYER, Role.DESK, Role.HUB, Role.ORGANISER)
"""Roles, the one that may do most last; a kiosk that was granted several has that one."""

IsSigned = Callable[[bytes, bytes, bytes], bool]
"""Tells whether a key (32 bytes) signed a message: key, message, signature."""
Ends = Mapping[str, str]
"""The last records that count: by the hash of each (hexadecimal) the device id and number that it was written under."""
IsUpTo = Callable[[Ends, str, int], bool]
"""Tells whether the record under an id and number is one of some last ones, or one that such a one follows."""


def event_id(event_key: bytes) -> str:
    """Return the id of the event of a key (Ed25519, 32 bytes): 120 bits of its hash."""
    return b32encode(hashlib.sha256(b"foyer-event/1\0" + event_key).digest()).decode().lower()[:_EVENT_ID]


def is_governed(event: str) -> bool:
    """Tell whether an event's id is that of a key; an event without one, as tests make, is open to all its devices."""
    return len(event) == _EVENT_ID


def key_text(key: bytes) -> str:
    """Write a public key (32 bytes) as NATS does."""
    body = bytes([_USER]) + key
    return b32encode(body + crc_hqx(body, 0).to_bytes(2, "little")).decode().rstrip("=")


def key_bytes(text: str) -> bytes:
    """Return the 32 bytes of a public key; none where the text is no such key."""
    return b32decode(text)[1:33] if is_public_key(text) else b""


@lru_cache(4096)
def is_key_of(event: str, public_key: str) -> bool:
    """Tell whether a public key, as text, is that of an event."""
    return event_id(key_bytes(public_key)) == event


def is_good_grant(event: str, grant: Grant, role: Role, is_signed: IsSigned) -> bool:
    """Tell whether a grant of a role was signed by whom it names, be it the event's key or a join code's."""
    key = key_bytes(grant.by or "")
    text = grant_text(event, grant.public_key, role, grant.expires or 0)
    return bool(key) and grant.role is role and is_signed(key, text, from_hex(grant.signature))


def is_good_fence(event: str, fence: Fence, keys: Iterable[str], is_signed: IsSigned) -> bool:
    """Tell whether one of some keys, as text, signed a fence."""
    text, made = fence_text(event, fence), from_hex(fence.signature)
    return any(is_signed(key_bytes(key), text, made) for key in keys)


def grant_text(event: str, public_key: str, role: Role, expires: int) -> bytes:
    """Return what the event key, or an invitation, signs to grant a kiosk a role."""
    return f"foyer-grant/1\0{event}\0{public_key}\0{role}\0{expires}".encode()


def fence_text(event: str, fence: Fence) -> bytes:
    """Return what the event key signs to fence an organiser off, or to let it in again."""
    ends = "\0".join(f"{digest} {place}" for digest, place in sorted(fence.last.items()))
    head = f"foyer-fence/1\0{event}\0{fence.public_key}\0{fence.number}\0"
    return f"{head}{bool(fence.shut_out)}\0{bool(fence.limited)}\0{ends}".encode()


@dataclass(frozen=True, slots=True)
class Evidence:
    """A fact about rights: which key (as text) wrote it, under which device id and number, and when it says."""

    writer: str
    device: str
    seq: int
    at: int
    fact: Grant | Invitation | Fence


@dataclass(frozen=True, slots=True)
class Rights:
    """What one kiosk may do.

    `last` tells which of its records are the last that count; None if all do. `expires` is in UTC milliseconds, 0 for
    never. A `founder` was granted its role by the event key, which alone can fence it off. `invited` are the keys of
    the join codes that let it in, `number` is that of the event key's fence around it, 0 for none.
    """

    public_key: str
    role: Role
    expires: int = 0
    name: str = ""
    shut_out: bool = False
    last: Ends | None = None
    staff: str = ""
    retires: str = ""
    hub: bool = False
    founder: bool = False
    invited: tuple[str, ...] = ()
    number: int = 0


def from_hex(text: str | None) -> bytes:
    """Read bytes that are written in hexadecimal; none where they are not."""
    try:
        return bytes.fromhex(text or "")
    except ValueError:
        return b""
