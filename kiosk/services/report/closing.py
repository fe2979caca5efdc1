"""The report's words of what happens next, and of what is kept about people."""

from kiosk.domain.event import Event
from kiosk.domain.moment import day_of
from kiosk.domain.networking.exchange import Purpose
from kiosk.domain.report.document import Link, Links, ReportPart, ReportSection, ReportTable, ReportText
from kiosk.domain.report.figures import PrivacyFigures, ReportFigures
from kiosk.services.report.words import Words


def onward_section(figures: ReportFigures, words: Words) -> ReportSection | None:
    """Say what happens next, as the organiser's pages and links have it."""
    if not figures.onward:
        return None
    code = words.language.code
    links = tuple(Link(one.title_in(code), one.text_in(code), one.link) for one in figures.onward)
    return ReportSection(words("onward"), ReportText(words("onward_line")), (Links(links),), words("counted_onward"))


def privacy_section(privacy: PrivacyFigures, event: Event, words: Words) -> ReportSection:
    """Say what people agreed to, who was erased, and until when the rest is kept."""
    head = tuple(words(key) for key in ("purpose", "agreed", "declined", "taken_back"))
    rows = tuple(
        (_purpose(one.purpose, words), *map(words.told, (one.given, one.declined, one.withdrawn)))
        for one in privacy.consents
    )
    kept = words("kept_until", day=words.day(day_of(privacy.kept_until, event.zone)))
    erased = words.told_in("erased", privacy.erased)
    sheet: list[ReportPart] = [ReportTable(head, rows)] if rows else [ReportText(words("nobody_asked"))]
    parts = (*sheet, ReportText(" ".join((erased, kept, words("nobody_named")))))
    return ReportSection(words("privacy"), ReportText(words("privacy_line")), parts, words("counted_privacy"))


def _purpose(purpose: Purpose, words: Words) -> str:
    return words(f"purpose_{purpose.value}")
