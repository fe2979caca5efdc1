"""Whom the organiser keeps at one table in each round, and whom apart, and whether a plan keeps it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from kiosk.domain.rounds.guests import Wishes, joined_sets
from kiosk.domain.rounds.seating import UNSEATED, Seating

People = tuple[str, ...]
"""Attendee ids, of two people or more."""


@dataclass(frozen=True, slots=True)
class TableWishes:
    """What is wished of a plan.

    Attributes:
        together: people who are to sit at one table in each round.
        apart: people who never are.
        colleagues_apart: whether people of one organisation, or else of one group, are kept apart if that can be.
    """

    together: tuple[People, ...] = ()
    apart: tuple[People, ...] = ()
    colleagues_apart: bool = True

    def among(self, people: Sequence[str]) -> Wishes:
        """Return them by the places of people; who is not among these is left out."""
        places = {one: place for place, one in enumerate(people)}

        def sets(wished: Iterable[People]) -> list[list[int]]:
            return [[places[one] for one in each if one in places] for each in wished]

        together = joined_sets(sets(self.together))
        return Wishes(tuple(map(frozenset, together)), tuple(map(frozenset, sets(self.apart))))

    def contradiction(self) -> tuple[str, str] | None:
        """Return two people who are to sit together, be it through others, and never; None where there are none."""
        apart = {frozenset(pair) for each in self.apart for pair in combinations(each, 2)}
        for each in joined_sets(self.together):
            for one, other in combinations(each, 2):
                if frozenset((one, other)) in apart:
                    return one, other
        return None

    def unmet(self, people: Sequence[str], seating: Seating) -> list["TableWishes"]:
        """Return for each round which of them a plan does not keep; who has no table in it sits nowhere."""
        places = {one: place for place, one in enumerate(people)}
        unmet = []
        for seats in seating.rounds:
            tables = {one: seats[place] for one, place in places.items() if seats[place] != UNSEATED}
            together = tuple(each for each in self.together if len(set(_tables(each, tables))) > 1)
            apart = tuple(each for each in self.apart if len(set(at := _tables(each, tables))) < len(at))
            unmet.append(TableWishes(together, apart))
        return unmet


NO_WISHES = TableWishes()
"""Nothing but that colleagues are kept apart."""


def written_people(wished: Iterable[People]) -> tuple[str, ...]:
    """Return sets of people as a fact writes them, with spaces between ids."""
    return tuple(" ".join(each) for each in wished)


def read_people(written: Iterable[str]) -> tuple[People, ...]:
    """Read them; what names fewer than two wishes nothing."""
    sets = (tuple(dict.fromkeys(text.split())) for text in written)
    return tuple(each for each in sets if len(each) > 1)


def _tables(people: People, tables: dict[str, int]) -> list[int]:
    return [tables[one] for one in people if one in tables]
