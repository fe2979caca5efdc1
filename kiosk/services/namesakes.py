"""Who on the roster may be the person whose name somebody types, so that nobody is added twice."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from kiosk.domain.admission.verdict import FirstAdmission
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.fit import Query
from kiosk.domain.roster.folding import fold
from kiosk.services.vocabulary import Vocabulary
from kiosk.services.word_list import reach_of
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, scans, search

MOST = 9
"""How many are told, the likeliest first."""
_LOOKED_AT = 200
_WORDS = 6
"""So many words of a name are looked at; no more have to be compared to know a person."""


@dataclass(frozen=True, slots=True)
class Namesake:
    """Somebody on the roster who may be the same person, and the check-in that counts today, if they are in."""

    attendee: Attendee
    checked_in: FirstAdmission | None


@dataclass(frozen=True, slots=True)
class PerhapsTheSame:
    """Nothing was written: these people on the roster may be the one of that name."""

    namesakes: tuple[Namesake, ...]


class Namesakes:
    """Looks for namesakes in one event file; keeps the words of the roster at hand."""

    def __init__(self, file: EventFile) -> None:
        self._file = file
        self._vocabulary = Vocabulary()

    def warm(self) -> None:
        """Read what words of the roster are not known yet."""
        while self._vocabulary.catch_up(self._file.reader):
            pass

    def of(self, name: str, organisation: str = "") -> list[Namesake]:
        """Return who may be the person of a name, the likeliest first; `organisation` only puts its people ahead."""
        return self.among(self._file.reader, name, organisation)

    def among(self, reader: Connection, name: str, organisation: str = "") -> list[Namesake]:
        """Return the same as `of`, as a connection sees it, which may be in a transaction."""
        words = fold(name).split()[:_WORDS]
        if not words:
            return []
        self._vocabulary.refresh(reader)
        namesakes: dict[str, Attendee] = {}
        for expression in self._expressions(words):
            namesakes |= {person.id: person for person in search.matching(reader, expression, _LOOKED_AT)}
        same = [person for person in namesakes.values() if may_be_same(name, person.name)]
        same.sort(key=lambda person: (_difference(name, person.name), fold(person.organisation) != fold(organisation)))
        now = self._file.clock()
        return [Namesake(person, scans.first_admission(reader, person.id, now)) for person in same[:MOST]]

    def others(
        self, reader: Connection, name: str, organisation: str, besides: Collection[str]
    ) -> PerhapsTheSame | None:
        """Return who may be the person of a name; None if there is nobody but those of the ids in `besides`."""
        alike = self.among(reader, name, organisation)
        return PerhapsTheSame(tuple(alike)) if any(one.attendee.id not in besides for one in alike) else None

    def _expressions(self, words: Sequence[str]) -> Iterator[str]:
        """Write what may be the same person: all words, or all but one where two are left."""
        near = [dict.fromkeys((word, *self._vocabulary.near(word))) for word in words]
        alternatives = [[search.term(word) for word in group] for group in near]
        yield search.all_of(alternatives, columns=search.NAMES)
        if as_one := Query(" ".join(words)).ways[1:]:
            yield search.any_of(
                [search.all_of([[search.term(word)] for word in way], columns=search.NAMES) for way in as_one]
            )
        if len(words) > 2:
            for left_out in range(len(words)):
                rest = [group for at, group in enumerate(alternatives) if at != left_out]
                yield search.all_of(rest, columns=search.NAMES)


def may_be_same(one: str, other: str) -> bool:
    """Tell whether two names may be one person's: the same words in any order, each with a letter or two wrong.

    A further given name in one of the two does not tell them apart as long as two words agree; nor does writing
    several words as one.
    """
    if "".join(fold(one).split()) == "".join(fold(other).split()):
        return bool(fold(one))
    fewer, more = sorted((fold(one).split(), fold(other).split()), key=len)
    if not fewer or (len(fewer) < len(more) and len(fewer) < 2):
        return False
    left = list(more)
    for word in fewer:
        match = next((each for each in sorted(left, key=lambda each: _distance(word, each)) if _near(word, each)), None)
        if match is None:
            return False
        left.remove(match)
    return True


def still_on_roster(file: EventFile, people: Sequence[str]) -> set[str]:
    """Return which of some attendees were not erased."""
    return set(attendees.of_ids(file.reader, people))


def _near(word: str, other: str) -> bool:
    if len(word) < 3 or len(other) < 3:
        return word == other
    return _distance(word, other) <= min(reach_of(word), reach_of(other))


def _difference(one: str, other: str) -> int:
    return _distance(" ".join(sorted(fold(one).split())), " ".join(sorted(fold(other).split())))


def _distance(word: str, other: str) -> int:
    from rapidfuzz.distance import OSA

    return int(OSA.distance(word, other))
