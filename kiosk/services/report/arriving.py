"""The report's words of arrivals and of sessions."""

from datetime import date
from zoneinfo import ZoneInfo

from kiosk.domain.moment import local
from kiosk.domain.report.document import Bar, BarChart, Chart, Column, ColumnChart, ReportSection, ReportText
from kiosk.domain.report.figures import ArrivalFigures, ReportFigures, SessionFigure
from kiosk.services.report.words import Words, parted

_EVERY = (10, 15, 30, 60, 120, 180, 360)
"""The minutes between two times below the columns, of which the first is taken that leaves few enough."""
_MOST_TICKS = 9
_MOST_ROWS = 18
"""So many sessions are one picture."""
_ROOMY, _LABELLED = 32, 5
"""So many columns all bear their number; of more of them so many of the highest do."""


def arrivals_section(figures: ReportFigures, zone: ZoneInfo, words: Words) -> ReportSection | None:
    """Say when people came."""
    arrivals = figures.arrivals
    if arrivals is None:
        return None
    minutes = arrivals.step // 60_000
    day = words.day(date.fromisoformat(arrivals.day)) if figures.turnout.days else ""
    line = words("arrivals_on", minutes, day=day) if day else words("arrivals_line", minutes)
    busiest, peak = _busiest(arrivals, zone, words)
    chart = Chart(_columns(arrivals, zone, words), words("alt_arrivals", minutes=minutes, busiest=busiest))
    return ReportSection(
        words("arrivals"),
        ReportText(line),
        (chart, peak) if arrivals.counts[arrivals.busiest] else (chart,),
        words("counted_arrivals"),
    )


def _busiest(arrivals: ArrivalFigures, zone: ZoneInfo, words: Words) -> tuple[str, ReportText]:
    begins = arrivals.since + arrivals.busiest * arrivals.step
    count = arrivals.counts[arrivals.busiest] or 0
    since, until = (words.time(at, zone) for at in (begins, begins + arrivals.step))
    strong = words("busiest", count, since=since, until=until)
    gap = words("gap", round(arrivals.gap)) if arrivals.gap is not None else ""
    later = words.told_in("later", arrivals.later) if arrivals.later != 0 else ""
    return strong, ReportText(" ".join(part for part in (gap, later) if part), strong)


def _columns(arrivals: ArrivalFigures, zone: ZoneInfo, words: Words) -> ColumnChart:
    most = max((count or 0 for count in arrivals.counts), default=0) or 1
    highest = sorted((count or 0 for count in arrivals.counts), reverse=True)
    least = 1 if len(highest) <= _ROOMY else highest[:_LABELLED][-1]
    columns = []
    for place, count in enumerate(arrivals.counts):
        is_labelled = bool(count) and (count or 0) >= max(least, 1)
        label = words.number(count) if is_labelled and count else ""
        columns.append(Column(None if count is None else count / most, label, "", place == arrivals.busiest))
    return ColumnChart(tuple(columns), _ticks(arrivals, zone, words))


def _ticks(arrivals: ArrivalFigures, zone: ZoneInfo, words: Words) -> tuple[tuple[float, str], ...]:
    """Return round times of the zone below the columns, so many that they do not meet."""
    length = arrivals.step * len(arrivals.counts)
    whole = [one for one in _EVERY if one * 60_000 % arrivals.step == 0] or [*_EVERY]
    every = next((one for one in whole if length / (one * 60_000) <= _MOST_TICKS), whole[-1])
    begins = local(arrivals.since, zone)
    past = (begins.hour * 60 + begins.minute) % every
    at = arrivals.since - past * 60_000
    ticks = []
    while at < arrivals.since + length:
        if at >= arrivals.since:
            ticks.append(((at - arrivals.since) / length, words.time(at, zone)))
        at += every * 60_000
    return tuple(ticks)


def sessions_section(figures: ReportFigures, zone: ZoneInfo, words: Words) -> ReportSection | None:
    """Say how many were in each session; one that had no door is not among them."""
    if not figures.sessions:
        return None
    came = max(figures.turnout.came, *(one.people or 0 for one in figures.sessions), 1)
    rows = tuple(_session(one, came, zone, words) for one in figures.sessions)
    charts = tuple(Chart(BarChart(part), words.rows(part)) for part in parted(rows, _MOST_ROWS))
    return ReportSection(
        words("sessions"), ReportText(words("sessions_line")), charts, words("counted_sessions"), begins_page=True
    )


def _session(one: SessionFigure, came: int, zone: ZoneInfo, words: Words) -> Bar:
    title = one.titles.get(words.language.code, "")
    text = words.told(one.people)
    if one.stay is not None:
        text = words("stayed", round(one.stay), people=text)
    label = words("at", time=words.time(one.starts, zone), title=title)
    return Bar(label, None if one.people is None else one.people / came, text)
