"""Finding an attendee as a volunteer types: any word order, part words, small typos, no accents needed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from kiosk.domain.admission import code as codes
from kiosk.domain.admission.verdict import FirstAdmission
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.fit import Fit, Query
from kiosk.domain.roster.marking import CharacterRange, spans
from kiosk.services.find_words import COUNTED, Ranked, WordSearch
from kiosk.services.holders import holder_of
from kiosk.services.receipts import holder_of_receipt
from kiosk.services.vocabulary import Vocabulary
from kiosk.storage.connection import Connection, is_storable
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, scans, search_keys
from kiosk.storage.tables import search as index
from kiosk.storage.tables.guest_lists import number_of

LIMIT = 20
_RANKED = 100
"""So many come in the order of how well they fit, where all are wanted."""
_CODES = 100
"""So many codes that begin or end so are counted: each takes a look at its holder."""


class FoundBy(StrEnum):
    """What of a person is like what was typed."""

    WORDS = "words"
    CODE = "code"
    CODE_BEGINNING = "code_beginning"
    CODE_ENDING = "code_ending"
    ORDER = "order"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Found:
    """One result. `by` is what was typed of the person, `is_whole` that it was all of it and not a part.

    `words` are the folded words of what was typed, to be marked where they stand, and `typed` is all of it.
    """

    attendee: Attendee
    checked_in: FirstAdmission | None
    by: FoundBy
    is_whole: bool
    words: tuple[str, ...]
    typed: str

    @property
    def spans(self) -> tuple[CharacterRange, ...]:
        """Where the words stand in the name."""
        return spans(self.attendee.name, self.words)


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Who fits, the best first, up to the limit; and how many fit in all, or more than that if not `is_counted`."""

    people: tuple[Found, ...] = ()
    total: int = 0
    is_counted: bool = True


@dataclass(frozen=True, slots=True)
class FoundNumbers:
    """The rows of those who fit, the best first and then in the order of their rows; all of them if `is_counted`."""

    numbers: tuple[int, ...] = ()
    is_counted: bool = True


class _Hit(NamedTuple):
    number: int
    by: FoundBy
    is_whole: bool = False


@dataclass(slots=True)
class _Search:
    """One search under way: how many are wanted, up to how many are counted, who was found, and who fits by number."""

    limit: int
    most: int = COUNTED
    most_codes: int = _CODES
    hits: dict[int, _Hit] = field(default_factory=dict)
    fitting: set[int] = field(default_factory=set)
    is_counted: bool = True

    def count(self, numbers: Sequence[int], most: int) -> None:
        """Count those who fit; of `most` there may be more."""
        self.fitting.update(numbers)
        self.is_counted &= len(numbers) < most


_Part = tuple[FoundBy, Callable[[Connection, str, int], list[int]], str, int]
"""What of a person a text may be, what looks it up, the text, and how many are counted."""


