"""The code that lets a new kiosk join an event: shown by the hub as a line and as a QR code.

It is written in QR's alphanumeric set (ISO/IEC 18004, 7.3.4), so that it stays small and any scanner reads it. It tells
where the hubs are, which event this is, a secret that lets a kiosk ask to be taken, and the fingerprint of the hubs'
certificate, so that nobody else can answer in their place.
"""

import hashlib
import re
import secrets
from base64 import b32encode
from dataclasses import dataclass

from kiosk.domain.admission.typed_code import parts_of
from kiosk.domain.faults.hub import JoinCodeUnfit, NoJoinCode

PREFIX = "FOYER:"
_TOKEN_BYTES = 15
_FINGERPRINT_BYTES = 15
_HUB = re.compile(r"(\[[0-9A-Fa-f:]+\]|[0-9A-Za-z.-]{1,253}):([0-9]{1,5})")
_EVENT = re.compile(r"[0-9a-f]{16}")
_SECRET = re.compile(r"[A-Z2-7]{24}")


@dataclass(frozen=True, slots=True)
class JoinCode:
    """What a join code holds. `hubs` are ``host:port``; `token` and `fingerprint` are base 32."""

    hubs: tuple[str, ...]
    event: str
    token: str
    fingerprint: str

    @property
    def text(self) -> str:
        """The code as it is printed and scanned."""
        return f"{PREFIX}{'+'.join(self.hubs)}/{self.event}/{self.token}/{self.fingerprint}".upper()


def read(text: str) -> JoinCode:
    """Read a join code, typed or scanned; spaces in it do not matter.

    Raises:
        Fault: it is none.
    """
    plain = "".join(text.split())
    if plain[: len(PREFIX)].upper() != PREFIX:
        raise NoJoinCode()
    wrong = JoinCodeUnfit()
    parts = parts_of(plain[len(PREFIX) :])
    if len(parts) != 4:
        raise wrong
    hubs = tuple(hub.lower() for hub in parts[0].split("+"))
    event, token, fingerprint = parts[1].lower(), parts[2].upper(), parts[3].upper()
    sound = _EVENT.fullmatch(event) and _SECRET.fullmatch(token) and _SECRET.fullmatch(fingerprint)
    if not sound or not all(is_hub(hub) for hub in hubs):
        raise wrong
    return JoinCode(hubs, event, token, fingerprint)


def is_join_code(text: str) -> bool:
    """Tell whether a scanned text means to be a join code."""
    return text.strip()[: len(PREFIX)].upper() == PREFIX


def is_hub(text: str) -> bool:
    """Tell whether a text is a host and a port."""
    address = _HUB.fullmatch(text)
    return address is not None and 0 < int(address[2]) < 65_536


def new_token() -> str:
    """Make the secret of a join code."""
    return b32encode(secrets.token_bytes(_TOKEN_BYTES)).decode()


def fingerprint_of(certificate: bytes) -> str:
    """Return the fingerprint of a certificate (DER), as join codes hold it."""
    return b32encode(hashlib.sha256(certificate).digest()[:_FINGERPRINT_BYTES]).decode()
