"""The wall in every shape and language: whole, read from across the room, with much on it and with nothing."""

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.demo.qml_types import type_name
from kiosk.demo.stage import come_to_rest, take_picture
from kiosk.domain.networking.exchange import Answer
from kiosk.domain.voices.pain_point import PainPointStanding
from kiosk.services.admit import admit
from kiosk.services.information import add
from kiosk.services.live_agenda.announcing import announce
from kiosk.services.rounds.plans import plan_rounds
from kiosk.services.sharing.exchange import record_exchange
from kiosk.services.voices.day import tend
from kiosk.services.voices.discussion import make_table, moderate, set_topic
from kiosk.services.voices.pain_points import add_pain_point, support
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.wall.turns import WallPart
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.facts import Said
from tests.qml.conftest import OpenScreen
from tests.qml.seen import faults, settle, untidy
from tests.qml.shapes import shapes
from tests.voices import write_waiting

HOUR = 3_600_000
LONG = "Nobody says which laboratory is open to small firms, nor what an hour of it costs"[:80]
PLACES = "Room 103, north wing, second floor"
SIZES = ((1920, 1080), (1024, 768), (1080, 1920))
LEAST = 1 / 28
"""The smallest letters, as a share of the display's height: about what is read at eight times that height."""


@pytest.fixture
def busy(event_file: EventFile, add_guest: AddGuest, clock: GivenClock) -> None:
    """Let twelve pain points as long as they may be become tables, and all rooms have sessions."""
    people = [add_guest(f"Guest {number}", group="SME" if number % 2 else "University") for number in range(12)]
    for guest in people:
        admit(event_file, guest.badge, point="Desk 1")
    said = []
    for number in range(12):
        topic = set_topic(event_file, f"Topic {number}: access to finance")
        said.append(add_pain_point(event_file, people[0].id, topic, LONG))
        write_waiting(event_file)
        for guest in people[1 : 6 + number % 6]:
            support(event_file, guest.id, said[-1])
    clock.forward(11)
    tend(event_file)
    for number, one in enumerate(said):
        moderate(event_file, one, PainPointStanding.APPROVED)
        make_table(event_file, one, starts=clock() + number * 900_000, place=PLACES)
    for number in range(4):
        for place, begins in enumerate((0, 2)):
            session = {"title": "Open discussion: share your pain points", "room": f"Room {number}, north wing"}
            times = {"starts": STARTS + begins * HOUR, "ends": STARTS + (begins + 1) * HOUR}
            event_file.journal.append(Said("session", f"{number}-{place}", {**session, **times}))
    event_file.journal.append(Said("session_change", "0-1", {"starts": STARTS + 2 * HOUR + 1_200_000}))
    announce(event_file, {"": "Group photo before lunch, on the main stairs. " * 4}, ends=STARTS + 9 * HOUR)


@pytest.fixture
def apart(event_file: EventFile, add_guest: AddGuest, clock: GivenClock) -> None:
    """Let six groups come, of which two with names as long as they may be never meet each other."""
    groups = [f"{number}. {LONG}"[:80] if number < 2 else f"Group {number}" for number in range(6)]
    people = [add_guest(f"Guest {number}", group=groups[number % 6]) for number in range(36)]
    for guest in people:
        admit(event_file, guest.badge, point="Desk 1")
    for number in range(90):
        first, second = ((0, 2), (1, 3), (4, 5))[number % 3]
        met = (people[first + number % 6 * 6], people[second + number % 5 * 6])
        record_exchange(event_file, [Answer(one.id, (), statistics=True) for one in met])


def small_letters(screen: Screen) -> list[str]:
    """Return the texts on a screen whose letters are smaller than can be read from across the room."""
    found, waiting = [], [screen.window.contentItem()]
    while waiting:
        item: QQuickItem = waiting.pop()
        if not item.isVisible() or item.opacity() == 0:
            continue
        waiting += item.childItems()
        if "Text" in type_name(item) and item.property("text") and item.property("font"):
            high = item.property("font").pixelSize() * item.mapRectToScene(item.boundingRect()).height()
            size = high / max(1, item.boundingRect().height())
            if size < LEAST * min(screen.window.height(), screen.window.width() * 1.2):
                found.append(f"{size:.0f} px: {item.property('text')}")
    return found


