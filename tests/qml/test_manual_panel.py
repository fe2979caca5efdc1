"""The manual on F1: the page of the screen that is open, in its language, read with keys or by touch."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.demo.qml_types import type_name
from kiosk.demo.stage import come_to_rest
from kiosk.domain.language import language_of
from kiosk.domain.manual import Block, Heading, Paragraph, Text, Topic, plain
from kiosk.services import manual
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.manual import ManualPage
from kiosk.viewmodels.shared.manual_rows import rich
from kiosk.viewmodels.shared.place import Place
from tests.qt_keys import type_key

_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
PAGES = {
    ScreenKind.DESK: Topic.DESK,
    ScreenKind.FOYER: Topic.FOYER,
    ScreenKind.WALL: Topic.FOYER,
    ScreenKind.ORGANISER: Topic.ORGANISER,
}


class Opened:
    """An open screen, and the hands of the person at it."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            type_key(self.screen.window, key)
            come_to_rest(self.screen)

    def open_manual(self) -> None:
        """F1 opens it; in the foyer that is the guests' help, and the manual is behind Shift."""
        modifier = Qt.KeyboardModifier.ShiftModifier if self.screen.kind is ScreenKind.FOYER else _NO_MODIFIER
        QTest.keyClick(self.screen.window, Qt.Key.Key_F1, modifier)
        come_to_rest(self.screen)

    def items(self) -> list[QQuickItem]:
        found, waiting = [], [self.screen.window.contentItem()]
        while waiting:
            found.append(item := waiting.pop())
            waiting += item.childItems()
        return found

    def shown(self, name: str) -> list[QQuickItem]:
        return [item for item in self.items() if item.isVisible() and spoken(item) == name]

    def tap(self, name: str) -> None:
        item = self.shown(name)[-1]
        where = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        come_to_rest(self.screen)

    @property
    def page(self) -> QQuickItem | None:
        pages = [item for item in self.items() if item.isVisible() and "ManualText" in type_name(item)]
        return pages[0] if pages else None

    @property
    def scrolled(self) -> float:
        assert self.page is not None
        place = self.page.parentItem()
        while "Flickable" not in type_name(place):
            place = place.parentItem()
        return float(place.property("contentY"))


def spoken(thing: QObject) -> str:
    interface = QAccessible.queryAccessibleInterface(thing)
    return interface.text(QAccessible.Text.Name) if interface else ""


def title_of(topic: Topic, language: str) -> str:
    (first, *_) = manual.page(topic, language)
    assert isinstance(first, Heading)
    return plain(first.text)


def text_of(block: Block) -> Text:
    assert isinstance(block, Paragraph)
    return block.text


Open = Callable[..., Opened]


@pytest.fixture
def open_screen(event_file: EventFile, qtbot: QtBot) -> Iterator[Open]:
    opened: list[Screen] = []

    def open_one(kind: ScreenKind, language: str = "en") -> Opened:
        jobs = (ImmediateJobs(), ImmediateJobs())
        screen = Screen(kind, event_file, Place("Desk 1"), Manner(language, windowed=True), jobs)
        opened.append(screen)
        come_to_rest(screen)
        return Opened(screen)

    yield open_one
    for screen in opened:
        screen.close()


@pytest.mark.parametrize("language", ["en", "tr"])
@pytest.mark.parametrize("kind", list(ScreenKind))
def test_f1_opens_the_page_of_the_screen_in_its_language(open_screen: Open, kind: ScreenKind, language: str) -> None:
    screen = open_screen(kind, language)
    assert screen.page is None
    screen.open_manual()
    assert screen.page is not None
    assert screen.page.property("title") == title_of(PAGES[kind], language)


@pytest.mark.parametrize("kind", list(ScreenKind))
def test_escape_closes_it_and_gives_the_focus_back(open_screen: Open, kind: ScreenKind) -> None:
    screen = open_screen(kind)
    before = screen.screen.window.activeFocusItem()
    screen.open_manual()
    assert screen.screen.window.activeFocusItem() is not before
    screen.press(Qt.Key.Key_Escape)
    assert screen.page is None
    assert screen.screen.window.activeFocusItem() is before


@pytest.mark.parametrize("kind", list(ScreenKind))
def test_keys_scroll_it(open_screen: Open, kind: ScreenKind) -> None:
    screen = open_screen(kind)
    screen.open_manual()
    assert screen.scrolled == 0
    screen.press(Qt.Key.Key_Down)
    one_step = screen.scrolled
    assert one_step > 0
    screen.press(Qt.Key.Key_PageDown)
    assert screen.scrolled > one_step
    screen.press(Qt.Key.Key_PageUp, Qt.Key.Key_Up)
    assert screen.scrolled == 0


def test_the_desk_shows_its_keys_first(open_screen: Open) -> None:
    desk = open_screen(ScreenKind.DESK)
    desk.open_manual()
    (key,) = desk.shown("F2, Add a guest who is not on the list")
    assert desk.page is not None
    assert 0 < key.mapToScene(QPointF()).y() < desk.page.mapToScene(QPointF()).y()


def test_the_organiser_reads_the_other_pages_too(open_screen: Open) -> None:
    organiser = open_screen(ScreenKind.ORGANISER)
    organiser.open_manual()
    organiser.tap("Many kiosks")
    assert organiser.page is not None
    assert organiser.page.property("title") == title_of(Topic.HUB, "en")


def test_a_scan_in_the_foyer_closes_the_manual(open_screen: Open) -> None:
    foyer = open_screen(ScreenKind.FOYER)
    foyer.open_manual()
    foyer.screen.view_model.scanned("NOBODYS-CODE")
    come_to_rest(foyer.screen)
    assert foyer.page is None


@pytest.mark.parametrize("language", manual.languages())
@pytest.mark.parametrize("topic", list(Topic))
def test_every_page_can_be_shown(topic: Topic, language: str) -> None:
    page = ManualPage()
    page.topic, page.language = topic, language
    assert page.title == title_of(topic, language)
    assert page.blocks.count == len(manual.page(topic, language)) - 1


def test_a_page_cannot_fetch_a_picture() -> None:
    (block,) = manual.blocks("Look <img src='https://example.org/b.png'> and ![map](https://example.org/a.png)")
    assert "<img" not in rich(text_of(block), "en")


def test_a_command_keeps_its_order_in_a_right_to_left_sentence() -> None:
    turned = [code for code in manual.languages() if language_of(code).right_to_left]
    (block,) = manual.blocks("`kiosk scan -`")
    for language in turned:
        assert rich(text_of(block), language) == "<code>\u2066kiosk scan -\u2060\u2069</code>"


def test_no_line_of_a_screen_ends_inside_an_option() -> None:
    (block,) = manual.blocks("`--dry-run`")
    assert rich(text_of(block), "en") == "<code>-\u2060-\u2060dry-\u2060run</code>"
