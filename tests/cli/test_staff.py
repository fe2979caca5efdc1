"""Members of staff on the command line, as an organiser prepares them the evening before."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import cli
from kiosk.services.signed_in import SignedIn
from kiosk.services.staff_members import badge_of_member, every_member
from kiosk.storage.event_file import EventFile

Run = Callable[..., str]


@pytest.fixture
def kiosk(event_file: EventFile) -> Run:
    """Run a command on the event; returns what it printed."""

    def run(*arguments: str | Path, status: int = 0) -> str:
        done = CliRunner().invoke(cli, ["--event", str(event_file.path), *map(str, arguments)])
        assert done.exit_code == status, done.output
        return done.output or str(done.exception)

    return run


def test_staff_are_listed_with_what_they_may(kiosk: Run) -> None:
    assert "whoever stands at a desk may do all" in kiosk("staff", "list")
    kiosk("staff", "add", "Selin Ak", "--may", "all")
    kiosk("staff", "add", "Deniz Kaya", "--pin")
    assert kiosk("staff", "list").splitlines() == [
        "Deniz Kaya: may check people in; signs in by a PIN",
        "Selin Ak: may correct, decide, reprint, undo; cannot sign in yet: give a badge or a PIN",
    ]
    kiosk("staff", "add", "Selin Ak", "--may", "undo")
    kiosk("staff", "add", "Selin Ak", "--may", "none", "--json")
    listed = [json.loads(line) for line in kiosk("staff", "list", "--json").splitlines()]
    assert [(one["name"], one["may"], one["badge"], one["pin"]) for one in listed] == [
        ("Deniz Kaya", [], False, True),
        ("Selin Ak", [], False, False),
    ]


def test_a_pin_is_told_once_and_opens(kiosk: Run, event_file: EventFile) -> None:
    made = json.loads(kiosk("staff", "add", "Selin Ak", "--pin", "--json"))
    assert SignedIn(event_file, "Desk 1").with_pin(made["staff"], made["new_pin"])[0].right
    assert "new_pin" not in json.loads(kiosk("staff", "add", "Selin Ak", "--json"))


def test_a_badge_is_written_again_as_it_was_and_anew_when_asked_for(
    kiosk: Run, event_file: EventFile, tmp_path: Path
) -> None:
    out = tmp_path / "selin.pdf"

    def code() -> str:
        return badge_of_member(event_file, every_member(event_file)[0].id).code

    kiosk("staff", "add", "Selin Ak", "--badge", out)
    assert out.read_bytes().startswith(b"%PDF")
    first = code()
    kiosk("staff", "add", "Selin Ak", "--badge", out)
    assert code() == first
    kiosk("staff", "add", "Selin Ak", "--badge", out, "--new-badge")
    assert code() != first
    assert "--badge" in kiosk("staff", "add", "Selin Ak", "--new-badge", status=2)


def test_a_staff_badge_is_no_guests_on_the_command_line_either(
    kiosk: Run, event_file: EventFile, tmp_path: Path
) -> None:
    kiosk("staff", "add", "Selin Ak", "--badge", tmp_path / "selin.pdf")
    code = badge_of_member(event_file, every_member(event_file)[0].id).code
    assert "it checks nobody in" in kiosk("scan", code, status=1)


def test_who_is_removed_is_gone_from_the_list(kiosk: Run) -> None:
    kiosk("staff", "add", "Selin Ak")
    assert kiosk("staff", "remove", "selin ak") == "Selin Ak signs in no more.\n"
    assert "No member of staff" in kiosk("staff", "remove", "Selin Ak", status=1)
