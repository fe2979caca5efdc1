"""The organiser's PIN, and whoever tries to guess it at a machine that stands where everybody can touch it."""

import re
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.fault import Fault
from kiosk.services.pin import (
    FREE_TRIES,
    LOCK,
    LONGEST_LOCK,
    PinAnswer,
    PinKind,
    has_pin,
    hash_of,
    set_pin,
    try_exit_pin,
    try_pin,
    wait_left,
)
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import pins
from tests.conftest import STARTS, GivenClock

PIN = "48151623"


class Machine:
    """How long a machine runs."""

    def __init__(self) -> None:
        self.runs = 3_600_000

    def __call__(self) -> int:
        return self.runs


@pytest.fixture
def machine(event_file: EventFile) -> Machine:
    event_file.uptime = machine = Machine()
    set_pin(event_file, PIN)
    return machine


def guess(file: EventFile, times: int) -> None:
    for number in range(times):
        assert not try_pin(file, f"{number:04}").right


def test_a_pin_has_four_to_twelve_digits(event_file: EventFile, machine: Machine) -> None:
    for pin in ("123", "1234567890123", "12a4", "١٢٣٤", ""):
        with pytest.raises(Fault, match="four to twelve digits"):
            set_pin(event_file, pin)
    for pin in ("1234", "123456789012"):
        set_pin(event_file, pin)
        assert try_pin(event_file, pin) == PinAnswer(True)


def test_after_five_wrong_ones_even_the_right_one_waits(event_file: EventFile, machine: Machine) -> None:
    guess(event_file, FREE_TRIES)
    assert try_pin(event_file, PIN) == PinAnswer(False, LOCK)
    machine.runs += LOCK - 1
    assert not try_pin(event_file, PIN).right
    machine.runs += 1
    assert try_pin(event_file, PIN).right
    guess(event_file, FREE_TRIES - 1)
    assert wait_left(event_file) == 0, "the right one takes the wrong ones away"


def test_a_clock_set_forward_or_back_ends_no_lock(event_file: EventFile, machine: Machine, clock: GivenClock) -> None:
    guess(event_file, FREE_TRIES)
    for at in (STARTS + 365 * 86_400_000, STARTS - 86_400_000, 0):
        clock.now = at
        assert try_pin(event_file, PIN) == PinAnswer(False, LOCK)


def test_a_restart_ends_no_lock_and_the_machine_has_to_run_for_the_wait(
    event_file: EventFile, machine: Machine, clock: GivenClock
) -> None:
    guess(event_file, FREE_TRIES)
    clock.now += 365 * 86_400_000
    machine.runs = 20_000
    again = EventFile.open(event_file.path, clock, this_machine)
    again.uptime = machine
    assert wait_left(again) == LOCK - 20_000
    machine.runs = LOCK
    assert try_pin(again, PIN).right
    again.close()


def test_the_wait_doubles_up_to_a_quarter_of_an_hour(event_file: EventFile, machine: Machine) -> None:
    guess(event_file, FREE_TRIES)
    waits = []
    for _ in range(6):
        waits.append(wait_left(event_file) // LOCK)
        machine.runs += wait_left(event_file)
        guess(event_file, 1)
    assert waits == [1, 2, 4, 8, 15, 15]
    assert wait_left(event_file) == LONGEST_LOCK


def test_a_hash_that_is_none_opens_nothing(event_file: EventFile, machine: Machine) -> None:
    with event_file.writing() as connection:
        pins.keep_organiser_pin(connection, "no hash at all")
    assert not try_pin(event_file, PIN).right


def test_no_byte_of_the_pin_travels_to_another_kiosk(event_file: EventFile, tmp_path: Path) -> None:
    set_pin(event_file, PIN)
    hashed = pins.organiser_pin(event_file.reader).encode()
    copy = tmp_path / "copy.db"
    event_file.copy_for_another(copy)
    carried = "".join(record.body or "" for record in event_file.journal.records()).encode()
    for written in (copy.read_bytes(), carried):
        assert written
        assert b"$argon2" not in written
        assert hashed[-20:] not in written
    with closing(EventFile.open(copy, lambda: STARTS, this_machine)) as other:
        assert not has_pin(other)
    assert has_pin(event_file)


@pytest.mark.usefixtures("_costly_pins")
def test_one_guess_costs_what_the_manual_says(event_file: EventFile) -> None:
    set_pin(event_file, PIN)
    cost = re.search(r"m=(\d+),t=(\d+)", pins.organiser_pin(event_file.reader))
    assert cost is not None
    assert (int(cost[1]), int(cost[2])) == (131072, 6)


@pytest.mark.parametrize("kept", ["hash", "digits"])
def test_the_exit_pin_opens_as_a_hash_and_as_a_variable_sets_it(
    event_file: EventFile, machine: Machine, kept: str
) -> None:
    value = hash_of("482913") if kept == "hash" else "482913"
    assert try_exit_pin(event_file, value, "482913") == PinAnswer(True)
    assert try_exit_pin(event_file, value, "482914") == PinAnswer(False)
    assert not try_exit_pin(event_file, value, PIN).right, "the organiser's PIN is another"


def test_without_an_exit_pin_none_is_right(event_file: EventFile, machine: Machine) -> None:
    assert not try_exit_pin(event_file, "", "").right


def test_guessing_the_exit_pin_is_braked_and_locks_no_organiser_out(event_file: EventFile, machine: Machine) -> None:
    kept = hash_of("482913")
    for number in range(FREE_TRIES):
        assert not try_exit_pin(event_file, kept, f"{number:04}").right
    assert try_exit_pin(event_file, kept, "482913") == PinAnswer(False, LOCK)
    assert wait_left(event_file, PinKind.EXIT) == LOCK
    assert try_pin(event_file, PIN) == PinAnswer(True)
    assert wait_left(event_file, PinKind.EXIT) == LOCK, "the organiser's right one takes no brake off the exit"
    machine.runs += LOCK
    assert try_exit_pin(event_file, kept, "482913").right


def test_a_clock_set_forward_ends_no_wait_at_the_exit(
    event_file: EventFile, machine: Machine, clock: GivenClock
) -> None:
    kept = hash_of("482913")
    for number in range(FREE_TRIES):
        try_exit_pin(event_file, kept, f"{number:04}")
    clock.forward(60 * 24)
    assert try_exit_pin(event_file, kept, "482913") == PinAnswer(False, LOCK)
