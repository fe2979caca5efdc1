"""Who comes to a foyer screen in an hour, what they do there, and what must come of it: all known ahead, by a seed."""

import itertools
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.networking.exchange import Field
from kiosk.storage.event_file import EventFile
from tests.guests import Guest, put_on_the_list

SIZES = (5, 12, 7, 9, 3, 8, 4, 11, 6, 10)
"""How many are in the groups that come, in turn."""


class Kind(StrEnum):
    """What a visit is."""

    PAIR = "a pair, name and organisation"
    PAIR_WITH_EMAIL = "a pair with e-mail, a number each"
    GROUP = "a group where all share"
    NOT_NOW = "a group where one says Not now"
    PAIR_NOT_NOW = "a pair where one says Not now"
    TWO_LANGUAGES = "a pair in two languages"
    NAMESAKES = "a group with namesakes"
    SAME_BADGE = "a pair where a badge is read twice"
    LEFT = "a pair that taps Leave in the middle"
    WALKED_OFF = "a pair that walks off in the middle"
    LAST_WALKED_OFF = "a group whose last one walks off"
    CHECK_IN = "a check-in"
    TWICE = "the same badge checked in twice"
    OVER_SHEET = "a check-in while a sheet is open"
    UNKNOWN = "an unknown code"
    STAR = "a star"
    FEEDBACK = "feedback"
    PAIN_POINT = "a pain point"
    SUPPORT = "support for a pain point"


TYPED, WRITTEN = "ox cart", "Ox cart"
"""What is typed of a pain point, in other words than anybody’s before, and how the screen’s keyboard writes it."""
ROUND = 20
_OFTEN = (Kind.PAIR, Kind.CHECK_IN, Kind.PAIR_WITH_EMAIL, Kind.GROUP, Kind.STAR, Kind.FEEDBACK, Kind.SUPPORT)
_SELDOM = frozenset({Kind.UNKNOWN, Kind.WALKED_OFF})
"""Kinds that come once in each round only: a screen that meets many unknown codes is braked, and who walks off is
waited for."""
_PEOPLE = {
    **dict.fromkeys((Kind.NOT_NOW, Kind.LAST_WALKED_OFF), 4),
    **dict.fromkeys((Kind.CHECK_IN, Kind.TWICE, Kind.OVER_SHEET, Kind.STAR), 1),
    **dict.fromkeys((Kind.FEEDBACK, Kind.PAIN_POINT, Kind.SUPPORT), 1),
    Kind.NAMESAKES: 3,
    Kind.UNKNOWN: 0,
}
"""How many come, other than two."""
_CONSONANTS, _VOWELS = "bdfgklmnprtvz", "aeiou"


@dataclass(frozen=True)
class Visit:
    """A visit, and who comes; the code of nobody is read where nobody is on the list."""

    kind: Kind
    guests: tuple[Guest, ...]

    @property
    def sharing(self) -> tuple[Guest, ...]:
        """Those whose contacts must be exchanged."""
        match self.kind:
            case Kind.NOT_NOW:
                return (self.guests[0], *self.guests[2:])
            case Kind.LAST_WALKED_OFF:
                return self.guests[:-1]
            case Kind.PAIR | Kind.PAIR_WITH_EMAIL | Kind.GROUP | Kind.TWO_LANGUAGES | Kind.NAMESAKES | Kind.SAME_BADGE:
                return self.guests
            case _:
                return ()

    @property
    def fields(self) -> frozenset[Field]:
        """What each of them shares."""
        always = {Field.NAME, Field.ORGANISATION}
        return frozenset(always | {Field.EMAIL} if self.kind is Kind.PAIR_WITH_EMAIL else always)


@dataclass(frozen=True)
class Expected:
    """What an event file must hold once all were there; people by their ids."""

    exchanges: list[tuple[tuple[str, ...], frozenset[Field]]] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)
    scans: list[tuple[str, str]] = field(default_factory=list)
    stars: list[str] = field(default_factory=list)
    feedback: int = 0
    pain_points: list[str] = field(default_factory=list)
    supports: int = 0
    in_turkish: int = 0


def hour(file: EventFile, count: int, seed: int) -> list[Visit]:
    """Write so many visits, and put whoever comes on the list of the event."""
    chance = random.Random(seed)
    with file.writing():
        sizes = itertools.cycle(SIZES)
        kinds = enumerate(_kinds(count, chance))
        return [
            _visit(file, kind, number, next(sizes) if kind is Kind.GROUP else _PEOPLE.get(kind, 2), chance)
            for number, kind in kinds
        ]


def expected(visits: Iterable[Visit]) -> Expected:
    """Return what must come of visits."""
    visits = list(visits)
    by_kind = {kind: [visit for visit in visits if visit.kind is kind] for kind in Kind}
    return Expected(
        exchanges=sorted((members(one.sharing), one.fields) for one in visits if one.sharing),
        refusals=sorted(guest.id for one in visits if one.sharing for guest in one.guests if guest not in one.sharing),
        scans=sorted(scan for visit in visits for scan in _scans(visit)),
        stars=sorted(visit.guests[0].id for visit in by_kind[Kind.STAR]),
        feedback=len(by_kind[Kind.FEEDBACK]),
        pain_points=[WRITTEN] * len(by_kind[Kind.PAIN_POINT]),
        supports=len(by_kind[Kind.SUPPORT]),
        in_turkish=len(by_kind[Kind.TWO_LANGUAGES]),
    )


def members(guests: Iterable[Guest]) -> tuple[str, ...]:
    """Return the ids of people as the file has those of an exchange."""
    return tuple(sorted(guest.id for guest in guests))


def _scans(visit: Visit) -> Iterator[tuple[str, str]]:
    """Yield the scans that a visit leaves: whose, and what came of it."""
    match visit.kind:
        case Kind.CHECK_IN | Kind.OVER_SHEET:
            yield visit.guests[0].id, "admitted"
        case Kind.TWICE:
            yield visit.guests[0].id, "admitted"
            yield visit.guests[0].id, "already_in"
        case Kind.UNKNOWN:
            yield "", "unknown_code"
        case _:
            return


def _kinds(count: int, chance: random.Random) -> list[Kind]:
    """Return rounds of twenty: each kind in the first one, then half of them, and often what is usual."""
    kinds: list[Kind] = []
    while len(kinds) < count:
        coming = [kind for kind in Kind if not kinds or kind in _SELDOM or chance.random() < 0.5]
        coming += chance.choices(_OFTEN, k=ROUND - len(coming))
        chance.shuffle(coming)
        kinds += coming
    return kinds[:count]


def _visit(file: EventFile, kind: Kind, number: int, size: int, chance: random.Random) -> Visit:
    return Visit(kind, tuple(_guest(file, kind, number, place, chance) for place in range(size)))


def _guest(file: EventFile, kind: Kind, number: int, place: int, chance: random.Random) -> Guest:
    given, family = (_name(chance) for _ in range(2))
    if kind is Kind.NAMESAKES and place < 2:
        given, family = f"Zo{number:03}".translate(_LETTERS), f"Que{number:03}".translate(_LETTERS)
    return put_on_the_list(
        file,
        f"{given} {family}",
        organisation=f"{_name(chance)} Ltd",
        role="Head",
        email=f"{given}.{family}.{number}.{place}@example.org".lower(),
    )


_LETTERS = str.maketrans("0123456789", "abcdefghik")


def _name(chance: random.Random) -> str:
    """Return a name that no text of a screen has in it."""
    return "".join(chance.choice(_CONSONANTS) + chance.choice(_VOWELS) for _ in range(4)).capitalize() + "x"
