"""An open desk screen, and the hands of whoever works at it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.demo.qml_types import type_name
from kiosk.demo.stage import come_to_rest
from kiosk.services.admit import ensure_point
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.qt_keys import type_as_person, type_scan


class Desk:
    """An open desk screen, and the hands of the person at it."""

    def __init__(self, screen: Screen, qtbot: QtBot) -> None:
        self.screen, self._qtbot = screen, qtbot
        self.model = screen.view_model

    @property
    def searched(self) -> str:
        (field,) = [item for item in self._items() if type_name(item).startswith("SearchField")]
        return str(field.property("text"))

    @property
    def focused(self) -> QQuickItem | None:
        return self.screen.window.activeFocusItem()

    def type(self, text: str) -> None:
        type_as_person(self.screen, *text)

    def press(self, key: Qt.Key) -> None:
        type_as_person(self.screen, key)

    def scan(self, code: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
        type_scan(self.screen, code, end)
        self.rest()

    def rest(self) -> None:
        """Let everything that is on its way happen."""
        come_to_rest(self.screen)

    def named(self, name: str) -> list[QQuickItem]:
        return [item for item in self._items() if spoken(item) == name and item.isVisible()]

    def wait_until(self, holds: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(holds)

    def wait_for(self, name: str) -> None:
        self._qtbot.waitUntil(lambda: bool(self.named(name)))

    def wait_gone(self, name: str) -> None:
        self._qtbot.waitUntil(lambda: not self.named(name))

    def wait_for_marks(self, texts: list[str]) -> None:
        self._qtbot.waitUntil(lambda: self.marked() == texts)

    def marked(self) -> list[str]:
        marks = [item for item in self._items() if item.property("marked") is True and item.isVisible()]
        return [str(item.property("text")) for item in marks]

    def _items(self) -> list[QQuickItem]:
        found: list[QQuickItem] = []
        waiting = [self.screen.window.contentItem()]
        while waiting:
            item = waiting.pop()
            found.append(item)
            waiting += item.childItems()
        return found


def spoken(thing: QObject) -> str:
    interface = QAccessible.queryAccessibleInterface(thing)
    return interface.text(QAccessible.Text.Name) if interface else ""


@pytest.fixture
def desk(event_file: EventFile, qtbot: QtBot) -> Iterator[Desk]:
    ensure_point(event_file, "Desk 1")
    jobs = ImmediateJobs()
    screen = Screen(ScreenKind.DESK, event_file, Place("Desk 1", "Selin"), Manner("en", True), (jobs, jobs))
    qtbot.waitUntil(screen.window.isActive)
    yield Desk(screen, qtbot)
    screen.close()
