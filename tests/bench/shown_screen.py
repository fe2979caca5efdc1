"""A kiosk's screen as a process of its own, as `kiosk foyer` opens it; tells on standard output what it has painted."""

import os
import sys
import threading
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, Qt, Slot

from kiosk.adapters.machine.clock import system_clock
from kiosk.app.application import make_application
from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.this_machine import this_machine
from kiosk.storage.event_file import EventFile
from kiosk.sync.replicator import in_step
from kiosk.viewmodels.shared.place import Place
from tests.bench.hall import answer, orders


class Painted(QObject):
    """Tells what stands on a screen once the first frame with it was shown."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._said = self._framed = ""
        screen.window.afterAnimating.connect(self._begin_frame)
        screen.window.frameSwapped.connect(self._show)

    @Slot()
    def _begin_frame(self) -> None:
        self._framed = words_on(self._screen)

    @Slot()
    def _show(self) -> None:
        if self._framed != self._said:
            self._said = self._framed
            answer(words=self._said, at=time.time_ns())


def words_on(screen: Screen) -> str:
    """Return what stands on a screen at rest of what organisers change."""
    model = screen.view_model
    if screen.kind is ScreenKind.FOYER:
        rest, showing = model.rest, model.pages.resting.showing
        roles, rows = list(rest.rooms.roleNames()), range(rest.rooms.rowCount())
        rooms = [str(rest.rooms.index(row, 0).data(role)) for row in rows for role in roles]
        return "|".join((showing.shows, showing.words, rest.changeTitle, rest.changeDetail, rest.nextDetail, *rooms))
    if screen.kind is ScreenKind.WALL:
        return "|".join((model.news, model.newsDetail))
    return str(model.notice.words) if screen.kind is ScreenKind.DESK else ""


def main() -> None:
    """Open the screen and stay until standard input ends."""
    kind, path = ScreenKind(sys.argv[1]), Path(sys.argv[2])
    file = EventFile.open(path, system_clock, this_machine)
    application = make_application()
    screen = Screen(kind, file, Place(path.parent.name, kiosk=path.parent.name), Manner("en", True, (1280, 800)))
    watch = Painted(screen)

    def listen() -> None:
        for _ in orders():
            pass
        QMetaObject.invokeMethod(application, "quit", Qt.ConnectionType.QueuedConnection)

    threading.Thread(target=listen, daemon=True).start()
    with in_step(file):
        QCoreApplication.exec()
    del watch
    screen.close()
    file.close()


if __name__ == "__main__":
    main()
