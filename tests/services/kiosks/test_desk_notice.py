"""Desks and walls follow what they are told, each their own; whoever works there is not interrupted."""

import pytest

from kiosk.app.application import delete_what_is_due
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.showing import EVERY_DESK, EVERY_FOYER, EVERY_WALL, Shows
from kiosk.services.admit import admit
from kiosk.services.agenda_shown import AgendaReader
from kiosk.services.kiosks.desk_notice import desk_orders
from kiosk.services.kiosks.showing import ShowingWish, shown_by, tell
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk.screen import DeskViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.wall.screen import WallViewModel
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.facts import Said
from tests.hosts import OpenKiosk, key_of, send

HOUR = 3_600_000
PAPER = ShowingWish(Shows.ANNOUNCEMENT, 5, words={"": "Paper is in room 2", "tr": "Kâğıt 2. odada"})


def desk_of(file: EventFile) -> DeskViewModel:
    desk = DeskViewModel(file, ImmediateJobs(), ImmediateJobs(), Place("Desk 2"))
    desk.refresh()
    return desk


def wall_of(file: EventFile) -> WallViewModel:
    return WallViewModel(file, ImmediateJobs(), ImmediateJobs(), Place("Wall 1"))


def test_an_announcement_for_desks_is_a_line_there_until_its_end_and_nowhere_else(
    event_file: EventFile, clock: GivenClock, open_kiosk: OpenKiosk, add_guest: AddGuest, qapp: object
) -> None:
    badge = add_guest("Elif Kılıç").badge
    file = open_kiosk("Desk 2", Role.DESK)
    tell(event_file, EVERY_DESK, PAPER)
    send(event_file, file)
    admit(file, badge, point="Desk 2")
    desk = desk_of(file)
    desk.scanned(badge)
    assert (desk.pane.kind, desk.notice.words) == ("already_in", "Paper is in room 2"), "the answer stays"
    desk.setLanguage("tr")
    desk.retranslate()
    assert desk.notice.words == "Kâğıt 2. odada"
    assert shown_by(event_file, EVERY_FOYER) is None
    agenda = AgendaReader(event_file, "Foyer 1").read()
    assert agenda
    assert [one for one in agenda.announcements if one.is_for("Foyer 1")] == []
    assert wall_of(event_file).part != "news"
    clock.forward(5)
    desk.tick()
    assert desk.notice.words == ""
    desk.deleteLater()
    delete_what_is_due()


def test_one_desk_is_told_alone_and_what_was_said_last_holds(
    event_file: EventFile, clock: GivenClock, open_kiosk: OpenKiosk, qapp: object
) -> None:
    first, second = open_kiosk("Desk 2", Role.DESK), open_kiosk("Desk 3", Role.DESK)
    tell(event_file, EVERY_DESK, ShowingWish(Shows.ANNOUNCEMENT, 60, words={"": "For all"}))
    clock.forward(1)
    tell(event_file, key_of(first), PAPER)
    for file in (first, second):
        send(event_file, file)
    words = [desk_orders(file).words("en", clock()) for file in (first, second)]
    assert words == ["Paper is in room 2", "For all"]
    assert shown_by(event_file, key_of(second)) is not None
    tell(event_file, key_of(first), ShowingWish(Shows.REST))
    send(event_file, first)
    assert desk_orders(first).words("en", clock()) == ""


@pytest.mark.parametrize("rounds_of_pages", [1, 5])
def test_a_wall_shows_what_it_is_told_alone_and_then_goes_on(
    event_file: EventFile, clock: GivenClock, rounds_of_pages: int, qapp: object
) -> None:
    for number, room in enumerate(("Hall", "Studio")):
        times = {"starts": STARTS + number * HOUR, "ends": STARTS + (number + 1) * HOUR}
        event_file.journal.append(Said("session", room, {"title": f"Talk in {room}", "room": room, **times}))
    wall = wall_of(event_file)
    tell(event_file, EVERY_WALL, ShowingWish(Shows.ROOM, 5, room="Studio"))
    wall.refresh()
    for _ in range(rounds_of_pages):
        assert (wall.part, wall.turns, wall.rest.nextTitle) == ("programme", 1, "Talk in Studio")
        clock.now += 15_000
        wall.tick()
    tell(event_file, EVERY_WALL, PAPER)
    wall.refresh()
    assert (wall.part, wall.turns, wall.news) == ("news", 1, "Paper is in room 2")
    clock.forward(5)
    wall.tick()
    assert wall.turns > 1
    assert wall.rest.nowTitle == "Talk in Hall"
    wall.deleteLater()
    delete_what_is_due()
