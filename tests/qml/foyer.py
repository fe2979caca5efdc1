"""A foyer screen that is open, and the finger of the person before it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.screen import Screen
from kiosk.demo.stage import come_to_rest
from tests.conftest import AddGuest, Guest
from tests.qt_keys import type_scan

LONG = "Kuzeybatı Anadolu Organize Sanayi Bölgesi Müdürlüğü"
NAMES = (
    "Ayşegül Nur Demirtaş-Küçükosmanoğlu",
    "Muhammed Abdurrahman Öztürk",
    "Christopher-Maximilian Leyenburg",
    "İbrahim Şimşek",
    "Zeynep Uluğbey",
)


class Foyer:
    """An open foyer screen, and the finger of the person before it."""

    def __init__(self, screen: Screen) -> None:
        self.screen, self.model = screen, screen.view_model

    def items(self) -> list[QQuickItem]:
        found: list[QQuickItem] = []
        waiting = [self.screen.window.contentItem()]
        while waiting:
            item = waiting.pop()
            found.append(item)
            waiting += item.childItems()
        return found

    def tap(self, name: str) -> None:
        self.settle()
        target = self.named(name)
        center = target.mapToScene(QPointF(target.width() / 2, target.height() / 2)).toPoint()
        QTest.mouseClick(self.screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, center)
        self.settle()

    def named(self, name: str) -> QQuickItem:
        found = [item for item in self.items() if item.isVisible() and item.isEnabled() and spoken(item) == name]
        assert found, f"nothing on the screen is called {name!r}"
        return next((item for item in found if item.inherits("QQuickAbstractButton")), found[0])

    def has(self, name: str) -> bool:
        return any(item.isVisible() and spoken(item) == name for item in self.items())

    def texts(self) -> str:
        return "\n".join(str(item.property("text")) for item in self.items() if item.property("text"))

    def settle(self) -> None:
        come_to_rest(self.screen)


def spoken(thing: QObject) -> str:
    interface = QAccessible.queryAccessibleInterface(thing)
    return interface.text(QAccessible.Text.Name) if interface else ""


OpenFoyer = Callable[..., Foyer]


def guests(add_guest: AddGuest, count: int = 2) -> list[Guest]:
    fields = {"organisation": LONG, "role": "Genel müdür", "email": "somebody@example.org", "phone": "+90 212"}
    return [add_guest(name, **fields) for name in NAMES[:count]]


def scan(foyer: Foyer, code: str) -> None:
    """Scan as a hand scanner does: as fast keys that end in Enter."""
    type_scan(foyer.screen, code)
    foyer.settle()


def is_dialog(item: QQuickItem) -> bool:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface is not None and interface.role() == QAccessible.Role.Dialog


def type_number(foyer: Foyer, number: str) -> None:
    """Type a number on the pad, digit by digit."""
    for digit in number:
        foyer.tap(digit)
