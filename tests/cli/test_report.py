"""`kiosk report`: one file for the host in the language asked for, or a sentence that says why there is none."""

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import cli
from kiosk.domain.faults.report import NobodyToReport
from kiosk.services.admit import admit
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest


def _run(file: EventFile, *arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["--event", str(file.path), "report", *map(str, arguments)])


@pytest.fixture
def crowd(event_file: EventFile, add_guest: AddGuest) -> None:
    for number in range(7):
        admit(event_file, add_guest(f"Guest {number}").badge, point="Desk 1")


@pytest.mark.usefixtures("crowd")
def test_the_report_is_written_in_the_language_that_was_asked_for(event_file: EventFile, tmp_path: Path) -> None:
    out = tmp_path / "rapor.html"
    told = _run(event_file, out, "--language", "tr")
    assert (told.exit_code, told.output) == (0, f"Wrote the report of the day to {out}.\n")
    assert "Günün raporu" in out.read_text("utf-8")
    pdf = tmp_path / "report.pdf"
    assert _run(event_file, pdf).exit_code == 0
    assert pdf.read_bytes().startswith(b"%PDF-1.7")


@pytest.mark.usefixtures("crowd")
def test_another_file_of_that_name_is_kept(event_file: EventFile, tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    out.write_text("my own")
    assert _run(event_file, out).exit_code == 1
    assert out.read_text() == "my own"
    assert _run(event_file, out, "--replace").exit_code == 0


@pytest.mark.usefixtures("crowd")
def test_what_is_missing_is_said_in_a_sentence(
    event_file: EventFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _run(event_file, tmp_path / "report.docx").exit_code == 2
    monkeypatch.setitem(sys.modules, "typst", None)
    assert "install.sh" in str(_run(event_file, tmp_path / "report.pdf").exception)
    assert not (tmp_path / "report.pdf").exists()


def test_an_event_that_nobody_came_to_has_no_report(event_file: EventFile, tmp_path: Path) -> None:
    assert isinstance(_run(event_file, tmp_path / "report.html").exception, NobodyToReport)
