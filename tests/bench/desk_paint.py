"""From a scan's last key to the painted verdict, on the real desk screen of a large event."""

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path

from tests.qt_keys import type_key

if "DISPLAY" not in os.environ and "WAYLAND_DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QSGRendererInterface
from PySide6.QtTest import QTest

from kiosk.app.application import make_application
from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.services.admit import ensure_point
from kiosk.viewmodels.shared.place import Place
from tests.bench.admit import BareTable
from tests.bench.beside import ACTS, going_on
from tests.bench.crowd import crowd
from tests.bench.timing import line, p99, times

FRAME = 1 / 60
GIVE_UP = 5.0


class Watch(QObject):
    """Tells when the first frame that was made after a verdict has been shown.

    Nothing here runs on a render thread, where Python would wait for the lock that the thread of the screens holds
    while it waits for the render thread in turn: signals from there are queued.
    """

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._answered, self._stage = False, 0
        self.answered_at = self.shown_at = 0.0
        screen.view_model.pane.changed.connect(self._answer)
        screen.window.afterAnimating.connect(self._begin_frame)
        screen.window.afterSynchronizing.connect(self._take_in)
        screen.window.frameSwapped.connect(self._show)

    def reset(self) -> None:
        self._answered, self._stage = False, 0
        self.shown_at = 0.0

    @Slot()
    def _answer(self) -> None:
        self.answered_at, self._answered = time.perf_counter(), True

    @Slot()
    def _begin_frame(self) -> None:
        """A frame is made on this thread from what stands now."""
        if self._answered and self._stage == 0:
            self._stage = 1

    @Slot()
    def _take_in(self) -> None:
        if self._stage == 1:
            self._stage = 2

    @Slot()
    def _show(self) -> None:
        if self._stage == 2 and not self.shown_at:
            self.shown_at = time.perf_counter()


def measure(
    screen: Screen, codes: list[str], pause: int, bare: BareTable
) -> tuple[list[float], list[float], list[float]]:
    """Scan each code by key events, and commit a bare row after it.

    Returns the seconds until the verdict was known, until it was painted, and of the commits: what the disk takes now.
    """
    watch, known, painted, commits = Watch(screen), [], [], []
    for number, code in enumerate(codes):
        QTest.qWait(pause)
        watch.reset()
        for letter in code:
            type_key(screen.window, letter)
        begin = time.perf_counter()
        QTest.keyClick(screen.window, Qt.Key.Key_Return)
        while not watch.shown_at and time.perf_counter() - begin < GIVE_UP:
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if not watch.shown_at:
            raise SystemExit(f"scan {number + 1} was not painted within {GIVE_UP} s")
        known.append(watch.answered_at - begin)
        painted.append(watch.shown_at - begin)
        QTest.qWait(pause)
        commits += times(bare.commit, 1)
    return known, painted, commits


def main() -> None:
    """Print median and p99 against one frame, or two with the software renderer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--attendees", type=int, default=100_000)
    parser.add_argument("--scans", type=int, default=300)
    parser.add_argument("--pause", type=int, default=250, help="between two scans, in ms")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--beside", nargs="*", choices=[*ACTS], default=[], help="what goes on meanwhile")
    options = parser.parse_args()
    width, height = (int(part) for part in options.size.split("x"))
    with tempfile.TemporaryDirectory() as name:
        file, codes = crowd(Path(name), options.attendees)
        ensure_point(file, "Desk 1")
        make_application()
        screen = Screen(ScreenKind.DESK, file, Place("Desk 1"), Manner("en", True, (width, height)))
        QTest.qWaitForWindowExposed(screen.window)
        step = max(1, options.attendees // options.scans)
        bare = BareTable(Path(name) / "bare.db")
        measure(screen, [*codes[:10], "NOT-ON-THE-LIST", *codes[:3]], options.pause, bare)
        with going_on(file.path, options.beside):
            known, painted, commits = measure(screen, codes[10::step][: options.scans], options.pause, bare)
        api = screen.window.rendererInterface().graphicsApi()
        software = api is QSGRendererInterface.GraphicsApi.Software
        screen.close()
        bare.close()
        file.close()
    beside = f", beside {', '.join(options.beside)}" if options.beside else ""
    where = f"{QGuiApplication.platformName()}, renderer {api.name.lower()}, {options.size}{beside}"
    print(f"{options.attendees:,} attendees, {where}")
    print(line("from Enter until the verdict is known", known))
    print(line("from Enter until the verdict is painted", painted))
    print(line("bare SQLite FULL commit, in turn with it", commits))
    frames = p99(painted) / FRAME
    print(
        f"  p99 is {frames:.2f} frames of 16.7 ms (at most {2 if software else 1}); worst {max(painted) * 1e3:.1f} ms"
    )
    print(f"  the median is {statistics.median(painted) / FRAME:.2f} frames")


if __name__ == "__main__":
    main()
