"""The organiser has invitations, lists and certificates written without a command line."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from kiosk.domain.admission.verdict import Verdict
from kiosk.services.admit import admit
from kiosk.services.pin import set_pin
from kiosk.services.ports import Progress
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.export_course import ExportCourse, Written
from kiosk.viewmodels.organiser.papers import OrganiserPapers
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.targets import Target
from tests.conftest import AddGuest, Guest
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "20265"


@pytest.fixture
def guests(add_guest: AddGuest) -> list[Guest]:
    return [add_guest("Elif Kılıç", group="SME", email="elif@example.org"), add_guest("Ada Stone", group="Speaker")]


@pytest.fixture
def page(
    event_file: EventFile, guests: list[Guest], make_organiser: MakeOrganiser, tmp_path: Path
) -> Iterator[OrganiserPapers]:
    set_pin(event_file, PIN)
    organiser: OrganiserViewModel = make_organiser()
    papers = organiser.page_of(OrganiserPapers)
    folder = tmp_path / "stick"
    folder.mkdir()
    papers.saving._find_targets = lambda: (Target(folder, "STICK", 1_000_000),)
    organiser.door.enter(PIN)
    organiser.openPage("papers")
    yield papers
    organiser.door.lock()  # which also keeps it until here


def _names(rows: Rows[ChoiceRow]) -> list[str]:
    return [row.name for row in rows.rows]


def _codes(folder: Path) -> dict[str, str]:
    rows = csv.DictReader((folder / "invitations.csv").read_text("utf-8-sig").splitlines())
    return {row["name"]: row["code"] for row in rows}


def test_invitations_are_two_taps_away_and_it_is_said_what_to_do_next(page: OrganiserPapers, tmp_path: Path) -> None:
    page.saving.saveTo(0)
    folder = tmp_path / "stick" / "keys-to-successful-growth-invitations"
    assert page.saving.course.phase == "done", page.saving.course.sentence
    assert page.saving.course.path == str(folder)
    assert page.saving.course.sentence == (
        "Invitations: 2. New codes: 2. Without an e-mail: 1. "
        "Give invitations.csv to the mail merge of your mail program."
    )
    assert len(list(folder.glob("*.png"))) == 2
    before = _codes(folder)
    page.saving.course.dismiss()
    page.saving.saveTo(0)
    assert (page.saving.course.phase, _codes(folder)) == ("done", before)


def test_codes_are_given_anew_and_taken_back_only_of_whom_the_organiser_names(
    page: OrganiserPapers, event_file: EventFile, tmp_path: Path
) -> None:
    page.saving.saveTo(0)
    folder = tmp_path / "stick" / "keys-to-successful-growth-invitations"
    before = _codes(folder)
    assert _names(page.whom) == ["all", "new"]
    page.chooseWhom("withdrawn")
    assert [row.chosen for row in page.whom.rows] == [True, False]
    page.nameOnly("kilic")
    assert _names(page.whom) == ["all", "new", "renewed", "withdrawn"]
    page.chooseWhom("withdrawn")
    page.saving.saveTo(0)
    assert page.saving.course.sentence == "Taken back: 1. They hold no more."
    assert admit(event_file, before["Elif Kılıç"], point="Desk 1").verdict is Verdict.REVOKED
    assert admit(event_file, before["Ada Stone"], point="Desk 1").verdict is Verdict.ADMITTED
    page.nameOnly("")
    assert [row.chosen for row in page.whom.rows] == [True, False]


def test_every_paper_can_be_saved_in_every_way_that_is_offered(
    page: OrganiserPapers, event_file: EventFile, guests: list[Guest], add_guest: AddGuest
) -> None:
    for guest in (guests[0], *(add_guest(f"Guest {number}") for number in range(4))):
        admit(event_file, guest.badge, point="Desk 1")
    saved = []
    for kind in [row.kind for row in page.kinds.rows]:
        page.choose(kind)
        for how in _names(page.how):
            page.chooseHow(how)
            page.saving.saveTo(0)
            if page.saving.course.phase == "asking":
                page.saving.course.replaceFile()
            assert page.saving.course.phase == "done", (kind, how, page.saving.course.sentence)
            saved.append(Path(page.saving.course.path).name)
    assert sorted(set(saved)) == [
        "keys-to-successful-growth-attendance",
        "keys-to-successful-growth-attendance-2026-11-20.pdf",
        "keys-to-successful-growth-door-list-2026-11-20.pdf",
        "keys-to-successful-growth-invitations",
        "keys-to-successful-growth-letters-2026-11-20.pdf",
        "keys-to-successful-growth-report-2026-11-20.html",
        "keys-to-successful-growth-report-2026-11-20.pdf",
        "keys-to-successful-growth-signatures-2026-11-20.pdf",
    ]


def test_whom_nobody_is_named_like_is_told_and_nothing_is_written(page: OrganiserPapers, tmp_path: Path) -> None:
    page.choose("door_list")
    page.nameOnly("Nobody at all")
    page.saving.saveTo(0)
    assert page.saving.course.phase == "failed"
    assert "Nobody at all" in page.saving.course.sentence
    assert list((tmp_path / "stick").iterdir()) == []


def test_a_report_of_fewer_than_five_is_not_written_and_it_is_said_why(
    page: OrganiserPapers, event_file: EventFile, guests: list[Guest], tmp_path: Path
) -> None:
    admit(event_file, guests[0].badge, point="Desk 1")
    page.choose("report")
    assert not page.ofPeople
    assert _names(page.languages) == ["en", "tr"]
    page.saving.saveTo(0)
    assert page.saving.course.phase == "failed"
    assert "fewer than five" in page.saving.course.sentence.lower()
    assert list((tmp_path / "stick").iterdir()) == []


def test_the_language_is_asked_for_where_there_are_words(page: OrganiserPapers) -> None:
    assert _names(page.languages) == []
    page.chooseHow("one-pdf")
    assert _names(page.languages) == ["", "en", "tr"]
    page.choose("signatures")
    assert _names(page.languages) == ["en", "tr"]
    page.chooseLanguage("tr")
    assert [row.chosen for row in page.languages.rows] == [False, True]


def test_another_folder_gets_one_of_its_own(page: OrganiserPapers, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    assert page.saving.isFolder
    page.saving.saveIn(QUrl.fromLocalFile(str(tmp_path / "mine")))
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["keys-to-successful-growth-invitations"]


def test_leaving_the_page_forgets_whom_it_named(page: OrganiserPapers) -> None:
    page.choose("attendance")
    page.nameOnly("Elif")
    page.leave()
    assert (page.only, page.title) == ("", "Invitations")


def test_what_takes_long_is_stopped(qapp: object, tmp_path: Path) -> None:
    course = ExportCourse(ImmediateJobs())
    course.allow(allowed=True)
    stoppable = []

    def write(path: Path, progress: Progress | None, over: bool) -> Written:
        for done in range(1, 101):
            assert progress
            progress(done, 100)
            stoppable.append(course.stoppable)
            if done == 40:
                course.stop()
        raise AssertionError("it went on")

    course.begin(tmp_path / "list.pdf", write, confirmed=False)
    assert course.phase == "failed"
    assert course.sentence.startswith("Stopped.")
    assert (len(stoppable), stoppable[20]) == (40, True)
    assert not course.stoppable
