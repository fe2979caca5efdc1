"""A screen of which the event was changed opens anew, in a moment when nobody is at it: all that it shows follows then.

What an event is, such as its zone and its languages, is in nearly every part of a screen, and changes hardly ever. In
such a moment a screen is also restarted, as its kiosk was told.
"""

import os
import sys
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot

from kiosk.app.view_models import ScreenKind
from kiosk.domain.kiosks.restart import is_due
from kiosk.services.kiosks.restarting import own_restart_order

if TYPE_CHECKING:
    from kiosk.app.screen import Screen

REOPEN = 75
"""How the event loop ends where the screen is to be opened anew."""
RESTART = 76
"""How it ends where the program is to begin afresh."""
QUIET_MS = 20_000
"""So long nobody has touched it, typed or scanned: a name that is being read out, or a verdict, is over."""

_INPUT = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


class Reopening(QObject):
    """Sees whether the event was changed, and ends the event loop in the next moment when nobody is at the screen.

    The organiser's page follows by itself, in all but its colour: whoever changed the event is at work there. Nor is it
    restarted. An order to restart that stands when a screen opens was carried out by that, whatever any clock says.

    Args:
        screen: the screen.
    """

    def __init__(self, screen: "Screen") -> None:
        super().__init__(screen)
        self._screen, self._event = screen, screen.file.read_event()
        self._is_changed = False
        order = own_restart_order(screen.file)
        self._carried_out = order.id if order else ""
        if order and screen.kind is not ScreenKind.ORGANISER:
            from kiosk.adapters.kiosks.sync_folder import note_restarted

            note_restarted(screen.file.path, order.id)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)

    def look(self) -> None:
        """See whether the event was changed, or the kiosk told to restart."""
        event = self._screen.file.read_event()
        is_changed, self._event = event != self._event, event
        if self._screen.kind is ScreenKind.ORGANISER:
            if is_changed:
                self._screen.look.take_colour()
            return
        self._is_changed = self._is_changed or is_changed
        if (self._is_changed or self._is_told_to_restart()) and not self._timer.isActive():
            self._screen.window.installEventFilter(self)
            self._screen.view_model.sounded.connect(self._wait)  # a scan was answered
            self._wait()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait on while somebody touches the screen or types."""
        if event.type() in _INPUT:
            self._wait()
        return False

    @Slot()
    def _wait(self) -> None:
        self._timer.start(QUIET_MS)

    @Slot()
    def _look(self) -> None:
        restarts = self._is_told_to_restart()
        if _is_in_use(self._screen):
            if restarts or self._is_changed:
                self._wait()
        elif restarts:
            QCoreApplication.exit(RESTART)
        elif self._is_changed:
            QCoreApplication.exit(REOPEN)

    def _is_told_to_restart(self) -> bool:
        return is_due(own_restart_order(self._screen.file), self._carried_out, self._screen.file.clock())


def begin_afresh() -> None:
    """Replace this program by one that is begun as it was; its process id stays, and so does who watches it."""
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - no shell, and its own arguments


def _is_in_use(screen: "Screen") -> bool:
    """Tell whether somebody is at something that would be lost."""
    match screen.kind:
        case ScreenKind.DESK:
            return bool(screen.view_model.panel or screen.view_model.search.query)
        case ScreenKind.FOYER:
            from kiosk.viewmodels.foyer.pages import REST

            return bool(screen.view_model.page != REST)
        case ScreenKind.WALL | ScreenKind.ORGANISER:
            return False
        case _:
            assert_never(screen.kind)
