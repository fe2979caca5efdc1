"""The words of the roster, kept at hand for part words and typing mistakes."""

import threading
from collections.abc import Iterable

from kiosk.storage.connection import Connection
from kiosk.storage.tables import search, watch

ALTERNATIVES = 24
"""The most words of the roster that stand for one word asked for."""
SHORT = 6
"""Words with fewer letters may have one of them wrong, longer ones two."""
STEP = 200
"""Of so many people who were added or changed the words are read at a keystroke; of the others while nobody waits."""
IDLE_STEP = 2_000
"""Of so many then at a time, which takes a few milliseconds."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Vocabulary:
    """Every distinct folded word of names and affiliations; may be asked from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = -1
        self._erased = 0
        self._words: set[str] = set()
        self._by_shape: dict[tuple[int, str], list[str]] = {}
        self._text = "\n"

    def refresh(self, reader: Connection) -> None:
        """Read the words of a few people who were added or changed since; all words the first time."""
        with self._lock:
            if self._last < 0:
                self._begin(reader)
            else:
                self._go_on(reader, STEP)

    def catch_up(self, reader: Connection) -> bool:
        """Read more of them, and forget the words of the erased, while nobody waits; tells if there are still more."""
        with self._lock:
            if self._last < 0 or watch.erased(reader) != self._erased:
                self._begin(reader)
            return self._go_on(reader, IDLE_STEP) == IDLE_STEP

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
        the first letter, and looking at all words takes ten times as long.
        """
        if len(word) < 3:
            return []
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        reach = reach_of(word)
        near = [(letter + word[1:], 1) for letter in _LETTERS if letter + word[1:] in self._words]
        for length in range(len(word) - reach, len(word) + reach + 1):
            for first in dict.fromkeys(word[:2]):
                group = self._by_shape.get((length, first), ())
                choices = process.extract(word, group, scorer=OSA.distance, score_cutoff=reach, limit=ALTERNATIVES)
                near += [(choice, int(distance)) for choice, distance, _ in choices]
        near.sort(key=lambda choice: choice[1])
        return list(dict.fromkeys(choice for choice, _ in near))[:ALTERNATIVES]

    def _begin(self, reader: Connection) -> None:
        self._last, self._erased = search.last_number(reader), watch.erased(reader)
        self._words, self._by_shape, self._text = set(), {}, "\n"
        self._take(search.words(reader))

    def _go_on(self, reader: Connection, most: int) -> int:
        changed = search.words_since(reader, self._last, most)
        if changed:
            self._last = changed[-1][0]
            self._take(word for _, words in changed for word in words.split())
        return len(changed)

    def _take(self, words: Iterable[str]) -> None:
        fresh = [word for word in dict.fromkeys(words) if word not in self._words]
        if fresh:
            self._words.update(fresh)
            for word in fresh:
                self._by_shape.setdefault((len(word), word[0]), []).append(word)
            self._text += "\n".join((*fresh, ""))


def reach_of(word: str) -> int:
    """Return how many letters of a word may be wrong."""
    return 1 if len(word) < SHORT else 2
