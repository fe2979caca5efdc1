"""Who a kiosk is to hubs and on bundles: one Ed25519 key pair an event file and machine (NKEY, NATS ADR-14)."""

import json
import secrets
from dataclasses import dataclass
from pathlib import Path

from kiosk.adapters.hub_folder import write_private
from kiosk.domain.fault import Fault

FILE = "identity.json"


@dataclass(frozen=True, slots=True)
class Identity:
    """A key pair as NKEY text: `seed` never leaves the kiosk, `public_key` names it."""

    seed: str
    public_key: str


def identity(folder: Path, machine: str) -> Identity:
    """Return the identity kept in a sync folder, made at first need; a copy on another machine takes a new one.

    Raises:
        Fault: it cannot be read or written.
    """
    place = folder / FILE
    try:
        if place.exists():
            told = json.loads(place.read_text("utf-8"))
            if told["machine"] == machine:
                return Identity(told["seed"], public_key_of(told["seed"]))
        seed = new_seed()
        folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        write_private(place, json.dumps({"machine": machine, "seed": seed}))
    except OSError as error:
        raise Fault(f"{place} cannot be used ({error.strerror}); check the folder's permissions.") from error
    except (ValueError, KeyError, TypeError) as error:
        raise Fault(f"{place} is damaged; remove it and join the hub again.") from error
    return Identity(seed, public_key_of(seed))


def new_seed() -> str:
    """Make the seed of a new identity."""
    import nkeys

    return bytes(nkeys.encode_seed(secrets.token_bytes(32), nkeys.PREFIX_BYTE_USER)).decode()


def public_key_of(seed: str) -> str:
    """Return the public key that belongs to a seed."""
    import nkeys

    return bytes(nkeys.from_seed(bytearray(seed, "ascii")).public_key).decode()


def sign(seed: str, message: bytes) -> bytes:
    """Return the Ed25519 signature of a message (64 bytes)."""
    import nkeys

    return bytes(nkeys.from_seed(bytearray(seed, "ascii")).sign(message))


def is_signed(public_key: str, message: bytes, signature: bytes) -> bool:
    """Tell whether a signature of a message was made with the seed that belongs to a public key."""
    from base64 import b32decode

    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        raw = b32decode(public_key + "=" * (-len(public_key) % 8))
        Ed25519PublicKey.from_public_bytes(raw[1:33]).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
