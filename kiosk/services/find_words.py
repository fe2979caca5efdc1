"""Whom the words fit that were typed: by their beginnings, else as parts of words or with a letter or two wrong."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.domain.roster.fit import Fit, Query
from kiosk.services.vocabulary import Vocabulary
from kiosk.services.word_list import ALTERNATIVES
from kiosk.storage.connection import Connection
from kiosk.storage.tables import search as index
from kiosk.storage.tables.search import Candidate

COUNTED = 1000
"""Beyond so many, fitting attendees are no longer counted."""
_COMPARED = 60
"""So many are compared one by one; of more the index is asked for the best."""
_GLANCED_AT = 200
"""So many are looked at for names that begin with a single word; to ask the index for these takes as long at 100,000
people, and five times as long at a million."""
_LIKE = 40
"""So many are compared of those who only have like words."""
_SPELT_OUT = 24
"""So many words at most are asked for instead of how they begin."""
_INDEXED = 4
"""Beginnings of so many letters stand in the index themselves."""


class Ranked(NamedTuple):
    """Somebody whom the words fit, and how well; a tuple, as a search makes dozens of them between two letters."""

    number: int
    fit: Fit


@dataclass(frozen=True, slots=True)
class LikeWords:
    """Who has words like those typed, the best first, the numbers of all of them, and whether these are really all."""

    people: tuple[Ranked, ...] = ()
    numbers: tuple[int, ...] = ()
    is_counted: bool = True


class WordSearch:
    """What one query asks of the full-text index.

    FTS5 gathers everybody who has a word that begins so before it tells of the first: of a million people who all
    have one and the same word in their group that takes 20 ms. So the words of the roster that begin so are asked for
    where they are few, and what none of them can fit is not asked at all.

    Args:
        reader: where to read.
        asked: what was typed.
        vocabulary: the words of the roster.
        limit: how many people are wanted.
    """

    def __init__(self, reader: Connection, asked: Query, vocabulary: Vocabulary, limit: int) -> None:
        self._reader, self._asked, self._vocabulary, self._limit = reader, asked, vocabulary, limit
        self._knows_all = vocabulary.follow(reader)

    def fitting(self, most: int = COUNTED) -> list[int]:
        """Return the numbers of those whom the words fit from their beginnings, up to `most`."""
        expression = self._begun()
        return index.numbers(self._reader, expression, most) if expression else []

    def best(self, fitting: Sequence[int]) -> Iterator[list[Ranked]]:
        """Yield the best of those, step by step; if they are few, one look at them is enough."""
        if len(fitting) > _COMPARED:
            yield self._ranked(index.named(self._reader, (self._asked.folded,), self._limit))
            if len(self._asked.words) > 1:
                yield from self._of_several_words()
            else:
                yield from self._of_one_word(fitting)
        yield self._first(fitting[:_COMPARED])

    def like(self, most: int = COUNTED) -> LikeWords:
        """Return who has words that hold those typed, or differ from them by a letter or two; `most` are counted."""
        self._vocabulary.refresh(self._reader)
        groups = [self._alternatives(word) for word in self._asked.words]
        if not groups or not all(groups):
            return LikeWords()
        numbers = index.numbers(self._reader, index.all_of(groups), most)
        people = self._first(numbers[:_LIKE])
        is_counted = all(len(group) < ALTERNATIVES for group in groups)
        return LikeWords(tuple(people), tuple(numbers), is_counted)

    def _of_several_words(self) -> Iterator[list[Ranked]]:
        yield self._ranked(index.named(self._reader, tuple(self._asked.turned()), self._limit))
        yield self._matching(self._whole_names())
        yield self._matching(self._phrase())
        yield self._ranked(index.begun(self._reader, self._asked.folded, self._limit))

    def _of_one_word(self, fitting: Sequence[int]) -> Iterator[list[Ranked]]:
        yield self._matching(self._whole_names())
        for numbers in (fitting[:_COMPARED], fitting[_COMPARED:_GLANCED_AT]):
            yield [one for one in self._first(numbers) if one.fit <= Fit.WORDS_BEGUN]
        if len(fitting) > _GLANCED_AT:
            yield self._matching(self._begun(of_names=True))
        yield self._matching(self._phrase())

    def _first(self, numbers: Sequence[int]) -> list[Ranked]:
        return self._ranked(index.numbered(self._reader, numbers))

    def _matching(self, expression: str) -> list[Ranked]:
        return self._ranked(index.candidates(self._reader, expression, self._limit)) if expression else []

    def _ranked(self, people: Sequence[Candidate]) -> list[Ranked]:
        fit = self._asked.fit
        ranked = sorted(
            (fit(name, joined_name, affiliation), name, attendee, number)
            for number, attendee, name, joined_name, affiliation in people
        )
        return [Ranked(number, fit) for fit, _, _, number in ranked]

    def _whole_names(self) -> str:
        ways = [way for way in self._asked.ways if all(self._may_be(word, of_names=True) for word in way)]
        return index.any_of([index.all_of([[index.term(word)] for word in way], columns=index.NAMES) for way in ways])

    def _phrase(self) -> str:
        if not all(self._may_be(word, of_names=False) for word in self._asked.words):
            return ""
        return index.all_of([[index.term(self._asked.folded)]], columns=index.AFFILIATION)

    def _may_be(self, word: str, *, of_names: bool) -> bool:
        return not self._knows_all or self._vocabulary.has(word, of_names=of_names)

    def _begun(self, *, of_names: bool = False) -> str:
        ways = [[self._beginning(word, of_names) for word in way] for way in self._asked.ways]
        columns = index.NAMES if of_names else ()
        return index.any_of([index.all_of(way, columns=columns) for way in ways if all(way)])

    def _beginning(self, word: str, of_names: bool) -> list[str]:
        """Return terms for whatever begins so; none if it is known that nothing does."""
        words = None
        if self._knows_all and (len(word) > _INDEXED or of_names):
            words = self._vocabulary.beginning(word, _SPELT_OUT, of_names=of_names)
        return [index.beginning(word)] if words is None else [index.term(each) for each in words]

    def _alternatives(self, word: str) -> list[str]:
        """Return words that have the asked one in them; else those near it, and the two words that it may be."""
        if containing := self._vocabulary.containing(word):
            return [index.term(each) for each in containing]
        is_alone = len(self._asked.words) == 1
        halves = [f"{word[:at]} {word[at:]}" for at in range(2, len(word) - 1)] if is_alone else []
        return [index.term(each) for each in (*self._vocabulary.near(word), *halves)]
