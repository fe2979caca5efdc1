"""The report's words of who asked to meet whom."""

from collections.abc import Sequence

from kiosk.domain.meeting.meeting_figures import GroupMeetings, MeetingFigures
from kiosk.domain.report.document import Highlight, Numbers, ReportPart, ReportSection, ReportTable, ReportText
from kiosk.domain.report.groups import ToldGroup
from kiosk.services.report.words import Words

_MOST_ROWS = 12
"""So many pairs of groups are told."""


def meetings_section(figures: MeetingFigures, groups: Sequence[ToldGroup], words: Words) -> ReportSection | None:
    """Say how many pairs asked to meet, agreed to and met, and of which groups; nothing where fewer than five asked."""
    total = figures.total
    if not total.asked:
        return None
    numbers = Numbers(
        (
            Highlight(words.number(total.asked), words("asked_to_meet")),
            Highlight(words.short(total.agreed), words("agreed_to_meet")),
            Highlight(words.short(total.met), words("did_meet")),
        )
    )
    parts: list[ReportPart] = [numbers]
    if figures.between:
        head = tuple(words(key) for key in ("meeting_groups", "meeting_asked", "meeting_agreed", "meeting_met"))
        parts.append(ReportTable(head, tuple(_row(one, groups, words) for one in figures.between[:_MOST_ROWS])))
    return ReportSection(words("meetings"), ReportText(words("meetings_line")), tuple(parts), words("counted_meetings"))


def _row(one: GroupMeetings, groups: Sequence[ToldGroup], words: Words) -> tuple[str, ...]:
    first, second = (words.grouped(groups[place]) for place in one.groups)
    alike = one.groups[0] == one.groups[1]
    name = words("among", group=first) if alike else words("pair", a=first, b=second)
    counts = (one.count.asked, one.count.agreed, one.count.met)
    return (name, *("–" if count is None else words.number(count) for count in counts))
