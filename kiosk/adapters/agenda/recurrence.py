"""The times of a recurring event, counted by the clock on the wall of its own zone (RFC 5545, 3.8.5)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from icalendar import Calendar, Event

from kiosk.adapters.agenda.bounds import Budget, EndlessError, within_bounds

_MOST = 1_000
_ROW = "X-FOYER-ROW"


@dataclass(frozen=True, slots=True)
class Recurring:
    """One VEVENT of a series: dates for whole days, else aware times; rules as the file has them.

    `original` names the occurrence that it replaces, `and_later` whether those after it too.
    """

    row: int
    starts: date | datetime
    length: timedelta
    rules: Sequence[Any] = ()
    further: Sequence[date | datetime] = ()
    without: Sequence[date | datetime] = ()
    sequence: int = 0
    original: date | datetime | None = None
    and_later: bool = False


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time of a series, by the row of the VEVENT that describes it; `original` is when it was first meant to be."""

    row: int
    starts: date | datetime
    original: date | datetime


def occurrences(series: Iterable[Recurring], earliest: datetime, latest: datetime, budget: Budget) -> list[Occurrence]:
    """Return the times of a series between two aware times, in order.

    Args:
        series: the event with its rules, and those that replace some of its occurrences.
        earliest: occurrences that end before it are left out.
        latest: those that start after it, too.
        budget: of the file; what was needed is taken from it.

    Raises:
        EndlessError: a rule cannot be followed in reasonable time, or recurs too often.
        ValueError: a rule cannot be read.
    """
    from recurring_ical_events import of

    budget.ensure_left()
    calendar = Calendar()
    for event in series:
        calendar.add_component(_event(event))
    components = within_bounds(lambda: of(calendar).between(earliest, latest), budget)
    if len(components) > _MOST:
        raise EndlessError
    times = [_occurrence(component) for component in components]
    return sorted(times, key=lambda time: str(time.starts))


def _occurrence(component: Any) -> Occurrence:  # noqa: ANN401 - untyped library
    starts = component["DTSTART"].dt
    return Occurrence(int(component[_ROW]), starts, component.get("RECURRENCE-ID", component["DTSTART"]).dt)


def _event(recurring: Recurring) -> Event:
    event = Event()
    event.add("UID", "series")
    event.add("DTSTART", recurring.starts)
    event.add("DTEND", recurring.starts + recurring.length)
    event.add("SEQUENCE", recurring.sequence)
    event.add(_ROW, str(recurring.row))
    for rule in recurring.rules:
        if any(int(interval) < 1 for interval in rule.get("INTERVAL", ())):
            raise ValueError(rule)
        event.add("RRULE", rule)
    for moment in recurring.further:
        event.add("RDATE", moment)
    for moment in recurring.without:
        event.add("EXDATE", moment)
    if recurring.original is not None:
        event.add("RECURRENCE-ID", recurring.original, {"RANGE": "THISANDFUTURE"} if recurring.and_later else {})
    return event
