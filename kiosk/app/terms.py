"""What a screen does about what is kept for a few days only: erased once that is over, also at a screen left open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from kiosk.app.screen import Screen

LOOK_MS = 600_000


def keep_to_terms(screen: "Screen") -> QTimer:
    """Erase what is due now, write voices that waited, and look again every ten minutes as long as it is open."""

    def keep() -> None:
        from kiosk.services.people.needs import erase_needs_when_due
        from kiosk.services.voices.day import tend

        erase_needs_when_due(screen.file)
        tend(screen.file)

    def look() -> None:
        screen.writes.run(keep, lambda _: None)

    timer = QTimer(screen)
    timer.setInterval(LOOK_MS)
    timer.timeout.connect(look)
    timer.start()
    look()
    return timer
