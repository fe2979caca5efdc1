"""On the page of kiosks the organiser tells foyers what to show, and sees whose turn it is to be updated."""

from collections.abc import Iterator

import pytest

from kiosk import __version__
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.showing import EVERY_DESK, EVERY_FOYER, Shows
from kiosk.services.kiosks.members import enrol
from kiosk.services.kiosks.showing import shown_by
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import members
from kiosk.viewmodels.organiser.kiosks import OrganiserKiosks
from tests.conftest import STARTS, GivenClock
from tests.facts import Said
from tests.viewmodels.organiser.conftest import MakeOrganiser
from tests.viewmodels.organiser.kiosks_page import opened, told_by

HOUR = 3_600_000
OLD = "0.0.1"


@pytest.fixture
def page(event_file: EventFile, make_organiser: MakeOrganiser) -> Iterator[OrganiserKiosks]:
    times = {"starts": STARTS, "ends": STARTS + HOUR}
    event_file.journal.append(Said("session", "s1", {"title": "Growth", "room": "Hall", **times}))
    organiser = opened(event_file, make_organiser)
    yield organiser.page_of(OrganiserKiosks)
    organiser.deleteLater()


def heard(file: EventFile, name: str, version: str, role: Role = Role.DESK, ago: int = 0) -> None:
    """Let a kiosk say which version it runs."""
    enrol(file, f"U{name}", name, role=role)
    with file.writing() as connection:
        members.write_reports(
            connection, [members.Report(f"U{name}", file.clock() - ago, "d", name, version, 9, 0, 0, 0, None)]
        )


def test_a_foyer_is_told_to_show_one_room_and_then_to_go_back_to_normal(
    page: OrganiserKiosks, event_file: EventFile
) -> None:
    heard(event_file, "Foyer 2", __version__, Role.FOYER)
    page.refresh()
    page.choose("UFoyer 2")
    said = told_by(page)
    page.askShowing()
    form = page.showing
    assert (form.title, form.standing) == ("Foyer 2", "Shown now: what is on and what comes next")
    assert not form.canShow, "an announcement has no words yet"
    form.pick("room")
    assert not form.canShow, "no room is chosen yet"
    form.pickRoom("Hall")
    form.last("15")
    form.show()
    assert not form.open
    showing = shown_by(event_file, "UFoyer 2")
    assert showing
    assert (showing.shows, showing.room, showing.ends) == (Shows.ROOM, "Hall", STARTS + HOUR // 4)
    page.askShowing()
    assert form.standing == "Shown until 09:45: the agenda of one room, Hall"
    form.rest()
    assert shown_by(event_file, "UFoyer 2") is None
    assert said == ["Foyer 2: told. Whoever stands there is not interrupted."] * 2


def test_all_foyers_announce_the_same_in_the_languages_that_it_was_typed_in(
    page: OrganiserKiosks, event_file: EventFile
) -> None:
    form = page.showing
    form.askAll()
    form.say(0, " ")
    assert not form.canShow
    form.say(0, "The bus is here")
    form.say(1, "Otobüs geldi")
    form.show()
    showing = shown_by(event_file, EVERY_FOYER)
    assert showing
    assert showing.shows is Shows.ANNOUNCEMENT
    form.askAll()
    assert (form.title, form.standing) == ("All foyers", "Shown until 10:00: an announcement")
    form.say(0, "x" * 300)
    form.show()
    assert "at most 200 letters" in form.wrong


def test_walls_and_desks_are_told_what_they_can_show(page: OrganiserKiosks, event_file: EventFile) -> None:
    form = page.showing
    form.askAll()
    form.pick("wall")
    form.turnTo("walls")
    assert (form.title, form.standing) == ("All walls", "Shown now: one page after the other")
    assert [row.name for row in form.choices.rows] == ["announcement", "room"]
    form.turnTo("desks")
    assert (form.title, form.chosen, form.standing) == ("All desks", "announcement", "Nothing is announced there now")
    assert [row.name for row in form.choices.rows] == ["announcement"]
    form.say(0, "Paper is in room 2")
    form.show()
    assert (shown_by(event_file, EVERY_DESK) is None, shown_by(event_file, EVERY_FOYER)) == (False, None)
    heard(event_file, "Desk 2", __version__)
    page.refresh()
    page.choose("UDesk 2")
    page.askShowing()
    assert form.standing == "Shown until 10:00: an announcement"
    assert not form.asksAll
    assert [row.name for row in form.choices.rows] == ["announcement"]


def test_only_screens_that_are_not_shut_out_are_told_what_to_show(page: OrganiserKiosks, event_file: EventFile) -> None:
    told = {"UFoyer 2": Role.FOYER, "UDesk 2": Role.DESK, "UWall 2": Role.WALL, "UHub 2": Role.HUB}
    for key, role in told.items():
        heard(event_file, key[1:], __version__, role)
    page.refresh()
    assert [(page.choose(key), page.chosenIsTold)[1] for key in told] == [True, True, True, False]
    page.choose("UFoyer 2")
    page.fences.askShutOut()
    page.fences.confirm()
    assert not page.chosenIsTold


def test_kiosks_are_updated_one_after_the_other_and_the_next_waits_until_that_one_is_back(
    page: OrganiserKiosks, event_file: EventFile, clock: GivenClock
) -> None:
    for name, version, role in (
        ("Desk 1", OLD, Role.DESK),
        ("Desk 2", __version__, Role.DESK),
        ("Foyer 1", OLD, Role.FOYER),
    ):
        heard(event_file, name, version, role)
    heard(event_file, "Desk 0", OLD, ago=HOUR)
    page.refresh()
    updates, said = page.updates, told_by(page)
    assert (updates.done, updates.behind, updates.nextName) == (1, 3, "Foyer 1")
    assert [row.name for row in updates.rows.rows] == ["Desk 1", "Desk 0"], "who is away comes last"
    updates.begin()
    clock.forward(3)
    page.refresh()
    assert (updates.waits, updates.nextName) == (True, "Foyer 1"), "it is away, as its screens are closed"
    for name, version, role in (("Desk 1", OLD, Role.DESK), ("Foyer 1", __version__, Role.FOYER)):
        heard(event_file, name, version, role)
    page.refresh()
    assert said == ["Foyer 1 is back, up to date"]
    assert (updates.waits, updates.nextName, updates.done) == (False, "Desk 1", 2)
    updates.leaveForLater()
    assert [updates.nextName, *(row.name for row in updates.rows.rows)] == ["Desk 0", "Desk 1"]


def test_this_computer_comes_first_where_a_kiosk_is_newer(page: OrganiserKiosks, event_file: EventFile) -> None:
    heard(event_file, "Desk 1", "99.0")
    page.refresh()
    assert (page.updates.behind, page.updates.nextName) == (1, "")
    assert page.updates.newer == "Desk 1 runs Foyer 99.0, newer than this computer. Update this one first."
