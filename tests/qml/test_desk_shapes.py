"""The desk in the windows it gets, upright, narrow, low or wide: what stands where. That all is whole says the walk."""

import itertools
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.services.admit import ensure_point
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest, Guest
from tests.qml import seen
from tests.qt_keys import type_as_person, type_scan

SIZES = ((1080, 1920), (700, 800), (800, 480), (1024, 768), (1280, 800), (1920, 1080))
HOUR_MS = 3_600_000
"""For how long news stay, as a busy machine takes its time to look at them."""
LONG_NAME = "Konstantin Maximilian Alexander Hohenberg-Schwarzenstein von und zu Lichtenau II"
LONG_ORGANISATION = "Kuzeybatı Anadolu Organize Sanayi Bölgesi Müdürlüğü Genel Sekreterliği"


class DeskWindow:
    """A desk in a window of some size, and what can be seen in it."""

    def __init__(self, screen: Screen) -> None:
        self.screen, self.model = screen, screen.view_model

    def scan(self, code: str) -> None:
        type_scan(self.screen, code)
        QTest.qWait(60)

    def type(self, text: str) -> None:
        type_as_person(self.screen, *text)

    def press(self, key: Qt.Key) -> None:
        type_as_person(self.screen, key)

    def place(self, kind: str) -> QRectF:
        """Return where the one item of a kind stands."""
        window = self.screen.window

        def shown() -> list[QQuickItem]:
            items = seen.seen(window.contentItem(), seen.page_of(window))
            return [item for item, _ in items if seen.kind(item) == kind]

        for _ in range(100):  # a busy machine takes its time to make it
            if not shown():
                QTest.qWait(50)
        (item,) = shown()
        return seen.box(item)


Open = Callable[[tuple[int, int], str], DeskWindow]


@pytest.fixture
def open_desk(event_file: EventFile, qtbot: QtBot) -> Iterator[Open]:
    opened: list[Screen] = []

    def open_desk(size: tuple[int, int], language: str = "en") -> DeskWindow:
        ensure_point(event_file, "Desk 1")
        jobs = ImmediateJobs()
        screen = Screen(
            ScreenKind.DESK, event_file, Place("Desk 1", "Selin"), Manner(language, True, size), (jobs, jobs)
        )
        opened.append(screen)
        theme = screen.engine.singletonInstance("Kiosk.Theme", "Theme")
        assert isinstance(theme, QObject)
        theme.setProperty("toastMs", HOUR_MS)
        qtbot.waitUntil(screen.window.isActive)
        screen.window.resize(*size)
        QTest.qWait(200)
        assert (screen.window.width(), screen.window.height()) == size
        return DeskWindow(screen)

    yield open_desk
    for screen in opened:
        screen.close()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def guests(add_guest: AddGuest) -> list[Guest]:
    """Guests with the longest names and organisations, and one with a short name."""
    long = [add_guest(f"{LONG_NAME} {number}", organisation=LONG_ORGANISATION, group="Expert") for number in range(4)]
    for organisation in (LONG_ORGANISATION, "Kuzey Makine", ""):
        add_guest("Ali Kurt", organisation=organisation)
    return [add_guest("Ayşegül Demirtaş", organisation="Körfez University", group="Expert"), *long]


@pytest.mark.parametrize("size", [(1080, 1920), (700, 800), (800, 800)])
def test_an_upright_or_narrow_window_has_the_answer_as_wide_as_itself(
    open_desk: Open, guests: list[Guest], size: tuple[int, int]
) -> None:
    desk = open_desk(size, "en")
    desk.scan(guests[0].badge)
    QTest.qWait(200)
    pane, search, scans = desk.place("AnswerPane"), desk.place("SearchField"), desk.place("LastScansList")
    strip, keys = desk.place("DeskStrip"), desk.place("DeskKeys")
    assert pane.width() >= 0.9 * size[0]
    heights = [pane, search, scans, strip, keys]
    assert all(above.bottom() <= below.top() + 1 for above, below in itertools.pairwise(heights))
    assert [row for row in _rows(desk) if scans.contains(row.center())]


