"""`doctor --all`, as an organiser runs it when the doors have closed."""

import json

from click.testing import CliRunner

from kiosk.cli import cli
from kiosk.services.kiosks import enrol


def test_doctor_all_says_that_nothing_is_missing_and_writes_the_certificate(event_file, tmp_path):
    out = tmp_path / "proof.pdf"
    arguments = ["--event", str(event_file.path), "doctor", "--all", "--certificate", str(out), "--language", "tr"]
    result = CliRunner().invoke(cli, arguments)
    assert result.exit_code == 0, result.output
    assert "Nothing is missing" in result.output
    assert out.read_bytes().startswith(b"%PDF")


def test_doctor_all_names_a_kiosk_that_nothing_came_from_and_says_what_to_do(event_file):
    enrol(event_file, "UKEY", "Cellar")
    result = CliRunner().invoke(cli, ["--event", str(event_file.path), "doctor", "--all", "--json"])
    assert result.exit_code == 1
    *rows, overall = map(json.loads, result.output.splitlines())
    assert overall["whole"] is False
    (cellar,) = (row for row in rows if row["name"] == "Cellar")
    assert "hub" in cellar["remedy"]
