"""Where the hours and the sessions stand under a plot of arrivals."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from kiosk.domain.moment import clock_time, local
from kiosk.services.attendance import Arrivals
from kiosk.services.watch import Stretch

MINUTE = 60_000
HOUR = 60 * MINUTE
_TICKS = tuple(minutes * MINUTE for minutes in (5, 15, 30, 60, 120, 180, 360, 720, 1440))
MOST_TICKS = 8


@dataclass(frozen=True, slots=True)
class TickRow:
    """A time under the plot; `place` from 0 (its start) to 1."""

    text: str
    place: float


@dataclass(frozen=True, slots=True)
class StretchRow:
    """What is on, under the plot: its title, its first word, and where it begins and ends, from 0 to 1."""

    title: str
    word: str
    begin: float
    end: float


def span(arrivals: Arrivals) -> tuple[int, int]:
    """Return when the plot begins and ends, in UTC milliseconds."""
    since = arrivals.since or 0
    return since, since + arrivals.step * len(arrivals.counts)


def ticks(arrivals: Arrivals, zone: ZoneInfo) -> tuple[TickRow, ...]:
    """Return the times under the plot: whole hours, or the parts of one where it is short."""
    since, until = span(arrivals)
    if until <= since:
        return ()
    step = next((step for step in _TICKS if (until - since) / step <= MOST_TICKS), _TICKS[-1])
    offset = round((local(since, zone).utcoffset() or local(since, zone) - local(since, zone)).total_seconds() * 1000)
    first = -(-(since + offset) // step) * step - offset
    return tuple(TickRow(_tick(at, step, zone), (at - since) / (until - since)) for at in range(first, until, step))


def stretch_rows(stretches: Sequence[Stretch], arrivals: Arrivals) -> tuple[StretchRow, ...]:
    """Return what was on while people arrived, cut at both ends of the plot."""
    since, until = span(arrivals)
    return tuple(
        StretchRow(
            one.title,
            one.title.split()[0].rstrip(":,;") if one.title.split() else "",
            (max(one.starts, since) - since) / (until - since),
            (min(one.ends, until) - since) / (until - since),
        )
        for one in stretches
    )


def peak(arrivals: Arrivals) -> int:
    """Return which bar is the highest, the first of several; -1 without bars."""
    return arrivals.counts.index(max(arrivals.counts)) if arrivals.counts else -1


def _tick(at: int, step: int, zone: ZoneInfo) -> str:
    return clock_time(at, zone)[:2] if step % HOUR == 0 and step < 24 * HOUR else clock_time(at, zone)
