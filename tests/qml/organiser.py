"""The organiser's page as tests touch it: by key, tap and ear."""

import time
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.screen import Screen
from kiosk.demo.qml_types import type_name
from kiosk.demo.stage import come_to_rest
from tests.qt_keys import type_as_person

PATIENCE_S = 20.0
PIN = "20265"


class Page:
    """An open organiser's page, and the hands of the person at it."""

    def __init__(self, screen: Screen) -> None:
        self.screen, self.model = screen, screen.view_model

    def tap(self, name: str) -> None:
        item = self.named(name)[-1]
        where = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        self.tap_at(where)

    def prepare(self, step: str) -> None:
        """Open the page of a step of the checklist."""
        self.tap("Prepare")
        (row,) = (item for item in self.items() if item.isVisible() and is_step(item) and item.property("text") == step)
        self.tap_at(row.mapToScene(QPointF(row.width() / 2, row.height() / 2)).toPoint())

    def tap_at(self, where: QPoint) -> None:
        QTest.mouseClick(self.screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        self.rest()

    def rest(self) -> None:
        """Let everything that is on its way happen."""
        come_to_rest(self.screen)

    def press(self, *keys: str | Qt.Key) -> None:
        type_as_person(self.screen, *keys)

    def named(self, name: str) -> list[QQuickItem]:
        return [item for item in self.items() if item.isVisible() and spoken(item) == name]

    def shows(self, text: str) -> bool:
        return any(item.isVisible() and text in str(item.property("text") or "") for item in self.items())

    def items(self) -> list[QQuickItem]:
        found, waiting = [], [self.screen.window.contentItem()]
        while waiting:
            found.append(item := waiting.pop())
            waiting += item.childItems()
        return found

    def focused(self) -> QQuickItem:
        """Return what the keyboard is at."""
        item = self.screen.window.activeFocusItem()
        assert item
        return item

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait for what must come; a busy machine takes its time."""
        deadline = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < deadline, f"{what}; the keyboard is at {self._place()}"
            QTest.qWait(20)

    def _place(self) -> str:
        item = self.screen.window.activeFocusItem()
        return f"{type_name(item)} “{spoken(item)}”" if item else "nothing"

    def tab(self, key: Qt.Key = Qt.Key.Key_Tab) -> str:
        """Press Tab, and return what is said then."""
        self.press(key)
        return spoken(self.focused())

    def tab_to(self, name: str) -> list[str]:
        """Press Tab until something is reached; returns all that was said on the way."""
        said: list[str] = []
        while not said or not said[-1].startswith(name):
            said.append(self.tab())
            assert len(said) < 100, said
        return said


def is_step(item: QQuickItem) -> bool:
    """Tell whether an item is a step of the checklist before the day."""
    return type_name(item).startswith("StepDelegate")


def spoken(item: QQuickItem) -> str:
    """Return the name by which a screen reader tells an item."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface else ""
