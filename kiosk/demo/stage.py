"""Plays on real screens: scans, keys, taps and pictures, with a clock that is moved by hand."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.application import make_application
from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.demo.qml_types import has_signal, type_name
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place

PATIENCE_S = 120.0
"""How long to wait for what must come: only a fault in the program takes longer, however slow the machine."""

_FRAMES = 3
"""After so many frames everything has its place: pages and lists may be made over the first two."""

_LOOK_MS = 1
_SOON_MS = 1000
_HOUR_MS = 3_600_000


class StagedScreen:
    """One screen on a stage.

    Args:
        kind: which screen.
        file: the event file.
        place: where the screen stands.
        manner: language and size.
    """

    def __init__(self, kind: ScreenKind, file: EventFile, place: Place, manner: Manner) -> None:
        make_application()
        jobs = ImmediateJobs()
        self._screen = Screen(kind, file, place, manner, (jobs, jobs))
        self.view_model = self._screen.view_model
        hold_still(self._screen.engine)
        self.settle()

    def scan(self, code: str) -> None:
        """Scan a code."""
        self._screen.scanner.feed(code)
        self.settle(1)

    def type(self, text: str) -> None:
        """Type as a person does."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = ord(letter.upper()) if letter.isascii() and letter.isalnum() else 0
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(self._screen.window, event)
                self._let_keys_through()  # a key that a person lets go was down for longer than a scanner's
        self.settle()

    def press(self, key: Qt.Key) -> None:
        """Press one key."""
        QTest.keyClick(self._screen.window, key)
        self._let_keys_through()
        self.settle()

    def tap(self, label: str, number: int = 0) -> None:
        """Tap what bears a label, named in English whatever the screen's language.

        Args:
            label: the text that stands on it; of several things that bear it, buttons come first.
            number: which one of several, from 0, in reading order.

        Raises:
            LookupError: nothing on the screen bears it, and nothing comes to.
        """
        if not wait_for(lambda: len(self._labelled(label)) > number):
            labels = sorted({_label(item) for item in self._items()})
            raise LookupError(f"nothing to tap says “{label}”; there is {labels}")
        self.settle()
        found = self._labelled(label)
        found.sort(key=lambda item: (item.mapToScene(QPointF()).x(), item.mapToScene(QPointF()).y()))
        self.tap_at(found[number].mapToScene(QPointF(found[number].width() / 2, found[number].height() / 2)).toPoint())

    def shows(self, label: str) -> bool:
        """Tell whether something on the screen bears a label, named in English."""
        return bool(self._labelled(label))

    def tap_at(self, position: QPoint) -> None:
        """Tap a position, px in the window."""
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self._screen.window, button, none, position)
        self.settle()

    def tick(self) -> None:
        """Let the screen see the time and what others wrote."""
        self._screen.look_for_changes()
        self._screen.view_model.tick()
        self.settle()

    def picture(self, path: Path) -> None:
        """Save what the screen shows; messages that go by themselves then go.

        Raises:
            OSError: it cannot be saved there.
        """
        self.settle()
        wait_for(lambda: not any(_is_loading(item) for item in self._items()))
        take_picture(self._screen.window, path)
        for item in self._items():
            if type_name(item).startswith("Toast_QMLTYPE"):
                QMetaObject.invokeMethod(item, "hide")

    def picture_for_guests(self, path: Path) -> None:
        """Save what the screen beside a desk shows its guests.

        Raises:
            OSError: it cannot be saved there.
            TimeoutError: there is none.
        """
        if not wait_for(lambda: self._screen.beside.guest_screen is not None):
            raise TimeoutError("guests have no screen here")
        self.settle()
        if beside := self._screen.beside.guest_screen:
            draw(beside.window)
            take_picture(beside.window, path)

    def settle(self, frames: int = _FRAMES) -> None:
        """Let everything that is on its way happen, and be drawn.

        Raises:
            TimeoutError: it never does.
        """
        come_to_rest(self._screen, frames)

    def _let_keys_through(self) -> None:
        """Wait until the scanner has given on the keys that it held back, as they came like a person's."""
        if not wait_for(lambda: not self._screen.scanner.is_holding):
            raise TimeoutError("the scanner holds keys back for ever")

    def close(self) -> None:
        """Take the screen down."""
        self._screen.close()
        QCoreApplication.processEvents()

    def _labelled(self, label: str) -> list[QQuickItem]:
        """Return the buttons that bear a label, or else whatever bears it."""
        wanted = {label, *(QCoreApplication.translate(context, label) for context in self._contexts())}
        found = [item for item in self._items() if item.isEnabled() and _label(item) in wanted]
        return [item for item in found if has_signal(item, "clicked()")] or found

    def _contexts(self) -> set[str]:
        modules = {type_name(item).split("_QMLTYPE_")[0] for item in self._items()}
        return modules | {
            "Foyer",
            "SheetPanel",
            "Organiser",
            "Desk",
            "Doors",
            "Privacy",
            "Kiosks",
            "Prepare",
            "OrganiserPages",
            "Settings",
            "Import",
            "Closing",
            "FoyerAgenda",
        }

    def _items(self) -> Iterator[QQuickItem]:
        pending = [self._screen.window.contentItem()]
        while pending:
            item = pending.pop()
            if item.isVisible() and item.opacity() > 0:
                yield item
                pending += item.childItems()


