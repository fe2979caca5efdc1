"""Hears the taps on a window's touchscreen."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QTouchEvent, QWindow


class Taps(QObject):
    """Tells of each touch that ends where it began: of a tap, and of no finger that moved a list.

    Signals:
        tapped: once what the tap does is under way, so that nothing waits for whoever listens.

    Args:
        window: is watched; a mouse is not heard.
        parent: keeps it alive.
    """

    tapped = Signal()

    def __init__(self, window: QWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._reach = QGuiApplication.styleHints().startDragDistance()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at what comes to the window; Qt calls this. Nothing is held back."""
        del watched
        if event.type() == QEvent.Type.TouchEnd:
            points = cast("QTouchEvent", event).points()
            moved = points[0].position() - points[0].pressPosition()
            if len(points) == 1 and moved.manhattanLength() <= self._reach:
                QTimer.singleShot(0, self, self.tapped.emit)
        return False
