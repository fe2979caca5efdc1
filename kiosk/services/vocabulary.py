"""The words of the roster, kept at hand for part words and typing mistakes."""

import threading
from collections.abc import Iterable

from kiosk.storage.connection import Connection
from kiosk.storage.tables import search

ALTERNATIVES = 24
"""The most words of the roster that stand for one word asked for."""
SHORT = 6
"""Words with fewer letters may have one of them wrong, longer ones two."""


class Vocabulary:
    """Every distinct folded word of names and organisations; may be asked from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._version: bytes | None = None
        self._by_length: dict[int, list[str]] = {}
        self._text = ""

    def refresh(self, reader: Connection) -> None:
        """Read the words again if the roster has changed."""
        with self._lock:
            version = search.version(reader)
            if version != self._version:
                self._take(search.words(reader))
                self._version = version

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
        """Return words at most one letter from a short asked word, two from a long one; nearest first."""
        if len(word) < 3:
            return []
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        reach = reach_of(word)
        near: list[tuple[str, int, int]] = []
        for length in range(len(word) - reach, len(word) + reach + 1):
            group = self._by_length.get(length, ())
            near += process.extract(word, group, scorer=OSA.distance, score_cutoff=reach, limit=ALTERNATIVES)
        near.sort(key=lambda choice: choice[1])
        return [choice for choice, _, _ in near[:ALTERNATIVES]]

    def _take(self, words: Iterable[str]) -> None:
        words, by_length = list(words), dict[int, list[str]]()
        for word in words:
            by_length.setdefault(len(word), []).append(word)
        self._text, self._by_length = "\n".join(("", *words, "")), by_length


def reach_of(word: str) -> int:
    """Return how many letters of a word may be wrong."""
    return 1 if len(word) < SHORT else 2
