"""The report's words of who met whom beside chance."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log2

from kiosk.domain.report.document import ChanceChart, ChanceRow, Chart, ReportPart, ReportSection, ReportText
from kiosk.domain.report.figures import ReportFigures
from kiosk.domain.report.groups import Groups
from kiosk.domain.report.mixing import LEVEL, Affinity, ChanceStanding, Mixing
from kiosk.services.report.words import Words, parted

_OUTSIDE = (ChanceStanding.MORE, ChanceStanding.LESS)
_MOST_ROWS = 14
"""So many rows are one picture; of more pairs those outside chance are shown, and of others the farthest from it."""


@dataclass(frozen=True, slots=True)
class _Scale:
    """Ratios to chance from one end to the other, in equal doublings; of some the words have a name of its own."""

    ratios: tuple[float, ...]
    names: tuple[str, ...] = ()

    def place(self, ratio: float) -> float:
        """Return where a number stands that is so many times chance, from 0 to 1."""
        low, high = log2(self.ratios[0]), log2(self.ratios[-1])
        return min(1.0, max(0.0, (log2(ratio) - low) / (high - low))) if ratio > 0 else 0.0

    def ticks(self, words: Words) -> tuple[tuple[float, str], ...]:
        """Return where its lines stand and what they are."""
        names = [words(name) for name in self.names] or [_ratio(ratio, words) for ratio in self.ratios]
        return tuple(zip(map(self.place, self.ratios), names, strict=True))


_SCALES = (
    _Scale((0.8, 0.9, 1, 1.1, 1.25)),
    _Scale((0.5, 0.7, 1, 1.4, 2)),
    _Scale((0.125, 0.25, 0.5, 1, 2, 4), ("eighth", "quarter", "half", "as_chance", "twice", "four_times")),
)
"""The first that holds every mark and band is taken."""


def mixing_section(figures: ReportFigures, words: Words) -> ReportSection | None:
    """Compare who met whom with chance."""
    mixing = figures.mixing
    if mixing is None or not mixing.affinities:
        return None
    parts = _compared(mixing, figures.turnout.groups, words)
    return ReportSection(words("against_chance"), None, tuple(parts), _how_mixing(mixing, words))


def chance_lead(mixing: Mixing, groups: Groups, words: Words) -> ReportText:
    """Say which groups met more and less often than chance gives."""
    more = [_pair(one, groups, words) for one in mixing.affinities if one.standing is ChanceStanding.MORE]
    less = [_pair(one, groups, words) for one in mixing.affinities if one.standing is ChanceStanding.LESS]
    strong = [words("met_more", pairs=words.listed(more))] if more else []
    strong += [words("met_less", pairs=words.listed(less))] if less else []
    return ReportText(words("rest_as_chance") if strong else words("all_as_chance"), " ".join(strong))


def _how_mixing(mixing: Mixing, words: Words) -> str:
    """Say how it was counted, and how often luck alone puts one of so many bands outside, as if each stood alone."""
    bands = max(1, len(mixing.affinities))
    return words("counted_mixing", mixing.shuffles, bands=bands, often=round(100 * (1 - (1 - LEVEL) ** bands)))


def _compared(mixing: Mixing, groups: Groups, words: Words) -> list[ReportPart]:
    shown = _farthest(mixing.affinities)
    scale = _scale_of(shown)
    rows = tuple(_row(one, scale, groups, words) for one in shown)
    key = (words("outside_chance"), words("within_chance"), words("band"))
    charts = [
        Chart(ChanceChart(part, scale.ticks(words), scale.place(1), key), words("alt_mixing", rows=words.rows(part)))
        for part in parted(rows, _MOST_ROWS)
    ]
    left = len(mixing.affinities) - len(shown)
    return [*charts, ReportText(words("pairs_left", left))] if left else [*charts]


def _farthest(affinities: Sequence[Affinity]) -> list[Affinity]:
    """Return the pairs to show, in their order."""
    outside = [one for one in affinities if one.standing in _OUTSIDE]
    within = sorted((one for one in affinities if one not in outside), key=_distance, reverse=True)
    shown = [*outside, *within[: max(0, _MOST_ROWS - len(outside))]]
    return [one for one in affinities if one in shown]


def _distance(one: Affinity) -> float:
    return abs(log2(one.seen / one.expected)) if one.seen else 0.0


def _scale_of(affinities: Sequence[Affinity]) -> _Scale:
    ends = [end for one in affinities for end in (one.band.low, one.band.high, one.seen or one.expected)]
    ratios = [end / one for end, one in zip(ends, [one.expected for one in affinities for _ in range(3)], strict=True)]
    holding = (scale for scale in _SCALES if min(ratios) >= scale.ratios[0] and max(ratios) <= scale.ratios[-1])
    return next(holding, _SCALES[-1])


def _row(one: Affinity, scale: _Scale, groups: Groups, words: Words) -> ChanceRow:
    low, high = (scale.place(end / one.expected) for end in (one.band.low, one.band.high))
    mark = None if one.seen is None else scale.place(one.seen / one.expected)
    text = words("seen_expected", seen=words.short(one.seen), expected=words.number(one.expected))
    return ChanceRow(_pair(one, groups, words), low, high, mark, text, one.standing in _OUTSIDE)


def _ratio(ratio: float, words: Words) -> str:
    return words("as_chance") if ratio == 1 else words.share(ratio)


def _pair(one: Affinity, groups: Groups, words: Words) -> str:
    first, second = (words.grouped(groups.told[at] if at < len(groups.told) else None) for at in one.groups)
    return words("among", group=first) if one.groups[0] == one.groups[1] else words("pair", a=first, b=second)
