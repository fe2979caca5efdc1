"""A kiosk with an exit PIN closes for whoever knows it; one without closes unasked."""

import pytest

from kiosk.services.pin import FREE_TRIES, LOCK, hash_of
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.exit_door import PATIENCE, ExitDoor
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from tests.conftest import GivenClock
from tests.left_behind import texts_of

PIN = "482913"


@pytest.fixture
def door(event_file: EventFile, clock: GivenClock, qapp: object) -> ExitDoor:
    event_file.uptime = clock
    door = ExitDoor(event_file, ImmediateJobs())
    door.take(hash_of(PIN))
    return door


def test_without_a_pin_nobody_is_asked(door: ExitDoor) -> None:
    door.take("")
    assert door.leave()
    assert not door.asking


def test_the_right_pin_lets_the_screen_be_closed(door: ExitDoor) -> None:
    opened: list[bool] = []
    door.opened.connect(lambda: opened.append(True))
    assert not door.leave()
    assert door.asking
    door.enter(PIN)
    assert opened == [True]
    assert door.leave()


def test_the_right_pin_after_a_wrong_one_opens_where_nothing_can_be_written_any_more(
    door: ExitDoor, event_file: EventFile, clock: GivenClock
) -> None:
    door.leave()
    door.enter("1111")
    event_file.writer.execute("PRAGMA query_only = ON")
    door.enter("2222")
    assert not door.leave(), "a wrong one that cannot be noted opens nothing"
    clock.now += LOCK
    door.tick()
    door.leave()
    door.enter(PIN)
    assert door.leave()


def test_where_nothing_can_be_written_any_more_each_wrong_one_waits_and_asking_again_does_not_help(
    door: ExitDoor, event_file: EventFile, clock: GivenClock
) -> None:
    event_file.writer.execute("PRAGMA query_only = ON")
    for _ in range(2):
        door.leave()
        door.enter("1111")
        assert (door.asleep, door.sentence) == (True, "Locked after wrong tries. Try again in 1:00.")
        door.stay()
        assert not door.leave()
        assert door.asleep
        door.enter(PIN)
        assert not door.leave(), "the right one waits too"
        clock.now += LOCK
        door.tick()
        door.stay()


def test_a_wrong_one_says_so_and_the_screen_stays(door: ExitDoor) -> None:
    door.leave()
    door.enter("1111")
    assert door.sentence == "That is not the exit PIN of this kiosk. Try again."
    assert not door.leave()


def test_five_wrong_ones_let_everybody_wait_and_the_wait_is_counted_down(door: ExitDoor, clock: GivenClock) -> None:
    door.leave()
    for _ in range(FREE_TRIES):
        door.enter("1111")
    assert (door.asleep, door.sentence) == (True, "Locked after wrong tries. Try again in 1:00.")
    door.stay()
    door.leave()
    assert door.asleep, "asking again does not help"
    door.enter(PIN)
    assert not door.leave()
    clock.now += 12_000
    door.tick()
    assert "0:48" in door.sentence
    clock.now += LOCK
    door.tick()
    door.leave()
    door.enter(PIN)
    assert door.leave()


def test_a_question_that_nobody_answers_goes_by_itself(door: ExitDoor, clock: GivenClock) -> None:
    door.leave()
    clock.now += PATIENCE - 1
    door.tick()
    assert door.asking
    clock.now += 1
    door.tick()
    assert not door.asking


def test_a_pin_that_was_set_anew_is_asked_for_at_once(door: ExitDoor) -> None:
    door.leave()
    door.take(hash_of("9999"))
    assert not door.asking
    door.leave()
    door.enter(PIN)
    assert not door.leave()
    door.enter("9999")
    assert door.leave()


def test_it_keeps_no_pin(door: ExitDoor) -> None:
    door.leave()
    door.enter("1111")
    door.enter(PIN)
    assert PIN not in texts_of(door)
    assert "1111" not in texts_of(door)
