"""What the resting foyer says of each room."""

import pytest

from kiosk.domain.agenda.session import Session, SessionStanding, SessionText
from kiosk.domain.event import Event
from kiosk.viewmodels.foyer.rest_change import RestInput
from kiosk.viewmodels.foyer.rest_rooms import PAGE_MS, page_of, rest_rooms
from tests.conftest import STARTS

HOUR = 3_600_000
EVENT = Event("K7R9", "Keys", "Europe/Istanbul", STARTS, STARTS + 8 * HOUR)


def _session(room: str, title: str, begins: float, *, moved_from: int | None = None) -> Session:
    starts = STARTS + int(begins * HOUR)
    return Session(f"{title}-{room}", starts, starts + HOUR, SessionText(title, room=room), moved_from=moved_from)


def _at(hours: float, *sessions: Session) -> RestInput:
    return RestInput(EVENT, sessions, "en", STARTS + int(hours * HOUR))


def test_each_room_says_what_is_on_how_long_still_and_what_comes_next(qapp: object) -> None:
    moved = _session("Room 101", "Finance", 3, moved_from=STARTS + 2 * HOUR)
    hall, room = rest_rooms(_at(0.5, _session("Hall", "Opening", 0), _session("Hall", "Lunch", 2), moved))
    assert (hall.room, hall.now, hall.progress, hall.next_title) == ("Hall", "Opening", 0.5, "Lunch")
    assert hall.until.startswith("until ")
    assert (room.now, room.next_title) == ("Free now", "Finance")
    assert room.next_before < room.next_time, "the printed time stands beside the new one"


def test_rooms_where_something_is_on_come_first() -> None:
    rooms = rest_rooms(_at(0.5, _session("A", "Later", 2), _session("B", "Now", 0)))
    assert [room.room for room in rooms] == ["B", "A"]


def test_rooms_that_begin_together_stand_by_name() -> None:
    talks = (("102", "A"), ("101", "Z"), ("104", "B"))
    rooms = rest_rooms(_at(0.5, *(_session(room, title, 1) for room, title in talks)))
    assert [room.room for room in rooms] == ["101", "102", "104"]


@pytest.mark.parametrize(
    "other",
    [
        Session("c", STARTS, STARTS + HOUR, SessionText("Off", room="B"), standing=SessionStanding.CANCELLED),
        _session("B", "Tomorrow", 24),
        _session("B", "Over", -2),
        _session("", "Nowhere", 0),
    ],
)
def test_an_event_in_one_room_tells_no_rooms_apart(other: Session) -> None:
    assert rest_rooms(_at(0.5, _session("A", "Opening", 0), other)) == ()


def test_all_rooms_have_their_turn_three_at_a_time() -> None:
    rooms = rest_rooms(_at(0.5, *(_session(f"Room {number}", "Talk", 0) for number in range(7))))
    pages = [page_of(rooms, 3, turn * PAGE_MS) for turn in range(4)]
    assert [len(page) for page in pages] == [3, 3, 1, 3]
    assert {room.room for page in pages for room in page} == {f"Room {number}" for number in range(7)}
    assert pages[3] == pages[0]
