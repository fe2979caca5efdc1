"""The screen asks after 25 seconds, and forgets after 20 more."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.foyer.idle import FoyerIdle, Idleness, Times, idleness
from tests.conftest import GivenClock


@pytest.mark.parametrize(
    ("quiet", "expected"),
    [
        (0, Idleness(False, 20)),
        (24_999, Idleness(False, 20)),
        (25_000, Idleness(True, 20)),
        (31_000, Idleness(True, 14)),
        (44_001, Idleness(True, 1)),
        (45_000, None),
    ],
)
def test_what_a_quiet_screen_shows(quiet: int, expected: Idleness | None) -> None:
    assert idleness(quiet, Times()) == expected


def test_a_touch_answers_the_question(qtbot: QtBot, clock: GivenClock) -> None:
    idle = FoyerIdle(clock)
    idle.watch(True)
    clock.now += 30_000
    idle.tick()
    assert idle.warning
    idle.touch()
    assert not idle.warning


def test_it_expires_once_nobody_answers(qtbot: QtBot, clock: GivenClock) -> None:
    idle = FoyerIdle(clock)
    idle.watch(True)
    clock.now += 45_000
    with qtbot.waitSignal(idle.expired, timeout=0, raising=False) as expired:
        idle.tick()
    assert expired.signal_triggered


def test_a_clock_set_back_starts_the_wait_anew(qtbot: QtBot, clock: GivenClock) -> None:
    idle = FoyerIdle(clock)
    idle.watch(True)
    clock.now -= 3_600_000
    idle.tick()
    clock.now += 30_000
    idle.tick()
    assert idle.warning


def test_a_screen_at_rest_never_asks(qtbot: QtBot, clock: GivenClock) -> None:
    idle = FoyerIdle(clock)
    idle.watch(False)
    clock.now += 3_600_000
    idle.tick()
    assert not idle.warning


def test_other_times_hold_at_once(qtbot: QtBot, clock: GivenClock) -> None:
    idle = FoyerIdle(clock)
    idle.set_times(Times(idle=60, warning=10))
    idle.watch(True)
    clock.now += 59_000
    idle.tick()
    assert not idle.warning
    clock.now += 2_000
    idle.tick()
    assert idle.warning
    assert (idle.secondsLeft, idle.secondsTotal) == (9, 10)
