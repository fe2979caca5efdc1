"""Erasing a person: what is left to tell them by, and how long things are kept."""

import hashlib
from collections.abc import Iterable

from kiosk.domain.moment import DAY
from kiosk.domain.roster.folding import fold

RETENTION = 184 * DAY
"""How long people are kept after an event's end: six months, the longest six there are."""

PersonKey = tuple[str, str]
"""A person's e-mail and name, folded."""


def key_of(email: str, name: str) -> PersonKey:
    """Return what makes two rows without a ticket code one person."""
    return email.casefold(), fold(name) or name.casefold()


def code_mark(salt: str, code: str) -> str:
    """Return the salted SHA-256 (hexadecimal) of a ticket or badge code."""
    return _mark(salt, "code", code)


def key_mark(salt: str, key: PersonKey) -> str:
    """Return the salted SHA-256 (hexadecimal) of an e-mail and a name, folded by `key_of`."""
    return _mark(salt, "person", *key)


def marks_of(salt: str, codes: Iterable[str], keys: Iterable[PersonKey]) -> list[str]:
    """Return the marks of a person, in order and each once; a person without e-mail and name has none for that."""
    named = (key_mark(salt, key) for key in keys if any(key))
    return sorted({*(code_mark(salt, code) for code in codes), *named})


def _mark(salt: str, *parts: str) -> str:
    text = "\0".join((salt, *parts))
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
