"""What one desk's window grows by in a long day: its memory after thousands of scans, against after the first ones."""

import argparse
import ctypes
import gc
import os
import sys
import tempfile
from pathlib import Path

if "DISPLAY" not in os.environ and "WAYLAND_DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app.application import make_application
from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.services.admit import ensure_point
from kiosk.viewmodels.shared.place import Place
from tests.bench.crowd import crowd
from tests.bench.desk_paint import Watch

EVERY = 1_000
SETTLE_MS = 1_500


def resident() -> float:
    """Return this process's memory in megabytes, without what Python and the C library only keep for later (Linux)."""
    gc.collect()
    ctypes.CDLL("libc.so.6").malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def scan(screen: Screen, watch: Watch, codes: list[str]) -> None:
    """Scan codes one after the other, each once the answer to the one before is painted."""
    for code in codes:
        watch.reset()
        screen.scanned(code)
        while not watch.shown_at:
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def main() -> None:
    """Print the memory after each thousand scans, and what the last one has more than the first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--attendees", type=int, default=20_000)
    parser.add_argument("--scans", type=int, default=10_000)
    parser.add_argument("--warm", type=int, default=1_000, help="scans before the first measurement")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        file, codes = crowd(Path(name), options.attendees)
        ensure_point(file, "Desk 1")
        make_application()
        screen = Screen(ScreenKind.DESK, file, Place("Desk 1"), Manner("en", True))
        QTest.qWaitForWindowExposed(screen.window)
        QTest.qWait(SETTLE_MS)
        watch, sizes = Watch(screen), []
        begin, every = options.warm, min(EVERY, options.scans)
        scan(screen, watch, codes[:begin])
        for start in range(begin, begin + options.scans + 1, every):
            QTest.qWait(SETTLE_MS)
            sizes.append(resident())
            print(f"  {start - begin:>6,} scans after the warm-up: {sizes[-1]:7.1f} MB", flush=True)
            if start < begin + options.scans:
                scan(screen, watch, codes[start : start + every])
        screen.close()
        file.close()
    print(f"{options.scans:,} scans in one window: {sizes[-1] - sizes[0]:+.1f} MB (at most 10)")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
