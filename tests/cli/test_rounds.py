"""`kiosk rounds` says how many tables, with an event and without one."""

import json

import pytest
from click.testing import CliRunner

from kiosk.adapters.machine.clock import system_clock
from kiosk.cli import cli
from kiosk.services.admit import admit
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock


@pytest.fixture
def clock() -> GivenClock:
    return GivenClock(system_clock())  # commands go by the machine's own


def rounds(*words: object) -> str:
    answer = CliRunner().invoke(cli, ["rounds", *map(str, words)])
    assert answer.exit_code == 0, answer.output
    return answer.output


def test_without_an_event_a_number_of_people_is_enough() -> None:
    said = json.loads(rounds("--people", 83, "--rounds", 6, "--json"))
    assert said == {"people": 83, "tables": 11, "rounds": 6, "repeats": 0, "bound": 0}
    text = rounds("--people", 83, "--rounds", 6)
    assert "11 tables instead of 10: nobody meets anybody twice, for up to 11 rounds." in text


def test_too_few_tables_are_told_with_the_bound_and_what_would_do() -> None:
    text = rounds("--people", 40, "--rounds", 4, "--tables", 4)
    assert "no plan can have fewer than" in text
    assert "nobody meets anybody twice" in text


def test_with_an_event_those_are_seated_who_are_in(event_file: EventFile, add_guest: AddGuest) -> None:
    path = str(event_file.path)
    nobody = CliRunner().invoke(cli, ["--event", path, "rounds", "--rounds", "2"])
    assert nobody.exit_code == 1
    assert "Fewer than two people are checked in" in str(nobody.exception)
    for number in range(12):
        guest = add_guest(f"Guest {number}", f"T-{number}")
        if number < 9:
            admit(event_file, guest.badge, point="Desk 1")
    said = json.loads(CliRunner().invoke(cli, ["--event", path, "rounds", "--rounds", "2", "--json"]).output)
    assert said["people"] == 9
