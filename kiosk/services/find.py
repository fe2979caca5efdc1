"""Finding an attendee as a volunteer types: any word order, part words, small typos, no accents needed."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.admission.verdict import FirstAdmission
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.folding import fold
from kiosk.services.holders import holder_of
from kiosk.services.vocabulary import Vocabulary
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import scans, search

LIMIT = 20
COUNTED = 1000
"""Beyond so many, fitting attendees are no longer counted."""


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
        self._vocabulary = Vocabulary()

    def find(self, query: str, limit: int = LIMIT) -> list[Found]:
        """Return the attendees that fit what was typed so far, best first.

        A whole code finds its holder. Whole words of a name come first, then beginnings of words, then part words,
        then words with a letter or two wrong.
        """
        reader = self._file.reader
        asked = _words(query)
        fitting_by_id: dict[str, Attendee] = {}
        for attendee in self._holders(query.strip()):
            fitting_by_id[attendee.id] = attendee
        if asked and not fitting_by_id:
            for expression in self._expressions(asked):
                fitting = search.matching(reader, expression, limit + len(fitting_by_id))
                fitting.sort(key=lambda attendee: (fold(attendee.name), attendee.id))
                fitting_by_id |= {attendee.id: attendee for attendee in fitting if attendee.id not in fitting_by_id}
                if len(fitting_by_id) >= limit:
                    break
        return [
            Found(attendee, scans.first_admission(reader, attendee.id), spans(attendee.name, asked))
            for attendee in list(fitting_by_id.values())[:limit]
        ]

    def count(self, query: str, returned: int, limit: int = LIMIT) -> int:
        """Return how many fit in all, where `returned` of them were returned under a limit; at most `COUNTED`."""
        asked = _words(query)
        if returned < limit or not asked:
            return returned
        prefixes = search.expression([[word] for word in asked], prefix=True)
        return max(returned, search.count(self._file.reader, prefixes, COUNTED))

    def warm(self) -> None:
        """Get ready ahead of the first query: load the library for typos and read the roster's words."""
        import rapidfuzz.process  # noqa: F401

        self._vocabulary.refresh(self._file.reader)

    def _holders(self, query: str) -> Iterator[Attendee]:
        if len(query) < 4:
            return
        holder = holder_of(self._file.reader, query)
        if holder and not holder.revoked:  # a revoked code finds nobody, or choosing its holder would let it in
            yield holder.attendee

    def _expressions(self, asked: list[str]) -> Iterator[str]:
        whole = [[word] for word in asked]
        yield search.expression(whole, column="name_folded")
        yield search.expression(whole, prefix=True, column="name_folded")
        yield search.expression(whole, prefix=True)
        self._vocabulary.refresh(self._file.reader)
        for alternatives_of in (self._vocabulary.containing, self._containing_or_near):
            groups = [alternatives_of(word) for word in asked]
            if all(groups):
                yield search.expression(groups, column="name_folded")
                yield search.expression(groups)

    def _containing_or_near(self, word: str) -> list[str]:
        return self._vocabulary.containing(word) or self._vocabulary.near(word)


def _words(query: str) -> list[str]:
    return list(dict.fromkeys(fold(query[:200]).split()))[:8]


def spans(name: str, asked: list[str]) -> tuple[tuple[int, int], ...]:
    """Return where the words asked for stand in a name, as (start, end) positions in it."""
    hits = []
    position = 0
    for part in name.split(" "):
        folded = fold(part)
        hit = max((word for word in asked if word in folded), key=len, default="")
        if hit:
            start, end = _unfolded_span(part, folded.find(hit), len(hit))
            hits.append((position + start, position + end))
        position += len(part) + 1
    return tuple(hits)


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
