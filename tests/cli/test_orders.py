"""Checking a whole order in from a terminal or a script."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.adapters.machine.clock import system_clock
from kiosk.cli import cli
from kiosk.services.attendance import attendance
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock, Guest

Run = Callable[..., Result]


@pytest.fixture
def clock() -> GivenClock:
    return GivenClock(system_clock())  # commands go by the machine's own


@pytest.fixture
def kiosk(event_file: EventFile) -> Run:
    def run(*arguments: str | Path) -> Result:
        return CliRunner().invoke(cli, ["--event", str(event_file.path), *map(str, arguments)])

    return run


@pytest.fixture
def order(add_guest: AddGuest) -> list[Guest]:
    people = [add_guest(name, order="K7X2M") for name in ("Ada Stone", "Ben Stone")]
    return [*people, add_guest("Cem Stone", order="K7X2M", status="unpaid")]


def test_an_order_is_checked_in_together_and_taken_back_together(
    kiosk: Run, order: list[Guest], event_file: EventFile
) -> None:
    done = kiosk("check-in-order", "k7x2m", "--point", "Desk 1", "--staff", "Selin")
    assert done.exit_code == 1
    assert set(done.output.splitlines()) == {
        "admitted\tAda Stone is checked in.",
        "admitted\tBen Stone is checked in.",
        "unpaid\tThe order of Cem Stone is not paid.",
    }
    assert attendance(event_file).checked_in == 2
    undone = kiosk("undo", order[0].badge, "--staff", "Selin", "--party")
    assert undone.exit_code == 0
    assert {line.split(" is ")[0] for line in undone.output.splitlines()} == {"Ada Stone", "Ben Stone"}
    assert attendance(event_file).checked_in == 0


def test_only_those_who_are_here_are_checked_in(kiosk: Run, order: list[Guest], event_file: EventFile) -> None:
    done = kiosk("check-in-order", "K7X2M", "--only", "ben stone", "--only", order[0].badge, "--json")
    assert done.exit_code == 0
    rows = [json.loads(line) for line in done.output.splitlines()]
    assert {row["name"] for row in rows} == {"Ada Stone", "Ben Stone"}
    assert set(rows[0]) == {"verdict", "reason", "attendee", "name", "point", "at"}
    assert attendance(event_file).checked_in == 2


def test_a_dry_run_lists_who_they_are_and_records_nothing(
    kiosk: Run, order: list[Guest], event_file: EventFile
) -> None:
    before = event_file.journal.count()
    rows = [json.loads(line) for line in kiosk("check-in-order", "K7X2M", "--dry-run", "--json").output.splitlines()]
    assert sorted((row["name"], row["verdict"], row["checked_in"]) for row in rows) == [
        ("Ada Stone", "admitted", None),
        ("Ben Stone", "admitted", None),
        ("Cem Stone", "unpaid", None),
    ]
    assert event_file.journal.count() == before
    assert "Ada Stone, not in yet" in kiosk("check-in-order", "K7X2M", "--dry-run").output


def test_an_order_or_a_person_that_is_none_is_said(kiosk: Run, order: list[Guest]) -> None:
    assert "Nobody on the roster is of the order “NONE”" in str(kiosk("check-in-order", "NONE").exception)
    wrong = kiosk("check-in-order", "K7X2M", "--only", "Zoe")
    assert "has the id, code or whole name “Zoe”" in str(wrong.exception)
