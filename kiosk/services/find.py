"""Finding an attendee as a volunteer types: any word order, part words, small typos, no accents needed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.admission import code as codes
from kiosk.domain.admission.verdict import FirstAdmission
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.fit import Fit, Query
from kiosk.domain.roster.folding import fold
from kiosk.domain.roster.marking import CharacterRange, spans
from kiosk.services.holders import holder_of
from kiosk.services.vocabulary import Vocabulary
from kiosk.storage.connection import is_storable
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import scans, search_keys
from kiosk.storage.tables import search as index

LIMIT = 20
COUNTED = 1000
"""Beyond so many, fitting attendees are no longer counted."""
_COMPARED = 40
"""So many are compared one by one; of more the index is asked for the best."""


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
    """Who fits, the best first, up to the limit; and how many fit in all, counted up to `COUNTED`."""

    people: tuple[Found, ...] = ()
    total: int = 0


@dataclass(frozen=True, slots=True)
class _Hit:
    attendee: Attendee
    by: FoundBy
    is_whole: bool = False


@dataclass(slots=True)
class _Search:
    """One search under way: how many are wanted, who was found, and how many fit beyond them."""

    limit: int
    hits: dict[str, _Hit] = field(default_factory=dict)
    total: int = 0


class Finder:
    """Answers queries on one event file; keeps the words of the roster at hand for part words and typos."""

    def __init__(self, file: EventFile) -> None:
        self._file = file
        self._vocabulary = Vocabulary()

    def find(self, query: str, limit: int = LIMIT) -> SearchResult:
        """Return the attendees that fit what was typed so far, best first.

        A whole code finds its holder and nobody else. A whole order or e-mail address comes first, then the whole
        name in any order of its words, whole words of a name, an organisation as it was typed, beginnings of words,
        parts of an order, address or code, part words, and words with a letter or two wrong.
        """
        asked = Query(query.strip())
        search = _Search(limit)
        for stage in self._stages(asked, search):
            for hit in stage:
                search.hits.setdefault(hit.attendee.id, hit)
            if len(search.hits) >= limit:
                break
        best = list(search.hits.values())[:limit]
        first = scans.first_admissions(self._file.reader, [hit.attendee.id for hit in best], self._file.clock())
        people = (
            Found(hit.attendee, first.get(hit.attendee.id), hit.by, hit.is_whole, asked.words, asked.text)
            for hit in best
        )
        return SearchResult(tuple(people), max(search.total, len(search.hits)))

    def learn(self) -> bool:
        """Get ready for the next query: load the library for typos, read new words; tells if there are still more."""
        import rapidfuzz.process  # noqa: F401

        return self._vocabulary.catch_up(self._file.reader)

    def _stages(self, asked: Query, search: _Search) -> Iterator[list[_Hit]]:
        """Yield who fits, the best first; each step is taken only if those before leave room."""
        limit, is_possible_key = search.limit, asked.is_key and is_storable(asked.text)
        yield self._holders(asked.text)
        if search.hits:
            return
        if is_possible_key:
            yield self._whole_keys(asked.text, search)
        if is_possible_key and asked.is_address:
            yield self._parts_of_keys(asked.text, limit)
        if asked.words:
            yield from self._by_words(asked, search)
        if asked.is_address:
            return
        if is_possible_key and (asked.is_surely_key or not search.hits):
            yield self._parts_of_keys(asked.text, limit)
        if len(asked.words) == 1 or not search.hits:
            yield self._by_like_words(asked)

    def _holders(self, text: str) -> list[_Hit]:
        holder = holder_of(self._file.reader, text) if len(text) >= search_keys.ENDING else None
        if holder is None or holder.revoked:  # a revoked code finds nobody, or choosing its holder would let it in
            return []
        return [_Hit(holder.attendee, FoundBy.CODE, is_whole=True)]

    def _whole_keys(self, text: str, search: _Search) -> list[_Hit]:
        reader = self._file.reader
        ordered = search_keys.of_order(reader, text, COUNTED)
        search.total = len(ordered)
        people = [(each, FoundBy.ORDER) for each in ordered[: search.limit]]
        people += [(each, FoundBy.EMAIL) for each in search_keys.of_email(reader, text, search.limit)]
        return [_Hit(person, by, is_whole=True) for person, by in people]

    def _parts_of_keys(self, text: str, limit: int) -> list[_Hit]:
        reader = self._file.reader
        people = [(each, FoundBy.ORDER) for each in search_keys.with_order_begun(reader, text, limit)]
        people += [(each, FoundBy.EMAIL) for each in search_keys.with_email_begun(reader, text, limit)]
        if len(text) >= search_keys.ENDING:
            for way in dict.fromkeys((text, codes.typed(text))):
                people += [(each, FoundBy.CODE_BEGINNING) for each in search_keys.with_code_begun(reader, way, limit)]
                people += [(each, FoundBy.CODE_ENDING) for each in search_keys.with_code_ended(reader, way, limit)]
        return [_Hit(person, by) for person, by in people]

    def _by_words(self, asked: Query, search: _Search) -> Iterator[list[_Hit]]:
        """Yield whom the words fit from their beginnings; if those are few, one look at the index is enough."""
        reader, limit = self._file.reader, search.limit
        everybody = index.numbers(reader, _begun(asked), COUNTED)
        search.total = max(search.total, len(everybody))
        if len(everybody) > _COMPARED:
            for stage in self._full_stages(asked, limit):
                yield _ranked(asked, stage)
        yield _ranked(asked, index.numbered(reader, everybody[:_COMPARED]))

    def _full_stages(self, asked: Query, limit: int) -> Iterator[list[Attendee]]:
        reader = self._file.reader
        phrase = index.expression([[asked.folded]], columns=index.AFFILIATION)
        yield index.named(reader, (asked.folded,), limit)
        yield index.named(reader, tuple(asked.turned()), limit)
        yield index.matching(reader, _whole(asked), limit)
        if len(asked.words) > 1:
            yield index.matching(reader, phrase, limit)
            yield index.begun(reader, asked.folded, limit)
        else:  # of several words the index must first gather whatever begins like each, which takes long
            yield index.matching(reader, _begun(asked, index.NAMES), limit)
            yield index.matching(reader, phrase, limit)

    def _by_like_words(self, asked: Query) -> list[_Hit]:
        self._vocabulary.refresh(self._file.reader)
        groups = [self._alternatives(word, len(asked.words)) for word in asked.words]
        if not groups or not all(groups):
            return []
        return _ranked(asked, index.matching(self._file.reader, index.expression(groups), _COMPARED))

    def _alternatives(self, word: str, count: int) -> list[str]:
        """Return words that have the asked one in them; else those near it, and the two words that it may be."""
        if containing := self._vocabulary.containing(word):
            return containing
        halves = [f"{word[:at]} {word[at:]}" for at in range(2, len(word) - 1)] if count == 1 else []
        return [*self._vocabulary.near(word), *halves]


def _whole(asked: Query) -> str:
    return index.any_of([index.expression([[word] for word in way], columns=index.NAMES) for way in asked.ways])


def _begun(asked: Query, columns: tuple[str, ...] = ()) -> str:
    ways = (index.expression([[word] for word in way], prefix=True, columns=columns) for way in asked.ways)
    return index.any_of(list(ways))


def _ranked(asked: Query, people: list[Attendee]) -> list[_Hit]:
    ranked = sorted((asked.fit(person), fold(person.name), person.id, person) for person in people)
    return [_Hit(person, FoundBy.WORDS, fit <= Fit.NAME_TURNED) for fit, _, _, person in ranked]


def find(file: EventFile, query: str, limit: int = LIMIT) -> tuple[Found, ...]:
    """Return the attendees that fit a query, best first; for more than one query make a `Finder`."""
    return Finder(file).find(query, limit).people
