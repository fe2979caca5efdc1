"""Hears that a key of a window was pressed, or the window touched, whichever and wherever it is."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QWindow

_TOUCHES = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


class KeyPresses(QObject):
    """Tells of each press of a key, and of each touch; nothing is held back.

    Args:
        window: is watched.
        parent: keeps it alive.
    """

    pressed = Signal()
    touched = Signal()

    def __init__(self, window: QWindow, parent: QObject) -> None:
        super().__init__(parent)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at what comes to the window; Qt calls this."""
        del watched
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self.pressed.emit()
        elif kind in _TOUCHES:
            self.touched.emit()
        return False