def look(screen: Screen) -> dict[str, list[str]]:
    """Return what is wrong with any page in any shape."""
    wrong: dict[str, list[str]] = {}
    for shape in shapes(screen, SIZES):
        for turn in screen.view_model._course.turns:
            if turn.page:
                continue  # the first page of each part stands for the others
            screen.view_model.show_part(turn.part)
            for _ in range(2):  # whatever is crowded is seen once it is drawn
                come_to_rest(screen)
            if found := [*faults(screen.window), *untidy(screen.window), *small_letters(screen)]:
                wrong[f"{shape} {turn.part}"] = found
    return wrong


def test_long_pain_points_twelve_tables_and_many_rooms_are_whole(
    event_file: EventFile, open_screen: OpenScreen, busy: None
) -> None:
    assert look(open_screen(ScreenKind.WALL, "en", SIZES[0])) == {}


def test_the_bridge_between_groups_of_long_names_is_whole(
    event_file: EventFile, open_screen: OpenScreen, apart: None
) -> None:
    """Such a name ends in dots in its row; the sentence beside says it to its end."""
    screen = open_screen(ScreenKind.WALL, "en", SIZES[0])
    assert "bridge" in [turn.part for turn in screen.view_model._course.turns]
    seen = look(screen)
    rows = {f"cut: {group.name}" for group in screen.view_model.groups.rows if group.thin}
    assert len(rows) == 2
    wrong = {page: [one for one in found if one not in rows] for page, found in seen.items()}
    assert {page: found for page, found in wrong.items() if found} == {}


def test_the_timer_of_rounds_is_whole(
    event_file: EventFile, open_screen: OpenScreen, add_guest: AddGuest, clock: GivenClock
) -> None:
    for number in range(4):
        admit(event_file, add_guest(f"Guest {number}").badge, point="Desk 1")
    plan_rounds(event_file, 12, starts=clock.now - 131 * 60_000, minutes=12, tables=2)
    screen = open_screen(ScreenKind.WALL, "en", SIZES[0])
    assert screen.view_model.rounds.left == "01:00"
    assert [turn.part.value for turn in screen.view_model._course.turns] == ["rounds"]
    assert look(screen) == {}


def test_a_phone_four_metres_from_a_picture_two_metres_wide_reads_what_is_to_be_taken_along(
    event_file: EventFile, open_screen: OpenScreen, tmp_path: Path
) -> None:
    """Such a phone looks at 5.1 m with 1,920 pixels, so that the picture has 752 of them."""
    link = "https://example.org/cluster/magazine/number-three?from=wall"
    add(event_file, {"": LONG}, {"": "How twelve firms grew, and what they would do otherwise. " * 7}, link=link)
    screen = open_screen(ScreenKind.WALL, "en", SIZES[0])
    assert look(screen) == {}
    for shape in shapes(screen, SIZES[::2]):
        screen.view_model.show_part(WallPart.LINKS)
        come_to_rest(screen)
        take_picture(screen.window, tmp_path / "wall.png")
        picture = Image.open(tmp_path / "wall.png").convert("L")
        share = 752 / max(picture.size)
        seen = picture.resize((round(picture.width * share), round(picture.height * share)))
        assert [code.text for code in zxingcpp.read_barcodes(seen)] == [link], shape


def test_with_nothing_yet_each_part_says_so_and_where_to_begin(event_file: EventFile, open_screen: OpenScreen) -> None:
    set_topic(event_file, "Access to finance")
    screen = open_screen(ScreenKind.WALL, "en", SIZES[0])
    assert look(screen) == {}
    assert {turn.part.value for turn in screen.view_model._course.turns} == {
        "voices",
        "tables",
        "programme",
        "contacts",
    }


def test_it_is_dark_and_writes_nothing(event_file: EventFile, open_screen: OpenScreen) -> None:
    before = len(list(event_file.journal.records()))
    screen = open_screen(ScreenKind.WALL, "en", SIZES[0])
    settle(screen.window)
    theme = screen.engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    assert theme.property("scheme") == "dark"
    assert len(list(event_file.journal.records())) == before
