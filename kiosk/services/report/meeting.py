"""The report's words of who met whom."""

from math import log2

from kiosk.domain.report.document import (
    ChanceChart,
    ChanceRow,
    Chart,
    Column,
    ColumnChart,
    Highlight,
    NetworkChart,
    NetworkMark,
    Numbers,
    ReportPart,
    ReportSection,
    ReportText,
    Subheading,
)
from kiosk.domain.report.figures import ContactFigures, MetStep, ReportFigures
from kiosk.domain.report.groups import Groups
from kiosk.domain.report.mixing import LEVEL, Affinity, ChanceStanding, Mixing
from kiosk.services.report.words import Words, parted

_LOW, _HIGH = -3, 2
"""The comparison reaches from an eighth of chance to four times it, as powers of two."""
_MOST_ROWS = 26
"""So many rows of the comparison are one picture."""
_TICKS = ("eighth", "quarter", "half", "as_chance", "twice", "four_times")


def contacts_section(figures: ReportFigures, words: Words) -> ReportSection:
    """Say who met whom, first how it stands beside chance, and draw the network."""
    mixing, contacts, groups = figures.mixing, figures.contacts, figures.turnout.groups
    if contacts is None:
        return ReportSection(words("contacts"), ReportText(words("no_contacts")), (), words("counted_contacts"))
    lead = _lead(mixing, groups, words) if mixing else ReportText(words("too_few_to_compare"))
    parts: list[ReportPart] = [Numbers(_numbers(contacts, words))]
    if contacts.dots:
        parts += [Subheading(words("network"), words("network_line")), _network(contacts, groups, words)]
    return ReportSection(words("contacts"), lead, tuple(parts), words("counted_contacts"), begins_page=True)


def mixing_section(figures: ReportFigures, words: Words) -> ReportSection | None:
    """Compare who met whom with chance."""
    mixing = figures.mixing
    if mixing is None or not mixing.affinities:
        return None
    parts = tuple(_compared(mixing, figures.turnout.groups, words))
    return ReportSection(words("against_chance"), None, parts, _how_mixing(mixing, words))


def met_section(contacts: ContactFigures | None, words: Words) -> ReportSection | None:
    """Say how many people each met, and what no screen saw."""
    if contacts is None:
        return None
    said = [words.told_in("alone", contacts.alone)]
    said += [words.told_in("withheld", contacts.withheld)] if contacts.withheld != 0 else []
    said += [words("lower_bounds"), _missed(contacts, words)]
    alt = words.listed([f"{_met(step, words)}: {words.number(step.people)}" for step in contacts.steps])
    chart = Chart(_steps(contacts, words), words("alt_steps", steps=alt))
    parts = (chart, ReportText(" ".join(said)))
    counted = words("counted_missed") if contacts.missed else words("counted_steps")
    return ReportSection(words("steps"), ReportText(words("steps_line")), parts, counted)


def _missed(contacts: ContactFigures, words: Words) -> str:
    if contacts.missed is None:
        return words("missed_few") if contacts.was_seated else words("missed_unknown")
    one = contacts.missed
    return words("missed", one.missed, seated=one.seated, both=one.both, low=one.low, high=one.high)


def _how_mixing(mixing: Mixing, words: Words) -> str:
    """Say how it was counted, and how often luck alone puts one of so many bands outside, as if each stood alone."""
    bands = max(1, len(mixing.affinities))
    return words("counted_mixing", mixing.shuffles, bands=bands, often=round(100 * (1 - (1 - LEVEL) ** bands)))


def _numbers(contacts: ContactFigures, words: Words) -> tuple[Highlight, ...]:
    return (
        Highlight(words.number(contacts.exchanges), words.told_in("exchanges", contacts.in_groups)),
        Highlight(words.short(contacts.several), words("several")),
        Highlight(words.short(contacts.connected), words("connected", contacts.people)),
        Highlight(words.short(contacts.bridges), words("bridges")),
    )


def _lead(mixing: Mixing, groups: Groups, words: Words) -> ReportText:
    more = [_pair(one, groups, words) for one in mixing.affinities if one.standing is ChanceStanding.MORE]
    less = [_pair(one, groups, words) for one in mixing.affinities if one.standing is ChanceStanding.LESS]
    strong = [words("met_more", pairs=words.listed(more))] if more else []
    strong += [words("met_less", pairs=words.listed(less))] if less else []
    return ReportText(words("rest_as_chance") if strong else words("all_as_chance"), " ".join(strong))


def _compared(mixing: Mixing, groups: Groups, words: Words) -> list[Chart]:
    spans = tuple(_span(one, groups, words) for one in mixing.affinities)
    ticks = tuple((_place(2.0**power), words(key)) for power, key in enumerate(_TICKS, _LOW))
    key = (words("outside_chance"), words("within_chance"), words("band"))
    return [
        Chart(ChanceChart(part, ticks, _place(1), key), words("alt_mixing", rows=words.rows(part)))
        for part in parted(spans, _MOST_ROWS)
    ]


def _span(one: Affinity, groups: Groups, words: Words) -> ChanceRow:
    low, high = (_place(end / one.expected) for end in (one.band.low, one.band.high))
    mark = None if one.seen is None else _place(one.seen / one.expected)
    text = words("seen_expected", seen=words.short(one.seen), expected=words.number(one.expected))
    return ChanceRow(
        _pair(one, groups, words), low, high, mark, text, one.standing in (ChanceStanding.MORE, ChanceStanding.LESS)
    )


def _place(ratio: float) -> float:
    """Return where a number stands that is so many times chance, on a scale of doublings."""
    return min(1.0, max(0.0, (log2(ratio) - _LOW) / (_HIGH - _LOW))) if ratio > 0 else 0.0


def _pair(one: Affinity, groups: Groups, words: Words) -> str:
    first, second = (words.grouped(groups.told[at] if at < len(groups.told) else None) for at in one.groups)
    return words("among", group=first) if one.groups[0] == one.groups[1] else words("pair", a=first, b=second)


def _network(contacts: ContactFigures, groups: Groups, words: Words) -> Chart:
    most = max(dot.met for dot in contacts.dots)
    marks = tuple(NetworkMark(dot.x, dot.y, dot.met / most, dot.group) for dot in contacts.dots)
    kinds = tuple(words.group(group) for group in groups.told)
    alt = words("alt_network", contacts.contacts, people=words.number(contacts.people))
    none = words("group_not_told") if any(mark.kind is None for mark in marks) else ""
    return Chart(NetworkChart(marks, contacts.lines, kinds, none), alt)


def _steps(contacts: ContactFigures, words: Words) -> ColumnChart:
    """Return a histogram: each number of people met is as wide, and a column of several as high as their mean."""
    most = max(step.people / _numbers_in(step) for step in contacts.steps)
    columns: list[Column] = []
    before = 0
    for step in contacts.steps:
        columns += [Column(0, foot=words.number(number)) for number in range(before + 1, step.least)]
        height, strong = step.people / _numbers_in(step) / most, contacts.median <= step.most
        columns.append(Column(height, words.number(step.people), _met(step, words), strong, _numbers_in(step)))
        before = step.most
    return ColumnChart(tuple(columns), is_histogram=True)


def _numbers_in(step: MetStep) -> int:
    return step.most - step.least + 1


def _met(step: MetStep, words: Words) -> str:
    least, most = words.number(step.least), words.number(step.most)
    return least if step.least == step.most else words("from_to", least=least, most=most)
