"""What a kiosk holds once it has joined an event: where the hubs are, how to know them, and who it is to them."""

from base64 import b32decode
from binascii import Error as Base64Error
from binascii import crc_hqx
from dataclasses import dataclass

from kiosk.domain.kiosks.role import Role


@dataclass(frozen=True, slots=True)
class Membership:
    """One kiosk's place among the kiosks of an event.

    `hubs` are ``host:port``; `certificate` is the hubs' own certificate (PEM), the only one that is trusted; `seed` is
    the kiosk's NKEY seed, which never leaves it; `public_key` belongs to it and names the kiosk to the hub; `expires`
    is when the hub no longer takes it (UTC milliseconds, 0 for never); `role` is what its join code made it.
    """

    event: str
    hubs: tuple[str, ...]
    certificate: str
    seed: str
    public_key: str
    name: str
    expires: int = 0
    role: Role | None = None


_USER = 20 << 3
"""The first byte of a user's public key: it makes the text begin with U."""


def is_public_key(text: str) -> bool:
    """Tell whether a text is a user's public key (NKEY): base 32 of a prefix, 32 bytes and their CRC-16 (ADR-14)."""
    if len(text) != 56 or not text.isascii():
        return False
    try:
        raw = b32decode(text)
    except (Base64Error, ValueError):
        return False
    return raw[0] == _USER and int.from_bytes(raw[-2:], "little") == crc_hqx(raw[:-2], 0)
