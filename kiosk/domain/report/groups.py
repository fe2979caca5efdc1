"""Groups as the report tells of them: the small ones are taken together, so that no number is about a few people."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.roster.group_count import GroupCount
from kiosk.domain.small_cells import SMALLEST_GROUP

_MOST_NAMED = 3
"""So many groups that are taken together are still named each."""


@dataclass(frozen=True, slots=True)
class ToldGroup:
    """One group of the roster, or several small ones; no names stand for too many of them, or for none at all."""

    names: tuple[str, ...]
    expected: int
    came: int


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups that the report tells of, the largest first; `place` maps each group of the roster to its own."""

    told: tuple[ToldGroup, ...]
    place: Mapping[str, int]


def told_groups(counts: Iterable[GroupCount]) -> Groups:
    """Take small groups together until each is of five people and more, on the list and at the door.

    If those are still fewer than five, the next smallest goes with them: else subtraction would tell of them.
    """
    left = sorted(counts, key=lambda one: (-one.checked_in, -one.expected, one.name))
    small = [one for one in left if not one.name or min(one.expected, one.checked_in) < SMALLEST_GROUP]
    left = [one for one in left if one not in small]
    while small and left and sum(one.checked_in for one in small) < SMALLEST_GROUP:
        small.insert(0, left.pop())
    lots = [[one] for one in left] + ([small] if small else [])
    place = {one.name: number for number, lot in enumerate(lots) for one in lot}
    return Groups(tuple(map(_together, lots)), place)


def _together(lot: Sequence[GroupCount]) -> ToldGroup:
    names = tuple(one.name for one in lot)
    named = names if len(names) <= _MOST_NAMED and all(names) else ()
    return ToldGroup(named, sum(one.expected for one in lot), sum(one.checked_in for one in lot))
