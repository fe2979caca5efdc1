"""Where the words that were typed stand in a text."""

import re
from collections.abc import Sequence
from itertools import pairwise

from kiosk.domain.roster.folding import fold

CharacterRange = tuple[int, int]
_JOINING = re.compile(r"[\u0590-\u08FF\u2066-\u2069]")
"""Letters that would come apart at a mark, and marks of direction, which would."""


def spans(text: str, words: Sequence[str]) -> tuple[CharacterRange, ...]:
    """Return where folded words stand in a text, as (start, end) positions in it, in order and apart.

    In each word of the text the longest that it holds is marked. One that runs over several, as ``vandenberg`` does
    over ``van den Berg``, is marked from the first of them to the last.
    """
    folded, places = "", list[int]()
    within: list[CharacterRange] = []
    position = 0
    for part in text.split(" "):
        begin = len(folded)
        for at, symbol in enumerate(part, position):
            letters = fold(symbol).replace(" ", "")
            folded += letters
            places += [at] * len(letters)
        within.append((begin, len(folded)))
        position += len(part) + 1
    hits = [hit for begin, end in within if (hit := _longest(folded, begin, end, words))]
    hits += _across(folded, within, [word for word in words if not any(word in folded[a:b] for a, b in within)])
    return _apart([(places[start], places[end - 1] + 1) for start, end in hits])


def parts(text: str, words: Sequence[str]) -> tuple[str, ...]:
    """Return a text in parts, every second one to be marked; none if nothing is, or if its letters would come apart."""
    marks = () if _JOINING.search(text) else spans(text, words)
    cut = [0, *(place for span in marks for place in span), len(text)]
    return tuple(text[a:b] for a, b in pairwise(cut)) if marks else ()


def _longest(folded: str, begin: int, end: int, words: Sequence[str]) -> CharacterRange | None:
    word = max((word for word in words if folded.find(word, begin, end) >= 0), key=len, default="")
    start = folded.find(word, begin, end)
    return (start, start + len(word)) if word else None


def _across(folded: str, within: Sequence[CharacterRange], words: Sequence[str]) -> list[CharacterRange]:
    return [
        (begin, begin + len(word))
        for word in words
        for begin, end in within
        if end > begin and folded.startswith(word, begin)
    ]


def _apart(hits: Sequence[CharacterRange]) -> tuple[CharacterRange, ...]:
    """Return the spans in order, those that touch as one."""
    merged: list[CharacterRange] = []
    for start, end in sorted(hits):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