def _is_due(timer: QTimer) -> bool:
    """Tell whether a timer will do once, and soon, what a screen has put off until it is drawn."""
    return timer.isActive() and timer.isSingleShot() and timer.interval() <= _SOON_MS


def come_to_rest(screen: Screen, frames: int = _FRAMES) -> None:
    """Let everything that is on a screen's way happen, and be drawn; a window that is closed draws nothing any more.

    Raises:
        TimeoutError: it never does.
    """
    if not wait_for(lambda: not any(map(_is_due, screen.view_model.findChildren(QTimer)))):
        raise TimeoutError("what the screen is about to do never happens")
    if screen.window.isVisible():
        draw(screen.window, frames)


def hold_still(engine: QQmlEngine) -> None:
    """Let nothing on a screen move or go by the clock on the wall: a slow machine shows what a fast one shows."""
    theme = cast("QObject", engine.singletonInstance("Kiosk.Theme", "Theme"))
    theme.setProperty("reducedMotion", True)
    theme.setProperty("toastMs", _HOUR_MS)
    theme.setProperty("unreadMs", 0)


def draw(window: QQuickWindow, frames: int = _FRAMES) -> None:
    """Let a window draw frames, one after the other.

    Raises:
        TimeoutError: it draws none.
    """
    drawn = 0

    def count() -> None:
        nonlocal drawn
        drawn += 1

    connection = window.frameSwapped.connect(count)
    try:
        for wanted in range(1, frames + 1):
            window.update()
            if not wait_for(lambda wanted=wanted: drawn >= wanted):  # type: ignore[misc]  # a default has no type here
                raise TimeoutError("the window draws nothing")
    finally:
        window.frameSwapped.disconnect(connection)


def take_picture(window: QQuickWindow, path: Path) -> None:
    """Save what a window shows.

    Raises:
        OSError: it cannot be saved there.
    """
    if not window.grabWindow().save(str(path)):
        raise OSError(f"{path} cannot be written")


def wait_for(condition: Callable[[], bool]) -> bool:
    """Let events be handled until a condition holds; returns whether it does, which only a fault keeps it from."""
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > deadline:
            return False
        QTest.qWait(_LOOK_MS)
    return True


def _is_loading(item: QQuickItem) -> bool:
    """Tell whether a picture is still on its way to the screen; those within an address come as if from a network."""
    if not item.inherits("QQuickImageBase") or item.implicitWidth() > 0:
        return False  # its progress is whole before it has a size
    return bool(item.property("source").scheme() == "data")


def _label(item: QQuickItem) -> str:
    return str(item.property("text") or "")
