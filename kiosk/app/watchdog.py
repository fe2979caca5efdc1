"""Tells the service manager that a screen works: its GUI thread turns, and its event file can be written."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.adapters.machine.service_manager import ServiceManager
from kiosk.app.application import log
from kiosk.storage.probe import prove_writable

if TYPE_CHECKING:
    from kiosk.app.screen import Screen
    from kiosk.domain.fault import Fault

USUAL_MS = 20_000
_IN_A_TERM = 3


class Watchdog(QObject):
    """Feeds the manager from the GUI thread, each time after a write of the event file that succeeded.

    The write is made beside the GUI thread, after what is queued there; a second one is begun only once the first has
    ended, so a screen whose writes hang goes unfed as one that is frozen does.

    Args:
        screen: the screen.
        manager: who started it.
    """

    def __init__(self, screen: "Screen", manager: ServiceManager) -> None:
        super().__init__(screen)
        self._screen, self._manager = screen, manager
        self._is_trying = self._is_ready = False
        self._timer = QTimer(self)
        self._timer.setInterval(manager.patience // _IN_A_TERM or USUAL_MS)
        self._timer.timeout.connect(self.prove)
        self._timer.start()
        self.prove()

    @Slot()
    def prove(self) -> None:
        """Write, and feed the manager if that succeeds."""
        if not self._is_trying:
            self._is_trying = True
            self._screen.writes.run(lambda: prove_writable(self._screen.file), self._proved, self._failed)

    def _proved(self, _result: None) -> None:
        self._is_trying = False
        if self._is_ready:
            self._manager.tell("WATCHDOG=1")
        else:
            self._is_ready = True
            self._manager.tell("READY=1", "WATCHDOG=1", "STATUS=The screen is open.")

    def _failed(self, fault: "Fault") -> None:
        self._is_trying = False
        self._manager.tell("STATUS=The event file cannot be written.")
        log().warning("the event file cannot be written: %s", fault)
