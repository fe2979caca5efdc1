"""An organiser moves a session among the rooms and hours: what is in its way is told, and letting go can be undone."""

from dataclasses import replace

import pytest

from kiosk.domain.agenda.agenda import Agenda
from kiosk.services.agenda import import_agenda
from kiosk.services.event import amend_event
from kiosk.services.live_agenda.changing import cancel, carry_out, delay, session_named
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import sessions
from kiosk.viewmodels.organiser.agenda import OrganiserAgenda
from kiosk.viewmodels.organiser.agenda_rooms import OrganiserAgendaRooms
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from tests.conftest import STARTS
from tests.viewmodels.organiser.conftest import MakeOrganiser
from tests.viewmodels.organiser.test_agenda import AGENDA, HALL, MINUTE, ROOM, SPEAKER


@pytest.fixture
def organiser(make_organiser: MakeOrganiser, event_file: EventFile) -> OrganiserViewModel:
    import_agenda(event_file, AGENDA)
    organiser = make_organiser()
    for _ in range(2):  # chosen, and typed once more
        organiser.door.enter("2026")
    organiser.openPage("agenda")
    return organiser


@pytest.fixture
def page(organiser: OrganiserViewModel) -> OrganiserAgenda:
    page = organiser.page_of(OrganiserAgenda)
    page.show("rooms")
    return page


def stands(file: EventFile, id_: str) -> tuple[int, int, str]:
    """Return from when to when a session is, in minutes from the event's start, and where."""
    one = sessions.every(file.reader)[id_]
    return (one.starts - STARTS) // MINUTE, (one.ends - STARTS) // MINUTE, one.text.room


def told(rooms: OrganiserAgendaRooms) -> list[tuple[str, str]]:
    return [(row.title, row.detail) for row in rooms.clashes.rows]


def test_it_snaps_to_five_minutes_and_stands_there_once_it_is_let_go(
    page: OrganiserAgenda, event_file: EventFile
) -> None:
    rooms = page.rooms
    assert [row.room for row in rooms.timeline.rows] == [HALL, ROOM]
    assert rooms.take("panel")
    assert (page.change.identity, rooms.carriedRow, rooms.carriedMinute, rooms.carriedLength) == ("panel", 0, 0, 30)
    rooms.hover(1, 47.4)
    assert (rooms.carriedMinute, rooms.place, rooms.isElsewhere) == (45, f"10:45 to 11:15, {ROOM}", True)
    assert stands(event_file, "panel") == (30, 60, HALL), "nothing is recorded while it is carried"
    rooms.letGo()
    assert stands(event_file, "panel") == (75, 105, ROOM)
    assert (rooms.carried, page.undoable) == ("", f"Announced: Panel, 10:45 to 11:15, {ROOM}")
    page.undo()
    assert stands(event_file, "panel") == (30, 60, HALL)


def test_what_is_in_its_way_is_told_while_it_is_carried(page: OrganiserAgenda) -> None:
    rooms = page.rooms
    rooms.take("panel")
    rooms.hover(0, 100)
    assert rooms.inTheWay == ["closing"]
    assert told(rooms) == [(f"{HALL} is taken then", f"Closing, {HALL}, 11:30–12:00")]
    rooms.hover(0, 35)
    assert rooms.inTheWay == ["finance"]
    assert told(rooms) == [(f"{SPEAKER} is elsewhere then", f"Finance, {ROOM}, 10:30–11:00")]
    rooms.hover(0, 60)
    assert (rooms.inTheWay, told(rooms)) == ([], [])


def test_put_back_or_let_go_where_it_was_nothing_is_recorded(page: OrganiserAgenda, event_file: EventFile) -> None:
    rooms = page.rooms
    rooms.take("panel")
    rooms.hover(1, 90)
    rooms.putBack()
    rooms.take("panel")
    rooms.hover(0, 1.2)
    rooms.letGo()
    assert (rooms.carried, page.undoable, stands(event_file, "panel")) == ("", "", (30, 60, HALL))


def test_keys_move_it_by_five_minutes_or_a_room_and_never_off_the_day(page: OrganiserAgenda) -> None:
    rooms = page.rooms
    rooms.walk("", 0, 1)
    assert page.change.identity == "panel", "the first one that is not over"
    rooms.walk("panel", 1, 0)
    assert page.change.identity == "closing"
    rooms.walk("closing", 0, 1)
    assert page.change.identity == "finance"
    rooms.take("finance")
    rooms.nudge(3, 0)
    rooms.nudge(0, -1)
    assert (rooms.carriedRow, rooms.place) == (0, f"10:45 to 11:15, {HALL}")
    rooms.nudge(0, -1)
    rooms.nudge(-100, 0)
    assert (rooms.carriedRow, rooms.carriedMinute) == (0, 0)
    rooms.nudge(1_000, 5)
    assert (rooms.carriedRow, rooms.carriedMinute) == (1, len(rooms.hours) * 60 - 5)


