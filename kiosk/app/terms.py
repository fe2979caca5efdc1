"""What a screen does about what is kept for a few days only: erased once that is over, also at a screen left open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from kiosk.app.screen import Screen

LOOK_MS = 600_000


def keep_to_terms(screen: "Screen") -> QTimer:
    """Erase what is due now, write voices that waited, and look again every ten minutes as long as it is open."""

    def erase() -> None:
        from kiosk.services.people.needs import erase_needs_when_due

        erase_needs_when_due(screen.file)

    def write() -> None:
        from kiosk.services.voices.day import tend

        tend(screen.file)

    def look() -> None:
        for keep in (erase, write):  # a fault of one keeps nothing from the other
            screen.writes.run(keep, lambda _: None)

    timer = QTimer(screen)
    timer.setInterval(LOOK_MS)
    timer.timeout.connect(look)
    timer.start()
    look()
    return timer
