"""The agenda on the foyer's screen: nothing is cut, whatever there is of it, and a session is taken along."""

import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import Mock

import pytest
from icalendar import Calendar

from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.services.admit import admit
from kiosk.services.agenda import import_agenda
from kiosk.services.live_agenda.announcing import announce
from kiosk.services.live_agenda.changing import cancel, carry_out, delay, session_named
from kiosk.services.points import change_point
from kiosk.storage.event_file import EventFile
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.flows.conftest import everything_held
from tests.numbers import number_of
from tests.programs import need
from tests.qml.foyer import Foyer, OpenFoyer, scan, type_number
from tests.qml.letters import misplaced
from tests.qml.seen import faults, untidy
from tests.qml.shapes import shapes
from tests.qt_keys import type_as_person

MINUTE = 60_000


def talk(number: int, after: int, room: str) -> Session:
    starts = STARTS + after * MINUTE
    text = SessionText(f"Talk {number}: how small firms grow together", room=room, abstract="What they have in common.")
    return Session(f"t{number}", starts, starts + 40 * MINUTE, text, f"Track {number % 4}", speakers=("Çiğdem Öztürk",))


@pytest.fixture
def foyer(event_file: EventFile, clock: GivenClock, open_foyer: OpenFoyer) -> Foyer:
    """A foyer in an event of nine parallel rooms, fifty minutes after it began."""
    slots = [talk(slot * 9 + room, slot * 45, f"Room {room + 1}") for slot in range(6) for room in range(9)]
    import_agenda(event_file, Agenda(tuple(slots)))
    clock.forward(50)
    foyer = open_foyer()
    foyer.model.open("agenda")
    foyer.settle()
    return foyer


def test_nine_parallel_rooms_are_whole_in_every_order_and_shape(foyer: Foyer, event_file: EventFile) -> None:
    announce(event_file, {"": "Group photo before lunch, on the main stairs"}, STARTS + 90 * MINUTE)
    carry_out(event_file, delay(event_file, session_named(event_file, "t12"), 20))
    foyer.model.refresh()
    agenda = foyer.model.pages.agenda
    for shape in shapes(foyer.screen, languages=("tr", "ar")):
        for order in range(3):
            agenda.chooseOrder(order)
            foyer.settle()
            assert (found := faults(foyer.screen.window)) == [], (shape, order, found)
            rows = [
                row
                for row in foyer.items()
                if row.inherits("QQuickItem") and row.property("phase") and row.opacity() > 0
            ]
            assert any(row.height() > 0 for row in rows), (shape, order)
        agenda.chooseOrder(0)


@pytest.mark.parametrize("percent", [150, 200])
def test_in_large_text_each_session_has_its_row_and_nothing_is_cut(
    foyer: Foyer, event_file: EventFile, percent: int
) -> None:
    announce(event_file, {"": "Group photo before lunch, on the main stairs"}, STARTS + 90 * MINUTE)
    carry_out(event_file, delay(event_file, session_named(event_file, "t12"), 20))
    foyer.model.refresh()
    wrong: dict[str, list[str]] = {}
    for shape in shapes(foyer.screen, percents=(percent,)):
        for state in lookings(foyer):
            foyer.settle()
            window = foyer.screen.window
            if found := [*faults(window), *untidy(window), *misplaced(window)]:
                wrong[f"{shape}, {state}"] = found
    assert wrong == {}


def lookings(foyer: Foyer) -> Iterator[str]:
    """Lead the agenda through what a visitor looks at."""
    agenda = foyer.model.pages.agenda
    yield "by time"
    agenda.chooseOrder(1)
    yield "by room"
    agenda.chooseOrder(0)
    agenda.openSession("t12")
    yield "one session"
    agenda.session.close()


def test_in_the_largest_text_orders_rooms_and_what_is_announced_stand_on_sheets(
    foyer: Foyer, event_file: EventFile
) -> None:
    announce(event_file, {"": "Group photo before lunch, on the main stairs"}, STARTS + 90 * MINUTE)
    foyer.model.refresh()
    foyer.model.setTextPercent(200)
    foyer.tap("Group photo before lunch, on the main stairs")
    foyer.tap("Close")
    foyer.tap("What to show")
    foyer.tap("Rooms")
    foyer.tap("Room 4")
    foyer.tap("Show")
    rows = foyer.model.pages.agenda.rows.rows
    assert {row.room for row in rows if row.phase != "past"} == {"Room 4"}
    foyer.tap(next(row.spoken for row in rows if row.phase == "now"))
    assert foyer.has("Code that puts this session into the calendar of a phone")


def write(foyer: Foyer, text: str) -> None:
    """Type as a person does, whose keys come one by one."""
    for letter in text:
        type_as_person(foyer.screen, letter)
    foyer.settle()


def test_what_is_typed_is_found_and_closing_the_field_shows_the_day_again(foyer: Foyer) -> None:
    foyer.tap("Search")
    write(foyer, "cig 3")
    foyer.settle()
    rows = [row.title for row in foyer.model.pages.agenda.rows.rows]
    assert "Talk 3: how small firms grow together" in rows
    foyer.tap("Close")
    assert foyer.model.pages.agenda.sought == ""
    foyer.tap("Search")
    write(foyer, "room 9")
    foyer.model.leave()
    foyer.settle()
    foyer.model.open("agenda")
    foyer.settle()
    assert (foyer.model.pages.agenda.sought, "room 9" in foyer.texts()) == ("", False)


