"""Bringing a guest list or an agenda in on the organiser's page."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QUrl

from kiosk.bootstrap.imports import FileImports
from kiosk.domain.faults.event_file import DiskFull
from kiosk.domain.import_preview import ImportRequest, ImportSubject
from kiosk.domain.import_report import ImportNote, ImportReport
from kiosk.domain.remarks.people import PersonErased
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.columns import CHOICES, IGNORE
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, sessions
from kiosk.viewmodels.organiser.import_course import ImportCourse
from kiosk.viewmodels.organiser.import_rows import note_rows
from kiosk.viewmodels.organiser.import_sources import sources_in
from kiosk.viewmodels.organiser.import_state import ImportPhase
from kiosk.viewmodels.organiser.import_words import FIELD_GROUPS, FIELD_TITLES
from kiosk.viewmodels.organiser.imports import OrganiserImports
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from tests import ROOT
from tests.flows.conftest import HeldJobs
from tests.viewmodels.organiser.conftest import MakeOrganiser

GUESTS = "Full name;E-mail;Firm\nAda Stone;ada@example.org;Bridge\nBen Hill;ben@example.org;Harbour\n"

AGENDA = next((ROOT / "tests" / "data" / "agenda").glob("*.ics"))


@pytest.fixture
def page(make_organiser: MakeOrganiser) -> Iterator[OrganiserImports]:
    organiser = make_organiser()  # owns the page, so it has to stay
    model = organiser.page_of(OrganiserImports)
    model.look_in(lambda: ())
    model.enter("en")
    yield model
    organiser.deleteLater()


@pytest.fixture
def guests(tmp_path: Path) -> Path:
    path = tmp_path / "guests.csv"
    path.write_text(GUESTS, "utf-8")
    return path


def look(page: OrganiserImports, path: Path) -> ImportCourse:
    page.open(QUrl.fromLocalFile(str(path)))
    return page.course


def figures(course: ImportCourse) -> dict[str, str]:
    return {row.title: row.number for row in course.figures.rows}


def test_a_list_is_looked_into_before_anything_is_changed(
    page: OrganiserImports, guests: Path, event_file: EventFile
) -> None:
    course = look(page, guests)
    assert (course.phase, course.ready, figures(course)) == (ImportPhase.ASKING, True, {"New": "2"})
    assert attendees.count(event_file.reader) == 0
    first = course.columns.rows[0]
    assert (first.name, first.holds, first.samples) == ("Full name", "Name", "Ada Stone, Ben Hill")

    course.begin()
    assert (course.phase, figures(course)) == (ImportPhase.DONE, {"New": "2"})
    assert attendees.count(event_file.reader) == 2


def test_the_same_list_twice_changes_nothing(page: OrganiserImports, guests: Path, event_file: EventFile) -> None:
    for expected in ({"New": "2"}, {"As before": "2"}):
        course = look(page, guests)
        assert figures(course) == expected
        course.begin()
    assert attendees.count(event_file.reader) == 2


def test_a_column_can_be_said_to_hold_something_else(
    page: OrganiserImports, guests: Path, event_file: EventFile
) -> None:
    course = look(page, guests)
    column = next(at for at, row in enumerate(course.columns.rows) if row.name == "Firm")
    course.openColumn(column)
    assert (course.column, course.columnSamples) == ("Firm", "Bridge, Harbour")
    assert [row.title for row in course.fields.rows if row.chosen] == ["Organisation"]
    course.chooseField("group")
    assert (course.column, course.phase) == ("", ImportPhase.ASKING)
    course.begin()
    assert {(p.group, p.organisation) for p in attendees.everyone(event_file.reader)} == {
        ("Bridge", ""),
        ("Harbour", ""),
    }


def test_a_column_like_a_status_has_to_be_said_before_anything_comes_in(
    page: OrganiserImports, tmp_path: Path, event_file: EventFile
) -> None:
    path = tmp_path / "members.csv"
    path.write_text("Name;E-mail;Membership status\nAda Stone;ada@example.org;Gold\n", "utf-8")
    course = look(page, path)
    assert (course.phase, course.ready) == (ImportPhase.ASKING, False)
    first = course.columns.rows[0]
    assert (first.name, first.samples, first.asked) == ("Membership status", "Gold", True)
    course.begin()
    assert attendees.count(event_file.reader) == 0
    course.openColumn(0)
    course.chooseField("answer")
    assert course.ready
    course.begin()
    assert attendees.count(event_file.reader) == 1


def test_every_field_that_a_column_can_hold_has_a_name_on_the_page() -> None:
    assert set(FIELD_TITLES) == {*CHOICES, ""} - {IGNORE}
    assert sorted(field for fields in FIELD_GROUPS.values() for field in fields) == sorted({*FIELD_TITLES} - {""})


def test_a_column_can_be_left_out(page: OrganiserImports, guests: Path, event_file: EventFile) -> None:
    course = look(page, guests)
    course.openColumn(next(at for at, row in enumerate(course.columns.rows) if row.name == "Firm"))
    course.chooseField("")
    assert course.columns.rows[-1].name == "Firm"
    assert course.columns.rows[-1].used is False
    course.begin()
    assert {person.organisation for person in attendees.everyone(event_file.reader)} == {""}


def test_an_agenda_comes_in_the_same_way(page: OrganiserImports) -> None:
    course = look(page, AGENDA)
    assert (course.phase, course.subjectTitle, course.columns.count) == (ImportPhase.ASKING, "Agenda", 0)
    assert course.beginText == "Import the agenda"
    course.begin()
    assert course.phase == ImportPhase.DONE


def test_a_file_that_is_no_list_says_so_and_keeps_everything(
    page: OrganiserImports, tmp_path: Path, event_file: EventFile
) -> None:
    broken = tmp_path / "holiday.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a workbook")
    course = look(page, broken)
    assert (course.phase, course.headline) == (ImportPhase.FAILED, "Nothing was imported")
    assert "holiday.xlsx" in course.sentence
    assert course.ready is False
    course.begin()
    assert attendees.count(event_file.reader) == 0
    course.dismiss()
    assert course.phase == ImportPhase.CHOOSING


def test_a_locked_page_forgets_the_file_and_looks_into_none(page: OrganiserImports, guests: Path) -> None:
    course = look(page, guests)
    page.leave()
    assert (course.phase, course.columns.count, page.sources.count) == (ImportPhase.CHOOSING, 0, 0)
    assert look(page, guests).phase == ImportPhase.CHOOSING


def test_what_is_being_taken_over_is_finished_though_the_page_is_locked(guests: Path, event_file: EventFile) -> None:
    writes = HeldJobs()
    course = ImportCourse(FileImports(event_file), ImmediateJobs(), writes)
    course.allow(allowed=True)
    course.look(ImportRequest(str(guests)))
    course.begin()
    course.look(ImportRequest("/elsewhere.csv"))
    course.dismiss()
    course.allow(allowed=False)
    assert course.phase == ImportPhase.IMPORTING
    writes.let_go()
    assert course.phase == ImportPhase.DONE
    assert attendees.count(event_file.reader) == 2


def test_only_what_was_looked_at_last_is_shown(guests: Path, tmp_path: Path, event_file: EventFile) -> None:
    other = tmp_path / "others.csv"
    other.write_text("Name\nCem Ay\n", "utf-8")
    reads = HeldJobs()
    course = ImportCourse(FileImports(event_file), reads, ImmediateJobs())
    course.allow(allowed=True)
    course.look(ImportRequest(str(guests)))
    course.look(ImportRequest(str(other)))
    reads.let_go()
    assert (course.headline, figures(course)) == ("others.csv", {"New": "1"})


def test_of_many_remarks_of_one_sort_the_first_few_stand_there_with_their_number() -> None:
    rows = note_rows(
        ImportReport(notes=tuple(ImportNote(row, PersonErased()) for row in range(2, 2002))), pressing=True
    )
    assert [row.row for row in rows] == ["Row 2", "Row 3", "Row 4", "Row 5", "Row 6", ""]
    assert rows[-1].text == "… and 1995 more like this"
    assert {row.heading for row in rows} == {"Left out"}


def test_files_at_hand_are_lists_and_agendas_the_newest_first(tmp_path: Path) -> None:
    for age, name in enumerate(("b.csv", "a.ics", ".hidden.csv", "~$open.xlsx", "photo.jpg", "graph.hif.json")):
        (tmp_path / name).write_text("x", "utf-8")
        os.utime(tmp_path / name, (1_000_000 - age, 1_000_000 - age))
    (tmp_path / "empty.csv").touch()
    (tmp_path / "folder.csv").mkdir()
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "gone.csv").symlink_to(tmp_path / "nowhere.csv")
    found = sources_in([tmp_path, tmp_path / "no such folder"])
    assert [(source.path.name, source.subject) for source in found] == [
        ("b.csv", ImportSubject.ROSTER),
        ("a.ics", ImportSubject.AGENDA),
    ]


@pytest.mark.parametrize(
    ("typed", "looked_at"),
    [
        ("  example.org/agenda.ics ", "https://example.org/agenda.ics"),
        ("webcal://example.org/agenda.ics", "webcal://example.org/agenda.ics"),
        ("/home/host/guests.csv", "/home/host/guests.csv"),
        ("", ""),
    ],
)
def test_an_address_may_be_typed_without_its_beginning(
    page: OrganiserImports, typed: str, looked_at: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources: list[ImportRequest] = []
    monkeypatch.setattr(page.course, "look", remember(sources))
    page.openAddress(typed)
    assert [request.source for request in sources] == [looked_at] * bool(looked_at)


def remember(requests: list[ImportRequest]) -> Callable[[ImportRequest], None]:
    return requests.append


def column(course: ImportCourse, name: str) -> int:
    return next(at for at, row in enumerate(course.columns.rows) if row.name == name)


def take(page: OrganiserImports, path: Path, text: str) -> None:
    path.write_text(text, "utf-8")
    look(page, path)
    page.course.begin()


def test_who_is_gone_from_a_list_is_named_and_cancelled_only_if_the_organiser_says_so(
    page: OrganiserImports, tmp_path: Path, event_file: EventFile
) -> None:
    ada, ben = "Ada Stone,ada@example.org,AA1", "Ben Hill,ben@example.org,AA2"
    take(page, tmp_path / "guests-1.csv", f"Name,Email,Ticket code\n{ada}\n{ben}\n")
    assert page.followUp.goneCount == 0
    take(page, tmp_path / "guests-2.csv", f"Name,Email,Ticket code\n{ben}\n")
    assert (page.followUp.goneCount, page.followUp.gone) == (1, "Ada Stone")
    page.followUp.ask()
    page.followUp.keep()
    assert {person.status for person in attendees.everyone(event_file.reader)} == {OrderStatus.PAID}
    page.followUp.ask()
    page.followUp.cancelGone()
    assert (page.followUp.goneCount, page.followUp.asks) == (0, False)
    assert {person.name: person.status for person in attendees.everyone(event_file.reader)} == {
        "Ada Stone": OrderStatus.CANCELLED,
        "Ben Hill": OrderStatus.PAID,
    }


def test_a_ticket_that_went_to_somebody_else_can_be_given_back(
    page: OrganiserImports, tmp_path: Path, event_file: EventFile
) -> None:
    take(page, tmp_path / "guests-1.csv", "Name,Email,Ticket code\nAda Stone,ada@example.org,AA1\n")
    take(page, tmp_path / "guests-2.csv", "Name,Email,Ticket code\nZoe Pine,zoe@example.org,AA1\n")
    (row,) = page.followUp.moved.rows
    assert row.text == "From Ada Stone to Zoe Pine"
    page.followUp.giveBack(0)
    assert page.followUp.moved.count == 0
    holder = attendees.holder_of(event_file.reader, "AA1")
    assert holder is not None
    assert holder[0].name == "Ada Stone"
    page.course.dismiss()
    assert page.followUp.goneCount == 0


def test_another_sheet_of_a_workbook_can_be_read(page: OrganiserImports, tmp_path: Path) -> None:
    book = Workbook()
    for title, name in (("Guests", "Ada Stone"), ("Speakers", "Ben Hill")):
        sheet = book.create_sheet(title)
        sheet.append(["Name", "Email"])
        sheet.append([name, "somebody@example.org"])
    del book["Sheet"]
    book.save(tmp_path / "people.xlsx")
    course = look(page, tmp_path / "people.xlsx")
    assert course.sheets == ["Guests", "Speakers"]
    course.chooseSheet("Speakers")
    assert course.sheets == ["Speakers", "Guests"]
    assert "Ben Hill" in course.columns.rows[0].samples


def test_a_list_that_vanishes_between_looking_and_importing_changes_nothing(
    page: OrganiserImports, guests: Path, event_file: EventFile
) -> None:
    course = look(page, guests)
    guests.unlink()
    course.begin()
    assert (course.phase, course.headline) == (ImportPhase.FAILED, "Nothing was imported")
    assert "guests.csv" in course.sentence
    assert attendees.count(event_file.reader) == 0


def test_a_stick_that_was_pulled_is_said_when_its_file_is_tapped(page: OrganiserImports, tmp_path: Path) -> None:
    stick = tmp_path / "STICK"
    stick.mkdir()
    (stick / "guests.csv").write_text(GUESTS, "utf-8")
    page.look_in(lambda: sources_in([stick]))
    page.enter("en")
    assert page.sources.count == 1
    (stick / "guests.csv").unlink()
    stick.rmdir()
    page.choose(0)
    assert page.course.phase == ImportPhase.FAILED
    assert "guests.csv" in page.course.sentence


def test_a_full_disk_takes_nobody_over_and_says_so(guests: Path, event_file: EventFile, qapp: object) -> None:
    imports = FileImports(event_file)
    course = ImportCourse(imports, ImmediateJobs(), ImmediateJobs())
    course.allow(allowed=True)
    guests.write_text("Name;E-mail\n" + "".join(f"Guest {n};guest{n}@example.org\n" for n in range(3000)), "utf-8")
    course.look(ImportRequest(str(guests)))
    pages = event_file.writer.execute("PRAGMA page_count").fetchone()[0]
    event_file.writer.execute(f"PRAGMA max_page_count = {pages + 20}")
    course.begin()
    assert (course.phase, course.headline) == (ImportPhase.FAILED, "Nothing was imported")
    assert course.sentence == str(DiskFull(event_file.path))
    assert attendees.count(event_file.reader) == 0


def test_what_was_brought_in_last_is_taken_back_whole_once_it_is_asked(
    page: OrganiserImports, guests: Path, event_file: EventFile
) -> None:
    assert page.undoable == ""
    look(page, guests).begin()
    assert page.undoable.startswith("“guests” was imported (")
    page.undo()
    assert (page.undoing.asks, page.undoing.title) == (True, "Take “guests” back?")
    page.undoing.keep()
    assert (page.undoing.asks, attendees.count(event_file.reader)) == (False, 2)
    page.undo()
    told: list[str] = []
    page.told.connect(lambda text, *_: told.append(text))
    page.undoing.undo()
    assert told == ["“guests” was taken back; the guest list is as before."]
    assert (page.course.phase, page.undoable, attendees.count(event_file.reader)) == (ImportPhase.CHOOSING, "", 0)


def test_an_agenda_is_taken_back_though_a_list_came_after_it(
    page: OrganiserImports, guests: Path, event_file: EventFile
) -> None:
    look(page, AGENDA).begin()
    look(page, guests).begin()
    assert "guests" in page.undoable
    look(page, AGENDA)
    assert AGENDA.stem.rstrip("0123456789-") in page.undoable
    page.undo()
    page.undoing.undo()
    assert sessions.every(event_file.reader) == {}
    assert attendees.count(event_file.reader) == 2


def test_the_figure_of_those_who_are_unclear_leads_to_them(page: OrganiserImports, guests: Path) -> None:
    guests.write_text("Name;E-mail;Status\nAda Stone;ada@example.org;placed\n", "utf-8")
    course = look(page, guests)
    course.begin()
    (unclear,) = [row.list for row in course.figures.rows if row.title == "Unclear"]
    led: list[tuple[str, str]] = []
    page.led.connect(lambda *where: led.append(where))
    page.showPeople(unclear)
    assert led == [("people", "to_decide")]
