"""Who is to be seated, and what is wished of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeVar

Member = TypeVar("Member", int, str)
"""The place of somebody, or their id."""


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who is to be seated; people of one organisation, or else of one group, are kept apart if that can be."""

    group: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Wishes:
    """Which people (by their places among the guests) are to sit at one table in each round, and which never."""

    together: tuple[frozenset[int], ...] = ()
    apart: tuple[frozenset[int], ...] = ()


@dataclass(frozen=True, slots=True)
class Ties:
    """For each person whom they are to sit with, whom never, and who is of their organisation; one bit a person."""

    together: Sequence[int]
    apart: Sequence[int]
    colleagues: Sequence[int]

    def never_with(self, person: int) -> int:
        """Return with whom somebody is never to sit; nobody for who is not among them."""
        return self.apart[person] if person < len(self.apart) else 0

    def parted_from(self, person: int) -> int:
        """Return whom they are kept apart from if that can be, colleagues too."""
        return self.never_with(person) | (self.colleagues[person] if person < len(self.colleagues) else 0)

    def always_with(self, person: int) -> int:
        """Return with whom they are to sit in each round."""
        return self.together[person] if person < len(self.together) else 0


NO_TIES = Ties((), (), ())
"""Nothing is wished of anybody."""


def ties_of(guests: Sequence[Guest], wishes: Wishes) -> Ties:
    """Return what is wished for each guest; who is to sit with somebody is never kept apart from them."""
    together = _masks(len(guests), wishes.together)
    apart = [one & ~other for one, other in zip(_masks(len(guests), wishes.apart), together, strict=True)]
    colleagues = _masks(len(guests), colleagues_of(guests).values())
    return Ties(together, apart, [one & ~other for one, other in zip(colleagues, together, strict=True)])


def colleagues_of(guests: Sequence[Guest]) -> dict[str, list[int]]:
    """Return the people of each organisation of which there are several; letters' case tells no two apart."""
    by_name: dict[str, list[int]] = {}
    for place, guest in enumerate(guests):
        if name := guest.organisation.casefold().strip():
            by_name.setdefault(name, []).append(place)
    return {name: places for name, places in by_name.items() if len(places) > 1}


def pairs_of(sets: Iterable[Iterable[int]]) -> list[tuple[int, int]]:
    """Return the pairs of people that sets hold, each once."""
    return sorted({pair for one in sets for pair in combinations(sorted(one), 2)})


def joined_sets(sets: Iterable[Iterable[Member]]) -> list[list[Member]]:
    """Return sets of which none shares anybody with another one."""
    joined: list[set[Member]] = []
    for one in sets:
        members = set(one)
        for other in [each for each in joined if each & members]:
            members |= other
            joined.remove(other)
        joined.append(members)
    return [sorted(one) for one in joined]


def _masks(people: int, sets: Iterable[Iterable[int]]) -> list[int]:
    masks = [0] * people
    for one in sets:
        members = [place for place in one if place < people]
        whole = sum(1 << place for place in members)
        for place in members:
            masks[place] |= whole & ~(1 << place)
    return masks
