"""The report of a day as a document in one language."""

from datetime import date

from kiosk.domain.event import Event
from kiosk.domain.faults.report import NobodyToReport
from kiosk.domain.palette import derive
from kiosk.domain.report.document import Cover, GroupBar, Highlight, Numbers, ReportDocument, ReportSection
from kiosk.domain.report.figures import ReportFigures
from kiosk.domain.report.groups import ToldGroup
from kiosk.domain.small_cells import SMALLEST_GROUP, told, told_together
from kiosk.services.report.arriving import arrivals_section, sessions_section
from kiosk.services.report.asking import meetings_section
from kiosk.services.report.chance import mixing_section
from kiosk.services.report.closing import onward_section, privacy_section
from kiosk.services.report.figures import report_figures
from kiosk.services.report.meeting import contacts_section, met_section
from kiosk.services.report.speaking import discussion_section, faces_section
from kiosk.services.report.words import Words
from kiosk.storage.event_file import EventFile

_PART = "\0"
"""Stands for the number that is strong in a sentence."""


def report_of(file: EventFile, language: str) -> ReportDocument:
    """Return the report of an event in a language; the same each time for the same event.

    Raises:
        Fault: fewer than five people came, or a library that the report needs is not installed.
    """
    figures = report_figures(file)
    if figures.turnout.came < SMALLEST_GROUP:
        raise NobodyToReport()
    return document_of(file.read_event(), figures, Words(language))


def document_of(event: Event, figures: ReportFigures, words: Words) -> ReportDocument:
    """Say figures in the words of a language."""
    code = words.language.code
    day = _days(event, words)
    return ReportDocument(
        language=code,
        title=words("document_title", event=words.name(event.name_in(code))),
        author=event.organiser or event.name_in(code),
        foot=words("foot", event=words.name(event.name_in(code)), day=day),
        counted=words("counted"),
        palette=derive(event.accent),
        made=event.ends,
        cover=_cover(event, figures, words, day),
        highlights=_highlights(figures, words),
        sections=tuple(one for one in _sections(event, figures, words) if one),
    )


def _sections(event: Event, figures: ReportFigures, words: Words) -> list[ReportSection | None]:
    return [
        arrivals_section(figures, event.zone, words),
        contacts_section(figures, words),
        mixing_section(figures, words),
        met_section(figures.contacts, words),
        meetings_section(figures.meetings, figures.turnout.groups.told, words),
        sessions_section(figures, event.zone, words),
        discussion_section(figures.voices, event.zone, words),
        faces_section(figures.voices, words),
        onward_section(figures, words),
        privacy_section(figures.privacy, event, words),
    ]


def _days(event: Event, words: Words) -> str:
    first, last = event.first_day, event.last_day
    return words.day(first) if first == last else words("until", first=words.day(first), last=words.day(last))


def _cover(event: Event, figures: ReportFigures, words: Words, day: str) -> Cover:
    turnout, code = figures.turnout, words.language.code
    lines = [
        day,
        event.place_in(code),
        *(_one_day(one, count, words) for one, count in turnout.days.items() if told(count)),
    ]
    return Cover(
        words("kicker"),
        event.name_in(code),
        tuple(line for line in lines if line),
        words.number(turnout.came),
        words("came_of", turnout.expected),
        tuple(_bar(group, words) for group in turnout.groups.told) if len(turnout.groups.told) > 1 else (),
    )


def _one_day(day: str, count: int, words: Words) -> str:
    return words("came_on", count, day=words.day(date.fromisoformat(day)))


def _bar(group: ToldGroup, words: Words) -> GroupBar:
    before, after = words("part_of", part=_PART, all=words.number(group.expected)).split(_PART)
    return GroupBar(words.group(group), group.came / max(1, group.expected), before, words.number(group.came), after)


def _highlights(figures: ReportFigures, words: Words) -> Numbers:
    quoted = []
    if contacts := figures.contacts:
        quoted.append(Highlight(words.number(contacts.contacts), words("quote_contacts", contacts.people)))
        quoted.append(Highlight(words.mean(contacts.mean), words("quote_met", contacts.median)))
    if mixing := figures.mixing:
        across = mixing.across
        low, high = (words.share(end / across.contacts) for end in (across.band.low, across.band.high))
        caption = words("quote_across", low=low, high=high)
        quoted.insert(1, Highlight(words.share(across.across / across.contacts), caption))
    return Numbers(tuple([*quoted, *_further(figures, words)][:4]))


def _further(figures: ReportFigures, words: Words) -> list[Highlight]:
    """Return what else may be quoted, the best first."""
    further = []
    day = next((one for one in figures.voices.faces if not one.session and not one.question), None)
    if day:
        pleased = sum(day.counts[3:])
        if None not in told_together([pleased, day.voices - pleased], day.voices):
            further.append(Highlight(words.share(pleased / day.voices), words("quote_faces", day.voices)))
    shared = [one for one in figures.voices.pain_points if one.supporters]
    if shared:
        further.append(Highlight(words.number(len(shared)), words("quote_pain_points", len(shared))))
    if figures.arrivals and figures.arrivals.gap is not None:
        seconds = words("seconds", round(figures.arrivals.gap))
        further.append(Highlight(seconds, words("quote_gap")))
    return further
