"""What the command line says of rehearsed mornings."""

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.admission.queue import LONGEST_WAIT, STEP
from kiosk.domain.event import Event
from kiosk.domain.moment import clock_time
from kiosk.domain.rehearsal.assumptions import Assumption, AssumptionSource

if TYPE_CHECKING:
    from kiosk.domain.rehearsal.outcome import Rehearsal, RoomDemand

STEP_MS = STEP * 60_000
MOST_NAMED = 6
"""More desks than that are counted, and not named one after the other."""


def told(event: Event, rehearsal: "Rehearsal") -> Iterator[str]:
    """Yield the lines that say what came of a rehearsal."""
    yield from _heading(event, rehearsal)
    yield ""
    yield from _desks(event, rehearsal)
    yield ""
    yield from _steps(event, rehearsal)
    if rehearsal.refusals:
        yield from ("", "Refused, scans a morning:", *_refused(rehearsal))
    if rehearsal.rooms:
        yield from ("", "Doors of sessions:", *(_room(event, room) for room in rehearsal.rooms))
    yield from ("", "Assumed:", *_assumed(rehearsal))


def _heading(event: Event, rehearsal: "Rehearsal") -> Iterator[str]:
    first = clock_time(rehearsal.first_session, event.zone)
    names = rehearsal.desks if len(rehearsal.desks) <= MOST_NAMED else (rehearsal.desks[0], "…", rehearsal.desks[-1])
    desks = f"{_counted(len(rehearsal.desks), 'desk')} ({', '.join(names)})"
    mornings = _counted(rehearsal.mornings, "morning")
    yield f"{rehearsal.day}, first session at {first}: {mornings} with {desks}, seed {rehearsal.seed}."
    if rehearsal.mornings < rehearsal.wished:
        yield f"Not {rehearsal.wished:,} mornings, as {rehearsal.listed:,} people are on the list."
    yield (
        f"{rehearsal.listed:,} people on the list; {rehearsal.came:,.0f} come, "
        f"{rehearsal.checked_in:,.0f} of them are let in."
    )


def _desks(event: Event, rehearsal: "Rehearsal") -> Iterator[str]:
    peak = rehearsal.peak
    if peak is None or not peak.longest:
        yield "Nobody stands in line."
    else:
        at = clock_time(peak.at, event.zone)
        yield f"Longest queue: {peak.longest:,} at {at} on the worst morning, {peak.queue:,} on half of them."
        waits = f"{rehearsal.worst_wait:.0f} min on the worst morning, {rehearsal.longest_wait:.0f} on half of them"
        yield f"Longest wait: {waits}."
    yield f"A guest keeps a desk busy for {rehearsal.seconds:.1f} s, with all trouble."
    if rehearsal.late is None:
        yield f"The desks keep up: on an average morning nobody waits longer than {LONGEST_WAIT:g} min."
    else:
        yield f"From {clock_time(rehearsal.late, event.zone)} on people wait longer than {LONGEST_WAIT:g} min."
    for at, openings in groupby(rehearsal.openings, key=lambda one: one.at):
        yield f"By {clock_time(at, event.zone)} have {_counted(max(one.desks for one in openings), 'desk')} open."


def _steps(event: Event, rehearsal: "Rehearsal") -> Iterator[str]:
    yield "  from  check-ins  queue  longest"
    for step, minutes in groupby(rehearsal.minutes, key=lambda minute: minute.at // STEP_MS * STEP_MS):
        those = list(minutes)
        count, queue = sum(one.checked_in for one in those), max(one.queue for one in those)
        longest = max(one.longest for one in those)
        yield f" {clock_time(step, event.zone)} {count:10,.1f} {queue:6,} {longest:8,}"


def _refused(rehearsal: "Rehearsal") -> Iterator[str]:
    counts: dict[tuple[str, str], dict[str, float]] = {}
    for refusal, scans in rehearsal.refusals:
        at_desk = refusal.point in rehearsal.desks and len(rehearsal.desks) > MOST_NAMED
        groups = counts.setdefault((refusal.verdict, "the desks" if at_desk else refusal.point), {})
        groups[refusal.group] = groups.get(refusal.group, 0.0) + scans
    for (verdict, point), groups in sorted(counts.items(), key=lambda one: -sum(one[1].values())):
        named = ", ".join(f"{group} {scans:,.1f}" for group, scans in groups.items() if group)
        yield f"{sum(groups.values()):7,.1f}  {verdict} at {point}" + (f" ({named})" if named else "")


def _room(event: Event, room: "RoomDemand") -> str:
    said = f"  {clock_time(room.starts, event.zone)}  {room.title} ({room.room}): {room.wished:,.0f} wish to come in"
    if not room.most:
        return f"{said}; any number fits."
    if not room.turned_away:
        return f"{said}; {room.most:,} fit, {room.inside:,.0f} are in."
    return f"{said}; {room.most:,} fit: {room.turned_away:,.1f} find it full."


def _assumed(rehearsal: "Rehearsal") -> Iterator[str]:
    for assumption in Assumption:
        if assumption is Assumption.RUSH and rehearsal.recorded:
            yield f"  guests arrive as on {rehearsal.recorded} (recorded)"
            continue
        value = f"{rehearsal.assumptions.value(assumption):g}"
        yield f"  {assumption}={value}  {_sentence(assumption, value)}{_source(rehearsal.sources[assumption])}"


def _source(source: AssumptionSource) -> str:
    match source:
        case AssumptionSource.ASSUMED:
            return ""
        case AssumptionSource.SET:
            return " (set)"
        case AssumptionSource.MEASURED:
            return " (measured)"
        case _:
            assert_never(source)


def _sentence(assumption: Assumption, value: str) -> str:
    match assumption:
        case Assumption.RUSH:
            return f"{value} % of the guests come from 20 min before the first session until 10 min after it"
        case Assumption.NO_SHOWS:
            return f"{value} % of those on the list do not come"
        case Assumption.CANCELLED_COME:
            return f"{value} % of those whose order was cancelled come all the same"
        case Assumption.WALK_INS:
            return f"{value} more guests for each 100 on the list are on none"
        case Assumption.TROUBLED:
            return f"{value} % have no code at hand, show another one first, or are scanned twice"
        case Assumption.SERVICE:
            return f"{value} s from a guest’s scan to the next one, on half of the occasions"
        case Assumption.TROUBLE:
            return f"{value} s where there is trouble or a refusal"
        case Assumption.WALK_IN:
            return f"{value} s for a guest who is on no list"
        case Assumption.DOOR:
            return f"{value} s at the door of a session, which has one scanner"
        case Assumption.MORNING:
            return f"sessions that begin within {value} h of the first one are played"
        case _:
            assert_never(assumption)


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
