"""A screen that is locked down: it closes for whoever knows this kiosk's exit PIN, and for nobody else."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtQml import QQmlComponent

from kiosk.app.view_models import ScreenKind
from kiosk.domain.settings.catalogue import EXIT_PIN
from kiosk.domain.settings.forms import is_pin
from kiosk.viewmodels.shared.exit_door import ExitDoor

if TYPE_CHECKING:
    from kiosk.app.screen import Screen
    from kiosk.domain.settings.values import Values

CLOSED_BY_STAFF = 3
"""The exit status of a locked screen that was closed with the PIN; whoever started it need not start it again."""
_TICK_MS = 1000
_BACK_MS = 300
"""After so long a window that lost the keyboard, or was put under another one, takes it back."""


class Lock(QObject):
    """Locks a screen's window; a desk gets the question for the PIN, which a foyer and a wall have anyway.

    Args:
        screen: the screen, whose window is made and not shown yet.
    """

    def __init__(self, screen: "Screen") -> None:
        super().__init__(screen)
        self._window = screen.window
        self._asks_itself = screen.kind in (ScreenKind.FOYER, ScreenKind.WALL)
        own: ExitDoor | None = screen.view_model.exit if self._asks_itself else None
        self.exit = own or ExitDoor(screen.file, screen.writes, self)
        self.exit.lock()
        self.take_settings(screen.values)
        if self._asks_itself:
            self._window.setProperty("locked", True)
        else:
            self._guard(screen)
        if screen.kind is ScreenKind.ORGANISER:
            screen.view_model.files.lock()
        if not screen.manner.windowed:
            # A window manager then cannot close, lower, iconify or move it, nor show another desktop in its place.
            self._window.setFlag(Qt.WindowType.X11BypassWindowManagerHint)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(_BACK_MS)
        self._back.timeout.connect(self._come_back)
        self._window.activeChanged.connect(self._come_back_soon)

    @property
    def status(self) -> int:
        """The exit status of the screen, now that it is closed: one that nobody closed with the PIN has failed."""
        return CLOSED_BY_STAFF if self.exit.was_opened else 1

    def take_settings(self, values: "Values") -> None:
        """Take another exit PIN."""
        self.exit.take(values.of(EXIT_PIN))

    def takes(self, code: str) -> bool:
        """Tell whether a scan was the PIN, typed as fast as a scanner; any other one takes the question away."""
        if self._asks_itself:
            return False
        if self.exit.asking and is_pin(code):
            self.exit.enter(code)
            return True
        self.exit.stay()
        return False

    def _guard(self, screen: "Screen") -> None:
        """Put the question over a window that has none: most desks are not locked and do without its types."""
        component = QQmlComponent(screen.engine, self)
        component.loadFromModule("Kiosk.App", "ExitGuard")
        content = self._window.contentItem()
        guard = component.createWithInitialProperties({"exit": self.exit, "parent": content})
        if guard is None:
            raise RuntimeError(component.errorString())
        guard.setParent(content)
        self._window.setProperty("mayClose", False)
        self._window.closeWanted.connect(guard.ask)  # type: ignore[attr-defined]
        guard.closeAllowed.connect(self._close)  # type: ignore[attr-defined]
        screen.view_model.retranslated.connect(self.exit.changed)
        timer = QTimer(self)
        timer.setInterval(_TICK_MS)
        timer.timeout.connect(self._tick)
        timer.start()

    def stop(self) -> None:
        """Let the window go."""
        self._window.activeChanged.disconnect(self._come_back_soon)
        self._back.stop()

    @Slot()
    def _come_back_soon(self) -> None:
        """A window manager has keys that give the keyboard to another window."""
        self._back.start()

    @Slot()
    def _come_back(self) -> None:
        if self._window.isVisible() and not self._window.isActive() and not self.exit.was_opened:
            self._window.raise_()
            self._window.requestActivate()

    @Slot()
    def _close(self) -> None:
        self._window.setProperty("mayClose", True)
        self._window.close()

    @Slot()
    def _tick(self) -> None:
        self.exit.tick()
