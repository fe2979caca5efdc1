"""The screen that faces the guests welcomes who is let in, in their language, and tells nobody of anybody else."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.kiosks.sync_status import SyncState, SyncStatus
from kiosk.services.admit import admit
from kiosk.services.points import change_point
from kiosk.services.staff_members import prepare
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk.guest_screen import FORGET_MS, GuestScreenViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from tests.conftest import AddGuest, GivenClock, Guest
from tests.facts import Said
from tests.viewmodels.desk.conftest import Desk
from tests.viewmodels.desk.test_staff import set_up

HOUR = 3_600_000
AddSession = Callable[..., None]


@pytest.fixture
def screen(desk: Desk, event_file: EventFile) -> GuestScreenViewModel:
    return GuestScreenViewModel(desk.model, event_file, ImmediateJobs(), "Desk 1", "en")


@pytest.fixture
def ayse(add_guest: AddGuest) -> Guest:
    return add_guest(
        "Ayşegül Demirtaş", organisation="Körfez University", group="Expert", email="ayse@example.org", phone="5550190"
    )


@pytest.fixture
def add_session(event_file: EventFile, clock: GivenClock) -> AddSession:
    def add(name: str, title: str, room: str, hours: float, **texts: dict[str, str]) -> None:
        starts = clock.now + round(hours * HOUR)
        fields = {"title": title, "room": room, "starts": starts, "ends": starts + HOUR, "texts": texts}
        event_file.journal.append(Said("session", name, fields))

    return add


def said(screen: GuestScreenViewModel) -> str:
    """Return all that stands on the screen."""
    texts = (screen.eventName, screen.title, screen.name, screen.organisation, screen.sentence, screen.placesLabel)
    return " | ".join((*texts, *screen.placeTitles, *screen.placeRooms))


def is_of(screen: GuestScreenViewModel, *words: str) -> bool:
    return any(word in said(screen).replace("\u00a0", " ") for word in words)


def test_at_rest_it_says_what_to_have_ready(screen: GuestScreenViewModel) -> None:
    assert (screen.page, screen.eventName, screen.title) == (
        "rest",
        "Keys to successful growth",
        "Have your code ready",
    )


def test_a_guest_is_welcomed_by_no_more_than_a_public_screen_may_show(
    screen: GuestScreenViewModel, desk: Desk, ayse: Guest
) -> None:
    desk.model.scanned(ayse.badge)
    assert (screen.page, screen.title, screen.name) == ("welcome", "Welcome", "Ayşegül\u00a0D.")
    assert screen.organisation == "Körfez University"
    assert not is_of(screen, "Demirtaş", "Expert", "example.org", "5550190")


def test_why_somebody_is_not_let_in_is_nobody_elses_business(
    screen: GuestScreenViewModel, desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    inside = add_guest("Nil Öz", organisation="Öz Tarım")
    admit(event_file, inside.badge, point="North gate")
    troubled = [
        *(add_guest("Nil Öz", organisation="Öz Tarım", status=status) for status in ("unpaid", "cancelled", "unclear")),
        inside,
    ]
    answers = set()
    for code in (*(guest.badge for guest in troubled), "NOBODY-HOLDS-THIS"):
        desk.model.scanned(code)
        answers.add(said(screen))
        assert screen.page == "help"
        assert not is_of(screen, "Nil", "Öz")
    assert answers == {"Keys to successful growth | One moment, please |  |  | Our team will help you | "}


@pytest.mark.parametrize("what", ["time", "scan", "undo", "staff badge", "erased", "out of use"])
def test_a_guest_is_forgotten_in_time_and_at_once_when_the_desk_turns_to_something_else(
    screen: GuestScreenViewModel,
    desk: Desk,
    ayse: Guest,
    event_file: EventFile,
    clock: GivenClock,
    qtbot: QtBot,
    what: str,
) -> None:
    desk.model.scanned(ayse.badge)
    clock.now += FORGET_MS - 1
    screen.tick()
    assert is_of(screen, "Ayşegül")
    match what:
        case "time":
            clock.now += 1
            screen.tick()
        case "scan":
            desk.model.scanned("NOBODY-HOLDS-THIS")
        case "undo":
            desk.model.follow("undo")
            desk.model.undoing.takeBack("by_mistake")
        case "staff badge":
            badge = prepare(event_file, "Selin Ak", badge=True).code
            desk.model.scanned(badge)
        case "erased":
            desk.model.answering.clear()
            qtbot.waitUntil(lambda: not is_of(screen, "Ayşegül"))
        case _:
            shut_out(desk, event_file)
    assert not is_of(screen, "Ayşegül", "Körfez")


def shut_out(desk: Desk, event_file: EventFile) -> None:
    standing = SyncStatus(SyncState.REFUSED, at=event_file.clock(), since=event_file.clock() - 60_000)
    desk.model.sync._arrived(standing)


def test_a_desk_that_answers_a_scan_late_has_forgotten_the_guest_before(
    screen: GuestScreenViewModel, desk: Desk, ayse: Guest, qtbot: QtBot
) -> None:
    desk.model.scanned(ayse.badge)
    desk.model.answering.asked.emit()
    qtbot.waitUntil(lambda: screen.page == "rest")
    assert not is_of(screen, "Ayşegül")


def test_a_badge_that_a_scanner_reads_twice_is_still_welcome_and_later_is_not(
    screen: GuestScreenViewModel, desk: Desk, ayse: Guest, clock: GivenClock
) -> None:
    desk.model.scanned(ayse.badge)
    clock.now += 900
    desk.model.scanned(ayse.badge)
    assert (desk.model.pane.kind, screen.page) == ("already_in", "welcome")
    clock.forward(minutes=5)
    screen.tick()
    desk.model.scanned(ayse.badge)
    assert (desk.model.pane.kind, screen.page) == ("already_in", "help")


@pytest.mark.parametrize(
    ("language", "title", "from_right"),
    [
        ("tr", "Hoş geldiniz", False),
        ("ar-EG", "أهلًا وسهلًا", True),
        ("TR", "Hoş geldiniz", False),
        ("xx", "Welcome", False),
        ("", "Welcome", False),
    ],
)
def test_a_guest_is_welcomed_in_the_language_that_the_list_has_of_them(
    screen: GuestScreenViewModel, desk: Desk, add_guest: AddGuest, language: str, title: str, from_right: bool
) -> None:
    desk.model.scanned(add_guest("Deniz Kaya", language=language).badge)
    assert (screen.title, screen.rightToLeft) == (title, from_right)
    desk.model.scanned("NOBODY-HOLDS-THIS")
    assert (screen.title, screen.rightToLeft) == ("One moment, please", False)


def test_a_guest_reads_where_to_go_what_is_on_or_else_comes_next_today(
    screen: GuestScreenViewModel, desk: Desk, add_guest: AddGuest, add_session: AddSession, clock: GivenClock
) -> None:
    desk.model.scanned(add_guest("Ada Stone").badge)
    assert screen.placeTitles == []
    add_session("s1", "Opening", "Main hall", 0.5, tr={"title": "Açılış", "room": "Ana salon"})
    add_session("s2", "Tomorrow", "Main hall", 26)
    desk.model.scanned(add_guest("Bo Lind", language="tr").badge)
    assert (screen.placesLabel, screen.placeTitles, screen.placeRooms) == ("Saat 10:00", ["Açılış"], ["Ana salon"])
    clock.forward(minutes=40)
    desk.model.scanned(add_guest("Cem Ak").badge)
    assert (screen.placesLabel, screen.placeTitles, screen.placeRooms) == ("Now", ["Opening"], ["Main hall"])
    for number in range(3):
        add_session(f"p{number}", f"Track {number}", f"Room {number}", 0)
    desk.model.scanned(add_guest("Dee Moss").badge)
    assert (screen.placeTitles, screen.placeRooms) == (["4 sessions at the same time"], [""])


def test_at_a_sessions_door_it_is_that_session(
    screen: GuestScreenViewModel, desk: Desk, ayse: Guest, event_file: EventFile, add_session: AddSession
) -> None:
    add_session("s1", "Opening", "Main hall", 0)
    add_session("s2", "Workshop", "Room 4", 0)
    change_point(event_file, Point("Desk 1", PointKind.SESSION_DOOR, room="Room 4"))
    desk.model.scanned(ayse.badge)
    assert (screen.placeTitles, screen.placeRooms) == (["Workshop"], ["Room 4"])


def test_a_guest_who_leaves_by_an_exit_is_thanked_without_a_name(
    screen: GuestScreenViewModel, desk: Desk, ayse: Guest, event_file: EventFile
) -> None:
    desk.model.scanned(ayse.badge)
    change_point(event_file, Point("Desk 1", PointKind.EXIT))
    desk.model.scanned(ayse.badge)
    assert (screen.page, screen.sentence, is_of(screen, "Ayşegül")) == ("goodbye", "Thank you for coming", False)


def test_a_guest_without_a_name_is_welcomed_too_and_a_party_as_one(
    screen: GuestScreenViewModel, desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    host = add_guest("Ada Stone", order="K7X2M", organisation="Stone")
    add_guest("Bo Stone", order="K7X2M", organisation="Stone")
    guest = add_guest("", guest_of=host.id, guest=1)
    desk.model.scanned(guest.badge)
    assert (screen.page, screen.title, screen.name) == ("welcome", "Welcome", "")
    desk.model.scanned("K7X2M")
    desk.model.party.checkIn()
    assert (screen.page, screen.title, screen.name) == ("welcome", "Welcome", "")


def test_a_desk_where_nobody_is_signed_in_sends_guests_on(
    screen: GuestScreenViewModel, desk: Desk, ayse: Guest, event_file: EventFile
) -> None:
    member = prepare(event_file, "Selin Ak", badge=True)
    set_up(desk, required=True)
    desk.model.refresh()
    assert (screen.page, screen.title) == ("closed", "This desk is closed")
    desk.model.scanned(member.code)
    assert screen.page == "rest"
    desk.model.scanned(ayse.badge)
    assert is_of(screen, "Ayşegül")
    desk.model.staff.choose("sign_out")
    assert (screen.page, is_of(screen, "Ayşegül")) == ("closed", False)
