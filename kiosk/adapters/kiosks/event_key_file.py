"""The key of an event, on the machine that made the event: whoever has it can admit organisers and shut them out.

It lies there as it is, or under a passphrase: a key that Argon2id (RFC 9106) makes of that seals it (AES-256-GCM).
"""

import json
import os
import unicodedata
from pathlib import Path
from typing import Any

from kiosk.adapters.files.overwriting import overwritten_then
from kiosk.adapters.files.whole_file import write_private
from kiosk.adapters.kiosks.identity import new_seed
from kiosk.domain.faults.hub import IdentityUnusable
from kiosk.domain.faults.rights import EventKeySealed, NoEventKey, PassphraseTooShort, WrongPassphrase
from kiosk.domain.faults.system import reason_of
from kiosk.domain.kiosks.kept_key import SHORTEST_PASSPHRASE, KeptKey

FILE = "event-key.json"
ROUNDS, MEMORY_KB, LANES = 6, 128 * 1024, 4
"""What one guess of a passphrase costs whoever holds the file; each file says what it was made with."""
_PURPOSE = b"foyer-event-key/1"
_SALT, _NONCE, _KEY = 16, 12, 32


def make_event_key(folder: Path) -> str:
    """Make the key of a new event and keep it in the sync folder; returns its seed (NKEY).

    Raises:
        Fault: it cannot be written.
    """
    seed = new_seed()
    keep_event_key(folder, seed)
    return seed


def keep_event_key(folder: Path, seed: str, passphrase: str = "") -> None:
    """Keep the key of an event (NKEY seed) in the sync folder, under a passphrase if one is given.

    Raises:
        Fault: the passphrase is too short, or it cannot be written.
    """
    if passphrase and len(passphrase) < SHORTEST_PASSPHRASE:
        raise PassphraseTooShort()
    content = _sealed(seed, passphrase) if passphrase else {"seed": seed}
    try:
        folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        with overwritten_then(folder / FILE):
            write_private(folder / FILE, json.dumps(content))
    except OSError as error:
        raise IdentityUnusable(folder / FILE, reason_of(error)) from error


def forget_event_key(folder: Path) -> None:
    """Keep the key of an event here no more: it is overwritten, then removed.

    Raises:
        Fault: it cannot be.
    """
    try:
        with overwritten_then(folder / FILE):
            (folder / FILE).unlink(missing_ok=True)
    except OSError as error:
        raise IdentityUnusable(folder / FILE, reason_of(error)) from error


def kept_event_key(folder: Path) -> KeptKey:
    """Tell how the key of an event is kept in the sync folder."""
    if read_event_key(folder):
        return KeptKey.CLEAR
    return KeptKey.SEALED if "sealed" in _read(folder) else KeptKey.NOWHERE


def read_event_key(folder: Path) -> str:
    """Return the seed of an event's key; empty if it is not kept here as it is."""
    seed = _read(folder).get("seed", "")
    return seed if isinstance(seed, str) else ""


def open_event_key(folder: Path, passphrase: str) -> str:
    """Return the seed of an event's key, under a passphrase or not.

    Raises:
        Fault: it is not kept here, or the passphrase is needed or wrong.
    """
    content = _read(folder)
    if seed := read_event_key(folder):
        return seed
    if "sealed" not in content:
        raise NoEventKey()
    if not passphrase:
        raise EventKeySealed()
    return _opened(content, passphrase)


def _read(folder: Path) -> dict[str, Any]:
    try:
        content = json.loads((folder / FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def _sealed(seed: str, passphrase: str) -> dict[str, object]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    cost = {"rounds": ROUNDS, "memory_kb": MEMORY_KB, "lanes": LANES}
    sealed = AESGCM(_key_of(passphrase, salt, **cost)).encrypt(nonce, seed.encode(), _PURPOSE)
    return cost | {"salt": salt.hex(), "nonce": nonce.hex(), "sealed": sealed.hex()}


def _opened(content: dict[str, Any], passphrase: str) -> str:
    from argon2.exceptions import HashingError
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        salt, nonce, sealed = (bytes.fromhex(content[part]) for part in ("salt", "nonce", "sealed"))
        cost = {name: int(content[name]) for name in ("rounds", "memory_kb", "lanes")}
        return AESGCM(_key_of(passphrase, salt, **cost)).decrypt(nonce, sealed, _PURPOSE).decode()
    except (InvalidTag, HashingError, KeyError, TypeError, ValueError) as error:
        raise WrongPassphrase() from error


def _key_of(passphrase: str, salt: bytes, *, rounds: int, memory_kb: int, lanes: int) -> bytes:
    """Return what seals the key; how a keyboard puts its letters together does not matter (NFKC)."""
    from argon2.low_level import Type, hash_secret_raw

    secret = unicodedata.normalize("NFKC", passphrase).encode()
    return hash_secret_raw(secret, salt, rounds, min(memory_kb, 4 * MEMORY_KB), lanes, _KEY, Type.ID)
