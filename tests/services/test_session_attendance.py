"""Who was in a session, told by the scans at the doors of its room; a few people are told of in no statistics."""

import json

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from kiosk.cli import cli
from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.agenda.session_visits import MINUTE, Passing, Slot, comes_to, stays_in, visits_of
from kiosk.domain.networking.contact import Table, Tables
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.services.admit import admit
from kiosk.services.exports.export import prepare
from kiosk.services.exports.request import ExportKind, ExportRequest
from kiosk.services.points import change_point
from kiosk.services.session_attendance import session_attendance
from kiosk.storage.event_file import EventFile
from tests.conftest import STARTS, AddGuest, GivenClock, Guest
from tests.facts import Said

HOUR = 60 * MINUTE
DOOR = Point("Workshop door", PointKind.SESSION_DOOR, room="Workshop")
WAY_OUT = Point("Workshop exit", PointKind.EXIT, room="Workshop")
MARKETS, TALENT = Slot("markets", 10 * HOUR, 11 * HOUR), Slot("talent", 11 * HOUR, 12 * HOUR)


@pytest.fixture
def guests(event_file: EventFile, add_guest: AddGuest) -> list[Guest]:
    for number, title in enumerate(("Markets", "Talent")):
        starts = STARTS + (number + 1) * HOUR
        event_file.journal.append(
            Said(
                "session", title.lower(), {"title": title, "room": "Workshop", "starts": starts, "ends": starts + HOUR}
            )
        )
    return [add_guest(f"Guest {number}", group="SME") for number in range(7)]


def people(file: EventFile) -> list[int | None]:
    return [one.people for one in session_attendance(file)]


def test_whoever_came_through_the_door_was_in_the_session_that_is_on(
    event_file: EventFile, guests: list[Guest], clock: GivenClock
) -> None:
    assert session_attendance(event_file) == []
    change_point(event_file, DOOR)
    assert people(event_file) == [0, 0]
    clock.forward(45)
    for guest in (*guests[:6], guests[0]):
        admit(event_file, guest.badge, point="Workshop door")
    clock.forward(70)
    for guest in guests[:5]:
        admit(event_file, guest.badge, point="Workshop door")
    assert people(event_file) == [6, 5]
    assert [one.stay for one in session_attendance(event_file)] == [None, None]


def test_fewer_than_five_people_are_not_told_of(event_file: EventFile, guests: list[Guest], clock: GivenClock) -> None:
    change_point(event_file, DOOR)
    clock.forward(70)
    for guest in guests[:4]:
        admit(event_file, guest.badge, point="Workshop door")
    assert people(event_file) == [None, 0]
    content = prepare(event_file, ExportRequest(ExportKind.SESSIONS, ExportFormat.JSON)).content
    assert isinstance(content, Tables)
    assert content.tables[1].rows == []


def test_where_an_exit_is_scanned_the_stay_is_known(
    event_file: EventFile, guests: list[Guest], clock: GivenClock
) -> None:
    change_point(event_file, DOOR)
    change_point(event_file, WAY_OUT)
    clock.forward(50)
    for guest in guests[:6]:
        admit(event_file, guest.badge, point="Workshop door")
    clock.forward(40)
    for guest in guests[:5]:
        admit(event_file, guest.badge, point="Workshop exit")
    [markets, talent] = session_attendance(event_file)
    assert (markets.people, markets.timed, markets.stay) == (6, 5, 30.0)
    assert talent.people == 0


def test_a_door_of_one_session_counts_for_that_one_only(
    event_file: EventFile, guests: list[Guest], clock: GivenClock
) -> None:
    change_point(event_file, Point("Talent door", PointKind.SESSION_DOOR, room="Workshop", session="Talent"))
    clock.forward(70)
    for guest in guests[:5]:
        admit(event_file, guest.badge, point="Talent door")
    assert [(one.session.id, one.people) for one in session_attendance(event_file)] == [("talent", 5)]


def test_the_export_names_nobody_unless_it_is_asked_to(
    event_file: EventFile, guests: list[Guest], clock: GivenClock
) -> None:
    change_point(event_file, DOOR)
    clock.forward(67)
    for guest in guests[:6]:
        admit(event_file, guest.badge, point="Workshop door")

    def visits(*, named: bool) -> Table:
        content = prepare(event_file, ExportRequest(ExportKind.SESSIONS, ExportFormat.CSV, names=named)).content
        assert isinstance(content, Tables)
        assert [row.people for row in content.tables[0].rows] == [6, 0]
        return content.tables[1]

    secret, named = visits(named=False), visits(named=True)
    assert "name" not in secret.columns
    assert sorted(row.person for row in secret.rows) == ["1", "2", "3", "4", "5", "6"]
    assert {row.name for row in secret.rows} == {""}
    assert {row.came_utc.minute % 15 for row in secret.rows} == {0}
    assert {row.group for row in secret.rows} == {"SME"}
    assert sorted(row.name for row in named.rows) == [guest.name for guest in guests[:6]]


def test_the_command_says_it_in_words_and_as_json(
    event_file: EventFile, guests: list[Guest], clock: GivenClock
) -> None:
    def run(*words: str) -> str:
        outcome = CliRunner().invoke(cli, ["--event", str(event_file.path), "attendance", *words])
        assert outcome.exit_code == 0, outcome.output
        return outcome.output

    assert "No session has a door" in run()
    change_point(event_file, DOOR)
    clock.forward(70)
    for guest in guests[:5]:
        admit(event_file, guest.badge, point="Workshop door")
    assert "2026-11-20 10:30 to 11:30  Markets (Workshop): 5 people" in run()
    first = json.loads(run("--json").splitlines()[0])
    assert (first["session"], first["people"], first["stay_minutes"]) == ("markets", 5, None)


@pytest.mark.parametrize(
    ("at", "session"),
    [(9.4, ""), (9.6, "markets"), (10.5, "markets"), (10.9, "talent"), (11.1, "talent"), (11.95, "talent"), (12, "")],
)
def test_who_comes_in_comes_to_what_is_on_or_begins_soon(at: float, session: str) -> None:
    assert comes_to(round(at * HOUR), [MARKETS, TALENT]) == session


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(9 * 60, 13 * 60), st.booleans()), max_size=30))
def test_nobody_is_in_a_session_twice_or_for_longer_than_it_lasts(moves: list[tuple[str, int, bool]]) -> None:
    passings = [Passing(who, at * MINUTE, came) for who, at, came in sorted(moves, key=lambda one: one[1])]
    visits = visits_of(passings)
    assert len(visits) == sum(passing.came for passing in passings)
    for slot in (MARKETS, TALENT):
        stays = stays_in(slot, [MARKETS, TALENT], visits)
        assert len({stay.attendee for stay in stays}) == len(stays)
        assert all(stay.minutes is None or 0 <= stay.minutes <= 60 for stay in stays)
