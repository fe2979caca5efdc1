"""The organiser sees the morning before it comes: with so many desks, what is assumed, and what to change about it."""

import pytest

from kiosk.bootstrap.rehearsal import rehearse_event
from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.rehearsal.assumptions import Assumption
from kiosk.domain.rehearsal.outcome import Rehearsal
from kiosk.services.admit import admit
from kiosk.services.points import change_point
from kiosk.services.ports import Progress
from kiosk.services.rehearsal.rehearse import RehearsalWish
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from kiosk.viewmodels.organiser.practice import OrganiserPractice
from kiosk.viewmodels.organiser.rehearsal import OrganiserRehearsal
from kiosk.viewmodels.organiser.rehearsal_access import RehearsalAccess
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.facts import Said
from tests.viewmodels.organiser.conftest import MakeOrganiser


class Beside:
    """What plays the mornings, here at once."""

    def __init__(self, file: EventFile) -> None:
        self.file, self.wishes, self.is_stopped = file, list[RehearsalWish](), False

    def play(self, wish: RehearsalWish, progress: Progress) -> Rehearsal | None:
        self.wishes.append(wish)
        return None if self.is_stopped else rehearse_event(self.file, wish, progress=progress)


@pytest.fixture
def beside(event_file: EventFile, add_guest: AddGuest) -> Beside:
    """Forty guests of whom four have not paid, and a room for one."""
    for number in range(36):
        add_guest(f"Guest {number}", group="SME")
    for number in range(4):
        add_guest(f"Student {number}", group="Student", status="unpaid")
    change_point(event_file, Point("Lab door", PointKind.SESSION_DOOR, room="Laboratory", capacity=1))
    details = {"title": "Tour", "room": "Laboratory", "starts": STARTS, "ends": STARTS + 3_600_000}
    event_file.journal.append(Said("session", "tour", details))
    return Beside(event_file)


@pytest.fixture
def organiser(make_organiser: MakeOrganiser, beside: Beside) -> OrganiserViewModel:
    organiser = make_organiser(rehearsal=RehearsalAccess(beside.play))
    for _ in range(2):  # chosen, and typed once more
        organiser.door.enter("2026")
    organiser.openPage("rehearsal")
    return organiser


@pytest.fixture
def page(organiser: OrganiserViewModel) -> OrganiserRehearsal:
    return organiser.page_of(OrganiserRehearsal)


def test_it_says_where_it_gets_tight_and_leads_to_what_can_be_changed(
    organiser: OrganiserViewModel, page: OrganiserRehearsal
) -> None:
    assert (page.rehearsed, page.headline) == (False, "See the morning before it comes")
    page.addDesks(-1)
    page.startOrStop()
    assert (page.rehearsed, page.running, page.desks) == (True, False, 1)
    assert page.late == (page.headline.startswith("Too few desks from 0"))
    assert max(page.longest) >= max(page.usual) > 0
    assert page.openings.rows[0].title == "Desks open: 1"
    assert [(row.title, row.detail) for row in page.refused.rows if row.title == "Not paid"] == [
        ("Not paid", "Student")
    ]
    (tour,) = page.rooms.rows
    assert (tour.title, tour.warns) == ("Tour", True)
    assert "Laboratory" in tour.detail
    assert page.played.startswith("Mornings played: 20. On the list: 40;")
    ways = [row.page for row in page.ways.rows]
    assert ways == [*(["kiosks"] if page.late else []), "agenda", "doors", "people", "papers"]
    page.go("doors")
    assert organiser.component == "DoorsPage"
    organiser.openPage("rehearsal")
    assert page.rehearsed, "it stays, as nobody is in it"


def test_what_is_assumed_is_chosen_in_plain_words(page: OrganiserRehearsal, beside: Beside) -> None:
    rows = {row.name: row for row in page.assumptions.rows}
    assert len(rows) == len(Assumption)
    assert (rows["no_shows"].values, rows["no_shows"].chosen) == (["5 %", "15 %", "30 %"], 1)
    assert rows["service"].values == ["5 s", "9 s", "15 s"]
    page.assume("no_shows", 0)
    page.assume("rush", 2)
    page.assume("rush", 1)
    page.startOrStop()
    assert beside.wishes == [RehearsalWish(desks=2, values={Assumption.NO_SHOWS: 5})]
    assert {row.name: row.chosen for row in page.assumptions.rows}["no_shows"] == 0


def test_a_rehearsal_that_was_stopped_leaves_what_was_there(page: OrganiserRehearsal, beside: Beside) -> None:
    beside.is_stopped = True
    page.startOrStop()
    assert (page.running, page.rehearsed, page.headline) == (False, False, "See the morning before it comes")


def test_why_there_is_none_is_said(make_organiser: MakeOrganiser, event_file: EventFile) -> None:
    organiser = make_organiser(rehearsal=RehearsalAccess(Beside(event_file).play))
    for _ in range(2):
        organiser.door.enter("2026")
    organiser.openPage("rehearsal")
    page = organiser.page_of(OrganiserRehearsal)
    page.startOrStop()
    assert (page.headline, page.rehearsed) == ("Nothing was rehearsed", False)
    assert page.sentence.startswith("Nobody is on the list yet")


def test_from_the_practice_one_comes_to_the_rehearsal(organiser: OrganiserViewModel) -> None:
    organiser.openPage("practice")
    organiser.page_of(OrganiserPractice).rehearse()
    assert organiser.component == "RehearsalPage"


def test_beside_it_stands_what_is_foretold_while_guests_arrive(
    organiser: OrganiserViewModel, page: OrganiserRehearsal, event_file: EventFile, clock: GivenClock
) -> None:
    assert page.today.text == ""
    for code in list(attendees.badge_codes(event_file.reader).values())[:24]:
        clock.forward(1)
        admit(event_file, code, point="Desk 1")
    page.tick()
    assert page.today.text.startswith("Next hour: about ")
    page.go("watch")
    assert (organiser.component, page.today.text) == ("WatchPage", "")
