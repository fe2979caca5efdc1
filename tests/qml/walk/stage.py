"""A screen that stands open for a walk: one window, whatever its size, its colours and what it shows."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

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
from tests.qml.seen import items_of, kind
from tests.qml.walk.grid import SCROLLED, Look

POINT = "Desk 1"


class WalkedScreen:
    """A screen, the event behind it, and the hands of whoever is before it."""

    kind: ScreenKind
    place: Place

    def __init__(self, screen: Screen, file: EventFile, clock: GivenClock, language: str) -> None:
        self.language = language
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

    @property
    def top(self) -> QQuickItem:
        """Holds all that can be seen, and is not dimmed."""
        return self.window.contentItem()

    @property
    def layer(self) -> str:
        """What lies over the page, or is shown beside it; empty if nothing does."""
        raise NotImplementedError

    def scrolls(self, look: Look) -> bool:
        """Tell whether not even the way on need be in sight at once, if the edge says that there is more."""
        return look.size in SCROLLED

    def rest(self) -> None:
        """Put everything away."""
        raise NotImplementedError

    def look(self, scheme: str, *, larger: bool) -> None:
        """Show it in other colours, or with larger text."""
        raise NotImplementedError

    def speak(self, language: str) -> None:
        """Show it in another language, as somebody who chooses that sees it."""
        raise NotImplementedError

    def put_messages_away(self) -> None:
        """Hide what the screen said in passing."""
        for item in items_of(self.window):
            if kind(item) == "Toast":
                QMetaObject.invokeMethod(item, "hide")

    def paint(self, **properties: object) -> None:
        """Set properties of the theme."""
        for name, value in properties.items():
            QQmlProperty.write(self.theme, name, value)


class WalkedDesk(WalkedScreen):
    """A desk."""

    kind, place = ScreenKind.DESK, Place(POINT, "Selin")

    @property
    def layer(self) -> str:
        """The panel that is open."""
        return str(self.model.panel)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key, which does nothing at once if a scanner may have sent it."""
        QTest.keyClick(self.window, key, modifier)
        assert wait_for(lambda: not self.screen.scanner.is_holding)

    def type(self, text: str) -> None:
        """Type into whatever has the keyboard."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(self.window.activeFocusItem(), event)

    def rest(self) -> None:
        """Put everything away: no answer, no panel, nothing typed, no news."""
        self.model.closePanel()
        self.model.search.clear()
        self.model._answering.clear()
        self.put_messages_away()

    def look(self, scheme: str, *, larger: bool) -> None:
        """Show it in other colours, or with larger text."""
        self.paint(scheme=scheme, largerText=larger)

    def speak(self, language: str) -> None:
        """Show it in another language."""
        self.language = language
        self.screen.set_language(language)


Stage = TypeVar("Stage", bound=WalkedScreen)


@contextmanager
def open_walked(stage: type[Stage], folder: Path, language: str) -> Iterator[Stage]:
    """Open a screen at an event of its own."""
    make_application()
    clock = GivenClock()
    file = EventFile.create(folder / f"walk-{language}.db", clock, this_machine)
    file.uptime = clock
    name = "Keys to successful growth"
    found_event(file, name, "Europe/Istanbul", STARTS, place="Körfez University", languages=("en", "tr", "ar"))
    ensure_point(file, stage.place.point)
    jobs = ImmediateJobs()
    screen = Screen(stage.kind, file, stage.place, Manner(language, True), (jobs, jobs))
    hold_still(screen.engine)
    try:
        assert wait_for(screen.window.isActive)
        draw(screen.window)
        yield stage(screen, file, clock, language)
    finally:
        screen.close()
        file.close()
