"""What a screen does about what is kept for a few days only: erased once that is over, also at a screen left open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from kiosk.app.screen import Screen

LOOK_MS = 600_000


def keep_to_terms(screen: "Screen") -> QTimer:
    """Erase what is due now, and look again every ten minutes as long as the screen is open."""

    def erase() -> int:
        from kiosk.services.people.needs import erase_needs_when_due

        return erase_needs_when_due(screen.file)

    def look() -> None:
        screen.writes.run(erase, lambda _: None)

    timer = QTimer(screen)
    timer.setInterval(LOOK_MS)
    timer.timeout.connect(look)
    timer.start()
    look()
    return timer
