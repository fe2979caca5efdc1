"""Playing mornings of one day, and what they say together."""

import random
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from statistics import fmean, median

from kiosk.domain.faults.rehearsal import NobodyToRehearse
from kiosk.domain.rehearsal import outcome
from kiosk.domain.rehearsal.arrivals import ArrivalPattern, assumed_pattern, recorded_pattern
from kiosk.domain.rehearsal.assumptions import Assumption, Assumptions, AssumptionSource
from kiosk.domain.rehearsal.outcome import Morning, Rehearsal
from kiosk.services.ports import Progress
from kiosk.services.rehearsal.cast import Coming, RosterGuest, cast, listed
from kiosk.services.rehearsal.day_plan import DayPlan, day_plan, day_to_rehearse
from kiosk.services.rehearsal.play import Play, PlayedClock
from kiosk.services.rehearsal.recording import Recording
from kiosk.storage.event_file import EventFile

MOST_ARRIVALS = 20_000
"""As many arrivals are played in all, and one whole morning at the least."""


@dataclass(frozen=True, slots=True)
class RehearsalWish:
    """What is to be rehearsed: with how many desks, how many mornings, drawn by which seed, on which day.

    An empty `day` is the first one on which nobody has come; `values` are assumptions of one's own.
    """

    desks: int
    mornings: int = 20
    seed: int = 1
    day: str = ""
    values: Mapping[Assumption, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Given:
    """What all mornings have in common."""

    people: Sequence[RosterGuest]
    plan: DayPlan
    pattern: ArrivalPattern
    assumed: Assumptions
    pauses: Sequence[float]


def rehearse(
    file: EventFile,
    clock: PlayedClock,
    wish: RehearsalWish,
    recording: Recording | None = None,
    progress: Progress | None = None,
) -> Rehearsal:
    """Play mornings at the doors of an event, each from the same beginning; nothing of them stays in the file.

    Args:
        file: a copy of the event that is thrown away, as nobody else can write to it meanwhile.
        clock: the one that the file is open with.
        wish: what is to be rehearsed.
        recording: a morning whose arrivals and service times are taken; else they are assumed.
        progress: is told how many arrivals were played, and about how many there are.

    Raises:
        Fault: nobody is on the list, the day is none of the event, or people have come on it.
    """
    given = _given(file, wish, recording)
    most = max(1, MOST_ARRIVALS // len(given.people))
    count = min(wish.mornings, most)
    total, done = len(given.people) * count, 0

    def tell() -> None:
        nonlocal done
        done += 1
        if progress:
            progress(min(done, total), total)

    mornings = []
    for number in range(count):
        chance = random.Random(f"{wish.seed}/{number}")  # noqa: S311 - the same again by its seed
        coming = cast(given.people, given.pattern, given.assumed, chance)
        play = Play(file, clock, given.plan, given.assumed, given.pauses, chance, tell)
        mornings.append(_played(file, play, coming))
    return _said(wish, given, recording, mornings)


class _NotKept(Exception):  # noqa: N818 - nothing went wrong
    """Ends a transaction of which nothing is to stay."""


def _played(file: EventFile, play: Play, coming: Sequence[Coming]) -> Morning:
    """Play a morning in one transaction, and take all of it back."""
    morning = Morning()
    with suppress(_NotKept), file.writing():
        morning = play.morning(coming)
        raise _NotKept
    return morning


def _given(file: EventFile, wish: RehearsalWish, recording: Recording | None) -> Given:
    people = listed(file)
    if not people:
        raise NobodyToRehearse()
    assumed = Assumptions().with_values(wish.values)
    pauses = recording.pauses if recording and Assumption.SERVICE not in wish.values else ()
    if pauses:
        assumed = replace(assumed, service=median(pauses))
    arrivals = _arrivals_of(wish, recording)
    pattern = recorded_pattern(arrivals.minutes) if arrivals else assumed_pattern(assumed.rush)
    plan = day_plan(file, day_to_rehearse(file, wish.day), wish.desks, assumed.morning)
    return Given(people, plan, pattern, assumed, pauses)


def _arrivals_of(wish: RehearsalWish, recording: Recording | None) -> Recording | None:
    """Return the recording whose arrivals are taken; None where they are assumed."""
    return None if Assumption.RUSH in wish.values else recording


def _said(wish: RehearsalWish, given: Given, recording: Recording | None, mornings: Sequence[Morning]) -> Rehearsal:
    waits = outcome.longest_waits(mornings)
    openings, late = outcome.needed(mornings, len(given.plan.desks))
    sources = {one: AssumptionSource.SET if one in wish.values else AssumptionSource.ASSUMED for one in Assumption}
    if given.pauses:
        sources[Assumption.SERVICE] = AssumptionSource.MEASURED
    arrivals = _arrivals_of(wish, recording)
    gap, long_gap = outcome.gaps(mornings)
    return Rehearsal(
        day=given.plan.day,
        first_session=given.plan.first,
        desks=given.plan.desks,
        seed=wish.seed,
        wished=wish.mornings,
        mornings=len(mornings),
        listed=len(given.people),
        assumptions=given.assumed,
        sources=sources,
        recorded=arrivals.day if arrivals else "",
        came=fmean(morning.came for morning in mornings),
        checked_in=fmean(morning.checked_in.total() for morning in mornings),
        minutes=outcome.minutes_of(mornings),
        longest_wait=median(waits),
        worst_wait=max(waits),
        seconds=outcome.service_seconds(mornings),
        gap=gap,
        long_gap=long_gap,
        openings=openings,
        late=late,
        refusals=outcome.refusals_of(mornings),
        rooms=outcome.rooms_of(mornings),
    )
