"""A session is moved among rooms and hours with the mouse, with a finger, with keys and with buttons."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import sessions
from kiosk.viewmodels.organiser.agenda import OrganiserAgenda
from tests.conftest import STARTS
from tests.qml.conftest import OpenScreen
from tests.qml.organiser import Page
from tests.qml.seen import faults, settle
from tests.qml.shapes import shapes
from tests.qml.test_organiser_agenda import LONG, MINUTE, open_page

HELD_MS = 450


@pytest.fixture
def page(event_file: EventFile, open_screen: OpenScreen) -> Page:
    """Six rooms with a talk of forty minutes every three quarters of an hour."""
    page = open_page(event_file, open_screen, title="Talk")
    page.model.page_of(OrganiserAgenda).show("rooms")
    settle(page.screen.window)
    return page


def block(page: Page, title: str) -> QPoint:
    """Return a place on the block of a session, near its beginning."""
    (item,) = (
        one for one in page.items() if one.isVisible() and one.property("text") == title and one.property("phase")
    )
    return item.mapToScene(QPointF(12, item.height() / 2)).toPoint()


def stands(file: EventFile, id_: str) -> tuple[int, str]:
    one = sessions.every(file.reader)[id_]
    return (one.starts - STARTS) // MINUTE, one.text.room


def test_the_mouse_drags_it_escape_puts_it_back_and_undo_takes_it_back(page: Page, event_file: EventFile) -> None:
    rooms, window = page.model.page_of(OrganiserAgenda).rooms, page.screen.window
    begin, below = block(page, "Talk 7"), block(page, "Talk 8")
    assert stands(event_file, "talk-7") == (45, "Room 102")
    for is_put_back in (True, False):
        QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=begin)
        for part in (0.2, 0.6, 1.0):
            QTest.mouseMove(window, begin + (below - begin) * part, 20)
        assert (rooms.carried, rooms.carriedRow, rooms.inTheWay[0]) == ("talk-7", 2, "talk-8")
        assert page.shows("Room 103 is taken then")
        if is_put_back:
            page.press(Qt.Key.Key_Escape)
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=below)
        settle(window)
        assert rooms.carried == ""
    page.until(lambda: stands(event_file, "talk-7") == (45, "Room 103"), "it stands in the next room")
    page.until(lambda: page.shows("Announced: Talk 7"), "the page says so")
    page.tap("Undo")
    page.until(lambda: stands(event_file, "talk-7") == (45, "Room 102"), "it is taken back")


def test_a_finger_scrolls_and_moves_what_it_holds(page: Page, event_file: EventFile) -> None:
    rooms, window = page.model.page_of(OrganiserAgenda).rooms, page.screen.window
    finger = QTest.createTouchDevice()
    begin = block(page, "Talk 7")
    later = begin + QPoint(block(page, "Talk 13").x() - begin.x(), 0)
    QTest.touchEvent(window, finger).press(0, begin)
    QTest.touchEvent(window, finger).move(0, begin + QPoint(-60, 0))
    QTest.touchEvent(window, finger).release(0, begin + QPoint(-60, 0))
    QTest.qWait(HELD_MS)
    assert rooms.carried == "", "a finger that moves on at once scrolls"
    settle(window)
    begin = block(page, "Talk 7")
    later = block(page, "Talk 13")
    QTest.touchEvent(window, finger).press(0, begin)
    page.until(lambda: rooms.carried == "talk-7", "what is held is taken up")
    for part in (0.2, 0.6, 1.0):
        QTest.touchEvent(window, finger).move(0, begin + (later - begin) * part)
    QTest.touchEvent(window, finger).release(0, later)
    page.until(lambda: stands(event_file, "talk-7") == (90, "Room 102"), "it begins later")


def test_it_is_let_go_on_the_day_above_which_it_is_held_and_keys_carry_it_there(
    event_file: EventFile, open_screen: OpenScreen
) -> None:
    page = open_page(event_file, open_screen, title="Talk", days=2)
    page.model.page_of(OrganiserAgenda).show("rooms")
    rooms, window = page.model.page_of(OrganiserAgenda).rooms, page.screen.window
    settle(window)
    begin = block(page, "Talk 7")
    (tab,) = (
        one
        for one in page.items()
        if one.isVisible() and one.property("text") == "" and one.property("title") == "Sat 21"
    )
    above = tab.mapToScene(QPointF(tab.width() / 2, tab.height() / 2)).toPoint()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=begin)
    for part in (0.2, 0.6, 1.0):
        QTest.mouseMove(window, begin + (above - begin) * part, 20)
    assert (rooms.carried, tab.property("aimed")) == ("talk-7", True)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=above)
    day = 24 * 60
    page.until(lambda: stands(event_file, "talk-7")[0] // day == 1, "it stands on the next day")
    page.until(lambda: page.shows("Announced: Talk 7, Sat 21"), "the page says so")
    page.tap("Undo")
    page.until(lambda: stands(event_file, "talk-7") == (45, "Room 102"), "it is taken back")
    page.model.page_of(OrganiserAgenda).showDay("2026-11-20")
    page.model.page_of(OrganiserAgenda).choose("talk-7")
    settle(window)
    page.tab_to("Rooms and hours")
    page.press(Qt.Key.Key_Return, Qt.Key.Key_PageDown, Qt.Key.Key_Return)
    page.until(lambda: stands(event_file, "talk-7") == (45 + day, "Room 102"), "keys carried it there")


def test_keys_alone_and_buttons_alone_move_it(page: Page, event_file: EventFile) -> None:
    page.tab_to("Rooms and hours")
    page.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return)
    rooms = page.model.page_of(OrganiserAgenda).rooms
    assert rooms.carried == "talk-7"
    page.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return)
    page.until(lambda: stands(event_file, "talk-7") == (55, "Room 103"), "keys moved it")
    settle(page.screen.window)
    page.tap("Move")
    page.tap("Move it step by step")
    page.tap("5 minutes earlier")
    page.tap("Room above")
    page.tap("Let go")
    page.until(lambda: stands(event_file, "talk-7") == (50, "Room 102"), "buttons moved it")


def test_it_is_whole_in_every_shape_while_a_session_is_carried(event_file: EventFile, open_screen: OpenScreen) -> None:
    page = open_page(event_file, open_screen, title=LONG, days=2)
    model = page.model.page_of(OrganiserAgenda)
    model.show("rooms")
    wrong: dict[str, list[str]] = {}
    for state in ("open", "carried"):
        model.choose("talk-7")
        if state == "carried":
            model.rooms.take("talk-7")
            model.rooms.nudge(4, 1)
        for shape in shapes(page.screen, languages=("tr", "ar")):
            if folder := os.environ.get("FOYER_SHOTS"):
                page.screen.window.grabWindow().save(str(Path(folder) / f"rooms-{shape}-{state}.png"))
            if found := faults(page.screen.window):
                wrong[f"{shape} {state}"] = found
    assert not wrong, wrong
