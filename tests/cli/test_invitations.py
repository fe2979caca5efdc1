"""`kiosk invitations`, as an organiser uses it: a code for each guest, by mail, ahead of the day."""

import csv
import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from click.testing import CliRunner, Result
from PIL import Image

from kiosk.adapters.files.output_file import OutputKind
from kiosk.bootstrap.outputs import output_of
from kiosk.cli import cli
from kiosk.domain.admission.code import Reading, read
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.facts import reading
from kiosk.domain.facts.privacy import NamesExported
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.role import Role
from kiosk.domain.person_copy import CopySection
from kiosk.services.admit import admit
from kiosk.services.exports.person import person_copy
from kiosk.services.look_up import Opened, look_up
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest
from tests.hosts import OpenKiosk
from tests.programs import need

Row = dict[str, str]


def _invitations(file: EventFile, *arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["--event", str(file.path), "invitations", *map(str, arguments)])


def _list(path: Path) -> list[Row]:
    return list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))


def _codes(picture: Path) -> str:
    with Image.open(picture) as image:
        (code,) = zxingcpp.read_barcodes(image)
    return code.text


def _pages(pdf: Path) -> Iterator[Path]:
    need("pdftoppm")
    subprocess.run(["pdftoppm", "-r", "100", "-png", pdf, pdf.with_suffix("")], check=True)
    return iter(sorted(pdf.parent.glob(f"{pdf.stem}-*.png")))


