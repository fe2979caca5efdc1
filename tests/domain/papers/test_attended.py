"""A certificate states the sessions that the doors recorded, and no others."""

import pytest

from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.papers.attended import DoorScan, attended

MINUTE = 60_000
FIRST = Session("first", 600 * MINUTE, 660 * MINUTE, SessionText("First", room="Room 1"))
SECOND = Session("second", 660 * MINUTE, 720 * MINUTE, SessionText("Second", room="Room 1"))
OTHER = Session("other", 600 * MINUTE, 720 * MINUTE, SessionText("Other", room="Hall"))
ALL_DAY = Session("fair", 0, 1440 * MINUTE, SessionText("Fair", room="Room 1"), all_day=True)
SESSIONS = (SECOND, FIRST, OTHER, ALL_DAY)


@pytest.mark.parametrize(
    ("minute", "session"),
    [
        (500, None),
        (570, "first"),
        (600, "first"),
        (635, "first"),
        (645, "second"),
        (660, "second"),
        (719, "second"),
        (720, None),
    ],
)
def test_who_comes_in_comes_for_what_is_on_or_about_to_begin(minute: int, session: str | None) -> None:
    came = attended([DoorScan("a", minute * MINUTE, "Door", " room 1")], SESSIONS, {})
    assert [one.id for one in came.get("a", [])] == ([session] if session else [])


def test_a_door_of_one_session_tells_of_that_one_until_it_is_over() -> None:
    scans = [DoorScan("a", minute * MINUTE, "VIP", "Room 1") for minute in (500, 610, 730)]
    came = attended(scans, SESSIONS, {"VIP": "other"})
    assert {who: [one.id for one in of] for who, of in came.items()} == {"a": ["other"]}


def test_each_session_stands_once_in_the_order_of_the_day() -> None:
    scans = [DoorScan("a", minute * MINUTE, "Door", "Room 1") for minute in (700, 605, 601)]
    assert [one.id for one in attended(scans, SESSIONS, {})["a"]] == ["first", "second"]
