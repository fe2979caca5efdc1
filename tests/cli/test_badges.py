"""`kiosk badges`, as an organiser uses it."""

import json
import re
import subprocess
from pathlib import Path

import pytest
import zxingcpp
from click.testing import CliRunner, Result
from PIL import Image

from kiosk.bootstrap.badges import BadgeMaker
from kiosk.bootstrap.outputs import print_badges
from kiosk.bundled import RESOURCES
from kiosk.cli import cli
from kiosk.domain.admission.scanner_layout import CALIBRATION
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.fault import Fault
from kiosk.domain.faults.disk import WritingStopped
from kiosk.domain.roster.new_guest import NewGuest
from kiosk.services.admit import admit
from kiosk.services.badges.issuing import badges_of
from kiosk.services.badges.runs import last_run
from kiosk.services.manual import FOLDER
from kiosk.services.walk_in import walk_in
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables.attendees import badge_codes
from tests.conftest import AddGuest
from tests.facts import Said
from tests.programs import need, needs


def _badges(file: EventFile, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["--event", str(file.path), "badges", *arguments])


def test_badges_are_written_and_counted(event_file: EventFile, add_guest: AddGuest, tmp_path: Path) -> None:
    add_guest("Elif Kılıç", organisation="Kuzey Makine", group="SME")
    add_guest("Ada Ölçer")
    out = tmp_path / "badges.pdf"
    result = _badges(event_file, str(out))
    assert (result.exit_code, result.output) == (0, f"Wrote 2 badges to {out}.\n")
    assert out.read_bytes().startswith(b"%PDF-")