def _state(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {path.name: (path.stat().st_mtime_ns, path.read_bytes()) for path in folder.iterdir()}


def test_each_guest_gets_a_code_that_the_desk_takes_and_that_is_not_the_badges(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    elif_ = add_guest("Elif Kılıç", email="elif@example.org", organisation="Kuzey Makine", group="SME")
    add_guest("Ada Ölçer", email="ada@example.org")
    result = _invitations(event_file, tmp_path / "mail")
    assert (result.exit_code, result.output) == (
        0,
        f"2 invitations in {tmp_path / 'mail'}, 2 with a new code; the list is {tmp_path / 'mail'}/invitations.csv.\n",
    )
    ada, row = _list(tmp_path / "mail" / "invitations.csv")
    assert (row["name"], row["email"], row["organisation"], row["group"]) == (
        "Elif Kılıç",
        "elif@example.org",
        "Kuzey Makine",
        "SME",
    )
    code = _codes(tmp_path / "mail" / row["file"])
    assert code == row["code"] != ada["code"]
    assert code not in (elif_.badge, elif_.ticket)
    assert read(code, event_file.read_event().id) is Reading.OURS
    assert admit(event_file, code, point="Desk 1").verdict is Verdict.ADMITTED
    assert admit(event_file, elif_.badge, point="Desk 1").verdict is Verdict.ALREADY_IN
    assert look_up(event_file, code, point="Foyer").opened is Opened.CHECK_IN


def test_zbar_reads_the_pictures_too(event_file: EventFile, add_guest: AddGuest, tmp_path: Path) -> None:
    need("zbarimg")
    add_guest("Elif Kılıç")
    _invitations(event_file, tmp_path / "mail")
    (row,) = _list(tmp_path / "mail" / "invitations.csv")
    said = subprocess.run(
        ["zbarimg", "--raw", "-q", tmp_path / "mail" / row["file"]], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == row["code"]


@pytest.mark.parametrize("files", ["png", "pdf"])
def test_called_twice_it_makes_no_second_code_and_changes_nothing(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path, files: str
) -> None:
    add_guest("Elif Kılıç")
    add_guest("Elif Kılıç")
    folder = tmp_path / "mail"
    _invitations(event_file, folder, "--as", files)
    before, records = _state(folder), event_file.journal.count()
    result = _invitations(event_file, folder, "--as", files)
    assert "2 invitations" in result.output
    assert "0 with a new code" in result.output
    assert (_state(folder), event_file.journal.count()) == (before, records)
    assert len(before) == 3


def test_of_a_later_import_only_the_new_ones_are_written(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    add_guest("Elif Kılıç", group="SME")
    _invitations(event_file, tmp_path / "mail")
    add_guest("Ada Ölçer", group="Speaker")
    result = _invitations(event_file, tmp_path / "later", "--new")
    assert "1 invitation in" in result.output
    assert [row["name"] for row in _list(tmp_path / "later" / "invitations.csv")] == ["Ada Ölçer"]
    assert "0 invitations in" in _invitations(event_file, tmp_path / "none", "--new").output


def test_only_a_group_or_whom_a_text_names(event_file: EventFile, add_guest: AddGuest, tmp_path: Path) -> None:
    add_guest("Elif Kılıç", group="SME")
    add_guest("Ada Ölçer", group="Konuşmacı")
    _invitations(event_file, tmp_path / "a", "--group", "konuşmacı")
    assert [row["name"] for row in _list(tmp_path / "a" / "invitations.csv")] == ["Ada Ölçer"]
    _invitations(event_file, tmp_path / "b", "--only", "kilic")
    assert [row["name"] for row in _list(tmp_path / "b" / "invitations.csv")] == ["Elif Kılıç"]
    assert isinstance(_invitations(event_file, tmp_path / "c", "--group", "Press").exception, Fault)
    assert not (tmp_path / "c").exists()


def test_whoever_was_cancelled_or_is_blocked_gets_none(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    add_guest("Elif Kılıç")
    add_guest("Ada Ölçer", status="cancelled")
    _invitations(event_file, tmp_path / "mail")
    assert [row["name"] for row in _list(tmp_path / "mail" / "invitations.csv")] == ["Elif Kılıç"]


def test_a_ticket_of_the_roster_is_written_if_the_organiser_says_so(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    add_guest("Elif Kılıç", ticket="pretix/ğ-42?x=1")
    records = event_file.journal.count()
    _invitations(event_file, tmp_path / "mail", "--tickets")
    (row,) = _list(tmp_path / "mail" / "invitations.csv")
    assert row["code"] == _codes(tmp_path / "mail" / row["file"]) == "pretix/ğ-42?x=1"
    assert event_file.journal.count() == records + 1  # that it left, and no code


def test_a_code_given_anew_takes_the_place_of_the_one_before(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    add_guest("Elif Kılıç")
    add_guest("Ada Ölçer")
    folder = tmp_path / "mail"
    _invitations(event_file, folder)
    before = {row["name"]: row["code"] for row in _list(folder / "invitations.csv")}
    _invitations(event_file, folder, "--renew", "--only", "Elif")
    (row,) = _list(folder / "invitations.csv")
    assert row["code"] not in before.values()
    assert admit(event_file, before["Elif Kılıç"], point="Desk 1").verdict is Verdict.REVOKED
    assert admit(event_file, row["code"], point="Desk 1").verdict is Verdict.ADMITTED
    left = {_codes(path) for path in folder.glob("*.png")}
    assert left == {row["code"], before["Ada Ölçer"]}


def test_an_invitation_taken_back_holds_no_more_and_its_file_is_gone(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    add_guest("Elif Kılıç")
    add_guest("Ada Ölçer")
    folder = tmp_path / "mail"
    _invitations(event_file, folder)
    codes = {row["name"]: row["code"] for row in _list(folder / "invitations.csv")}
    result = _invitations(event_file, folder, "--withdraw", "--only", "Elif")
    assert result.output == "1 invitation holds no more; 1 file removed.\n"
    assert {_codes(path) for path in folder.glob("*.png")} == {codes["Ada Ölçer"]}
    assert admit(event_file, codes["Elif Kılıç"], point="Desk 1").verdict is Verdict.REVOKED
    again = _invitations(event_file, folder)
    assert "1 invitation in" in again.output
    assert "their invitation was withdrawn: 1" in again.output
    _invitations(event_file, folder, "--only", "Elif")
    (row,) = _list(folder / "invitations.csv")
    assert admit(event_file, row["code"], point="Desk 1").verdict is Verdict.ADMITTED
    assert isinstance(_invitations(event_file, "--withdraw", "--group", "Nobody").exception, Fault)
    assert _invitations(event_file, "--withdraw").exit_code == 2


def test_a_guest_without_a_name_gets_one_for_whoever_brings_them(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    main = add_guest("Ada Stone", email="ada@example.org")
    add_guest("", guest_of=main.id, guest="1")
    result = _invitations(event_file, tmp_path / "mail", "--json")
    assert {row["name"]: row["email"] for row in _list(tmp_path / "mail" / "invitations.csv")} == {
        "Ada Stone": "ada@example.org",
        "Ada Stone +1": "ada@example.org",
    }
    assert json.loads(result.output) == {
        "invitations": 2,
        "new": 2,
        "written": 2,
        "without_email": 0,
        "withdrawn": 0,
        "list": str(tmp_path / "mail" / "invitations.csv"),
    }


def test_the_list_is_what_excel_and_mail_programs_take_and_runs_nothing(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    add_guest('=HYPERLINK("https://example.org")', email="e@example.org")
    _invitations(event_file, tmp_path / "a")
    _invitations(event_file, tmp_path / "b", "--no-bom", "--separator", ";")
    marked, bare = (tmp_path / name / "invitations.csv" for name in "ab")
    assert marked.read_bytes().startswith(b"\xef\xbb\xbfname,")
    assert bare.read_bytes().startswith(b"name;")
    (row,) = _list(marked)
    assert row["name"].startswith("'=HYPERLINK")
    assert (tmp_path / "a" / row["file"]).is_file()
    assert "/" not in row["file"]


def test_a_page_each_says_whose_it_is_in_the_guests_language(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    need("pdftotext")
    add_guest("Çağrı Öztürk", language="tr", organisation="Kuzey Makine")
    add_guest("Ada Stone", language="xx")
    add_guest("عبد الله", language="en")
    out = tmp_path / "letters.pdf"
    assert "3 invitations in" in _invitations(event_file, out).output
    rows = _list(tmp_path / "letters.csv")
    assert [row["page"] for row in rows] == ["1", "2", "3"]
    assert {row["file"] for row in rows} == {"letters.pdf"}
    assert [_codes(page) for page in _pages(out)] == [row["code"] for row in rows]
    text = subprocess.run(["pdftotext", "-layout", out, "-"], capture_output=True, text=True, check=True).stdout
    for words in ("Çağrı Öztürk", "Kuzey Makine", "Bu kodu girişte", "20 Kasım 2026, 09:30", "20 November 2026"):
        assert words in text
    assert [row["language"] for row in rows].count("tr") == 1


def test_a_file_of_somebody_elses_in_the_way_is_kept_and_nothing_written(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    add_guest("Elif Kılıç")
    add_guest("Ada Ölçer")
    folder = tmp_path / "mail"
    _invitations(event_file, folder)
    row = _list(folder / "invitations.csv")[1]
    for path in folder.iterdir():
        path.unlink()
    (folder / row["file"]).write_text("mine")
    records = event_file.journal.count()
    result = _invitations(event_file, folder)
    assert "is there already" in str(result.exception)
    assert [path.name for path in folder.iterdir()] == [row["file"]]
    assert event_file.journal.count() == records
    assert _invitations(event_file, folder, "--replace").exit_code == 0
    assert _codes(folder / row["file"]) == row["code"]
    (folder / row["file"]).write_bytes(b"")  # as a power cut leaves it
    assert _invitations(event_file, folder).exit_code == 0
    assert _codes(folder / row["file"]) == row["code"]


def test_a_folder_that_cannot_be_is_one_clear_sentence(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    add_guest("Elif Kılıç")
    missing = _invitations(event_file, tmp_path / "none" / "mail")
    assert "There is no folder" in str(missing.exception)
    (tmp_path / "file").write_text("mine")
    assert isinstance(_invitations(event_file, tmp_path / "file").exception, Fault)
    assert _invitations(event_file).exit_code == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here that is always full")
def test_a_full_disk_leaves_whole_files_and_is_gone_on_with(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        add_guest(f"Guest {number}")
    folder, opened = tmp_path / "mail", os.open

    def full(path: str, flags: int, mode: int = 0o777, **named: int) -> int:
        is_draft = ".foyer.part" in str(path) and "guest-2" in str(path)
        return opened("/dev/full" if is_draft else path, os.O_WRONLY if is_draft else flags, mode, **named)

    with monkeypatch.context() as patched:
        patched.setattr("kiosk.adapters.files.drafts.os.open", full)
        result = _invitations(event_file, folder)
    assert "the disk is full" in str(result.exception)
    assert not (folder / "invitations.csv").exists()
    assert all(_codes(path) for path in folder.iterdir())
    assert _invitations(event_file, folder).exit_code == 0
    rows = _list(folder / "invitations.csv")
    assert [_codes(folder / row["file"]) for row in rows] == [row["code"] for row in rows]


def test_that_codes_left_is_noted_and_told_to_the_person(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    guest = add_guest("Elif Kılıç")
    _invitations(event_file, tmp_path / "mail")
    notes = [fact for _, fact in reading.read_as(NamesExported, list(event_file.journal.records()))]
    assert notes == [NamesExported("", "invitations", "png", names=True, codes=True, rows=1)]
    (told,) = person_copy(event_file, guest.id).sections[CopySection.EXPORTS]
    assert told["what"] == "invitations"


def test_only_an_organisers_machine_makes_them(open_kiosk: OpenKiosk, add_guest: AddGuest, tmp_path: Path) -> None:
    add_guest("Elif Kılıç")
    desk = open_kiosk("desk", Role.DESK)
    records = desk.journal.count()
    assert isinstance(_invitations(desk, tmp_path / "mail").exception, Fault)
    assert (desk.journal.count(), (tmp_path / "mail").exists()) == (records, False)


def test_an_import_does_not_take_an_invitation_for_a_ticket(event_file: EventFile, tmp_path: Path) -> None:
    roster = tmp_path / "roster.csv"
    roster.write_text("Name,Email,Order,Ticket code\nElif Kılıç,elif@example.org,O1,T-1\n")
    runner = CliRunner()
    runner.invoke(cli, ["--event", str(event_file.path), "import", "roster", str(roster)])
    _invitations(event_file, tmp_path / "mail")
    (row,) = _list(tmp_path / "mail" / "invitations.csv")
    again = runner.invoke(cli, ["--event", str(event_file.path), "import", "roster", str(roster), "--json"])
    assert json.loads(again.output)["unchanged"] == 1
    roster.write_text("Name,Email,Order,Ticket code\nElif Kılıç,elif@example.org,O1,T-2\n")
    runner.invoke(cli, ["--event", str(event_file.path), "import", "roster", str(roster)])
    assert admit(event_file, row["code"], point="Desk 1").verdict is Verdict.ADMITTED


def test_a_list_of_another_kind_in_the_way_is_kept_and_nothing_written(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    add_guest("Elif Kılıç")
    folder = tmp_path / "mail"
    folder.mkdir()
    with output_of(event_file, folder / "invitations.csv", OutputKind.CONTACTS, replace=False) as draft:
        draft.write(b"contacts")
    result = _invitations(event_file, folder)
    assert "is there already" in str(result.exception)
    assert [path.read_bytes() for path in folder.iterdir()] == [b"contacts"]
