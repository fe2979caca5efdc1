"""The manual on paper: the desk's page is one sheet, and words stand in reading order."""

import io
import subprocess
from pathlib import Path

import pytest

from kiosk.adapters.printing.manual_pdf import write_page
from kiosk.domain.language import languages
from kiosk.domain.manual import Topic
from kiosk.services import manual


def text_of(folder: Path, page: str, language: str) -> list[str]:
    """Return the lines of a printed page as a reader of PDFs finds them."""
    path = folder / "page.pdf"
    with path.open("wb") as out:
        write_page(out, manual.blocks(page), language)
    found = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    return [" ".join(line.split()) for line in found.splitlines() if line.strip()]


@pytest.mark.parametrize("language", manual.languages())
def test_the_desks_page_is_one_sheet(language: str) -> None:
    assert write_page(io.BytesIO(), manual.page(Topic.DESK_CARD, language), language) == 1


def test_a_long_page_goes_on_on_further_sheets() -> None:
    assert write_page(io.BytesIO(), manual.page(Topic.FILES, "en"), "en") > 3


def test_commands_and_marks_stand_in_their_places(tmp_path: Path) -> None:
    table = "| it says | do |\n|---|---|\n| Unknown | F2 |\n"
    page = f"# Desk\n\n**Red**: run `kiosk doctor`, then scan.\n\n1. First\n\n{table}"
    assert text_of(tmp_path, page, "en") == ["Desk", "Red: run kiosk doctor, then scan.", "1. First", "Unknown F2"]


def test_no_line_begins_with_the_full_stop_of_the_one_before(tmp_path: Path) -> None:
    page = "# Desk\n\n" + "Run `kiosk --event fair.db doctor`. " * 40
    assert not [line for line in text_of(tmp_path, page, "en") if line.startswith(".")]


@pytest.mark.parametrize("language", [code for code, each in languages().items() if each.right_to_left])
def test_a_right_to_left_page_begins_at_the_right_edge(tmp_path: Path, language: str) -> None:
    path = tmp_path / "page.pdf"
    with path.open("wb") as out:
        write_page(out, manual.blocks("# \u0627\u0644\u0645\u0643\u062a\u0628"), language)
    boxes = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, text=True, check=True).stdout
    (right,) = [float(part.split('"')[0]) for part in boxes.split('xMax="')[1:]]
    assert right == pytest.approx(595 - 51, abs=4)
