"""`kiosk badges`, as an organiser uses it."""

import subprocess
from pathlib import Path

import pytest
import zxingcpp
from click.testing import CliRunner, Result
from PIL import Image

from kiosk.cli import cli
from kiosk.domain.admission.scanner_layout import CALIBRATION
from kiosk.domain.fault import Fault
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest
from tests.programs import needs


def _badges(file: EventFile, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["--event", str(file.path), "badges", *arguments])


def test_badges_are_written_and_counted(event_file: EventFile, add_guest: AddGuest, tmp_path: Path) -> None:
    add_guest("Elif Kılıç", organisation="Kuzey Makine", group="SME")
    add_guest("Ada Ölçer")
    out = tmp_path / "badges.pdf"
    result = _badges(event_file, str(out))
    assert (result.exit_code, result.output) == (0, f"Wrote 2 badges to {out}.\n")
    assert out.read_bytes().startswith(b"%PDF-")


def test_one_badge_on_a_label(event_file: EventFile, add_guest: AddGuest, tmp_path: Path) -> None:
    add_guest("Elif Kılıç")
    add_guest("Ada Ölçer")
    out = tmp_path / "badges.pdf"
    result = _badges(event_file, str(out), "--layout", "label", "--only", "kilic")
    assert "Wrote 1 badge to" in result.output


def test_letters_that_no_font_has_are_told(event_file: EventFile, add_guest: AddGuest, tmp_path: Path) -> None:
    add_guest("Elif \U00013000")  # a hieroglyph; with a font that has it, nothing is to be told
    result = _badges(event_file, str(tmp_path / "badges.pdf"))
    assert result.exit_code == 0
    assert result.stderr == "" or "no font on this computer has" in result.stderr


def test_a_folder_that_is_missing_is_one_clear_sentence(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    add_guest("Elif Kılıç")
    result = _badges(event_file, str(tmp_path / "none" / "badges.pdf"))
    assert isinstance(result.exception, Fault)
    assert "There is no folder" in str(result.exception)


@pytest.mark.parametrize("layout", ["a7", ""])
def test_an_unknown_layout_is_a_usage_error(event_file: EventFile, tmp_path: Path, layout: str) -> None:
    assert _badges(event_file, str(tmp_path / "x.pdf"), "--layout", layout).exit_code == 2


@needs("pdftoppm")
def test_the_calibration_code_is_written_and_reads(event_file: EventFile, tmp_path: Path) -> None:
    out = tmp_path / "calibration.pdf"
    result = _badges(event_file, str(out), "--calibration")
    assert (result.exit_code, result.output) == (0, f"Wrote the calibration code to {out}.\n")
    assert out.read_bytes().startswith(b"%PDF-")
    assert _badges(event_file, str(out), "--calibration", "--only", "Elif").exit_code == 2
    subprocess.run(["pdftoppm", "-r", "150", "-gray", "-singlefile", out, tmp_path / "page"], check=True)
    (code,) = zxingcpp.read_barcodes(Image.open(tmp_path / "page.pgm"))
    assert code.text == CALIBRATION
