"""The days of an agenda: a session stands on each that it covers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from kiosk.domain.agenda.session import Session
from kiosk.domain.event import Event
from kiosk.domain.moment import day_of

LONGEST = 31
"""Days; what is said to last longer is no session."""

_HOUR = 3_600_000
_NIGHT = 6
"""Hours after midnight that belong to the day before, in an agenda that says itself which day a session is on."""


def days_covered(session: Session, zone: ZoneInfo) -> tuple[date, ...]:
    """Return the days that a session stands on, in a zone.

    Where its agenda names a day, the session begins on that one even past midnight, and the small hours belong to the
    night before; otherwise days end at midnight.
    """
    return _covered(session.starts, session.ends, session.day, zone)


@lru_cache(maxsize=8192)
def _covered(starts: int, ends: int, named: str, zone: ZoneInfo) -> tuple[date, ...]:
    """Return the days between two times, of which the first may be named; screens ask again and again."""
    begins = day_of(starts, zone)
    first = _named_day(named) or begins
    night = 2 * _NIGHT if first < begins else _NIGHT if named else 0
    last = day_of(max(starts, ends - 1 - night * _HOUR), zone)
    nights = min(max(0, (last - first).days), LONGEST) if ends - night * _HOUR > starts else 0
    return tuple(first + timedelta(days=number) for number in range(nights + 1))


def first_day(session: Session, zone: ZoneInfo) -> date:
    """Return the day that a session begins on, as its agenda has it."""
    return _named_day(session.day) or day_of(session.starts, zone)


def present_day(sessions: Sequence[Session], at: int, zone: ZoneInfo) -> date:
    """Return the day that is on at `at` (UTC milliseconds): yesterday's, while only that one's night goes on."""
    today = day_of(at, zone)
    running = [days_covered(session, zone) for session in sessions if session.starts <= at < session.ends]
    if not running or any(today in days for days in running):
        return today
    return max(days[-1] for days in running)


@dataclass(frozen=True, slots=True)
class DaySpan:
    """A first and a last day."""

    first: date
    last: date


def event_days(event: Event) -> DaySpan:
    """Return the days of an event."""
    return DaySpan(day_of(event.starts, event.zone), day_of(max(event.starts, event.ends - 1), event.zone))


def span_of(sessions: Iterable[Session], zone: ZoneInfo) -> DaySpan:
    """Return the first and the last day of sessions, of which there is one at least."""
    days = [days_covered(session, zone) for session in sessions]
    return DaySpan(min(each[0] for each in days), max(each[-1] for each in days))


def within(sessions: Iterable[Session], days: DaySpan, zone: ZoneInfo) -> tuple[Session, ...]:
    """Return the sessions that stand on at least one of those days."""
    return tuple(
        session
        for session in sessions
        if (covered := days_covered(session, zone))[0] <= days.last and covered[-1] >= days.first
    )


def _named_day(named: str) -> date | None:
    try:
        return date.fromisoformat(named)
    except ValueError:
        return None
