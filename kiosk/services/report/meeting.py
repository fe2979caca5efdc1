"""The report's words of who met whom."""

from kiosk.domain.report.document import (
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
from kiosk.services.report.chance import chance_lead
from kiosk.services.report.words import Words


def contacts_section(figures: ReportFigures, words: Words) -> ReportSection:
    """Say who met whom, first how it stands beside chance, and draw the network."""
    mixing, contacts, groups = figures.mixing, figures.contacts, figures.turnout.groups
    if contacts is None:
        return ReportSection(words("contacts"), ReportText(words("no_contacts")), (), words("counted_contacts"))
    lead = chance_lead(mixing, groups, words) if mixing else ReportText(words("too_few_to_compare"))
    parts: list[ReportPart] = [Numbers(_numbers(contacts, words))]
    if contacts.dots:
        parts += [Subheading(words("network"), words("network_line")), _network(contacts, groups, words)]
    return ReportSection(words("contacts"), lead, tuple(parts), words("counted_contacts"), begins_page=True)


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


def _numbers(contacts: ContactFigures, words: Words) -> tuple[Highlight, ...]:
    return (
        Highlight(words.number(contacts.exchanges), words.told_in("exchanges", contacts.in_groups)),
        Highlight(words.short(contacts.several), words("several")),
        Highlight(words.short(contacts.connected), words("connected", contacts.people)),
        Highlight(words.short(contacts.bridges), words("bridges")),
    )


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
