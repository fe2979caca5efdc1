"""What all groups share comes first: the order of pain points, and each group's own top.

Polis calls that group-informed consensus: for each group the chance that somebody of it agrees, by Laplace's rule of
succession, and the product of those; so a large group alone lifts nothing to the top, and one that is silent sinks
nothing to the bottom. The groups are those that the roster names, and none of fewer than five who came.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import prod

from kiosk.domain.voices.pain_point import PainPoint, SharedPainPoint

SMALLEST_GROUP = 5
"""Fewer people are no group that is shown."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """Pain points, what all groups share first; `groups` map each group that is shown to how many of it came."""

    groups: Mapping[str, int]
    pain_points: Sequence[SharedPainPoint]

    def top_of(self, group: str) -> PainPoint | None:
        """Return what most of a group share; None where nobody of it supports anything."""
        place = list(self.groups).index(group)
        best = max(self.pain_points, key=lambda one: one.shares[place], default=None)
        return best.pain_point if best and best.shares[place] else None


def shown_groups(sizes: Mapping[str, int]) -> dict[str, int]:
    """Return the groups that are large enough to be shown, the largest first."""
    named = [(group, size) for group, size in sizes.items() if group and size >= SMALLEST_GROUP]
    return dict(sorted(named, key=lambda one: (-one[1], one[0])))


def ranked(pain_points: Iterable[PainPoint], sizes: Mapping[str, int]) -> Ranking:
    """Put pain points in order; `sizes` are how many people of each group came."""
    groups = shown_groups(sizes)
    shared = [_shared(one, groups) for one in pain_points]
    shared.sort(key=lambda one: (-one.score, -one.pain_point.supporters, one.pain_point.id))
    return Ranking(groups, tuple(shared))


def _shared(pain_point: PainPoint, groups: Mapping[str, int]) -> SharedPainPoint:
    counts = {group: min(pain_point.by_group.get(group, 0), size) for group, size in groups.items()}
    chances = [(count + 1) / (groups[group] + 2) for group, count in counts.items()]
    score = prod(chances) ** (1 / len(chances)) if chances else float(pain_point.supporters)
    return SharedPainPoint(pain_point, tuple(count / groups[group] for group, count in counts.items()), score)
