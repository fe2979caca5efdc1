"""Words to choose from: those that begin so, that hold a part, and that differ by a letter or two."""

from bisect import bisect_left
from collections.abc import Iterable

ALTERNATIVES = 24
"""The most words of the roster that stand for one word asked for."""
SHORT = 6
"""Words with fewer letters may have one of them wrong, longer ones two."""
_MANY = 4_000
"""So many new words wait at most until they are put in order with the others."""
_LOOKED_AT = 500
"""Of more words that begin alike it is not looked which are words of names."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_AFTER = "{"
"""Sorts after every letter."""


class WordList:
    """Distinct folded words of names and affiliations."""

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._affiliations: set[str] = set()
        self._ordered: list[str] = []
        self._fresh: list[str] = []
        self._by_shape: dict[tuple[int, str], list[str]] = {}
        self._text = "\n"

    def take(self, names: Iterable[str], affiliations: Iterable[str]) -> None:
        """Add words, those that are there already too."""
        fresh: set[str] = set()
        for words, known, others in (
            (names, self._names, self._affiliations),
            (affiliations, self._affiliations, self._names),
        ):
            new = {word for word in words if word not in known}
            fresh |= new - others
            known |= new
        if fresh:
            self._add(sorted(fresh))

    def has(self, word: str, *, of_names: bool) -> bool:
        """Tell whether this is a word of names, or else of affiliations."""
        return word in (self._names if of_names else self._affiliations)

    def beginning(self, word: str, most: int, *, of_names: bool = False) -> list[str] | None:
        """Return the words, all or those of names, that begin so; None if there are more than `most`."""
        begun: list[str] = []
        for words in (self._ordered, self._fresh):
            start, end = bisect_left(words, word), bisect_left(words, word + _AFTER)
            if end - start > _LOOKED_AT:
                return None
            begun += [each for each in words[start:end] if not of_names or each in self._names]
        return begun if len(begun) <= most else None

    def containing(self, word: str) -> list[str]:
        """Return words that have the asked word anywhere in them."""
        if len(word) < 2:
            return []
        words: list[str] = []
        at = self._text.find(word)
        while at >= 0 and len(words) < ALTERNATIVES:
            start, end = self._text.rfind("\n", 0, at) + 1, self._text.index("\n", at)
            words.append(self._text[start:end])
            at = self._text.find(word, end)
        return words

    def near(self, word: str) -> list[str]:
        """Return words at most one letter from a short asked word, two from a long one; nearest first.

        Of those that begin otherwise only one with all further letters right is looked at: hardly anybody mistypes
        the first letter, and looking at all words takes ten times as long. A number is near none: one with another
        digit is another number.
        """
        if len(word) < 3 or word.isdigit():
            return []
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        reach = reach_of(word)
        near = [(letter + word[1:], 1) for letter in _LETTERS if self._has(letter + word[1:])]
        for length in range(len(word) - reach, len(word) + reach + 1):
            for first in dict.fromkeys(word[:2]):
                group = self._by_shape.get((length, first), ())
                choices = process.extract(word, group, scorer=OSA.distance, score_cutoff=reach, limit=ALTERNATIVES)
                near += [(choice, int(distance)) for choice, distance, _ in choices]
        near.sort(key=lambda choice: choice[1])
        return list(dict.fromkeys(choice for choice, _ in near))[:ALTERNATIVES]

    def _has(self, word: str) -> bool:
        return word in self._names or word in self._affiliations

    def _add(self, fresh: list[str]) -> None:
        self._fresh = sorted(self._fresh + fresh)
        if len(self._fresh) > _MANY:
            self._ordered, self._fresh = sorted(self._ordered + self._fresh), []
        for word in fresh:
            self._by_shape.setdefault((len(word), word[0]), []).append(word)
        self._text += "\n".join((*fresh, ""))


def reach_of(word: str) -> int:
    """Return how many letters of a word may be wrong."""
    return 1 if len(word) < SHORT else 2
