"""Who a kiosk is to hubs, in the journal and on bundles: one Ed25519 key pair an event and machine (NKEY, ADR-14)."""

import errno
import json
import logging
import os
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.adapters.files.held_lock import HeldLock
from kiosk.adapters.files.whole_file import write_private
from kiosk.domain.faults.hub import IdentityUnusable
from kiosk.domain.faults.system import reason_of

FILE, DAMAGED, LOCK = "identity.json", "identity.json.damaged", "identity.lock"
LOCK_TRIES, LOCK_PAUSE_S = 100, 0.02
"""How often it is tried to make an identity while another process makes one, and the pause between."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Identity:
    """A key pair as NKEY text: `seed` never leaves the kiosk, `public_key` names it."""

    seed: str
    public_key: str


class SigningIdentity:
    """Signs with a key.

    Args:
        seed: the key as NKEY seed.
    """

    def __init__(self, seed: str) -> None:
        import nkeys
        from nacl.bindings import crypto_sign
        from nacl.signing import SigningKey

        _, raw = nkeys.decode_seed(bytearray(seed, "ascii"))
        self.verify_key = bytes(SigningKey(bytes(raw)).verify_key)
        """Its public half (Ed25519, 32 bytes)."""
        self._key = bytes(raw) + self.verify_key
        self._sign = crypto_sign

    def sign(self, message: bytes) -> bytes:
        """Return the signature of a message (64 bytes)."""
        return self._sign(message, self._key)[:64]


def identity(folder: Path, machine: str) -> Identity:
    """Return the identity that a folder keeps for a machine, made at first need.

    A copy of the folder on another machine takes a new one, and both are kept: a machine whose mark changed and changed
    back is who it was before. A damaged file is kept under another name, and so is every seed in it that can be read.

    Raises:
        Fault: it cannot be read or written.
    """
    place = folder / FILE
    try:
        seeds = _kept(place)
        if machine not in seeds:
            folder.mkdir(parents=True, mode=0o700, exist_ok=True)
            with _alone(folder):
                seeds = _kept(place)
                if machine not in seeds:
                    seeds[machine] = new_seed()
                    write_private(place, json.dumps({"seeds": seeds}))
    except OSError as error:
        raise IdentityUnusable(place, reason_of(error)) from error
    return Identity(seeds[machine], public_key_of(seeds[machine]))


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Let no other process make a seed meanwhile: two screens may open at once, and each would sign with its own.

    Raises:
        OSError: the lock cannot be had.
    """
    lock = HeldLock(folder / LOCK)
    for _ in range(LOCK_TRIES):
        if lock.take():
            break
        time.sleep(LOCK_PAUSE_S)
    else:
        raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN), str(folder / LOCK))
    try:
        yield
    finally:
        lock.release()


def _kept(place: Path) -> dict[str, str]:
    """Return the seeds in a file by the mark of their machine; a damaged file is put aside, not to be lost."""
    if not place.exists():
        return {}
    try:
        seeds = dict(json.loads(place.read_text("utf-8"))["seeds"])
    except (ValueError, KeyError, TypeError):
        seeds = None
    whole = {machine: seed for machine, seed in (seeds or {}).items() if is_seed(seed)}
    if seeds is None or len(whole) < len(seeds):
        aside = place.with_name(DAMAGED)
        shutil.copy2(place, aside)
        write_private(place, json.dumps({"seeds": whole}))
        _log.warning(
            "%s was damaged and is kept as %s. Nothing that was recorded is lost; if the hub does not take this kiosk "
            "any more, join it again with “kiosk join”.",
            *(place, aside.name),
        )
    return whole


def is_seed(seed: object) -> bool:
    """Tell whether something is a seed of ours, and whole: nkeys itself does not check the CRC-16 in it."""
    import nkeys

    try:
        prefix, raw = nkeys.decode_seed(bytearray(seed, "ascii"))  # type: ignore[call-overload]
        return bool(prefix == nkeys.PREFIX_BYTE_USER and nkeys.encode_seed(raw, prefix).decode() == seed)
    except (nkeys.NkeysError, ValueError, TypeError):
        return False


def new_seed() -> str:
    """Make the seed of a new identity."""
    import nkeys

    return bytes(nkeys.encode_seed(secrets.token_bytes(32), nkeys.PREFIX_BYTE_USER)).decode()


def seed_of(raw: bytes) -> str:
    """Write the private half of a key (Ed25519, 32 bytes) as a seed (NKEY)."""
    import nkeys

    return bytes(nkeys.encode_seed(raw, nkeys.PREFIX_BYTE_USER)).decode()


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
