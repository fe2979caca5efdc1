"""A screen of which the event was changed opens anew, in a moment when nobody is at it: all that it shows follows then.

What an event is, such as its zone and its languages, is in nearly every part of a screen, and changes hardly ever.
"""

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot

from kiosk.app.view_models import ScreenKind

if TYPE_CHECKING:
    from kiosk.app.screen import Screen

REOPEN = 75
"""How the event loop ends where the screen is to be opened anew."""
QUIET_MS = 20_000
"""So long nobody has touched it, typed or scanned: a name that is being read out, or a verdict, is over."""

_INPUT = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


class Reopening(QObject):
    """Sees whether the event was changed, and ends the event loop in the next moment when nobody is at the screen.

    The organiser's page follows by itself, in all but its colour: whoever changed the event is at work there.

    Args:
        screen: the screen.
    """

    def __init__(self, screen: "Screen") -> None:
        super().__init__(screen)
        self._screen, self._event = screen, screen.file.read_event()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)

    def look(self) -> None:
        """See whether the event was changed."""
        event = self._screen.file.read_event()
        if event == self._event:
            return
        self._event = event
        if self._screen.kind is ScreenKind.ORGANISER:
            self._screen.look.take_colour()
        elif not self._timer.isActive():
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
        if _is_in_use(self._screen):
            self._wait()
        else:
            QCoreApplication.exit(REOPEN)


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
