"""The resting foyer: every room has its turn, whole, in every shape of screen."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.agenda.announcement import LONGEST
from kiosk.domain.kiosks.showing import EVERY_FOYER, Shows
from kiosk.domain.settings.hours import OFF_HOURS
from kiosk.domain.settings.setting import Scope
from kiosk.domain.voices.pain_point import PainPointStanding
from kiosk.services.kiosks.showing import ShowingWish, tell
from kiosk.services.live_agenda.announcing import announce
from kiosk.services.voices.day import tend
from kiosk.services.voices.discussion import moderate, set_topic
from kiosk.services.voices.pain_points import add_pain_point, support
from kiosk.storage.event_file import EventFile
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.facts import Said
from tests.qml.foyer import OpenFoyer
from tests.qml.heard import name_of, parts
from tests.qml.seen import faults, untidy
from tests.qml.shapes import shapes
from tests.voices import write_waiting

HOUR = 3_600_000
TITLES = ("Access to finance for small firms", "Open discussion: share your pain points", "Topic table: technology")


def sessions_in_rooms(event_file: EventFile, count: int) -> None:
    """Let each room have a session that is on and one that comes."""
    for number in range(count):
        for place, begins in enumerate((0, 2)):
            title = TITLES[(number + place) % 3]
            times = {"starts": STARTS + begins * HOUR, "ends": STARTS + (begins + 1) * HOUR}
            session = {"title": title, "room": f"Room {number}, north wing", **times}
            event_file.journal.append(Said("session", f"{number}-{place}", session))


def test_all_rooms_are_to_be_read_whole_in_every_shape_and_take_turns(
    open_foyer: OpenFoyer, event_file: EventFile, clock: GivenClock
) -> None:
    sessions_in_rooms(event_file, 5)
    clock.now = STARTS + HOUR // 2
    announce(event_file, {"": "Group photo before lunch, on the main stairs"}, ends=STARTS + 3 * HOUR)
    foyer = open_foyer()
    wrong, seen = {}, set()
    for shape in shapes(foyer.screen):
        for _ in range(3):
            clock.now += 12_000
            foyer.model.tick()
            foyer.settle()
            seen |= {room.room for room in foyer.model.rest.rooms.rows}
            if found := [*faults(foyer.screen.window), *untidy(foyer.screen.window)]:
                wrong[shape] = found
    assert wrong == {}
    assert seen == {f"Room {number}, north wing" for number in range(5)}


def test_the_longest_announcement_leaves_the_door_whole_in_every_shape(
    open_foyer: OpenFoyer, event_file: EventFile, clock: GivenClock
) -> None:
    sessions_in_rooms(event_file, 5)
    clock.now = STARTS + HOUR // 2
    words = "Lunch is served in the garden, behind the main stairs. " * 4
    announce(event_file, {"": words[:LONGEST]}, ends=STARTS + 3 * HOUR)
    foyer = open_foyer()
    wrong = {}
    for shape in shapes(foyer.screen):
        if found := [*faults(foyer.screen.window), *untidy(foyer.screen.window)]:
            wrong[shape] = found
    assert wrong == {}


def test_the_voice_that_most_share_stands_below_the_rooms_where_nothing_is_announced(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    sessions_in_rooms(event_file, 5)
    guests = [add_guest(f"Guest {number}") for number in range(6)]
    topic = set_topic(event_file, "Talent")
    words = "Nobody says which laboratory is open to small firms, nor what an hour of it costs"[:80]
    said = add_pain_point(event_file, guests[0].id, topic, words)
    write_waiting(event_file)
    for guest in guests[1:]:
        support(event_file, guest.id, said)
    clock.forward(11)
    tend(event_file)
    moderate(event_file, said, PainPointStanding.APPROVED)
    foyer = open_foyer()
    foyer.settle()
    wrong = {}
    for shape in shapes(foyer.screen):
        assert foyer.model.pages.resting.voice == words
        if found := [*faults(foyer.screen.window), *untidy(foyer.screen.window)]:
            wrong[shape] = found
    assert wrong == {}


def test_a_dark_screen_opens_where_it_is_touched(open_foyer: OpenFoyer, event_file: EventFile) -> None:
    settings_of(event_file).change(OFF_HOURS, "00:00-23:59", Scope.KIOSK)
    foyer = open_foyer()
    assert foyer.model.pages.resting.light == "off"
    window = foyer.screen.window
    middle = window.grabWindow().pixelColor(window.width() // 2, window.height() // 2)
    assert (middle.red(), middle.green(), middle.blue()) == (0, 0, 0)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(1000, 700))
    assert foyer.model.page == "home"


def test_a_screen_shows_what_it_is_told_whole_in_every_shape_and_a_touch_begins_a_visit(
    open_foyer: OpenFoyer, event_file: EventFile, clock: GivenClock
) -> None:
    sessions_in_rooms(event_file, 5)
    clock.now = STARTS + HOUR // 2
    foyer = open_foyer()
    words = "The bus to the harbour leaves at noon, at once after the last session; whoever comes late takes a taxi, "
    wishes = (
        ShowingWish(Shows.ANNOUNCEMENT, words={"": (words * 2)[:LONGEST]}),
        ShowingWish(Shows.ROOM, room="Room 3, north wing"),
        ShowingWish(Shows.WALL),
    )
    wrong, seen = {}, []
    for wish in wishes:
        tell(event_file, EVERY_FOYER, wish)
        foyer.screen.look_for_changes()
        seen.append(foyer.model.pages.resting.showing.shows)
        for shape in shapes(foyer.screen):
            if found := [*faults(foyer.screen.window), *untidy(foyer.screen.window)]:
                wrong[wish.shows, shape] = found
    assert wrong == {}
    assert seen == ["announcement", "room", "wall"]
    middle = QPoint(foyer.screen.window.width() // 2, foyer.screen.window.height() // 2)
    QTest.mouseClick(foyer.screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert foyer.model.page == "home"


def test_a_room_is_told_with_what_is_on_and_until_when(
    open_foyer: OpenFoyer, event_file: EventFile, clock: GivenClock
) -> None:
    sessions_in_rooms(event_file, 1)
    clock.now = STARTS + HOUR // 2
    foyer = open_foyer()
    names = [name_of(part) for part in parts(foyer.screen.window)]
    (room,) = (name for name in names if name.startswith("Room 0, north wing, "))
    assert "QML" not in room
    assert "until" in room
