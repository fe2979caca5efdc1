"""Who shares a column of a design: people of one organisation, then of one group, as those never meet."""

from collections.abc import Sequence
from random import Random

from kiosk.domain.rounds.guests import Guest, Wishes, colleagues_of, joined_sets


def columns_for(guests: Sequence[Guest], rooms: Sequence[int], wishes: Wishes, random: Random) -> list[list[int]]:
    """Share guests out among columns with room for so many each; only who fits into no column is parted.

    Those come first who are to be kept apart, then organisations, then groups that fit, then larger ones. The order
    within a column is left to chance.
    """
    columns: list[list[int]] = [[] for _ in rooms]
    for unit in _units(guests, max(rooms), wishes, random):
        rest = unit
        while rest:
            best = _best(rest, columns, rooms, guests)
            room = rooms[best] - len(columns[best])
            columns[best].extend(rest[:room])
            rest = rest[room:]
    for column in columns:
        random.shuffle(column)
    return columns


def _units(guests: Sequence[Guest], room: int, wishes: Wishes, random: Random) -> list[list[int]]:
    """Return who goes into a column together if that can be, in the order in which columns are given out."""
    order = list(range(len(guests)))
    random.shuffle(order)
    joined = joined_sets([*wishes.apart, *colleagues_of(guests).values()])
    joined.sort(key=lambda unit: (-len(unit), guests[unit[0]].group, unit))
    taken = {place for unit in joined for place in unit}
    by_group: dict[str, list[int]] = {}
    for place in order:
        if place not in taken:
            by_group.setdefault(guests[place].group, []).append(place)
    anybody = by_group.pop("", [])
    groups = sorted(by_group.items(), key=lambda one: (len(one[1]) > room, -len(one[1]), one[0]))
    return [*joined, *(members for _, members in groups), *([place] for place in anybody)]


def _best(unit: Sequence[int], columns: Sequence[Sequence[int]], rooms: Sequence[int], guests: Sequence[Guest]) -> int:
    """Return the column for a unit: where all fit, most of their group are and least stays free; else the emptiest."""
    group = guests[unit[0]].group

    def worth(column: int) -> tuple[bool, int, int]:
        free = rooms[column] - len(columns[column])
        mates = sum(guests[place].group == group for place in columns[column]) if group else 0
        return (True, mates, -free) if free >= len(unit) else (False, free, mates)

    return max(range(len(rooms)), key=worth)
