"""The words of the roster, kept at hand for part words and typing mistakes."""

import threading
from dataclasses import dataclass, field

from kiosk.services.word_list import WordList
from kiosk.storage.connection import Connection
from kiosk.storage.tables import search, watch

STEP = 200
"""Of so many people who were added or changed the words are read at a keystroke; of the others while nobody waits."""
IDLE_STEP = 2_000
"""Of so many then at a time, which takes a few milliseconds."""
_FIRST_SYMBOLS = "0123456789abcdefghijklmnopqrstuvwxyz"
"""What folded words begin with, in order."""


@dataclass(slots=True)
class _WordReading:
    """All words of the roster while they are read: those with one first symbol at a time.

    That takes 30 ms at most of a million people, so that no keystroke waits for the others.
    """

    last: int
    erased: int
    words: WordList = field(default_factory=WordList)
    next_symbol: int = 0

    def go_on(self, reader: Connection) -> bool:
        """Read some; tells whether there are more."""
        symbol = _FIRST_SYMBOLS[self.next_symbol]
        words = search.words(reader, symbol, chr(ord(symbol) + 1))
        self.words.take((word for word, is_name in words if is_name), (word for word, is_name in words if not is_name))
        self.next_symbol += 1
        return self.next_symbol < len(_FIRST_SYMBOLS)


class Vocabulary:
    """Every distinct folded word of names and affiliations; may be asked from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = -1
        self._erased = 0
        self._words = WordList()
        self._reading: _WordReading | None = None

    def refresh(self, reader: Connection) -> None:
        """Read the words of a few people who were added or changed since; all words the first time."""
        with self._lock:
            if self._last < 0:
                while self._read(reader):
                    pass
            self._go_on(reader, STEP)

    def follow(self, reader: Connection) -> bool:
        """Read the words of a few as `refresh` does, if all were read once; tells whether every word is known now."""
        with self._lock:
            return self._last >= 0 and self._go_on(reader, STEP) < STEP

    def catch_up(self, reader: Connection) -> bool:
        """Read more of them, and forget the words of the erased, while nobody waits; tells if there are still more."""
        with self._lock:
            if self._reading or self._last < 0 or watch.erased(reader) != self._erased:
                self._read(reader)
                return True
            return self._go_on(reader, IDLE_STEP) == IDLE_STEP

    def has(self, word: str, *, of_names: bool) -> bool:
        """Tell whether this is a word of names, or else of affiliations."""
        with self._lock:
            return self._words.has(word, of_names=of_names)

    def beginning(self, word: str, most: int, *, of_names: bool = False) -> list[str] | None:
        """Return the words, all or those of names, that begin so; None if there are more than `most`."""
        with self._lock:
            return self._words.beginning(word, most, of_names=of_names)

    def containing(self, word: str) -> list[str]:
        """Return words that have the asked word anywhere in them."""
        with self._lock:
            return self._words.containing(word)

    def near(self, word: str) -> list[str]:
        """Return words that differ from the asked one by a letter or two, nearest first."""
        with self._lock:
            return self._words.near(word)

    def _read(self, reader: Connection) -> bool:
        """Read all words anew, some at a time; tells whether there are more."""
        if self._reading is None:
            self._reading = _WordReading(search.last_number(reader), watch.erased(reader))
        if self._reading.go_on(reader):
            return True
        self._words, self._last, self._erased = self._reading.words, self._reading.last, self._reading.erased
        self._reading = None
        return False

    def _go_on(self, reader: Connection, most: int) -> int:
        changed = search.words_since(reader, self._last, most)
        if changed:
            self._last = changed[-1][0]
            self._words.take(
                (word for _, names, _ in changed for word in names.split()),
                (word for _, _, affiliation in changed for word in affiliation.split()),
            )
        return len(changed)
