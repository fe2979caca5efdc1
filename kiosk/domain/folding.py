"""Folding names to plain lower-case letters, so that `kilic` finds `Kılıç` in any locale."""

import re
from functools import lru_cache

from anyascii import anyascii

_NOT_WORD = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return the words of a text in plain lower-case ASCII, one space between: ``"Ölçer-Işık"`` is ``"olcer isik"``."""
    plain = text if text.isascii() else anyascii(text)
    return _NOT_WORD.sub(" ", plain.replace("'", "").lower()).strip()
