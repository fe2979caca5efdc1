"""One cell that names several people: “Tom, Sally and Harry Stone”, “Ada & Ben Hill”, “Mr and Mrs Kaya”."""

import re

from kiosk.domain.roster.folding import fold

_LINK = r"(?:[&+]|\b(?:and|und|ve|et|och|og|en)\b)"
_AND, _IS_LINKED = re.compile(rf"\s*{_LINK}\s*", re.IGNORECASE), re.compile(_LINK, re.IGNORECASE)
_COMMA = re.compile(r"\s*,\s*")
_TITLES = frozenset(
    ("mr", "mrs", "ms", "miss", "dr", "prof", "herr", "frau", "bay", "bayan", "sayin", "m", "mme", "mlle", "sr", "sra")
)
_FIRMS = frozenset(
    (
        *("sons", "co", "company", "ltd", "inc", "llc", "gmbh", "ag", "kg", "sa", "srl", "as", "sti"),
        *("partners", "associates", "brothers", "bros", "group", "team", "family"),
    )
)
MOST = 12
"""So many people are told apart in one cell; more are a sentence, not names."""


def several_names(name: str) -> tuple[str, ...] | None:
    """Return the people whom a name names; one name if it is one person's, None if it may be several but nothing tells.

    Only a word such as “and” makes several of one: “Stone, Ada” is one person, and “Smith & Sons” nobody's name.
    """
    if not _IS_LINKED.search(name):
        return (name,)
    head, *rest = _AND.split(name)
    if not rest or not head.strip():
        return (name,)
    parts = [part for part in (*_COMMA.split(head), *rest) if part]
    words = [part.split() for part in parts]
    if len(parts) < 2 or not _FIRMS.isdisjoint(fold(word) for part in words for word in part):
        return (name,)
    if len(parts) > MOST:
        return None
    *others, last = parts
    if all(len(part) == 1 for part in words[:-1]) and len(words[-1]) > 1:
        family = last.split(maxsplit=1)[1]
        return (*(f"{other} {family}" for other in others), last)
    is_titled = [fold(part[0]) in _TITLES for part in words]
    if all(len(part) - titled > 1 for part, titled in zip(words, is_titled, strict=True)):
        return tuple(parts)
    return None
