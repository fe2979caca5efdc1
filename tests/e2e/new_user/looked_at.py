"""`kiosk` as it is started, and besides it tells on a socket what stands on its screen; run as a program.

A click on the screen needs a place, and whoever looks finds it by what is written there. Nothing of the program is
changed for it but this: once there is an application, it answers each line that is sent to the socket FOYER_SEEN, and
its clock goes FOYER_DAYS_LATER.
"""

import json
import os
import socket
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import application as app_application
from kiosk.cli import main
from kiosk.domain.moment import DAY
from tests.qml.heard import WORKED_WITH
from tests.qml.seen import box, page_of, seen

ENDS = b"\n"


class Eyes(QObject):
    """Answers, on the thread of the screens, what stands on them."""

    def __init__(self, address: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._listening.bind(str(address))
        self._listening.listen()
        self._listening.setblocking(False)
        self._timer = QTimer(self, interval=15)
        self._timer.timeout.connect(self._answer)
        self._timer.start()

    def _answer(self) -> None:
        try:
            asking, _ = self._listening.accept()
        except BlockingIOError:
            return
        with asking:
            asking.setblocking(True)
            wish = asking.makefile("rb").readline().decode().strip()
            asking.sendall(json.dumps(self._do(wish)).encode() + ENDS)

    def _do(self, wish: str) -> object:
        if wish.startswith("picture "):
            return [window.grabWindow().save(wish.removeprefix("picture ")) for window in _windows()[-1:]]
        return [sight for window in _windows() for sight in _sights(window)]


def _windows() -> list[QQuickWindow]:
    return [each for each in QGuiApplication.allWindows() if isinstance(each, QQuickWindow) and each.isVisible()]


def _sights(window: QQuickWindow) -> list[dict[str, object]]:
    corner, page = window.mapToGlobal(QPoint()), page_of(window)
    sights = []
    for item, clip in seen(window.contentItem(), page):
        place = box(item).intersected(clip or page)
        if not place.isEmpty() and (sight := _sight(item)):
            at = {"x": place.left() + corner.x(), "y": place.top() + corner.y()}
            sights.append(sight | at | {"width": place.width(), "height": place.height()})
    return sights


def _sight(item: QQuickItem) -> dict[str, object] | None:
    """Return what an item is called, or shows; None if it is nothing that somebody would name."""
    part = QAccessible.queryAccessibleInterface(item)
    name = part.text(QAccessible.Text.Name) if part else ""
    words = str(item.property("text") or "") if item.inherits("QQuickText") else ""
    if not name and not words:
        return None
    role = part.role() if part else QAccessible.Role.NoRole
    return {
        "name": name,
        "words": words,
        "field": role == QAccessible.Role.EditableText,
        "worked": role in WORKED_WITH and item.isEnabled(),
    }


def watch() -> None:
    """Let whatever this program shows be looked at."""
    introduce, now = app_application._introduce, time.time_ns
    later = int(os.environ["FOYER_DAYS_LATER"]) * DAY * 1_000_000
    time.time_ns = lambda: now() + later

    def introduced(application: QGuiApplication) -> None:
        introduce(application)
        QAccessible.setActive(True)
        Eyes(Path(os.environ["FOYER_SEEN"]), application)

    app_application._introduce = introduced


if __name__ == "__main__":
    watch()
    sys.argv[0] = "kiosk"
    main()
