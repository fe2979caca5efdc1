"""A desk that stands open for a walk: one window, whatever its size, its colours and what it shows."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.application import make_application
from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.this_machine import this_machine
from kiosk.demo.stage import draw, hold_still, wait_for
from kiosk.domain.facts.kinds import SettingDetails
from kiosk.services.admit import ensure_point
from kiosk.services.event import found_event
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import STARTS, GivenClock
from tests.guests import Guest, put_on_the_list
from tests.qml.seen import kind

POINT = "Desk 1"


class WalkedDesk:
    """A desk, the event behind it, and the hands of whoever works at it."""

    def __init__(self, screen: Screen, file: EventFile, clock: GivenClock) -> None:
        self.screen, self.file, self.clock = screen, file, clock
        self.window, self.model = screen.window, screen.view_model
        theme = screen.engine.singletonInstance("Kiosk.Theme", "Theme")
        assert isinstance(theme, QObject)
        self.theme = theme

    def guest(self, name: str, **fields: object) -> Guest:
        """Put somebody on the list."""
        return put_on_the_list(self.file, name, **fields)  # type: ignore[arg-type]  # a ticket is text

    def scan(self, code: str) -> None:
        """Scan a code; a minute later than whatever was before."""
        self.clock.forward(1)
        self.screen.scanned(code)

    def set(self, name: str, value: str) -> None:
        """Set something for the event."""
        self.file.journal.append(SettingDetails(name, value))
        self.screen.look_for_changes()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key, which does nothing at once if a scanner may have sent it."""
        QTest.keyClick(self.window, key, modifier)
        assert wait_for(lambda: not self.screen.scanner.is_holding)

    def type(self, text: str) -> None:
        """Type into whatever has the keyboard."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(self.window.activeFocusItem(), event)

    def items(self) -> Iterator[QQuickItem]:
        """Yield all that the window holds, seen or not."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            yield item
            waiting += item.childItems()

    def rest(self) -> None:
        """Put everything away: no answer, no panel, nothing typed, no news."""
        self.model.closePanel()
        self.model.search.clear()
        self.model._answering.clear()
        for item in self.items():
            if kind(item) == "Toast":
                QMetaObject.invokeMethod(item, "hide")

    def look(self, scheme: str, *, larger: bool) -> None:
        """Show it in other colours, or with larger text."""
        for name, value in (("scheme", scheme), ("largerText", larger)):
            QQmlProperty.write(self.theme, name, value)


@contextmanager
def open_desk(folder: Path, language: str) -> Iterator[WalkedDesk]:
    """Open a desk at an event of its own."""
    make_application()
    clock = GivenClock()
    file = EventFile.create(folder / f"walk-{language}.db", clock, this_machine)
    file.uptime = clock
    name = "Keys to successful growth"
    found_event(file, name, "Europe/Istanbul", STARTS, place="Körfez University", languages=("en", "tr", "ar"))
    ensure_point(file, POINT)
    jobs = ImmediateJobs()
    screen = Screen(ScreenKind.DESK, file, Place(POINT, "Selin"), Manner(language, True), (jobs, jobs))
    hold_still(screen.engine)
    try:
        assert wait_for(screen.window.isActive)
        draw(screen.window)
        yield WalkedDesk(screen, file, clock)
    finally:
        screen.close()
        file.close()
