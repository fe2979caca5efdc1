"""A screen whose window opens at a given place: ``python -m kiosk.app_placed X,Y,WIDTH,HEIGHT COMMAND...``."""

import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

from kiosk.app import make_application


class FirstWindow(QObject):
    """Moves the first window that is shown to a place (px), and then looks no more."""

    def __init__(self, x: int, y: int, width: int, height: int) -> None:
        super().__init__()
        self._place = (x, y, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look for the first window on its way to the screen."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWindow):
            make_application().removeEventFilter(self)
            x, y, width, height = self._place
            watched.resize(width, height)
            watched.setFramePosition(watched.position().__class__(x, y))
        return False


def main() -> None:
    """Run a command of `kiosk` with its window at the place."""
    from kiosk.cli import main as run

    place = [int(number) for number in sys.argv[1].split(",")]
    mover = FirstWindow(*place)
    make_application().installEventFilter(mover)
    sys.argv[1:] = sys.argv[2:]
    run()


if __name__ == "__main__":
    main()
