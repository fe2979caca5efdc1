"""The bridges between the groups that came, for all to see: which two of them have met least beside what chance gives.

Nothing is told of a group of fewer than five, and no number of any bridge. Fewer than five exchanges of two groups
count as none, so nobody sees what a single one changes. As in the report, two groups are compared only where chance
gives them five.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import combinations

from kiosk.domain.networking.drawing import chance_of_both
from kiosk.domain.small_cells import SMALLEST_GROUP

MOST_GROUPS = 6
"""So many can be told apart across a room; the smaller ones are left out."""

GroupNames = tuple[str, str]
"""Two groups, in the order in which they are shown."""


class BridgeWidth(IntEnum):
    """How much went over a bridge."""

    FEW = 1
    """Fewer than five exchanges, or none."""
    LESS = 2
    """Less than chance gives."""
    MORE = 3
    """As much as chance gives, or more."""


@dataclass(frozen=True, slots=True)
class Bridges:
    """The groups, the largest first, the width of the bridge between each two of them, and the thinnest of all."""

    groups: tuple[str, ...]
    widths: Mapping[GroupNames, BridgeWidth]
    thinnest: GroupNames


def bridges_of(came: Mapping[str, int], exchanges: Iterable[Sequence[str]]) -> Bridges | None:
    """Find the thinnest bridge.

    Args:
        came: how many people of each group came, the empty name for those without one.
        exchanges: the groups of the members of each exchange who may be counted, one name for each member.

    Returns:
        None where there are fewer than three groups of five people, or no bridge is thinner than chance would make it.
    """
    groups = _shown(came)
    if len(groups) < 3:
        return None
    seen, lengths = _counted(exchanges, groups)
    expected = {pair: _expected(came, pair, lengths) for pair in combinations(groups, 2)}
    thin = {
        pair: seen[pair] / amount
        for pair, amount in expected.items()
        if amount >= SMALLEST_GROUP and seen[pair] < amount
    }
    if not thin:
        return None
    widths = {pair: _width(seen[pair], amount) for pair, amount in expected.items()}
    return Bridges(groups, widths, min(thin, key=lambda pair: (thin[pair], -expected[pair], pair)))


def _shown(came: Mapping[str, int]) -> tuple[str, ...]:
    large = [group for group, people in came.items() if group and people >= SMALLEST_GROUP]
    return tuple(sorted(large, key=lambda group: (-came[group], group))[:MOST_GROUPS])


def _counted(exchanges: Iterable[Sequence[str]], groups: Sequence[str]) -> tuple[Counter[GroupNames], Counter[int]]:
    """Count the exchanges of each two groups, fewer than five as none, and those of each length."""
    seen: Counter[GroupNames] = Counter()
    lengths: Counter[int] = Counter()
    for members in exchanges:
        lengths[len(members)] += 1
        seen.update(combinations([group for group in groups if group in members], 2))
    return Counter({pair: count for pair, count in seen.items() if count >= SMALLEST_GROUP}), lengths


def _expected(came: Mapping[str, int], pair: GroupNames, lengths: Mapping[int, int]) -> float:
    people, (a, b) = sum(came.values()), pair
    return sum(
        count * chance_of_both(people, came[a], came[b], drawn) for drawn, count in lengths.items() if drawn <= people
    )


def _width(seen: int, expected: float) -> BridgeWidth:
    if not seen:
        return BridgeWidth.FEW
    return BridgeWidth.LESS if seen < expected else BridgeWidth.MORE
