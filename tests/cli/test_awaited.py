"""Having an arrival told, and who is awaited, from a terminal."""

import json
from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result

from kiosk.adapters.machine.clock import system_clock
from kiosk.cli import cli
from kiosk.services.admit import admit
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock, Guest

Run = Callable[..., Result]


@pytest.fixture
def clock() -> GivenClock:
    return GivenClock(system_clock())  # commands go by the machine's own


@pytest.fixture
def kiosk(event_file: EventFile) -> Run:
    def run(*arguments: str) -> Result:
        return CliRunner().invoke(cli, ["--event", str(event_file.path), *arguments])

    return run


@pytest.fixture
def deniz(add_guest: AddGuest) -> Guest:
    return add_guest("Deniz Aksoy", organisation="Boğaz Ventures", email="deniz@example.org")


def test_who_is_awaited_is_listed_and_told_as_come(kiosk: Run, deniz: Guest, event_file: EventFile) -> None:
    assert kiosk("awaited").output == ""
    said = kiosk("awaited", "deniz@example.org", "--by", "Selin Kaya", "--at", "Desk 2", "--staff", "Mert").output
    assert said == "Deniz Aksoy, not in yet; awaited by Selin Kaya\n"
    assert kiosk("awaited", deniz.badge).output == "Deniz Aksoy, not in yet; awaited by the organiser, Selin Kaya\n"
    assert kiosk("awaited", "--wall").output == ""
    admit(event_file, deniz.badge, point="Desk 1")
    (row,) = [json.loads(line) for line in kiosk("awaited", "--json").output.splitlines()]
    assert (row["name"], row["waiting"], row["desks"], row["point"]) == (
        *("Deniz Aksoy", ["", "Selin Kaya"], ["Desk 2"], "Desk 1"),
    )
    shown = kiosk("awaited", "--wall").output
    assert shown.startswith("Deniz A. (Boğaz Ventures), came ")
    assert kiosk("awaited", deniz.badge, "--no-more").output == ""
    assert kiosk("awaited").output == ""


def test_what_makes_no_sense_is_refused(kiosk: Run, deniz: Guest) -> None:
    assert kiosk("awaited", "--by", "Selin").exit_code == 2
    assert kiosk("awaited", deniz.badge, "--wall").exit_code == 2
    assert "Nobody of that name waits" in str(kiosk("awaited", deniz.badge, "--no-more").exception)
