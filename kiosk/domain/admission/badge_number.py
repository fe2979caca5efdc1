"""The number of a badge: six digits under its fold that no photograph of its front shows.

It is derived from a key that only the machine has on which badges are printed, so that the same badge printed again
bears the same number; every kiosk knows no more than a hash of it.
"""

import hashlib
import hmac

DIGITS = 6
KEY_LENGTH = 32
SALT_LENGTH = 16


def number_of(key: bytes, code: str, salt: str) -> str:
    """Return the number of a badge; `salt` is drawn anew for each new number of the same code."""
    drawn = hmac.digest(key, f"{code}\n{salt}".encode(), "sha256")
    return f"{int.from_bytes(drawn, 'big') % 10**DIGITS:0{DIGITS}d}"


def key_id(key: bytes) -> str:
    """Return what a key is known by; it tells nothing about the key."""
    return hashlib.sha256(b"badge numbers\n" + key).hexdigest()[:16]


def in_pairs(number: str) -> str:
    """Return a number as it is printed and read out: ``48 20 17``."""
    return " ".join(number[at : at + 2] for at in range(0, len(number), 2))


def is_number(text: str) -> bool:
    """Tell whether a text has the form of a number."""
    return len(text) == DIGITS and text.isascii() and text.isdigit()