def test_only_what_is_new_or_changed_is_written_and_who_gets_none_is_told(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    ada = add_guest("Ada Ölçer")
    for name in ("Burak Şahin", "Cem Kaya", "Deniz Er", "Ece Su"):
        add_guest(name, status="cancelled")
    out = tmp_path / "badges.pdf"
    dry = _badges(event_file, "--dry-run")
    assert dry.output == "Would write 1 badge.\nNo badge: 4 cancelled: Burak Şahin, Cem Kaya, Deniz Er and 1 more.\n"
    assert _badges(event_file, str(out)).exit_code == 0
    assert _badges(event_file, "--dry-run", "--only", "new").output.startswith("Would write 0 badges.")
    add_guest("Elif Kılıç")
    written = json.loads(_badges(event_file, str(out), "--only", "new", "--only", "changed", "--json").output)
    (rest,) = written["left_out"]
    assert (written["out"], written["badges"]) == (str(out), 1)
    assert (rest["reason"], rest["count"], rest["people"][0]["name"]) == ("cancelled", 4, "Burak Şahin")
    one = _badges(event_file, str(out), "--only", "new", "--only", ada.badge)
    assert one.output.startswith("Wrote 1 badge")
    for _ in range(2):
        assert re.fullmatch(r"1 badge of \d\d:\d\d counts as not printed\.\n", _badges(event_file, "--undo").output)
    new = _badges(event_file, "--dry-run", "--only", "new")
    assert new.output.startswith("Would write 1 badge."), "the first run still holds"


def test_badges_that_were_stopped_leave_no_file_and_no_record(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    add_guest("Elif Kılıç")

    def stop(done: int, total: int) -> None:
        raise WritingStopped

    out = tmp_path / "badges.pdf"
    with pytest.raises(WritingStopped):
        print_badges(event_file, out, badges_of(event_file), BadgeMaker(event_file, "a6"), stop)
    assert (list(tmp_path.glob("*.pdf*")), last_run(event_file)) == ([], None)


@needs("pdftoppm")
def test_blank_badges_are_given_to_walk_ins_and_each_works_once(event_file: EventFile, tmp_path: Path) -> None:
    out = tmp_path / "blank.pdf"
    result = _badges(event_file, str(out), "--blank", "3", "--layout", "label-62")
    assert (result.exit_code, result.output) == (0, f"Wrote 3 blank badges to {out}.\n")
    subprocess.run(["pdftoppm", "-r", "100", "-png", str(out), str(tmp_path / "page")], check=True)
    codes = {zxingcpp.read_barcodes(Image.open(page))[0].text for page in tmp_path.glob("page*.png")}
    assert len(codes) == 3
    code = codes.pop()
    scanned = admit(event_file, code, point="Desk 1")
    assert (scanned.verdict, scanned.is_blank) == (Verdict.UNKNOWN_CODE, True)
    walk_in(event_file, NewGuest("Jane Doe", code=code), point="Desk 1")
    again = admit(event_file, code, point="Desk 1")
    assert (again.verdict, again.attendee and again.attendee.name) == (Verdict.ALREADY_IN, "Jane Doe")
    with pytest.raises(Fault):
        walk_in(event_file, NewGuest("John Roe", code=code), point="Desk 1")


def test_blank_badges_are_nobodys_so_nobody_is_named_with_them(event_file: EventFile, tmp_path: Path) -> None:
    result = _badges(event_file, str(tmp_path / "blank.pdf"), "--blank", "3", "--only", "Ada")
    assert (result.exit_code, "Blank badges are nobody's" in result.stderr) == (2, True)


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


@pytest.mark.parametrize("layout", ["a8", ""])
def test_an_unknown_layout_is_told_before_anybody_gets_a_code(
    event_file: EventFile, tmp_path: Path, layout: str
) -> None:
    event_file.journal.append(Said("attendee", "a", {"name": "Ada Ölçer"}))
    result = _badges(event_file, str(tmp_path / "x.pdf"), "--layout", layout)
    assert "choose one of a4-90x55, a6" in str(result.exception)
    assert badge_codes(event_file.reader) == {}


def test_the_layouts_are_listed_with_their_sizes_and_what_is_faulty(event_file: EventFile) -> None:
    own = event_file.path.with_name(f"{event_file.path.stem}.badges")
    own.mkdir()
    (own / "hall.toml").write_text("name = ")
    lines = _badges(event_file, "--layouts").output.splitlines()
    assert lines[0].startswith("hall\t")
    assert "line 1: this is no TOML" in lines[0]
    assert "label-29\t90 x 29 mm" in lines


def test_badges_are_written_nowhere_without_a_name(event_file: EventFile) -> None:
    assert _badges(event_file).exit_code == 2


@pytest.mark.parametrize("language", ["en", "tr", "ar"])
def test_the_manuals_own_layout_is_printed_as_it_stands_there(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path, language: str
) -> None:
    (example,) = re.findall(r"^```\n(.*?)^```", (FOLDER / f"files.{language}.md").read_text("utf-8"), re.M | re.S)
    own = event_file.path.with_name(f"{event_file.path.stem}.badges")
    own.mkdir()
    (own / "hall.toml").write_text(example, encoding="utf-8")
    logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><rect width="3" height="2" fill="#0B6B63"/></svg>'
    (own / "logo.svg").write_text(logo)
    ada = add_guest("Ada Ölçer", group="Speaker")
    out = tmp_path / "badges.pdf"
    for layout in ("hall", str(own / "hall.toml")):
        result = _badges(event_file, str(out), "--layout", layout)
        assert (result.exit_code, result.output) == (0, f"Wrote 1 badge to {out}.\n")
    need("pdftoppm")
    subprocess.run(["pdftoppm", "-r", "150", "-png", out, tmp_path / "page"], check=True)
    front, back = sorted(tmp_path.glob("page-*.png"))
    page = Image.open(front)
    (code,) = zxingcpp.read_barcodes(page)
    assert code.text == ada.badge
    colours = {colour for _, colour in page.getcolors(1 << 24) or ()}
    assert (11, 107, 99) in colours  # the group's band, and the logo
    text = subprocess.run(["pdftotext", "-f", "2", out, "-"], check=True, capture_output=True, text=True).stdout
    assert "Lost and found: registration desk" in text
    assert back


def test_a_logo_that_is_missing_or_hostile_is_told_before_anything_is_written(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    add_guest("Ada Ölçer")
    path = tmp_path / "own.toml"
    layout = (RESOURCES / "badges" / "a6.toml").read_text("utf-8")
    path.write_text(f'{layout}\n[[front.logo]]\nfile = "logo.svg"\nx = 1\ny = 1\nwidth = 9\nheight = 9\n', "utf-8")
    out = tmp_path / "x.pdf"
    result = _badges(event_file, str(out), "--layout", str(path))
    assert "logo.svg cannot stand on a badge: there is no such file" in str(result.exception)
    (tmp_path / "logo.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="file:///etc/passwd"/></svg>'
    )
    result = _badges(event_file, str(out), "--layout", str(path))
    assert "names another file or address" in str(result.exception)
    assert not out.exists()


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
