"""The report's words of what people said: pain points, tables, faces."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from kiosk.domain.report.document import (
    Bar,
    BarChart,
    Chart,
    Link,
    Links,
    ReportPart,
    ReportSection,
    ReportTable,
    ReportText,
    ShareChart,
    SharedWhole,
    Subheading,
    WholeShare,
)
from kiosk.domain.report.figures import PainPointFigure, VoiceFigures
from kiosk.domain.small_cells import SMALLEST_GROUP
from kiosk.domain.voices.feedback import FaceCount
from kiosk.services.report.quoting import quoted
from kiosk.services.report.words import Words, parted

_MOST = 6
"""So many pain points of a topic are told."""
_MOST_ROWS = 10
"""So many rows of faces are one picture."""


def discussion_section(voices: VoiceFigures, zone: ZoneInfo, words: Words) -> ReportSection | None:
    """Say what holds people back, by topic, and what came of it."""
    if not voices.pain_points:
        return None
    parts: list[ReportPart] = []
    for topic, names in voices.topics.items():
        if of_topic := [one for one in voices.pain_points if one.topic == topic]:
            parts += [Subheading(names.get(words.language.code, topic)), _bars(of_topic[:_MOST], voices, words)]
    lead = words("discussion_line", len(voices.pain_points))
    parts += _by_group(voices.pain_points, words)
    parts += _tables(voices.pain_points, zone, words)
    parts += _links(voices.pain_points, words)
    if voices.offers != 0:
        parts.append(ReportText(words.told_in("offers", voices.offers)))
    return ReportSection(words("discussion"), ReportText(lead), tuple(parts), words("counted_discussion"))


def _bars(pain_points: Sequence[PainPointFigure], voices: VoiceFigures, words: Words) -> Chart:
    most = max((one.supporters or 0 for one in voices.pain_points), default=0) or 1
    bars = tuple(_bar(one, most, words) for one in pain_points)
    return Chart(BarChart(bars), words.rows(bars))


def _bar(one: PainPointFigure, most: int, words: Words) -> Bar:
    text = words("shared_by_few") if one.supporters is None else words("shared_by", one.supporters)
    return Bar(one.text, None if one.supporters is None else one.supporters / most, text)


def _by_group(pain_points: Sequence[PainPointFigure], words: Words) -> list[ReportPart]:
    """Say which groups share a pain point with five people and more; how many they are would tell of the others."""
    rows = tuple(
        (one.text, words.listed([words.name(group) for group in one.shares])) for one in pain_points if one.shares
    )
    head = (words("table_of"), words("shared_by_groups"))
    return [Subheading(words("by_group"), words("by_group_line")), ReportTable(head, rows[:_MOST_ROWS])] if rows else []


def _tables(pain_points: Sequence[PainPointFigure], zone: ZoneInfo, words: Words) -> list[ReportPart]:
    rows = [
        (
            one.text,
            words.time(one.table[0], zone) if one.table[0] else "",
            one.table[1],
            words.number(one.table[2]) if one.table[2] else "",
        )
        for one in pain_points
        if one.table
    ]
    head = tuple(words(key) for key in ("table_of", "table_time", "table_place", "table_seats"))
    return [Subheading(words("tables")), ReportTable(head, tuple(rows))] if rows else []


def _links(pain_points: Sequence[PainPointFigure], words: Words) -> list[ReportPart]:
    links = [Link(title, one.text, address) for one in pain_points for title, address in one.links.items()]
    return [Subheading(words("pain_point_links")), Links(tuple(links))] if links else []


def faces_section(voices: VoiceFigures, words: Words) -> ReportSection | None:
    """Say how the day was, by face, and quote those who agreed to it and were chosen."""
    if not voices.faces and not voices.quotes and voices.sentences == 0:
        return None
    rows = []
    for one in voices.faces:
        names = voices.named.get((one.session, one.question), {})
        name = names.get(words.language.code, "") or (words("the_day") if not one.session else one.session)
        mean = words("mean_face", one.voices, mean=words.mean(one.mean))
        rows.append(SharedWhole(name, _parts(one, words), mean))
    ends = (words("very_bad"), words("very_good"))
    parts: list[ReportPart] = [
        Chart(ShareChart(part, ends), words.listed([f"{row.label}: {row.text}" for row in part]))
        for part in parted(rows, _MOST_ROWS)
    ]
    parts += quoted(voices, words)
    return ReportSection(words("faces"), ReportText(words("faces_line")), tuple(parts), words("counted_faces"))


def _parts(one: FaceCount, words: Words) -> tuple[WholeShare, ...]:
    """Return how often each face was chosen, those of fewer than five voices together with their neighbours."""
    return tuple(
        WholeShare(
            sum(lot) / one.voices,
            words.share(sum(lot) / one.voices),
            first + lot.index(max(lot)),
            first,
            first + len(lot) - 1,
        )
        for first, lot in together(one.counts)
    )


def together(counts: Sequence[int]) -> list[tuple[int, list[int]]]:
    """Put counts in lots of five voices and more each, from the lowest on; each with the place of its first count."""
    lots: list[tuple[int, list[int]]] = []
    for place, count in enumerate(counts):
        if lots and sum(lots[-1][1]) < SMALLEST_GROUP:
            lots[-1][1].append(count)
        else:
            lots.append((place, [count]))
    if len(lots) > 1 and sum(lots[-1][1]) < SMALLEST_GROUP:
        lots[-2][1].extend(lots.pop()[1])
    return lots