class Finder:
    """Answers queries on one event file; keeps the words of the roster at hand for part words and typos."""

    def __init__(self, file: EventFile) -> None:
        self._file = file
        self._vocabulary = Vocabulary()

    def find(self, query: str, limit: int = LIMIT) -> SearchResult:
        """Return the attendees that fit what was typed so far, best first.

        A whole code, or the number of a receipt, finds its holder and nobody else. A whole order or e-mail address
        comes first, then the whole name in any order of its words, whole words of a name, an organisation as it was
        typed, beginnings of words, parts of an order, address or code, part words, and words with a letter or two
        wrong.
        """
        asked = Query(query.strip())
        holder = self._holder(asked.text)
        if holder:
            hit = _Hit(0, FoundBy.CODE, is_whole=True)
            return SearchResult(self._found(asked, [(holder, hit)]), total=1)
        search = self._run(asked, _Search(limit))
        best = list(search.hits)[:limit]
        people = index.attendees_of(self._file.reader, best)
        found = [(people[number], search.hits[number]) for number in best if number in people]
        return SearchResult(self._found(asked, found), len(search.fitting), search.is_counted)

    def all_fitting(self, query: str) -> list[Attendee]:
        """Return everybody whom `find` would count, however many they are; by when their rows were written."""
        asked = Query(query.strip())
        if holder := self._holder(asked.text):
            return [holder]
        more_than_all = attendees.count(self._file.reader) + 1
        search = self._run(asked, _Search(LIMIT, most=more_than_all, most_codes=more_than_all))
        people = index.attendees_of(self._file.reader, list(search.fitting | search.hits.keys()))
        return [people[number] for number in sorted(people)]

    def numbers(self, query: str, most: int) -> FoundNumbers:
        """Return the numbers of the rows of those whom `find` would count, up to about `most` of them."""
        asked = Query(query.strip())
        if holder := self._holder(asked.text):
            number = number_of(self._file.reader, holder.id)
            return FoundNumbers((number,) if number else ())
        search = self._run(asked, _Search(_RANKED, most=most, most_codes=most))
        others = sorted(search.fitting - search.hits.keys())
        return FoundNumbers((*search.hits, *others)[:most], search.is_counted)

    def learn(self) -> bool:
        """Get ready for the next query: load the library for typos, read new words; tells if there are still more."""
        import rapidfuzz.process  # noqa: F401

        return self._vocabulary.catch_up(self._file.reader)

    def _found(self, asked: Query, people: Sequence[tuple[Attendee, _Hit]]) -> tuple[Found, ...]:
        ids = [person.id for person, _ in people]
        first = scans.first_admissions(self._file.reader, ids, self._file.clock())
        return tuple(
            Found(person, first.get(person.id), hit.by, hit.is_whole, asked.words, asked.text) for person, hit in people
        )

    def _run(self, asked: Query, search: _Search) -> _Search:
        for stage in self._stages(asked, search):
            for hit in stage:
                search.hits.setdefault(hit.number, hit)
            if len(search.hits) >= search.limit:
                break
        return search

    def _stages(self, asked: Query, search: _Search) -> Iterator[list[_Hit]]:
        """Yield who fits, the best first; each step is taken only if those before leave room."""
        is_possible_key = asked.is_key and is_storable(asked.text)
        if is_possible_key:
            yield self._whole_keys(asked.text, search)
        if is_possible_key and asked.is_address:
            yield self._parts_of_keys(asked.text, search)
        words = WordSearch(self._file.reader, asked, self._vocabulary, search.limit)
        if asked.words:
            fitting = words.fitting(search.most)
            search.count(fitting, search.most)
            for people in words.best(fitting):
                yield _by_words(people)
        if asked.is_address:
            return
        if is_possible_key and (asked.is_surely_key or not search.hits):
            yield self._parts_of_keys(asked.text, search)
        if len(asked.words) == 1 or not search.hits:
            like = words.like(search.most)
            search.count(like.numbers, search.most)
            search.is_counted &= like.is_counted
            yield _by_words(like.people)

    def _holder(self, text: str) -> Attendee | None:
        holder = holder_of(self._file.reader, text) if len(text) >= search_keys.ENDING else None
        # a revoked code finds nobody, or choosing its holder would let it in
        if holder:
            return None if holder.revoked else holder.attendee
        return holder_of_receipt(self._file.reader, text)

    def _whole_keys(self, text: str, search: _Search) -> list[_Hit]:
        parts: list[_Part] = [
            (FoundBy.ORDER, search_keys.of_order, text, search.most),
            (FoundBy.EMAIL, search_keys.of_email, text, search.most),
        ]
        return self._by_keys(parts, search, is_whole=True)

    def _parts_of_keys(self, text: str, search: _Search) -> list[_Hit]:
        parts: list[_Part] = [
            (FoundBy.ORDER, search_keys.with_order_begun, text, search.most),
            (FoundBy.EMAIL, search_keys.with_email_begun, text, search.most),
        ]
        for way in dict.fromkeys((text, codes.typed(text))):
            if len(way) >= search_keys.ENDING:  # fewer may be left without the hyphens
                parts.append((FoundBy.CODE_BEGINNING, search_keys.with_code_begun, way, search.most_codes))
                parts.append((FoundBy.CODE_ENDING, search_keys.with_code_ended, way, search.most_codes))
        return self._by_keys(parts, search)

    def _by_keys(self, parts: Sequence[_Part], search: _Search, *, is_whole: bool = False) -> list[_Hit]:
        hits: list[_Hit] = []
        for by, look_up, text, most in parts:
            numbers = look_up(self._file.reader, text, most)
            search.count(numbers, most)
            hits += [_Hit(number, by, is_whole) for number in numbers[: search.limit]]
        return hits


def _by_words(people: Sequence[Ranked]) -> list[_Hit]:
    return [_Hit(one.number, FoundBy.WORDS, one.fit <= Fit.NAME_TURNED) for one in people]


def find(file: EventFile, query: str, limit: int = LIMIT) -> tuple[Found, ...]:
    """Return the attendees that fit a query, best first; for more than one query make a `Finder`."""
    return Finder(file).find(query, limit).people
