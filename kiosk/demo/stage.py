"""Plays on real screens: scans, keys, taps and pictures, with a clock that is moved by hand."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.application import make_application
from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place

SETTLE_MS = 250
"""Longer than any transition, so that a picture shows its end."""


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
        self.settle()

    def scan(self, code: str) -> None:
        """Scan a code."""
        self._screen.scanner.feed(code)
        self.settle(20)

    def type(self, text: str) -> None:
        """Type as a person does."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = ord(letter.upper()) if letter.isascii() and letter.isalnum() else 0
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(self._screen.window, event)
            self.settle(60)

    def press(self, key: Qt.Key) -> None:
        """Press one key."""
        QTest.keyClick(self._screen.window, key)
        self.settle(60)

    def tap(self, label: str, number: int = 0) -> None:
        """Tap what bears a label, named in English whatever the screen's language.

        Args:
            label: the text that stands on it; of several things that bear it, buttons come first.
            number: which one of several, from 0, in reading order.

        Raises:
            LookupError: nothing on the screen bears it.
        """
        found = self._labelled(label)
        if len(found) <= number:
            labels = sorted({_label(item) for item in self._items()})
            raise LookupError(f"nothing to tap says “{label}”; there is {labels}")
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
        """Save what the screen shows.

        Raises:
            OSError: it cannot be saved there.
        """
        self.settle()
        if not self._screen.window.grabWindow().save(str(path)):
            raise OSError(f"{path} cannot be written")

    def settle(self, milliseconds: int = SETTLE_MS) -> None:
        """Let everything that is on its way happen."""
        QTest.qWait(milliseconds)

    def close(self) -> None:
        """Take the screen down."""
        self._screen.close()
        self.settle(50)

    def _labelled(self, label: str) -> list[QQuickItem]:
        """Return the buttons that bear a label, or else whatever bears it."""
        wanted = {label, *(QCoreApplication.translate(context, label) for context in self._contexts())}
        found = [item for item in self._items() if item.isEnabled() and _label(item) in wanted]
        return [item for item in found if item.metaObject().indexOfSignal("clicked()") >= 0] or found

    def _contexts(self) -> set[str]:
        modules = {item.metaObject().className().split("_QMLTYPE_")[0] for item in self._items()}
        return modules | {"Foyer", "Organiser", "Desk", "Privacy", "Kiosks", "OrganiserPages", "Settings"}

    def _items(self) -> Iterator[QQuickItem]:
        pending = [self._screen.window.contentItem()]
        while pending:
            item = pending.pop()
            if item.isVisible() and item.opacity() > 0:
                yield item
                pending += item.childItems()


def _label(item: QQuickItem) -> str:
    return str(item.property("text") or "")
