"""A day is closed on the screen: what is saved is ticked, the folder goes out whole, all are erased in time."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.bootstrap.dossier import check_dossier
from kiosk.domain.moment import DAY
from kiosk.domain.networking.exchange import Answer
from kiosk.services.admit import admit
from kiosk.services.pin import set_pin
from kiosk.services.sharing.exchange import record_exchange
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.closing import OrganiserClosing
from kiosk.viewmodels.organiser.export import OrganiserExport
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.shared.targets import Target
from tests.conftest import AddGuest, GivenClock, Guest
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "20265"
TICKED, OPEN, LATER = "ready", "open", "optional"


@pytest.fixture
def guests(event_file: EventFile, add_guest: AddGuest) -> list[Guest]:
    met = [add_guest(name) for name in ("Elif Kılıç", "Ada Stone", "Can Ak")]
    for guest in met[:2]:
        admit(event_file, guest.badge, point="Desk 1")
    agreed = [Answer(guest.id, (), statistics=number > 0) for number, guest in enumerate(met)]
    record_exchange(event_file, agreed, point="Foyer 1")
    return met


@pytest.fixture
def organiser(
    event_file: EventFile, guests: list[Guest], make_organiser: MakeOrganiser
) -> Iterator[OrganiserViewModel]:
    set_pin(event_file, PIN)
    model: OrganiserViewModel = make_organiser()
    model.door.enter(PIN)
    yield model
    model.door.lock()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


@pytest.fixture
def page(organiser: OrganiserViewModel, stick: Path) -> OrganiserClosing:
    closing = organiser.page_of(OrganiserClosing)
    closing.saving._find_targets = lambda: (Target(stick, "STICK", 1_000_000),)
    organiser.openPage("export")
    organiser.page_of(OrganiserExport).openClosing()
    assert organiser.component == "ClosePage"
    return closing


def standings(page: OrganiserClosing) -> dict[str, str]:
    return {row.name: row.standing for row in page.steps.rows}


def hand_over(page: OrganiserClosing) -> None:
    """Hand over what costs little."""
    page.choose("hand_over")
    for name in ("report", "checkins", "attendees", "sessions", "voices"):
        page.turnPart(name)
    page.saving.saveTo(0)


def test_what_is_saved_gets_its_tick_until_somebody_comes_after_it(
    page: OrganiserClosing, event_file: EventFile, guests: list[Guest], clock: GivenClock
) -> None:
    assert standings(page) == {
        "report": OPEN,
        "exports": LATER,
        "backup": OPEN,
        "hand_over": OPEN,
        "purge": LATER,
    }
    page.choose("backup")
    page.saving.saveTo(0)
    assert page.saving.course.phase == "done", page.saving.course.sentence
    assert standings(page)["backup"] == TICKED
    assert page.steps.rows[2].sentence == "Saved 20 November, 09:30, in STICK"
    clock.forward(1)
    admit(event_file, guests[2].badge, point="Desk 1")
    page.refresh()
    assert standings(page)["backup"] == OPEN
    assert page.steps.rows[2].sentence == "Saved 20 November, 09:30; somebody was scanned since"


def test_one_tap_hands_the_day_over_and_says_of_each_file_whom_it_leaves_out(
    page: OrganiserClosing, stick: Path
) -> None:
    hand_over(page)
    folder = stick / "keys-to-successful-growth-closed-2026-11-20"
    assert page.saving.course.phase == "done", page.saving.course.sentence
    assert {row.file: row.line for row in page.handed.rows} == {
        "certificate.pdf": "",
        "contacts.xlsx": "Rows: 3. Left out for lack of consent – people: 1; exchanges with somebody missing: 1, "
        "contacts: 2.",
        "backup.db": "",
    }
    checked = check_dossier(folder)
    assert checked.is_whole
    assert checked.public_key == page.key
    assert standings(page) | {"report": ""} == {
        "report": "",
        "exports": TICKED,
        "backup": TICKED,
        "hand_over": TICKED,
        "purge": LATER,
    }
    page.saving.course.dismiss()
    page.saving.saveTo(0)  # the first one stays as it is
    assert check_dossier(folder).is_whole
    assert (stick / f"{folder.name}-2").is_dir()


def test_a_folder_that_is_stopped_in_the_midst_was_never_there(
    page: OrganiserClosing, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    course = page.saving.course
    course.progressChanged.connect(lambda: course.stop() if course.stoppable else None)
    hand_over(page)
    assert page.saving.course.phase == "failed"
    assert page.saving.course.sentence == "Stopped; nothing of the folder is left."
    assert list(stick.iterdir()) == []
    assert list(scratch.iterdir()) == [], "nor do names stay where spreadsheets are made"
    assert standings(page)["hand_over"] == OPEN
    assert page.key == ""


def test_everybody_is_erased_once_that_is_due_and_after_a_second_yes_only(
    page: OrganiserClosing, event_file: EventFile, clock: GivenClock
) -> None:
    page.choose("purge")
    assert page.standing == "Due on 24 May 2027. People kept: 3"
    page.purge.ask()
    page.purge.erase()
    assert not page.purge.asking
    clock.now += 200 * DAY
    page.refresh()
    assert standings(page)["purge"] == OPEN
    page.purge.ask()
    page.purge.keep()
    page.purge.erase()
    assert standings(page)["purge"] == OPEN
    page.purge.ask()
    page.purge.erase()
    assert page.purge.outcome == "Erased for good: 3."
    assert standings(page)["purge"] == TICKED
    assert event_file.reader.execute("SELECT count(*) FROM attendee").fetchone() == (0,)


def test_the_page_forgets_what_was_handed_over_once_it_is_left(
    page: OrganiserClosing, organiser: OrganiserViewModel
) -> None:
    hand_over(page)
    organiser.openPage("watch")
    assert not page.handed.rows
    assert page.key == ""
