"""What a foyer screen does once a visitor has left it: QML and SQLite give back what the visit made them remember."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from kiosk.storage.connection import give_back_memory
from kiosk.viewmodels.foyer.pages import REST

if TYPE_CHECKING:
    from kiosk.app.screen import Screen

QUIET_MS = 1500
"""When the screen at rest stands still, and nobody waits for a frame."""
MOST_VISITS = 25
"""After so many visits without such a moment it is done between two of them."""


def give_back_after_visits(screen: "Screen") -> QTimer:
    """Collect QML's garbage after each visit; left to itself, its heap is a megabyte larger after a thousand of them.

    It takes 10 ms of the screen's thread. Where the next visitor has begun already, their leaving brings it. SQLite
    gives back pages of the file, which grow by four megabytes in a thousand exchanges, on the threads that use them.
    """
    visits = 0

    def left() -> None:
        nonlocal visits
        visits += 1
        timer.start(QUIET_MS if visits < MOST_VISITS else 0)

    def give_back() -> None:
        nonlocal visits
        if screen.view_model.page == REST:
            visits = 0
            screen.engine.collectGarbage()
            read_anew()
            screen.reads.run(read_anew, _ignore)
            screen.writes.run(write_anew, _ignore)

    def read_anew() -> None:
        give_back_memory(screen.file.reader)  # each thread has one of its own

    def write_anew() -> None:
        with screen.file.journal.alone():
            read_anew()
            give_back_memory(screen.file.writer)

    timer = QTimer(screen, singleShot=True)
    timer.timeout.connect(give_back)
    screen.view_model.forgotten.connect(left)
    return timer


def _ignore(result: object) -> None:
    del result
