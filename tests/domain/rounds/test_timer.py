"""The timer of rounds: what it counts to, and that each change and each end sounds once, whatever the ticks."""

import pytest

from kiosk.domain.rounds.seating import Seating
from kiosk.domain.rounds.timer import CHANGE_SOUND, ENDING_SOUND, TimerStage, round_timer, sound_between
from kiosk.domain.rounds.timetable import MINUTE, RoundPlan

STARTS = 1_000 * MINUTE
PLAN = RoundPlan("plan", ("a", "b"), Seating(1, ((0, 0),) * 3), STARTS, 12)


@pytest.mark.parametrize(
    ("minutes", "stage", "number"),
    [
        (-10, TimerStage.BEFORE, 1),
        (0, TimerStage.ON, 1),
        (9.9, TimerStage.ON, 1),
        (10, TimerStage.ENDING, 1),
        (12, TimerStage.ON, 2),
        (35.9, TimerStage.ENDING, 3),
        (36, TimerStage.OVER, 3),
    ],
)
def test_it_tells_which_round_is_on_and_that_it_soon_ends(minutes: float, stage: TimerStage, number: int) -> None:
    time = round_timer(PLAN, STARTS + round(minutes * MINUTE))
    assert time
    assert (time.stage, time.number, time.rounds) == (stage, number, 3)
    assert time.begins < time.ends


@pytest.mark.parametrize("minutes", [-10.1, 39])
def test_long_before_and_after_there_is_none(minutes: float) -> None:
    assert round_timer(PLAN, STARTS + round(minutes * MINUTE)) is None


@pytest.mark.parametrize("step", [333, 1_000, 2_700])
def test_each_change_and_each_end_sounds_once(step: int) -> None:
    heard = []
    before = STARTS - 5 * MINUTE
    while before < STARTS + 40 * MINUTE:
        if sound := sound_between(PLAN, before, before + step):
            heard.append(sound)
        before += step
    assert heard == [CHANGE_SOUND, *[ENDING_SOUND, CHANGE_SOUND] * 3]


def test_a_machine_that_slept_or_whose_clock_was_set_rings_nothing_late() -> None:
    assert sound_between(PLAN, STARTS - MINUTE, STARTS + MINUTE) == ""
    assert sound_between(PLAN, STARTS + MINUTE, STARTS - MINUTE) == ""
