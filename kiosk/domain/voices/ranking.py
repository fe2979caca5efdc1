"""What all groups share comes first: the order of pain points, and each group's own top.

Polis calls that group-informed consensus: for each group the chance that somebody of it agrees, by Laplace's rule of
succession, and the product of those; so a large group alone lifts nothing to the top, and one that is silent sinks
nothing to the bottom. The groups are those that the roster names, and none of fewer than five who came.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import prod

from kiosk.domain.small_cells import SMALLEST_GROUP
from kiosk.domain.voices.pain_point import PainPoint, SharedPainPoint


@dataclass(frozen=True, slots=True)
class Ranking:
    """Pain points, what all groups share first; `groups` map each group that is shown to how many of it came."""

    groups: Mapping[str, int]
    pain_points: Sequence[SharedPainPoint]

    def shares_of(self, shared: SharedPainPoint) -> dict[str, float]:
        """Return the shares of a pain point by group, of those alone of which five and more share it."""
        return {group: share for group, share in zip(self.groups, shared.shares, strict=False) if share}

    def top_of(self, group: str) -> PainPoint | None:
        """Return what most of a group share; None where fewer than five of it support the same."""
        place = list(self.groups).index(group)
        best = max((one for one in self.pain_points if one.shares), key=lambda one: one.shares[place], default=None)
        return best.pain_point if best and best.shares[place] else None


def shown_groups(sizes: Mapping[str, int]) -> dict[str, int]:
    """Return the groups that are large enough to be shown, the largest first."""
    named = [(group, size) for group, size in sizes.items() if group and size >= SMALLEST_GROUP]
    return dict(sorted(named, key=lambda one: (-one[1], one[0])))


def told(pain_point: PainPoint) -> PainPoint:
    """Return a pain point with no count of a group under five."""
    counts = pain_point.by_group.items()
    return replace(pain_point, by_group={group: count for group, count in counts if count >= SMALLEST_GROUP})


def ranked(pain_points: Iterable[PainPoint], sizes: Mapping[str, int]) -> Ranking:
    """Put pain points in order; `sizes` are how many people of each group came. All count, and only five are told."""
    groups = shown_groups(sizes)
    counted = [(one, _counts(one, groups)) for one in pain_points]
    counted.sort(key=lambda each: (-_score(each[0], each[1], groups), -each[0].supporters, each[0].id))
    return Ranking(groups, tuple(_shared(one, counts, groups) for one, counts in counted))


def _counts(pain_point: PainPoint, groups: Mapping[str, int]) -> dict[str, int]:
    return {group: min(pain_point.by_group.get(group, 0), size) for group, size in groups.items()}


def _score(pain_point: PainPoint, counts: Mapping[str, int], groups: Mapping[str, int]) -> float:
    chances = [(count + 1) / (groups[group] + 2) for group, count in counts.items()]
    return prod(chances) ** (1 / len(chances)) if chances else float(pain_point.supporters)


def _shared(pain_point: PainPoint, counts: Mapping[str, int], groups: Mapping[str, int]) -> SharedPainPoint:
    if pain_point.supporters < SMALLEST_GROUP:
        return SharedPainPoint(told(pain_point), (), 0)
    shares = tuple(count / groups[group] if count >= SMALLEST_GROUP else 0.0 for group, count in counts.items())
    return SharedPainPoint(told(pain_point), shares, sum(count > 0 for count in counts.values()))
