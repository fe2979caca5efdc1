"""Erasing a person: what is left to tell them by, and how long things are kept."""

import hashlib
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

from kiosk.domain.moment import DAY
from kiosk.domain.roster.folding import fold

RETENTION = 184 * DAY
"""How long people are kept after an event's end: six months, the longest six there are."""


class ErasureReason(StrEnum):
    """Why somebody is erased; a fixed list, as the log of erasures is kept and must name nobody."""

    ASKED = "asked"
    BY_MISTAKE = "by_mistake"
    DOUBLE = "double"
    RETENTION = "retention"


GIVEN_REASONS = tuple(reason for reason in ErasureReason if reason is not ErasureReason.RETENTION)
"""The reasons that somebody gives; the other one is a purge's."""

PersonKey = tuple[str, str]
"""A person's e-mail and name, folded."""


@lru_cache(maxsize=256)
def key_of(email: str, name: str) -> PersonKey:
    """Return what makes two rows without a ticket code one person."""
    return email.casefold(), fold(name) or name.casefold()


def code_mark(salt: str, code: str) -> str:
    """Return the salted SHA-256 (hexadecimal) of a ticket or badge code."""
    return _mark(salt, "code", code)


def key_mark(salt: str, key: PersonKey) -> str:
    """Return the salted SHA-256 (hexadecimal) of an e-mail and a name, folded by `key_of`."""
    return _mark(salt, "person", *key)


def staff_mark(salt: str, name: str) -> str:
    """Return the salted SHA-256 (hexadecimal) of the name of a member of staff; a guest of that name has another."""
    return _mark(salt, "staff", fold(name) or name.casefold())


def marks_of(salt: str, codes: Iterable[str], keys: Iterable[PersonKey]) -> list[str]:
    """Return the marks of a person, in order and each once; a person without e-mail and name has none for that."""
    named = (key_mark(salt, key) for key in keys if any(key))
    return sorted({*(code_mark(salt, code) for code in codes), *named})


def _mark(salt: str, *parts: str) -> str:
    text = "\0".join((salt, *parts))
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
