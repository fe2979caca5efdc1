"""`kiosk exchange` and `kiosk export`, as a person or a program types them."""

import json
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from kiosk.cli import cli
from kiosk.domain.fault import Fault


@pytest.fixture
def kiosk(event_file):
    def run(*arguments: object) -> Result:
        return CliRunner().invoke(cli, ["--event", str(event_file.path), *map(str, arguments)])

    return run


@pytest.fixture
def met(kiosk, add_guest):
    guests = [add_guest(name, email=f"{name[:4]}@example.org") for name in ("Elif Kaya", "Mert Demir", "Ayşe Ak")]
    answer = kiosk("exchange", *(guest.badge for guest in guests), "--share", "email", "--json")
    assert answer.exit_code == 0, answer.output
    return guests, json.loads(answer.output)


def test_exchange_prints_what_a_program_may_read(met) -> None:
    guests, answer = met
    assert answer["kind"] == "group"
    assert sorted(answer["members"]) == sorted(guest.id for guest in guests)
    assert set(answer) == {"exchange", "kind", "members"}


def test_exchange_of_a_person_with_themselves_is_refused(kiosk, add_guest) -> None:
    guest = add_guest("Elif Kaya")
    answer = kiosk("exchange", guest.badge, guest.ticket)
    assert isinstance(answer.exception, Fault)
    assert "two different people" in str(answer.exception)


def test_exchange_says_which_code_is_wrong(kiosk, add_guest) -> None:
    answer = kiosk("exchange", add_guest("Elif Kaya").badge, "XYZ789")
    assert str(answer.exception) == "The code ending in Z789 is not on this event's list. No exchange was recorded."


def test_exchange_takes_known_fields_only(kiosk) -> None:
    assert kiosk("exchange", "A", "B", "--share", "birthday").exit_code == 2


def test_statistics_can_be_left_out(kiosk, add_guest, tmp_path: Path) -> None:
    kiosk("exchange", add_guest("Elif Kaya").badge, add_guest("Mert Demir").badge, "--no-statistics")
    answer = kiosk("export", "contacts", tmp_path / "c.csv")
    assert "in 1 of them someone withheld consent" in answer.output
    assert "Kaya" not in (tmp_path / "c.csv").read_text("utf-8-sig")


@pytest.mark.parametrize(
    "name",
    ["contacts.csv", "contacts.xlsx", "contacts.json", "contacts.gexf", "contacts.graphml", "contacts.tij"]
    + [f"{kind}.{ending}" for kind in ("exchanges", "checkins", "attendees") for ending in ("csv", "XLSX", "json")]
    + ["vcards.vcf", "vcards.zip"],
)
def test_every_kind_is_written_in_every_format_and_said_in_one_line(kiosk, met, tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    answer = kiosk("export", out.stem, out)
    assert answer.exit_code == 0, answer.output
    assert answer.output.startswith("Wrote ")
    assert answer.output.count("\n") == 1
    assert out.stat().st_size > 0
    assert not list(tmp_path.glob(".*"))


def test_the_spreadsheet_has_contacts_and_exchanges(kiosk, met, tmp_path: Path) -> None:
    kiosk("export", "contacts", tmp_path / "c.xlsx")
    book = openpyxl.load_workbook(tmp_path / "c.xlsx")
    assert {sheet.title: sheet.max_row for sheet in book} == {"contacts": 4, "exchanges": 2}


def test_another_separator(kiosk, met, tmp_path: Path) -> None:
    kiosk("export", "contacts", tmp_path / "c.csv", "--separator", ";")
    assert (tmp_path / "c.csv").read_bytes().startswith(b"\xef\xbb\xbfexchange_id;kind;")


def test_an_unknown_ending_lists_the_choices(kiosk, tmp_path: Path) -> None:
    answer = kiosk("export", "vcards", tmp_path / "c.csv")
    assert answer.exit_code == 2
    assert ".vcf, .zip" in answer.output


@pytest.mark.parametrize("wrong", [("--separator", "ab"), ("--attendee", "x"), ("--codes",)])
def test_options_that_do_not_fit_are_a_usage_error(kiosk, tmp_path: Path, wrong: tuple[str, ...]) -> None:
    assert kiosk("export", "contacts", tmp_path / "c.csv", *wrong).exit_code == 2
    assert not (tmp_path / "c.csv").exists()


def test_the_people_one_attendee_met(kiosk, met, tmp_path: Path) -> None:
    (one, *others), _ = met
    kiosk("export", "vcards", tmp_path / "c.vcf", "--attendee", one.badge)
    text = (tmp_path / "c.vcf").read_text("utf-8")
    assert one.name not in text
    assert all(other.name in text for other in others)


def test_a_missing_folder_is_a_sentence_and_leaves_no_note(kiosk, met, event_file, tmp_path: Path) -> None:
    answer = kiosk("export", "contacts", tmp_path / "none" / "c.csv")
    assert isinstance(answer.exception, Fault)
    assert not [record for record in event_file.journal.records() if record.kind == "export"]


def test_a_failing_disk_keeps_the_earlier_file(kiosk, met, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "c.csv"
    out.write_text("earlier")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.adapters.sheets.tabular._csv_cell", full)
    answer = kiosk("export", "contacts", out)
    assert "No space left on device" in str(answer.exception)
    assert out.read_text() == "earlier"
    assert not list(tmp_path.glob(".*"))
