"""The code that lets a new kiosk join an event: shown by the hub as a line and as a QR code.

It is written in QR's alphanumeric set (ISO/IEC 18004, 7.3.4), so that it stays small and any scanner reads it. It tells
where the hubs are, which event this is, what the kiosk is to be with a secret that makes it so, and the fingerprint of
the hubs' certificate, so that nobody else can answer in their place. Two check symbols end each part, which tell in
which one something was mistyped.
"""

import hashlib
import re
import secrets
from base64 import b32encode
from dataclasses import dataclass

from kiosk.domain.admission.typed_code import EVENT, FINGERPRINT, TOKEN, parts_of
from kiosk.domain.faults.hub import JoinCodeMistyped, JoinCodeUnfit, NoJoinCode
from kiosk.domain.kiosks.role import Role

PREFIX = "FOYER:"
_TOKEN_BYTES = 15
_FINGERPRINT_BYTES = 15
_HUB = re.compile(r"(\[[0-9A-Fa-f:]+\]|[0-9A-Za-z.-]{1,253}):([0-9]{1,5})")
_BASE_32 = re.compile(r"[A-Z2-7]+")
_CHECKS = 2
_LETTERS = {"O": Role.ORGANISER, "D": Role.DESK, "F": Role.FOYER, "H": Role.HUB, "W": Role.WALL}
_LETTER_OF = {role: letter for letter, role in _LETTERS.items()}


@dataclass(frozen=True, slots=True)
class JoinCode:
    """What a join code holds. `hubs` are ``host:port``, `token` and `fingerprint` base 32; `role` is what it makes."""

    hubs: tuple[str, ...]
    event: str
    token: str
    fingerprint: str
    role: Role = Role.DESK

    @property
    def text(self) -> str:
        """The code as it is printed and scanned."""
        parts = (self.event.upper(), _LETTER_OF[self.role] + self.token, self.fingerprint)
        return "/".join((PREFIX + "+".join(self.hubs).upper(), *(part + _check(part) for part in parts)))

    @property
    def invitation_seed(self) -> bytes:
        """The private half (Ed25519, 32 bytes) of the key that makes a kiosk what the code says."""
        return invitation_seed(self.event, self.token)


def read(text: str) -> JoinCode:
    """Read a join code, typed or scanned; spaces in it do not matter.

    Raises:
        Fault: it is none.
    """
    plain = "".join(text.split())
    if plain[: len(PREFIX)].upper() != PREFIX:
        raise NoJoinCode()
    parts = parts_of(plain[len(PREFIX) :])
    if len(parts) != 4 or tuple(map(len, parts[1:])) != (EVENT, TOKEN, FINGERPRINT):
        raise JoinCodeUnfit()
    hubs = tuple(hub.lower() for hub in parts[0].split("+"))
    wrong = [number for number, part in enumerate(parts[1:], 2) if not _is_sound(part)]
    if not all(is_hub(hub) for hub in hubs):
        wrong.insert(0, 1)
    if wrong:
        raise JoinCodeMistyped(wrong[0])
    event, token, fingerprint = (part[:-_CHECKS] for part in parts[1:])
    if token[0] not in _LETTERS:
        raise JoinCodeUnfit()
    return JoinCode(hubs, event.lower(), token[1:], fingerprint, _LETTERS[token[0]])


def invitation_seed(event: str, token: str) -> bytes:
    """Return the private half (Ed25519, 32 bytes) of the key that a join code's token stands for."""
    return hashlib.sha256(f"foyer-invitation/1\0{event}\0{token}".encode()).digest()


def _is_sound(part: str) -> bool:
    body, check = part[:-_CHECKS], part[-_CHECKS:]
    return _BASE_32.fullmatch(part) is not None and _check(body) == check


def _check(part: str) -> str:
    return b32encode(hashlib.sha256(b"foyer-part/1" + part.encode()).digest()).decode()[:_CHECKS]


def is_join_code(text: str) -> bool:
    """Tell whether a scanned text means to be a join code."""
    return text.strip()[: len(PREFIX)].upper() == PREFIX


def is_hub(text: str) -> bool:
    """Tell whether a text is a host and a port."""
    address = _HUB.fullmatch(text)
    return address is not None and 0 < int(address[2]) < 65_536


def new_token() -> str:
    """Make the secret of a join code (base 32)."""
    return b32encode(secrets.token_bytes(_TOKEN_BYTES)).decode()


def fingerprint_of(certificate: bytes) -> str:
    """Return the fingerprint of a certificate (DER), as join codes hold it."""
    return b32encode(hashlib.sha256(certificate).digest()[:_FINGERPRINT_BYTES]).decode()
