"""Folding names to plain lower-case letters, so that `kilic` finds `Kılıç` in any locale."""

import re
from functools import lru_cache

_NOT_WORD = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return the words of a text in plain lower-case ASCII, one space between: ``"Ölçer-Işık"`` is ``"olcer isik"``."""
    if not text.isascii():
        from anyascii import anyascii

        text = anyascii(text)
    return _NOT_WORD.sub(" ", text.replace("'", "").lower()).strip()
