"""How a foyer screen is used without hands that reach it or eyes that see it: by keys, and by what it says."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.adapters.qt.focus_moves import bring_into_sight, cross, move, show_ring
from kiosk.adapters.qt.key_presses import KeyPresses
from kiosk.app.speaking import Speaking
from kiosk.domain.settings.values import Values

if TYPE_CHECKING:
    from kiosk.app.screen import Screen

_LAID_OUT_MS = 60
"""After so long what has just been opened has its place."""


class FoyerAccess(QObject):
    """Moves the keyboard by the keys of a keypad, and speaks.

    Args:
        screen: the foyer's screen, which is drawn.
    """

    def __init__(self, screen: "Screen") -> None:
        super().__init__(screen)
        self._screen = screen
        self.speaking = Speaking(screen)
        self._presses = KeyPresses(screen.window, self)
        self._presses.pressed.connect(self._pressed)
        self._presses.touched.connect(self._touched)
        self._by_keys = False
        self._arriving = QTimer(self, singleShot=True, interval=_LAID_OUT_MS)
        self._arriving.timeout.connect(self._bring)
        screen.window.activeFocusItemChanged.connect(self._show_where)
        keys = screen.view_model.keys
        keys.moved.connect(self._move)
        keys.crossed.connect(self._cross)

    def take_settings(self, values: Values) -> None:
        """Speak as it is set from now on."""
        self.speaking.take_settings(values)

    def tick(self) -> None:
        """Ask whether headphones were plugged in."""
        self.speaking.notice()

    def stop(self) -> None:
        """Say nothing any more: the window goes."""
        self._arriving.stop()
        self._screen.window.activeFocusItemChanged.disconnect(self._show_where)
        self.speaking.stop()

    @Slot()
    def _show_where(self) -> None:
        """Show where the keyboard is to one who works by keys, also where a dialog has taken it."""
        item = self._screen.window.activeFocusItem()
        if item is None:
            return
        if self._by_keys:
            show_ring(item)
        if self._screen.view_model.lowReach:
            self._arriving.start()

    @Slot()
    def _bring(self) -> None:
        item = self._screen.window.activeFocusItem()
        if item and self._screen.view_model.lowReach:
            bring_into_sight(item)

    @Slot()
    def _touched(self) -> None:
        self._by_keys = False
        self.speaking.hush()

    @Slot()
    def _pressed(self) -> None:
        self._by_keys = True
        self.speaking.hush()
        if not self._screen.view_model.idle.warning:
            self._screen.view_model.touch()

    @Slot(int)
    def _move(self, step: int) -> None:
        self._by_keys = True
        self.speaking.hush()
        move(self._screen.window, step)

    @Slot(int)
    def _cross(self, step: int) -> None:
        self._by_keys = True
        self.speaking.hush()
        cross(self._screen.window, step)
