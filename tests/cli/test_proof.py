"""`doctor --all`, as an organiser runs it when the doors have closed."""

import json
from pathlib import Path

from click.testing import CliRunner

from kiosk.adapters.kiosks.places import SECRETS, hub_folder
from kiosk.bootstrap.this_machine import this_machine
from kiosk.cli import cli
from kiosk.services.event import found_event
from kiosk.services.kiosks.members import enrol
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import members
from tests.conftest import STARTS
from tests.hosts import key_of


def test_doctor_all_says_that_nothing_is_missing_and_writes_the_certificate(
    event_file: EventFile, tmp_path: Path
) -> None:
    out = tmp_path / "proof.pdf"
    arguments = ["--event", str(event_file.path), "doctor", "--all", "--certificate", str(out), "--language", "tr"]
    result = CliRunner().invoke(cli, arguments)
    assert result.exit_code == 0, result.output
    assert "Nothing is missing" in result.output
    assert out.read_bytes().startswith(b"%PDF")


def test_doctor_all_speaks_of_one_kiosk_and_one_record_as_of_one(tmp_path: Path) -> None:
    file = EventFile.create(tmp_path / "event.db", lambda: STARTS, this_machine)
    found_event(file, "Fair", "Europe/Istanbul", STARTS)
    device, head = file.journal.device, file.journal.count()
    key = key_of(file)
    with file.writing() as connection:
        members.write_reports(connection, [members.Report(key, 1, device, "North", "1", head + 1, 0, 0, 0)])
    file.close()
    result = CliRunner().invoke(cli, ["--event", str(tmp_path / "event.db"), "doctor", "--all"])
    assert "its last 1 record is missing; heard from" in result.output
    assert "NOT complete: 1 kiosk, see above." in result.output
    assert f"{head} records of 1 kiosk, code" in result.output


def test_doctor_all_proves_nothing_with_a_hub_that_does_not_run_and_a_kiosk_that_is_silent(
    event_file: EventFile,
) -> None:
    enrol(event_file, "UKEY", "Desk 2")
    report = members.Report("UKEY", STARTS - 600_000, "desk2", "Desk 2", "1", 0, 0, 0, 0)
    with event_file.writing() as connection:
        members.write_reports(connection, [report])
    hub_folder(event_file.path).mkdir()
    (hub_folder(event_file.path) / SECRETS).touch()
    result = CliRunner().invoke(cli, ["--event", str(event_file.path), "doctor", "--all"])
    assert result.exit_code == 1
    assert "Nothing is missing" not in result.output
    assert "NOT proven: nothing is known to be missing, but 1 kiosk may have more" in result.output
    assert "heard from 2026-11-20 09:20:00. Switch that kiosk on near a hub" in result.output
    assert "The hub of this machine does not run" in result.output


def test_doctor_all_names_a_kiosk_that_nothing_came_from_and_says_what_to_do(event_file: EventFile) -> None:
    enrol(event_file, "UKEY", "Cellar")
    result = CliRunner().invoke(cli, ["--event", str(event_file.path), "doctor", "--all", "--json"])
    assert result.exit_code == 1
    *rows, overall = map(json.loads, result.output.splitlines())
    assert overall["whole"] is False
    (cellar,) = (row for row in rows if row["name"] == "Cellar")
    assert "hub" in cellar["remedy"]
