"""Badge codes: opaque, short in a QR code, safe from every keyboard layout, and self-checking.

A badge code is 18 symbols: the letter F, three that name the event, thirteen random ones (65 bits; many codes that are
made in one go share three of them, which leaves 50) and a check symbol, all from Crockford's base 32
(https://www.crockford.com/base32.html), so it fits a version 1 QR code in alphanumeric mode. The check symbol is a
Reed-Solomon parity symbol over GF(32): it finds every wrong symbol and every swap of any two symbols.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from functools import lru_cache
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import hashlib

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's 32 symbols: no I, L, O or U."""

MARK = "F"
PREFIX_LENGTH = 4
RANDOM_LENGTH = 13
CODE_LENGTH = PREFIX_LENGTH + RANDOM_LENGTH + 1
_SHARED, _RUN = 3, 128
"""So many symbols are shared by so many codes that are made in one go."""
_OWN = RANDOM_LENGTH - _SHARED

_VALUE = {symbol: value for value, symbol in enumerate(ALPHABET)}
_PRIMITIVE = 0b100101  # x^5 + x^2 + 1 generates all 31 non-zero elements of GF(32)
_TIMES_ALPHA = [(value << 1) ^ (_PRIMITIVE if value & 16 else 0) for value in range(32)]
_VALUES = bytes(byte & 31 for byte in range(256))
_SYMBOLS = bytes(ord(ALPHABET[value]) for value in _VALUES)
"""What each random byte becomes."""
_TYPED = str.maketrans("abcdefghijklmnopqrstuvwxyzILO", "ABCDEFGH1JK1MN0PQRSTUVWXYZ110", " -")


class CodeKind(StrEnum):
    """Who issued a code: this program on a badge or in an invitation, or another system on a ticket."""

    BADGE = "badge"
    TICKET = "ticket"
    ADD_ON = "add_on"
    """Issued for something that a person took beside the ticket, such as a workshop."""
    INVITATION = "invitation"
    """Issued by this program ahead of the day, for the guest's mail: it admits, and opens nothing else."""


class Reading(StrEnum):
    """What a scanned text is, before any list is looked at."""

    OURS = "ours"
    OTHER_EVENT = "other_event"
    DAMAGED = "damaged"
    FOREIGN = "foreign"


@lru_cache(maxsize=8)
def prefix_of(event_id: str) -> str:
    """Return the four symbols that every badge code of this event begins with."""
    number = int.from_bytes(_sha256(event_id.encode()).digest()[:4], "big")
    return MARK + "".join(ALPHABET[(number >> shift) & 31] for shift in (0, 5, 10))


def new_code(event_id: str, random: Callable[[int], bytes] = os.urandom) -> str:
    """Return a fresh badge code of the event; `random` gives that many unguessable bytes."""
    payload = prefix_of(event_id) + "".join(ALPHABET[byte & 31] for byte in random(RANDOM_LENGTH))
    return payload + check_symbol(payload)


def new_codes(event_id: str, random: Callable[[int], bytes] = os.urandom) -> Iterator[str]:
    """Yield fresh badge codes for many people.

    Some hundred in a row begin alike, so that what is stored of one import lies side by side on the disk: at random
    each is a page of its own to be written. What they share tells who stood side by side on a list, and no code.
    """
    first = int.from_bytes(random(2), "big")
    for run in count(first):
        shared = prefix_of(event_id) + "".join(ALPHABET[run >> shift & 31] for shift in (10, 5, 0))
        begun = _parity(map(_VALUE.__getitem__, shared))
        every = random(_RUN * _OWN)
        for at in range(0, len(every), _OWN):
            own = every[at : at + _OWN]
            yield shared + own.translate(_SYMBOLS).decode() + ALPHABET[_parity(own.translate(_VALUES), begun)]


def check_symbol(payload: str) -> str:
    """Return the parity symbol that makes the weighted sum over GF(32) zero."""
    return ALPHABET[_parity(map(_VALUE.__getitem__, payload))]


def _parity(values: Iterable[int], begun: int = 0) -> int:
    """Return the parity of symbols by their values; `begun` is that of those before."""
    for value in values:
        begun = _TIMES_ALPHA[begun ^ value]
    return begun


def read(code: str, event_id: str) -> Reading:
    """Tell whether a scanned text is a badge code of this event, of another one, a damaged one or foreign."""
    prefix = prefix_of(event_id)
    shaped = _is_shaped(code)
    if is_self_checked(code):
        return Reading.OURS if code.startswith(prefix) else Reading.OTHER_EVENT
    near = code.startswith(prefix) and abs(len(code) - CODE_LENGTH) <= CODE_LENGTH // 2
    return Reading.DAMAGED if near or shaped else Reading.FOREIGN


def is_self_checked(code: str) -> bool:
    """Tell whether a text is whole by its own check symbol: a badge code of this event or another."""
    return _is_shaped(code) and check_symbol(code[:-1]) == code[-1]


def unread(event_id: str) -> str:
    """Return what stands for a code of which only pieces were heard: it reads as damaged, and is nobody's."""
    return prefix_of(event_id) + "?" * RANDOM_LENGTH


def typed(text: str) -> str:
    """Read a badge code as a person types it: lower case, spaces, hyphens, and I, L, O for 1, 1, 0."""
    return text.translate(_TYPED)


def ending(code: str) -> str:
    """Return the last four letters or digits, enough to tell codes apart in a sentence without giving one away."""
    return code[-4:] if code.isalnum() else "".join(filter(str.isalnum, code))[-4:]


def digest(code: str, event_id: str) -> str:
    """Return what is kept of an unknown code: a hash that shows a repeat and hides the text."""
    return _sha256(f"{event_id}\n{code}".encode(errors="surrogatepass")).hexdigest()[:32]


def _is_shaped(code: str) -> bool:
    return len(code) == CODE_LENGTH and code[0] == MARK and all(symbol in _VALUE for symbol in code)


def _sha256(data: bytes) -> "hashlib._Hash":
    import hashlib  # OpenSSL comes with it: a screen that opens reads no code yet

    return hashlib.sha256(data)
