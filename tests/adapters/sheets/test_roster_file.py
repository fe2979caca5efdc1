"""Roster files of every origin become entries, and what was guessed, changed or left out is said by row."""

from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from kiosk.adapters.sheets.roster_file import RosterFile
from kiosk.domain.fault import Fault
from kiosk.domain.faults.sheets import NoSuchColumn
from kiosk.domain.moment import local
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.entry import RosterEntry
from tests import DATA

FILES = DATA / "roster"
ISTANBUL = ZoneInfo("Europe/Istanbul")
NOW = 1_800_000_000_000


def read(path: Path, *mapping: tuple[str, str]) -> tuple[list[RosterEntry], dict[int, str]]:
    roster = RosterFile(path, ISTANBUL, NOW, mapping)
    entries = list(roster.entries())
    return entries, {note.row: str(note.remark) for note in roster.notes if note.row}


def sheet(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "roster.csv"
    path.write_text(text, "utf-8", newline="")
    return path


def test_pretix_check_in_list() -> None:
    entries, notes = read(FILES / "pretix-checkinlist.en.csv")
    assert len(entries) == 79
    assert notes == {}
    assert entries[0] == RosterEntry(
        row=2,
        name="Ali Aydın",
        given_name="Ali",
        family_name="Aydın",
        organisation="Boğaziçi University",
        group="University",
        email="ali.aydin@example.org",
        order="G0053",
        tickets=("yxgcy69dhyq2p67eq7vm9frjhh4fbqdx",),
        answers=(
            ("Which topic brings you here?", "Access to technology"),
            ("What would you like to find today?", 'Müşteri, "pilot" proje'),
        ),
    )


def test_pretix_order_positions_keep_unpaid_and_cancelled_ones() -> None:
    entries, _ = read(FILES / "pretix-orderpositions.en.csv")
    states = [entry.status for entry in entries]
    assert (states.count(OrderStatus.PAID), states.count(OrderStatus.UNPAID), states.count(OrderStatus.CANCELLED)) == (
        79,
        3,
        1,
    )


def test_old_pretix_keeps_the_attendees_own_company_and_names_the_nameless_by_the_order() -> None:
    entries, notes = read(FILES / "pretix-old.csv")
    assert [entry.organisation for entry in entries] == ["Kaya Makine", ""]
    assert entries[1].name == "Buyer Person"
    assert entries[1].name_guessed
    assert notes[3] == "The row has no name; “Buyer Person” was taken instead."


def test_eventbrite() -> None:
    entries, notes = read(FILES / "eventbrite.csv")
    assert [entry.tickets[0][-7:] for entry in entries[:2]] == ["4561001", "4562001"]
    assert (entries[0].name, entries[0].group, entries[0].role) == ("Derya Toprak", "General", "Owner")
    assert entries[2].checked_in_at == NOW
    assert notes[4].startswith("The file does not tell when a guest checked in")
    assert entries[3].status is OrderStatus.CANCELLED


def test_hi_events() -> None:
    entries, _ = read(FILES / "hi-events.csv")
    assert [entry.status for entry in entries] == [OrderStatus.PAID, OrderStatus.UNPAID, OrderStatus.CANCELLED]
    assert entries[0].tickets == ("A-7KQ2M9X",)
    assert local(entries[0].checked_in_at or 0, ISTANBUL).isoformat() == "2026-11-20T09:02:11+03:00"
    assert entries[1].checked_in_at is None


def test_a_sheet_that_a_person_made(tmp_path: Path) -> None:
    guests = ' Elif   KAYA ;"Öz; Iş";+90 212 555 01 01\n\n;;\nCan Demir;;\n'
    text = f"Guest list of 20 November\n\nAdı Soyadı;Kurum;Cep\n{guests}"
    entries, notes = read(sheet(tmp_path, text))
    assert [(entry.row, entry.name, entry.organisation) for entry in entries] == [
        (4, "Elif KAYA", "Öz; Iş"),
        (7, "Can Demir", ""),
    ]
    assert entries[0].phone == "+90 212 555 01 01"
    assert notes == {}


def test_rows_that_do_not_fit_are_kept_or_skipped_and_said(tmp_path: Path) -> None:
    text = "Name,E-mail,Company\nElif,e@example.org\nCan,c@example.org,Acme, Inc\nNur,n@example.org,Acme,\n,,Acme\n"
    entries, notes = read(sheet(tmp_path, text))
    assert [entry.name for entry in entries] == ["Elif", "Nur"]
    assert notes[2] == "The row has 2 columns where the header has 3; the missing ones were taken as empty."
    assert notes[3].startswith("Skipped: the row has 4 columns where the header has 3")
    assert notes[5] == "Skipped: the row has no name, e-mail, order or ticket code."


def test_cells_are_text_and_nothing_else(tmp_path: Path) -> None:
    text = "Name,Company,E-mail\n=1+1,<b>Acme</b>,nobody\nE\x1dl\u202eif\x07,\u200bAcme\x00,x@example.org\n".replace(
        "\x00", ""
    )
    entries, notes = read(sheet(tmp_path, text))
    assert (entries[0].name, entries[0].organisation, entries[0].email) == ("=1+1", "<b>Acme</b>", "")
    assert notes[2] == "“nobody” is no e-mail address and was left out."
    assert (entries[1].name, entries[1].organisation) == ("Elif", "Acme")
    assert notes[3].startswith("Control characters were taken out")


def test_lone_surrogates_do_not_come_in_by_a_workbook(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["Name", "Ticket code"])
    book.worksheets[0].append(["_xD800_Elif", "_xD800_abc"])
    book.save(tmp_path / "a.xlsx")
    (entry,), _ = read(tmp_path / "a.xlsx")
    assert (entry.name + entry.tickets[0]).encode("utf-8")


def test_a_check_in_time_that_is_none_is_said(tmp_path: Path) -> None:
    entries, notes = read(sheet(tmp_path, "Name,Checked in\nElif,soon\nCan,\nNur,No\n"))
    assert [entry.checked_in_at for entry in entries] == [None, None, None]
    assert notes == {2: "“soon” is no time that is understood, and was left out."}


def test_a_date_that_reads_in_two_ways_is_said_once(tmp_path: Path) -> None:
    entries, notes = read(sheet(tmp_path, "Name,Checked in\nElif,10/11/2026 09:02\nCan,10/11/2026 09:03\n"))
    assert {local(entry.checked_in_at or 0, ISTANBUL).month for entry in entries} == {11}
    assert list(notes) == [2]


def test_an_unknown_status_is_unclear_and_said_once_with_its_word_and_how_many_have_it(tmp_path: Path) -> None:
    entries, notes = read(sheet(tmp_path, "Name,Status\nElif,VIP\nCan,VIP\nNur,iptal\n"))
    assert [(entry.status, entry.status_word) for entry in entries] == [
        (OrderStatus.UNCLEAR, "VIP"),
        (OrderStatus.UNCLEAR, "VIP"),
        (OrderStatus.CANCELLED, ""),
    ]
    assert notes == {2: "2 people have the status “VIP”, which is not understood: the door asks for a decision."}


def test_the_worst_of_two_status_columns_counts(tmp_path: Path) -> None:
    entries, _ = read(sheet(tmp_path, "Name,Status,Paid\nElif,confirmed,no\nCan,iptal,evet\nNur,confirmed,yes\n"))
    assert [entry.status for entry in entries] == [OrderStatus.UNPAID, OrderStatus.CANCELLED, OrderStatus.PAID]


def test_a_header_that_tells_nobody_apart_is_refused(tmp_path: Path) -> None:
    with pytest.raises(
        Fault, match="row 1: there is no header with a name, e-mail or ticket code, only “Sector”, “City”"
    ):
        read(sheet(tmp_path, "Sector,City\nFood,Bursa\n"))


def test_a_mapping_makes_a_strange_header_usable(tmp_path: Path) -> None:
    path = sheet(tmp_path, "Who,Code\nElif,abc\n")
    (entry,), _ = read(path, ("Who", "name"), ("Code", "ticket"))
    assert (entry.name, entry.tickets) == ("Elif", ("abc",))
    with pytest.raises(NoSuchColumn, match="“Who”, “Code”"):
        read(path, ("Whom", "name"))


def test_a_header_that_stands_twice_is_no_person(tmp_path: Path) -> None:
    entries, notes = read(sheet(tmp_path, "Name,Company\nElif,x\nName,Company\nCan,y\n"))
    assert [entry.name for entry in entries] == ["Elif", "Can"]
    assert notes == {3: "Skipped: the header stands here once more."}