def test_what_is_called_off_or_changed_meanwhile_is_not_moved(page: OrganiserAgenda, event_file: EventFile) -> None:
    said: list[str] = []
    page.told.connect(lambda text, *_: said.append(text))
    carry_out(event_file, cancel(session_named(event_file, "closing")))
    page.refresh()
    assert not page.rooms.take("closing")
    page.rooms.take("panel")
    page.rooms.hover(1, 90)
    carry_out(event_file, delay(event_file, session_named(event_file, "panel"), 30))
    page.rooms.letGo()
    assert said == ["The agenda was changed meanwhile. See what the change would do now; nothing was announced."]
    assert (page.rooms.carried, stands(event_file, "panel")) == ("", (60, 90, HALL))


def test_the_next_agenda_leaves_it_where_it_was_let_go(page: OrganiserAgenda, event_file: EventFile) -> None:
    page.rooms.take("panel")
    page.rooms.hover(1, 90)
    page.rooms.letGo()
    later = [replace(one, starts=one.starts + 5 * MINUTE, ends=one.ends + 5 * MINUTE) for one in AGENDA.sessions]
    import_agenda(event_file, Agenda(tuple(later)))
    assert stands(event_file, "panel") == (120, 150, ROOM)
    assert stands(event_file, "closing") == (125, 155, HALL)


def test_a_room_in_which_nothing_is_on_that_day_is_there_to_be_moved_into(
    page: OrganiserAgenda, event_file: EventFile
) -> None:
    page.showDay("2026-11-21")
    rooms = page.rooms
    assert [(row.room, row.sessions) for row in rooms.timeline.rows] == [(HALL, ["tomorrow"]), (ROOM, [])]
    rooms.take("tomorrow")
    rooms.nudge(0, 1)
    rooms.letGo()
    assert stands(event_file, "tomorrow")[2] == ROOM


def test_it_is_carried_to_the_same_time_of_another_day_and_back(page: OrganiserAgenda, event_file: EventFile) -> None:
    rooms = page.rooms
    assert [row.name for row in page.days.rows] == ["2026-11-20", "2026-11-21"]
    rooms.take("panel")
    rooms.nudge(1, 1)
    rooms.turnDay(-1)
    assert rooms.place == f"10:05 to 10:35, {ROOM}", "there is no day before"
    rooms.turnDay(1)
    assert [row.chosen for row in page.days.rows] == [False, True]
    assert (rooms.place, rooms.leftRow) == (f"Sat 21, 10:05 to 10:35, {ROOM}", -1)
    assert rooms.leftPlace == f"Fri 20, 10:00 to 10:30, {HALL}"
    assert rooms.timeline.rows[rooms.carriedRow].room == ROOM
    assert 0 <= rooms.carriedMinute < len(rooms.hours) * 60, "the hours reach to where it is"
    rooms.putBack()
    assert ([row.chosen for row in page.days.rows], rooms.carried) == ([True, False], "")
    rooms.take("panel")
    page.showDay("2026-11-21")
    assert rooms.carried == "panel", "a day that is tapped takes it along"
    rooms.letGo()
    assert stands(event_file, "panel") == (30 + 24 * 60, 60 + 24 * 60, HALL)
    assert (rooms.carried, page.undoable) == ("", f"Announced: Panel, Sat 21, 10:00 to 10:30, {HALL}")
    page.undo()
    assert stands(event_file, "panel") == (30, 60, HALL)


def test_a_day_of_the_event_on_which_nothing_is_on_can_be_filled(page: OrganiserAgenda, event_file: EventFile) -> None:
    amend_event(event_file, ends=STARTS + 3 * 24 * 60 * MINUTE)
    page.refresh()
    page.showDay("2026-11-22")
    assert (page.rooms.hours[0], [row.sessions for row in page.rooms.timeline.rows]) == ("09:00", [[], []])
    page.showDay("2026-11-20")
    page.rooms.take("panel")
    page.rooms.carryTo("2026-11-22")
    page.rooms.letGo()
    assert stands(event_file, "panel") == (30 + 48 * 60, 60 + 48 * 60, HALL)
