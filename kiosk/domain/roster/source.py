"""Which list a roster file is a version of, and what becomes of people whom a newer version no longer names."""

import re
from enum import StrEnum
from pathlib import PurePath

LONGEST = 60
"""How many letters a source's name has at most."""
UNNAMED = "list"
_WORD = re.compile(r"[^\W\d_]+")
_OF_A_VERSION = frozenset(("copy", "final", "kopie", "kopya", "new", "v", "version"))


class Missing(StrEnum):
    """What an import does about people who stood in an earlier version of its list."""

    ASK = "ask"
    """Keep them and say so; where there is somebody to ask, ask."""
    KEEP = "keep"
    CANCEL = "cancel"


def source_name(path: str) -> str:
    """Return what the versions of a list have in common: ``guests-2026-11-20 (2).csv`` and ``Guests.xlsx`` are one."""
    words = [word.casefold() for word in _WORD.findall(PurePath(path).stem)]
    return "-".join(word for word in words if word not in _OF_A_VERSION)[:LONGEST] or UNNAMED
