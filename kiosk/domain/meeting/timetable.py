"""Where and when all meet who both wish it: the same on every kiosk that knows the same wishes.

The one who wishes second has a place found, which stands in their record. Kiosks that were apart may have given one
table twice, or somebody two tables at once: then the pair that agreed first keeps its place, and the later one moves to
the next that is free. No other pair moves, and none moves back when a meeting is called off later. A pair whose wishes
two kiosks apart recorded has no place in any record; it gets one in the same way.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.meeting.place import LENGTH_MS, MeetingPlace, first_start
from kiosk.domain.meeting.wishes import MeetingWish, SaidWish, WishStanding, between

MeetingPair = tuple[str, str]
Order = tuple[int, str, int]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two (by id, the lower first) who both wished to meet: since when, at which place, and when it was called off."""

    pair: MeetingPair
    order: Order
    place: MeetingPlace | None
    off: Order | None = None

    def stands_at(self, order: Order) -> bool:
        """Tell whether it was not called off yet when something else was said."""
        return self.off is None or self.off > order

    def bars(self, other: "Agreement") -> bool:
        """Tell whether another one cannot be at its own place because of this one."""
        if self.place is None or other.place is None or self.place.start != other.place.start:
            return False
        shared = self.place.table == other.place.table or bool({*self.pair} & {*other.pair})
        return shared and self.stands_at(other.order)


def timetable(said: Iterable[SaidWish], tables: int) -> Mapping[MeetingPair, MeetingPlace]:
    """Return the meetings that stand, by both ids, the lower one first.

    Args:
        said: all that was ever said, the earliest first.
        tables: how many there are.
    """
    return {one.pair: one.place for one in agreements(said, tables) if one.place and one.off is None}


def agreements(said: Iterable[SaidWish], tables: int) -> Sequence[Agreement]:
    """Return all that two ever agreed on, each with its place, what was called off too; by time.

    Args:
        said: all that was ever said, the earliest first.
        tables: how many there are.
    """
    placed: dict[int, list[Agreement]] = {}
    moving = []
    for one in _agreements(said):
        if one.place and not any(other.bars(one) for other in placed.get(one.place.start, ())):
            placed.setdefault(one.place.start, []).append(one)
        else:
            moving.append(one)
    for one in moving:
        start = one.place.start if one.place else first_start(one.order[0])
        place = _free(one.pair, placed, start, tables, one.order)
        placed.setdefault(place.start, []).append(replace(one, place=place))
    return [one for _, at_once in sorted(placed.items()) for one in at_once]


def find_place(
    pair: Collection[str], meetings: Mapping[MeetingPair, MeetingPlace], now: int, tables: int
) -> MeetingPlace:
    """Return the first time and the lowest table that are free for two people.

    Args:
        pair: the ids of both.
        meetings: those that stand.
        now: UTC milliseconds.
        tables: how many there are.
    """
    placed: dict[int, list[Agreement]] = {}
    for both, place in meetings.items():
        placed.setdefault(place.start, []).append(Agreement(both, (0, "", 0), place))
    return _free(pair, placed, first_start(now), tables, (now, "", 0))


def _agreements(said: Iterable[SaidWish]) -> Sequence[Agreement]:
    """Return what two agreed on, and what of it was called off, the earliest first."""
    wishes: dict[MeetingPair, MeetingWish] = {}
    every: list[Agreement] = []
    standing: dict[MeetingPair, int] = {}
    for (person, other), wish in said:
        wishes[person, other] = wish
        pair = (min(person, other), max(person, other))
        agreed = between(person, other, wishes) is WishStanding.AGREED
        if agreed and pair not in standing:
            standing[pair] = len(every)
            every.append(Agreement(pair, wish.order, wish.place or wishes[other, person].place))
        elif not agreed and pair in standing:
            at = standing.pop(pair)
            every[at] = replace(every[at], off=wish.order)
    return every


def _free(
    pair: Collection[str], placed: Mapping[int, Sequence[Agreement]], start: int, tables: int, order: Order
) -> MeetingPlace:
    """Return the first place that is free from a start on, of what stood when two agreed."""
    while True:
        at_once = [one for one in placed.get(start, ()) if one.stands_at(order)]
        taken = {one.place.table for one in at_once if one.place}
        busy = any(one in agreement.pair for agreement in at_once for one in pair)
        table = next((table for table in range(1, tables + 1) if table not in taken), None)
        if table and not busy:
            return MeetingPlace(start, table)
        start += LENGTH_MS