def test_a_session_comes_into_a_phone_by_its_code_as_it_is_now(
    foyer: Foyer, event_file: EventFile, tmp_path: Path
) -> None:
    need("zbarimg")
    carry_out(event_file, delay(event_file, session_named(event_file, "t12"), 20))
    foyer.model.refresh()
    foyer.model.pages.agenda.openSession("t12")
    foyer.settle()
    picture = tmp_path / "session.png"
    assert foyer.screen.window.grabWindow().save(str(picture))
    read = subprocess.run(["zbarimg", "--raw", "-q", picture], capture_output=True, text=True, check=True).stdout
    (entry,) = Calendar.from_ical(read).walk("VEVENT")
    begins = datetime.fromtimestamp((STARTS + 65 * MINUTE) / 1000, UTC)
    assert (entry.decoded("dtstart"), str(entry["location"]), str(entry["uid"])) == (begins, "Room 4", "t12")
    assert str(entry["summary"]) == "Talk 12: how small firms grow together"


def test_a_cancelled_session_is_not_taken_along(foyer: Foyer, event_file: EventFile) -> None:
    carry_out(event_file, cancel(session_named(event_file, "t12")))
    foyer.model.refresh()
    foyer.model.pages.agenda.openSession("t12")
    foyer.settle()
    assert "Cancelled" in foyer.texts()
    assert not foyer.has("Code that puts this session into the calendar of a phone")


def test_a_session_says_how_many_seats_are_left_where_that_is_known(
    foyer: Foyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    agenda = foyer.model.pages.agenda
    agenda.openSession("t9")
    assert agenda.session.seats == ""
    change_point(event_file, Point("Door 1", PointKind.SESSION_DOOR, room="Room 1", capacity=2))
    for left in ("Seats left: 2 of 2", "Seats left: 1 of 2", "Full"):
        agenda.openSession("t9")
        assert agenda.session.seats == left
        admit(event_file, add_guest(left).badge, point="Door 1")
    agenda.openSession("t45")
    assert agenda.session.seats == "Seats: 2", "nobody is there for it yet"


def test_a_change_is_on_the_page_with_the_next_look_at_the_file(foyer: Foyer, event_file: EventFile) -> None:
    foyer.model.pages.agenda.chooseOrder(1)
    carry_out(event_file, delay(event_file, session_named(event_file, "t9"), 20))
    foyer.screen.look_for_changes()
    foyer.settle()
    assert "20 minutes later" in foyer.texts()


def test_a_badge_stars_the_open_session_and_its_number_shows_the_day_until_the_visitor_leaves(
    foyer: Foyer, event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    guest = add_guest("Elif Kılıç")
    number = number_of(event_file, guest)
    foyer.model.refresh()
    agenda = foyer.model.pages.agenda
    for session in ("t12", "t50"):
        agenda.openSession(session)
        scan(foyer, guest.badge)
        assert (foyer.model.page, agenda.session.opened) == ("agenda", True), "answered on top of the session"
        agenda.session.close()
    foyer.tap("My day")
    assert "Scan your badge" in foyer.texts()
    scan(foyer, guest.badge)
    assert (foyer.model.number.asking, "Talk 50" in foyer.texts()) == (True, False), "a photo of a badge shows nothing"
    type_number(foyer, number)
    assert agenda.visitor == "Elif K."
    assert [row.session for row in agenda.rows.rows] == ["t12", "t50"]
    need("zbarimg")
    foyer.tap("Take it with you")
    picture = tmp_path / "day.png"
    assert foyer.screen.window.grabWindow().save(str(picture))
    read = subprocess.run(["zbarimg", "--raw", "-q", picture], capture_output=True, text=True, check=True).stdout
    assert [str(entry["uid"]) for entry in Calendar.from_ical(read).walk("VEVENT")] == ["t12", "t50"]
    foyer.tap("Close")
    agenda.openSession("t50")
    foyer.settle()
    foyer.tap("Take the star off")
    assert [row.session for row in agenda.rows.rows] == ["t12"]
    foyer.tap("Leave")
    assert "Elif" not in everything_held(foyer.model)
    assert foyer.model.page == "rest"


def test_whoever_leaves_a_long_day_in_large_text_leaves_it_as_the_next_one_finds_it(foyer: Foyer) -> None:
    for order in (1, 2):
        foyer.model.open("agenda")
        foyer.model.pages.agenda.chooseOrder(order)
        foyer.model.setTextPercent(150)
        foyer.settle()
        foyer.model.leave()
        foyer.settle()
    assert (foyer.model.page, foyer.model.textPercent) == ("rest", 100)


def test_turning_to_the_agenda_again_finds_it_as_it_was_and_makes_nothing_anew(
    foyer: Foyer, monkeypatch: pytest.MonkeyPatch
) -> None:
    (view,) = (item for item in foyer.items() if item.property("reuseItems") and item.isVisible())
    made, moves = Mock(return_value=()), Mock()
    monkeypatch.setattr("kiosk.viewmodels.foyer.agenda.agenda_rows", made)
    view.contentYChanged.connect(moves)  # type: ignore[attr-defined]
    for _ in range(2):
        come_back(foyer)
    assert not made.called
    assert not moves.called
    stood = view.property("contentY")
    view.setProperty("contentY", stood + 400)
    come_back(foyer)
    assert view.property("contentY") == pytest.approx(stood, abs=8)


def come_back(foyer: Foyer) -> None:
    """Leave the agenda for the choice, and turn to it again."""
    for page in ("home", "agenda"):
        foyer.model.open(page)
        foyer.settle()
