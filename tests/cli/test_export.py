"""`kiosk exchange` and `kiosk export`, as a person or a program types them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner, Result

from kiosk.cli import cli
from kiosk.domain.admission.code import ending
from kiosk.domain.fault import Fault
from kiosk.services.processing import words_in
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, Guest

Kiosk = Callable[..., Result]
Met = tuple[list[Guest], dict[str, Any]]


@pytest.fixture
def kiosk(event_file: EventFile) -> Kiosk:
    def run(*arguments: object) -> Result:
        return CliRunner().invoke(cli, ["--event", str(event_file.path), *map(str, arguments)])

    return run


@pytest.fixture
def met(kiosk: Kiosk, add_guest: AddGuest) -> Met:
    guests = [add_guest(name, email=f"{name[:4]}@example.org") for name in ("Elif Kaya", "Mert Demir", "Ayşe Ak")]
    answer = kiosk("exchange", *(guest.badge for guest in guests), "--share", "email", "--statistics", "--json")
    assert answer.exit_code == 0, answer.output
    return guests, json.loads(answer.output)


def test_exchange_prints_what_a_program_may_read(met: Met) -> None:
    guests, answer = met
    assert answer["kind"] == "group"
    assert sorted(answer["members"]) == sorted(guest.id for guest in guests)
    assert set(answer) == {"exchange", "kind", "members"}


def test_exchange_of_a_person_with_themselves_is_refused(kiosk: Kiosk, add_guest: AddGuest) -> None:
    guest = add_guest("Elif Kaya")
    answer = kiosk("exchange", guest.badge, guest.ticket)
    assert isinstance(answer.exception, Fault)
    assert "two different people" in str(answer.exception)


def test_exchange_says_which_code_is_wrong(kiosk: Kiosk, add_guest: AddGuest) -> None:
    answer = kiosk("exchange", add_guest("Elif Kaya").badge, "XYZ789")
    assert answer.exit_code == 1
    assert answer.stderr == "kiosk: The code ending in Z789 is not on this event’s list. No exchange was recorded.\n"


def test_exchange_says_why_a_badge_does_not_count(kiosk: Kiosk, add_guest: AddGuest) -> None:
    unpaid = add_guest("Can Ak", status="unpaid")
    answer = kiosk("exchange", add_guest("Elif Kaya").badge, unpaid.badge)
    whose = f"the guest whose code ends in {ending(unpaid.badge)}"
    assert answer.stderr == f"kiosk: The order of {whose} is not paid. No exchange was recorded.\n"


def test_exchange_takes_known_fields_only(kiosk: Kiosk) -> None:
    assert kiosk("exchange", "A", "B", "--share", "birthday").exit_code == 2


@pytest.mark.parametrize("agreed", [False, True])
def test_nobody_is_counted_in_the_statistics_unless_staff_say_that_all_agreed(
    kiosk: Kiosk, add_guest: AddGuest, tmp_path: Path, agreed: bool
) -> None:
    kiosk("exchange", add_guest("Elif Kaya").badge, add_guest("Mert Demir").badge, *["--statistics"][: int(agreed)])
    answer = kiosk("export", "contacts", tmp_path / "c.csv")
    left_out = "left out for lack of consent: 2 people wholly, somebody in 1 exchange and in 1 contact."
    assert ("nobody is left out for lack of consent." if agreed else left_out) in answer.output
    assert ("Kaya" in (tmp_path / "c.csv").read_text("utf-8-sig")) is agreed


@pytest.mark.parametrize(
    "name",
    ["contacts.csv", "contacts.xlsx", "contacts.json", "contacts.gexf", "contacts.graphml", "contacts.tij"]
    + [
        f"{kind}.{ending}"
        for kind in ("exchanges", "meetings", "checkins", "attendees")
        for ending in ("csv", "XLSX", "json")
    ]
    + ["exchanges.hif.json", "meetings.csv", "meetings.xlsx", "meetings.json", "vcards.vcf", "vcards.zip"],
)
def test_every_kind_is_written_in_every_format_and_said_in_one_line(
    kiosk: Kiosk, met: Met, tmp_path: Path, name: str
) -> None:
    out = tmp_path / name
    answer = kiosk("export", name.partition(".")[0], out)
    assert answer.exit_code == 0, answer.output
    assert answer.output.startswith("Wrote ")
    assert answer.output.count("\n") == 1
    assert out.stat().st_size > 0
    assert not list(tmp_path.glob(".*"))


def test_the_spreadsheet_has_contacts_and_exchanges(kiosk: Kiosk, met: Met, tmp_path: Path) -> None:
    kiosk("export", "contacts", tmp_path / "c.xlsx")
    book = openpyxl.load_workbook(tmp_path / "c.xlsx")
    assert {sheet.title: sheet.max_row for sheet in book} == {"contacts": 4, "exchanges": 2}


def test_another_separator(kiosk: Kiosk, met: Met, tmp_path: Path) -> None:
    kiosk("export", "contacts", tmp_path / "c.csv", "--separator", ";")
    assert (tmp_path / "c.csv").read_bytes().startswith(b"\xef\xbb\xbfexchange_id;kind;")


def test_an_unknown_ending_lists_the_choices(kiosk: Kiosk, tmp_path: Path) -> None:
    answer = kiosk("export", "vcards", tmp_path / "c.csv")
    assert answer.exit_code == 2
    assert ".vcf, .zip" in answer.output


@pytest.mark.parametrize("wrong", [("--separator", "ab"), ("--attendee", "x"), ("--codes",)])
def test_options_that_do_not_fit_are_a_usage_error(kiosk: Kiosk, tmp_path: Path, wrong: tuple[str, ...]) -> None:
    assert kiosk("export", "contacts", tmp_path / "c.csv", *wrong).exit_code == 2
    assert not (tmp_path / "c.csv").exists()


def test_the_people_one_attendee_met(kiosk: Kiosk, met: Met, tmp_path: Path) -> None:
    (one, *others), _ = met
    kiosk("export", "vcards", tmp_path / "c.vcf", "--attendee", one.badge)
    text = (tmp_path / "c.vcf").read_text("utf-8")
    assert one.name not in text
    assert all(other.name in text for other in others)


def test_a_missing_folder_is_a_sentence_and_leaves_no_note(
    kiosk: Kiosk, met: Met, event_file: EventFile, tmp_path: Path
) -> None:
    answer = kiosk("export", "contacts", tmp_path / "none" / "c.csv")
    assert isinstance(answer.exception, Fault)
    assert not [record for record in event_file.journal.records() if record.kind == "export"]


def test_a_failing_disk_keeps_the_earlier_file(
    kiosk: Kiosk, met: Met, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "c.csv"
    out.write_text("earlier")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.adapters.sheets.tabular._csv_cell", full)
    answer = kiosk("export", "contacts", out, "--replace")
    assert "the disk is full" in str(answer.exception)
    assert out.read_text() == "earlier"
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("kind", ["json", "csv", "vcf"])
def test_a_person_gets_all_that_is_kept_about_them(kiosk: Kiosk, met: Met, tmp_path: Path, kind: str) -> None:
    (one, *_), _ = met
    out = tmp_path / f"own.{kind}"
    answer = kiosk("export", "person", one.badge, out)
    assert answer.exit_code == 0, answer.output
    assert "Elif Kaya" in answer.output
    assert "Elif@example.org" in out.read_text("utf-8-sig")


def test_a_person_is_named_before_the_file(kiosk: Kiosk, met: Met, tmp_path: Path) -> None:
    assert kiosk("export", "person", tmp_path / "own.json").exit_code == 2
    assert kiosk("export", "contacts", "somebody", tmp_path / "c.csv").exit_code == 2
    assert "nothing was written" in str(kiosk("export", "person", "nobody", tmp_path / "own.json").exception)
    assert not list(tmp_path.glob("own*"))


@pytest.mark.parametrize("language", ["en", "tr", "ar"])
def test_the_processing_sheet_is_text_and_a_pdf_in_every_language(kiosk: Kiosk, tmp_path: Path, language: str) -> None:
    for kind in ("txt", "pdf"):
        out = tmp_path / f"sheet.{kind}"
        answer = kiosk("export", "processing", out, "--language", language)
        assert answer.exit_code == 0, answer.output
    assert words_in(language)["title"] in (tmp_path / "sheet.txt").read_text("utf-8")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF-")
