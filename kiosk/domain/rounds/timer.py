"""The timer of rounds: which one is on, until when, and what sounds meanwhile."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.rounds.timetable import CHANGING, MINUTE, RoundPlan

LEAD, AFTERWARDS = 10 * MINUTE, 3 * MINUTE
"""The timer is shown from so long before the first round until so long after the last."""
LATE = 5_000
"""A sound that is later than this by so many milliseconds is left out: the machine slept, or its clock was set."""

CHANGE_SOUND, ENDING_SOUND = "round", "round_ending"


class TimerStage(StrEnum):
    """How far a round is."""

    BEFORE = "before"
    ON = "on"
    ENDING = "ending"
    """It ends within two minutes."""
    OVER = "over"
    """All of them are."""


@dataclass(frozen=True, slots=True)
class RoundTimer:
    """What a timer shows: which round, from 1, of how many, and what it counts from and to, in UTC milliseconds."""

    stage: TimerStage
    number: int
    rounds: int
    begins: int
    ends: int


def round_timer(plan: RoundPlan, now: int) -> RoundTimer | None:
    """Return what a timer shows at a time (UTC milliseconds); None long before and after."""
    if not plan.starts - LEAD <= now < plan.ends + AFTERWARDS:
        return None
    round_, rounds = plan.round_at(now), plan.rounds
    if round_ < 0:
        return RoundTimer(TimerStage.BEFORE, 1, rounds, plan.starts - LEAD, plan.starts)
    if round_ >= rounds:
        return RoundTimer(TimerStage.OVER, rounds, rounds, plan.begins(rounds - 1), plan.ends)
    begins, ends = plan.begins(round_), plan.begins(round_ + 1)
    ending = ends - now <= CHANGING < ends - begins
    return RoundTimer(TimerStage.ENDING if ending else TimerStage.ON, round_ + 1, rounds, begins, ends)


def sound_between(plan: RoundPlan, before: int, now: int) -> str:
    """Return what is to sound between two times, of which the first was looked at already; empty for nothing."""
    if not now - before > 0:
        return ""
    changes = [plan.begins(round_) for round_ in range(plan.rounds + 1)]
    if any(before < at <= now < at + LATE for at in changes):
        return CHANGE_SOUND
    endings = [at - CHANGING for at in changes[1:]] if plan.minutes * MINUTE > CHANGING else []
    return ENDING_SOUND if any(before < at <= now < at + LATE for at in endings) else ""
