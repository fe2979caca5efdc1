"""“Same as ...?”: pain points that say what somebody is typing, in other words of the same stems."""

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.domain.roster.folding import fold
from kiosk.domain.voices.pain_point import PainPoint

if TYPE_CHECKING:
    from snowballstemmer.basestemmer import BaseStemmer

_STEMMERS = {"en": "english", "tr": "turkish", "ar": "arabic"}
SHORTEST = 4
"""Fewer letters say nothing yet."""
ALIKE = 58.0
"""From which likeness on (0 to 100) two are offered as the same."""
_MOST = 3


def alike(text: str, pain_points: Iterable[PainPoint], language: str, most: int = _MOST) -> tuple[PainPoint, ...]:
    """Return the pain points that may say the same as a text, the likest first."""
    if len(text.strip()) < SHORTEST:
        return ()
    from rapidfuzz import fuzz

    asked = stems(text, language)
    weighed = [(fuzz.token_set_ratio(asked, stems(one.text, one.language or language)), one) for one in pain_points]
    likest = sorted((one for one in weighed if one[0] >= ALIKE), key=lambda one: (-one[0], one[1].id))
    return tuple(one for _, one in likest[:most])


def learn(pain_points: Iterable[PainPoint], language: str) -> None:
    """Stem what others will be compared with, away from whoever types: a few hundred take a fifth of a second."""
    from rapidfuzz import fuzz

    for one in pain_points:
        fuzz.token_set_ratio("", stems(one.text, one.language or language))


@lru_cache(maxsize=2048)
def stems(text: str, language: str) -> str:
    """Return the stems of the words of a text in plain letters, one space between; as they are in other languages."""
    stemmer = _stemmer(language)
    words = text.lower().split()
    return fold(" ".join(stemmer.stemWords(words) if stemmer else words))


@lru_cache(maxsize=8)
def _stemmer(language: str) -> "BaseStemmer | None":
    import snowballstemmer

    return snowballstemmer.stemmer(_STEMMERS[language]) if language in _STEMMERS else None
