"""What somebody offers and looks for, as topics of the event, and what the roster's own questions say of it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.roster.folding import fold

MOST = 5
"""How many topics somebody may offer, or look for: whoever names all of them says nothing."""
_APART = re.compile(r"[;,\n|/،؛]")
_OFFERING = ("offer", "sunuyor", "sunabil", "sundug", "أقدم", "اقدم", "أعرض", "اعرض")
_LOOKING = ("look for", "looking for", "ariyor", "aradig", "أبحث", "ابحث")


@dataclass(frozen=True, slots=True)
class Interests:
    """The ids of the topics that somebody offers, and of those that they look for."""

    offers: frozenset[str] = frozenset()
    looks_for: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.offers or self.looks_for)


def listed(answers: Iterable[tuple[str, str]], topics: Mapping[str, Sequence[str]]) -> Interests:
    """Return what somebody's answers to the roster's questions say of topics, in whatever language.

    Args:
        answers: each question with its answer, which may name several topics.
        topics: how each topic is called, by id; only these are read out of an answer.
    """
    called = {fold(name): id_ for id_, names in topics.items() for name in names}
    offers, looks_for = set[str](), set[str]()
    for question, answer in answers:
        asked = fold(question)
        said = {called[name] for part in _APART.split(answer) if (name := fold(part.strip())) in called}
        if any(fold(sign) in asked for sign in _LOOKING):
            looks_for |= said
        elif any(fold(sign) in asked for sign in _OFFERING):
            offers |= said
    return Interests(frozenset(sorted(offers)[:MOST]), frozenset(sorted(looks_for)[:MOST]))
