"""Finding an attendee as a volunteer types: any word order, part words, small typos, no accents needed."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.admission import code as codes
from kiosk.domain.admission.verdict import FirstAdmission
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.folding import fold
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, scans, search

LIMIT = 20
_ALTERNATIVES = 24


@dataclass(frozen=True, slots=True)
class Found:
    """One result. `spans` are (start, end) positions in the name that match what was typed."""

    attendee: Attendee
    checked_in: FirstAdmission | None
    spans: tuple[tuple[int, int], ...]


class Finder:
    """Answers queries on one event file; keeps the words of the roster at hand for part words and typos."""

    def __init__(self, file: EventFile) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._version: bytes | None = None
        self._by_length: dict[int, list[str]] = {}
        self._text = ""

    def find(self, query: str, limit: int = LIMIT) -> list[Found]:
        """Return the attendees that fit what was typed so far, best first.

        A whole code finds its holder. Whole words of a name come first, then beginnings of words, then part words,
        then words with a letter or two wrong.
        """
        reader = self._file.reader
        asked = list(dict.fromkeys(fold(query[:200]).split()))[:8]
        found: dict[str, Attendee] = {}
        for attendee in self._holders(query.strip()):
            found[attendee.id] = attendee
        if asked and not found:
            for expression in self._expressions(asked):
                fitting = search.matching(reader, expression, limit + len(found))
                fitting.sort(key=lambda attendee: (fold(attendee.name), attendee.id))
                found |= {attendee.id: attendee for attendee in fitting if attendee.id not in found}
                if len(found) >= limit:
                    break
        return [
            Found(attendee, scans.first_admission(reader, attendee.id), spans(attendee.name, asked))
            for attendee in list(found.values())[:limit]
        ]

    def warm(self) -> None:
        """Get ready ahead of the first query: load the library for typos and read the roster's words."""
        import rapidfuzz.process  # noqa: F401

        self._refresh()

    def _holders(self, query: str) -> Iterator[Attendee]:
        if len(query) < 4:
            return
        for text in dict.fromkeys((query, codes.typed(query))):
            holder = attendees.holder_of(self._file.reader, text)
            if holder and not holder[1]:  # a revoked code finds nobody, or choosing its holder would let it in
                yield holder[0]
                return

    def _expressions(self, asked: list[str]) -> Iterator[str]:
        whole = [[word] for word in asked]
        yield search.expression(whole, column="name_folded")
        yield search.expression(whole, prefix=True, column="name_folded")
        yield search.expression(whole, prefix=True)
        self._refresh()
        for alternatives_of in (self._containing, self._near):
            groups = [alternatives_of(word) for word in asked]
            if all(groups):
                yield search.expression(groups, column="name_folded")
                yield search.expression(groups)

    def _containing(self, word: str) -> list[str]:
        """Return roster words that have the asked word anywhere in them."""
        if len(word) < 2:
            return []
        found: list[str] = []
        at = self._text.find(word)
        while at >= 0 and len(found) < _ALTERNATIVES:
            start, end = self._text.rfind("\n", 0, at) + 1, self._text.index("\n", at)
            found.append(self._text[start:end])
            at = self._text.find(word, end)
        return found

    def _near(self, word: str) -> list[str]:
        """Return roster words at most one letter from a short asked word, two from a long one; nearest first."""
        if found := self._containing(word):
            return found
        if len(word) < 3:
            return []
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        reach = 1 if len(word) < 6 else 2
        near: list[tuple[str, int, int]] = []
        for length in range(len(word) - reach, len(word) + reach + 1):
            group = self._by_length.get(length, ())
            near += process.extract(word, group, scorer=OSA.distance, score_cutoff=reach, limit=_ALTERNATIVES)
        near.sort(key=lambda choice: choice[1])
        return [choice for choice, _, _ in near[:_ALTERNATIVES]]

    def _refresh(self) -> None:
        with self._lock:
            version = search.version(self._file.reader)
            if version != self._version:
                words = search.words(self._file.reader)
                self._text = "\n".join(("", *words, ""))
                self._by_length = {}
                for word in words:
                    self._by_length.setdefault(len(word), []).append(word)
                self._version = version


def spans(name: str, asked: list[str]) -> tuple[tuple[int, int], ...]:
    """Return where the words asked for stand in a name, as (start, end) positions in it."""
    found = []
    position = 0
    for part in name.split(" "):
        folded = fold(part)
        hit = max((word for word in asked if word in folded), key=len, default="")
        if hit:
            start, end = _unfolded_span(part, folded.find(hit), len(hit))
            found.append((position + start, position + end))
        position += len(part) + 1
    return tuple(found)


def _unfolded_span(part: str, start: int, length: int) -> tuple[int, int]:
    """Map a span of the folded word back to the word as written, letter by letter."""
    lengths = [len(fold(letter)) or int(not letter.isalnum()) for letter in part]
    begin = end = folded = 0
    for index, width in enumerate(lengths):
        if folded <= start:
            begin = index
        folded += width
        end = index + 1
        if folded >= start + length:
            break
    return begin, end


def find(file: EventFile, query: str, limit: int = LIMIT) -> list[Found]:
    """Return the attendees that fit a query, best first; for more than one query make a `Finder`."""
    return Finder(file).find(query, limit)