@pytest.mark.parametrize("size", [(800, 480), (1024, 768), (1280, 800), (1920, 1080)])
def test_a_wide_window_has_the_answer_beside_the_search(
    open_desk: Open, guests: list[Guest], size: tuple[int, int]
) -> None:
    desk = open_desk(size, "en")
    desk.scan(guests[0].badge)
    QTest.qWait(200)
    assert desk.place("AnswerPane").right() < desk.place("SearchField").left()


@pytest.mark.parametrize("size", SIZES)
def test_news_covers_neither_the_guest_nor_how_many_are_in(
    open_desk: Open, guests: list[Guest], size: tuple[int, int]
) -> None:
    desk = open_desk(size, "en")
    desk.scan(guests[0].badge)
    desk.press(Qt.Key.Key_F4)
    desk.press(Qt.Key.Key_2)
    desk.press(Qt.Key.Key_F4)
    QTest.qWait(300)
    news = desk.place("Toast")
    assert not [kind for kind in ("AnswerPane", "DeskStrip", "SearchField") if news.intersects(desk.place(kind))]


def test_the_keyboard_and_the_mouse_work_in_an_upright_window(open_desk: Open, guests: list[Guest]) -> None:
    desk = open_desk((1080, 1920), "en")
    desk.type("aysegul")
    desk.press(Qt.Key.Key_Return)
    assert (desk.model.pane.kind, desk.model.pane.family) == ("admitted", "Demirtaş")
    keys = desk.place("DeskKeys")
    at = QPointF(keys.right() - 20, keys.center().y()).toPoint()
    QTest.mouseClick(desk.screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert desk.model.panel == "undo"
    desk.press(Qt.Key.Key_2)
    assert (desk.model.panel, desk.model.pane.word) == ("", "Taken back")


def _rows(desk: DeskWindow) -> list[QRectF]:
    return [seen.box(item) for item, _ in seen.shown_items(desk.screen.window) if seen.kind(item) == "ScanDelegate"]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_screen_that_stands_shows_three_of_the_last_scans(
    open_desk: Open, add_guest: AddGuest, language: str
) -> None:
    desk = open_desk((1080, 1920), language)
    for number in range(4):
        desk.scan(add_guest(f"Burak Şahin {number}").badge)
    QTest.qWait(200)
    scans = desk.place("LastScansList")
    assert len([row for row in _rows(desk) if scans.adjusted(-1, -1, 1, 1).contains(row)]) == 3


@pytest.mark.parametrize("language", ["en", "tr", "ar"])
def test_who_names_a_guest_at_a_screen_that_stands_sees_all_of_the_answer_and_of_the_form(
    open_desk: Open, add_guest: AddGuest, language: str
) -> None:
    """What the form is for needs no button above it; neither half is some pixels too low and has to be moved."""
    desk = open_desk((1080, 1920), language)
    host = add_guest("Sevda Uçar", organisation="Uçar Optik")
    add_guest("", guest_of=host.id, guest=1, organisation="Uçar Optik")
    desk.scan(host.badge)
    desk.press(Qt.Key.Key_F9)
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_F5)
    seen.settle(desk.screen.window)
    assert desk.place("NamePanel").height() > 0
    halves = [item for item, _ in seen.shown_items(desk.screen.window) if item.inherits("QQuickFlickable")]
    low = [round(item.property("contentHeight") - item.height()) for item in halves]
    assert [missing for missing in low if missing > 0] == []


@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920)])
@pytest.mark.parametrize(("name", "arabic"), [("Elif Kılıç", False), ("محمد عبد القادر", True)])
def test_a_name_at_an_arabic_desk_has_lines_as_high_as_its_own_letters_need(
    open_desk: Open, add_guest: AddGuest, size: tuple[int, int], name: str, arabic: bool
) -> None:
    guest = add_guest(name, organisation="Kuzey Makine")
    desk = open_desk(size, "ar")
    desk.model.scanned(guest.badge)
    seen.settle(desk.screen.window)
    (shown,) = (item for item, _ in seen.shown_items(desk.screen.window) if seen.kind(item) == "NameText")
    letters = next(item for item in shown.childItems() if item.isVisible()).property("font").pixelSize()
    assert (shown.height() / shown.property("lineCount") > 1.3 * letters) == arabic
