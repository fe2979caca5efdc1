"""`kiosk import roster` as a person at a terminal meets it."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import ROOT

FILES = ROOT / "tests" / "data" / "roster"

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def kiosk(tmp_path: Path) -> Run:
    def run(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "kiosk", "--event", tmp_path / "event.db", *arguments]
        return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)

    run("new", "--name", "Keys", "--timezone", "Europe/Istanbul", "--starts", "2026-11-20")
    return run


def attendees(kiosk: Run) -> int:
    found: int = json.loads(kiosk("info", "--json").stdout)["attendees"]
    return found


def test_a_roster_is_imported_and_explained(kiosk: Run) -> None:
    done = kiosk("import", "roster", FILES / "pretix-checkinlist.en.csv")
    assert done.returncode == 0
    assert done.stdout.startswith("79 attendees added, 0 changed, 0 unchanged, 0 left out.\n")
    assert "Column “Product” was taken as group." in done.stdout
    assert "Not used: “Price”, “Checked out”" in done.stdout
    assert done.stderr == ""
    assert attendees(kiosk) == 79


def test_the_report_can_be_read_by_a_program(kiosk: Run) -> None:
    report = json.loads(kiosk("import", "roster", FILES / "pretix-old.csv", "--json").stdout)
    assert list(report) == ["added", "changed", "moved", "unchanged", "unclear", "missing", "left_out", "notes"]
    note = {"row": 3, "kind": "guessed", "text": "The row has no name; “Buyer Person” was taken instead."}
    assert note in report["notes"]


def test_a_dry_run_changes_nothing(kiosk: Run) -> None:
    done = kiosk("import", "roster", FILES / "pretix-checkinlist.en.csv", "--dry-run")
    assert done.stdout.startswith("Dry run: nothing was changed.\n79 attendees added")
    assert attendees(kiosk) == 0


def test_a_broken_file_fails_with_one_line_and_changes_nothing(kiosk: Run, tmp_path: Path) -> None:
    path = tmp_path / "broken.csv"
    path.write_bytes((FILES / "pretix-checkinlist.en.csv").read_bytes() + b'"G9","Zo\xff\n')
    done = kiosk("import", "roster", path)
    assert done.returncode == 1
    assert (
        done.stderr == "kiosk: broken.csv, row 81: it holds the byte 0xFF, which is not UTF-8. Nothing was imported.\n"
    )
    assert attendees(kiosk) == 0


def test_a_column_is_mapped_by_hand(kiosk: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Who,a=b\nElif Kaya,SME\n", "utf-8")
    done = kiosk("import", "roster", path, "--map", "Who=name", "--map", "a=b=group")
    assert done.stdout.startswith("1 attendees added")
    assert "Column “a=b” was taken as group." in done.stdout


@pytest.mark.parametrize(
    ("mapping", "sentence"),
    [
        ("Whom=name", "kiosk: The file has no column “Whom”, only “Who”. Nothing was imported.\n"),
        (
            "Who=nickname",
            "kiosk: There is no field “nickname” for the column “Who”; choose one of name, preferred_name",
        ),
    ],
)
def test_a_mapping_that_does_not_fit_the_file_is_told(kiosk: Run, tmp_path: Path, mapping: str, sentence: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Who\nElif Kaya\n", "utf-8")
    done = kiosk("import", "roster", path, "--map", mapping)
    assert done.returncode == 1
    assert done.stderr.startswith(sentence)


def test_a_mapping_without_a_field_is_a_usage_error(kiosk: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Who\nElif Kaya\n", "utf-8")
    done = kiosk("import", "roster", path, "--map", "Who")
    assert done.returncode == 2
    assert "“Who” is no mapping; write --map 'COLUMN=FIELD'." in done.stderr


def test_a_column_that_may_be_a_status_stops_the_import_with_the_option_to_give(kiosk: Run, tmp_path: Path) -> None:
    path = tmp_path / "members.csv"
    path.write_text("Name,Membership status\nElif Kaya,Gold\n", "utf-8")
    done = kiosk("import", "roster", path)
    assert done.returncode == 1
    assert done.stderr == (
        "kiosk: members.csv: it is not clear what “Membership status” holds, so nothing was imported. Say it with "
        "--map 'Membership status=status', or with “ignore” instead of the field.\n"
    )
    assert attendees(kiosk) == 0
    assert kiosk("import", "roster", path, "--map", "Membership status=ignore").returncode == 0


def test_people_whose_status_is_not_understood_are_counted_first(kiosk: Run, tmp_path: Path) -> None:
    path = tmp_path / "members.csv"
    path.write_text("Name,Status\nElif Kaya,Rezerve\nCan Ay,paid\n", "utf-8")
    done = kiosk("import", "roster", path)
    assert done.stdout.startswith("1 needs a decision at the door.\n2 attendees added")
    assert done.stdout.splitlines()[2].startswith("  row 2: One person has the status “Rezerve”")


def test_help_stands_for_every_command(kiosk: Run) -> None:
    assert "roster" in kiosk("import", "--help").stdout
    assert "--dry-run" in kiosk("import", "roster", "--help").stdout
    assert "--dry-run" in kiosk("import", "agenda", "--help").stdout


def test_a_sheet_of_a_workbook_can_be_named(kiosk: Run) -> None:
    book = FILES / "cases" / "two-sheets.xlsx"
    done = kiosk("import", "roster", book, "--sheet", "Day 2")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Ben Hill" in kiosk("find", "ben").stdout
    assert "Ada Stone" not in kiosk("find", "ada").stdout
    refused = kiosk("import", "roster", book, "--sheet", "Day 3")
    assert refused.returncode == 1
    assert "has no sheet “Day 3”; it has Day 1, Day 2." in refused.stderr


def test_a_library_has_nothing_to_say_at_the_terminal(kiosk: Run) -> None:
    done = kiosk("import", "roster", FILES / "cases" / "xlsx-warning-on-stderr.xlsx")
    assert (done.returncode, done.stderr) == (0, "")
