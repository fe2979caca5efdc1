"""Hears that a key of a window was pressed, whichever it is."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QWindow


class KeyPresses(QObject):
    """Tells of each press of a key; nothing is held back.

    Args:
        window: is watched.
        parent: keeps it alive.
    """

    pressed = Signal()

    def __init__(self, window: QWindow, parent: QObject) -> None:
        super().__init__(parent)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at what comes to the window; Qt calls this."""
        del watched
        if event.type() == QEvent.Type.KeyPress:
            self.pressed.emit()
        return False
