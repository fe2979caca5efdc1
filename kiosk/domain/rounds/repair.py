"""Seating somebody who comes late, and closing the gap of somebody who is missing, without making a new plan.

Nobody is moved in a round that has begun, and no more than two other people in all. Who comes late meets nobody twice
if there is any way through the rounds of that kind: at the tables with fewest people; or with a chair more at another
one, so that tables differ by two; or else with one or two others moved, each to where they meet nobody again. Chairs
come before people, as those may have a slip with their tables. Who is to sit with somebody sits there, unless that
table is the largest, and is never moved.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from kiosk.domain.rounds.guests import NO_TIES, Ties
from kiosk.domain.rounds.seating import UNSEATED, Seating

MOST_MOVED = 2
"""So many others a repair may move."""
_MOST_WAYS, _WORK = 1_500, 60_000
"""So many places are looked at on the ways through the rounds, and so many tables on them."""
_MOST_APART = 2
"""By so many people tables may differ after a repair."""
_WISH = 6
"""To sit with somebody whom one is kept apart from by a wish costs as much as so many repeats."""
_OPTIONS = 24
"""So many places of a round are looked at for which somebody moves."""


@dataclass(frozen=True, slots=True)
class Repair:
    """A plan after a repair; `moved` are the others whose table has changed in any round."""

    seating: Seating
    moved: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _SeatFound:
    """A table for a round, what it repeats, and who leaves it for which other one (or nobody, -1)."""

    round_: int
    table: int
    repeats: int
    mover: int = -1
    to: int = -1


def seat_late(seating: Seating, person: int, first: int, movable: int, ties: Ties = NO_TIES) -> Repair:
    """Return the plan with somebody who comes late.

    Args:
        seating: the plan.
        person: the place of who comes; that of the last one plus 1 for somebody who is not in the plan.
        first: the first round that they sit in.
        movable: the first round in which others may be moved; those before have begun.
        ties: with whom each person is to sit in each round, and with whom never.
    """
    if person == seating.people:
        seating = replace(seating, rounds=tuple((*seats, UNSEATED) for seats in seating.rounds))
    way = _Ways(seating, person, first, movable, ties).best()
    rounds = [list(seats) for seats in seating.rounds]
    for place in way:
        rounds[place.round_][person] = place.table
        if place.mover >= 0:
            rounds[place.round_][place.mover] = place.to
    moved = {place.mover for place in way if place.mover >= 0}
    return Repair(_seating(seating.tables, rounds), tuple(sorted(moved)))


def take_out(seating: Seating, person: int, first: int, movable: int, ties: Ties = NO_TIES) -> Repair:
    """Return the plan without somebody from a round on; see `seat_late` for the rest.

    Their place stays empty, unless that leaves a table three people smaller than another one: then somebody of a table
    with most people sits there instead, if they meet nobody again.
    """
    rounds = [list(seats) for seats in seating.rounds]
    for seats in rounds[first:]:
        seats[person] = UNSEATED
    plan, moved = _seating(seating.tables, rounds), set[int]()
    while len(moved) < MOST_MOVED and (moves := _evening(plan, max(first, movable), ties)):
        who, places = moves
        for round_, table in places:
            rounds[round_][who] = table
        moved.add(who)
        plan = _seating(seating.tables, rounds)
    return Repair(plan, tuple(sorted(moved)))


@dataclass(frozen=True, slots=True)
class _Uneven:
    """A round whose tables differ by too much: who may leave, from a table with most people, and where to."""

    round_: int
    leaving: int
    smallest: tuple[int, ...]


def _evening(seating: Seating, movable: int, ties: Ties) -> tuple[int, list[tuple[int, int]]] | None:
    """Return who can make tables even in most rounds, and the tables they go to; None where nobody need or can."""
    company = [seating.company(round_) for round_ in range(len(seating.rounds))]
    uneven = [one for round_ in range(movable, len(company)) if (one := _uneven(round_, company[round_]))]
    best: tuple[int, list[tuple[int, int]]] | None = None
    looked = 0
    for who in range(seating.people if uneven else 0):
        if looked == _OPTIONS:
            break
        moves = _moves_of(who, seating, uneven, company, ties)
        looked += bool(moves)
        if moves and (best is None or len(moves) > len(best[1])):
            best = who, moves
    return best


def _uneven(round_: int, company: Sequence[int]) -> _Uneven | None:
    sizes = [one.bit_count() for one in company]
    fewest, most = min(sizes), max(sizes)
    if most - fewest <= _MOST_APART:
        return None
    leaving = sum(one for one, size in zip(company, sizes, strict=True) if size == most)
    return _Uneven(round_, leaving, tuple(table for table, size in enumerate(sizes) if size == fewest))


def _moves_of(
    who: int, seating: Seating, uneven: Sequence[_Uneven], company: Sequence[Sequence[int]], ties: Ties
) -> list[tuple[int, int]]:
    """Return in which rounds, and to which table, somebody can move without meeting anybody again.

    Who is to sit with somebody stays there.
    """
    moves: list[tuple[int, int]] = []
    if ties.always_with(who):
        return moves
    tables = [seats[who] for seats in seating.rounds]
    for one in uneven:
        if not one.leaving >> who & 1:
            continue
        met = ties.parted_from(who)
        for other, table in enumerate(tables):
            met |= company[other][table] if other != one.round_ and table != UNSEATED else 0
        free = [table for table in one.smallest if not met & ~(1 << who) & company[one.round_][table]]
        if free:
            tables[one.round_] = free[0]
            moves.append((one.round_, free[0]))
    return moves


class _Kind(Enum):
    """Which places are looked at: tables with fewest people, those with one more too, and what others leave."""

    FEWEST = auto()
    ANOTHER_CHAIR = auto()
    MOVING = auto()


class _Ways:
    """Looks for a table a round for one person, with as few repeats as can be, the first round first."""

    def __init__(self, seating: Seating, person: int, first: int, movable: int, ties: Ties) -> None:
        self._seating, self._person, self._first, self._movable = seating, person, first, movable
        self._ties, self._last = ties, len(seating.rounds)
        self._company = [seating.company(round_) for round_ in range(self._last)]
        self._sizes = [[one.bit_count() for one in company] for company in self._company]
        self._left = 0
        self._least, self._way = (1 + _WISH) * len(seating.rounds) * seating.people + 1, list[_SeatFound]()

    def best(self) -> list[_SeatFound]:
        """Return the way that is found, each kind only if the one before repeats something."""
        met = self._ties.parted_from(self._person)
        for round_ in range(self._first):
            table = self._seating.rounds[round_][self._person]
            met |= self._company[round_][table] & ~(1 << self._person) if table != UNSEATED else 0
        for kind in _Kind:
            if self._least:
                self._left = min(_MOST_WAYS, _WORK // self._seating.tables)
                self._go([], met, 0, kind)
        return self._way

    def _go(self, way: list[_SeatFound], met: int, repeats: int, kind: _Kind) -> None:
        round_ = self._first + len(way)
        if round_ == self._last:
            self._least, self._way = repeats, list(way)
            return
        for place in self._places(round_, met, way, kind):
            self._left -= 1
            if repeats + place.repeats >= self._least or (self._left < 0 and self._way):
                continue
            company = self._company[round_][place.table]
            company &= ~(1 << place.mover) if place.mover >= 0 else -1
            self._go([*way, place], met | company, repeats + place.repeats, kind)

    def _places(self, round_: int, met: int, way: Sequence[_SeatFound], kind: _Kind) -> list[_SeatFound]:
        """Return where somebody who has met certain people can sit in a round, the best first."""
        sizes, company = self._sizes[round_], self._company[round_]
        friends, never = self._ties.always_with(self._person), self._ties.never_with(self._person)
        most = min(sizes) + (kind is not _Kind.FEWEST)
        with_friends = self._with_friends(round_) if friends else []
        tables = with_friends or [table for table, size in enumerate(sizes) if size <= most]
        met &= ~friends
        places = [_SeatFound(round_, table, _cost(company[table], met, never)) for table in tables]
        places.sort(key=lambda place: (place.repeats, sizes[place.table]))
        if kind is _Kind.MOVING and round_ >= self._movable and places[0].repeats and not with_friends:
            return [*self._freed(round_, met, way), *places]
        return places

    def _with_friends(self, round_: int) -> list[int]:
        """Return the tables of those with whom somebody is to sit, unless they are the largest."""
        sizes, friends = self._sizes[round_], self._ties.always_with(self._person)
        most = min(sizes) + 1
        return [table for table, one in enumerate(self._company[round_]) if one & friends and sizes[table] <= most]

    def _freed(self, round_: int, met: int, way: Sequence[_SeatFound]) -> list[_SeatFound]:
        """Return places that somebody leaves for a table with fewest people, where neither meets anybody again."""
        company, freed = self._company[round_], list[_SeatFound]()
        movers = {place.mover for place in way if place.mover >= 0}
        sizes = self._sizes[round_]
        smallest = [table for table, size in enumerate(sizes) if size == min(sizes)]
        for who, table in enumerate(self._seating.rounds[round_]):
            if table == UNSEATED or who in movers or len(movers) >= MOST_MOVED or self._ties.always_with(who):
                continue
            if met & company[table] & ~(1 << who) or len(freed) >= _OPTIONS:
                continue
            elsewhere = self._met_elsewhere(who, round_, way)
            to = next((one for one in smallest if one != table and not elsewhere & company[one]), -1)
            if to >= 0:
                freed.append(_SeatFound(round_, table, 0, who, to))
        return freed

    def _met_elsewhere(self, who: int, round_: int, way: Sequence[_SeatFound]) -> int:
        """Return whom somebody meets in other rounds, as others were moved so far."""
        met = self._ties.parted_from(who)
        for other, seats in enumerate(self._seating.rounds):
            if other != round_ and seats[who] != UNSEATED:
                met |= self._company[other][seats[who]]
        for place in way:
            if place.mover >= 0 and self._company[place.round_][place.to] >> who & 1:
                met |= 1 << place.mover
        return met & ~(1 << who)


def _cost(company: int, met: int, never: int) -> int:
    """Return what it costs to sit among others: the repeats, and more for each with whom one never is to."""
    return (company & met).bit_count() + _WISH * (company & never).bit_count()


def _seating(tables: int, rounds: Sequence[Sequence[int]]) -> Seating:
    return Seating(tables, tuple(tuple(seats) for seats in rounds))
