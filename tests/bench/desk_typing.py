"""From a letter in the desk's search until its results are there, on the real screen, quiet and while others scan."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
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
from tests.bench.hall import check_ins
from tests.bench.search import typed
from tests.bench.timing import line, p99

EVERY_S = 0.05
SETTLE_MS = 4_000
PAUSE_MS = 40
GIVE_UP_S = 5.0


def keystrokes(screen: Screen, queries: list[str]) -> list[float]:
    """Search for what stands in the field after each letter; returns the seconds until its results were there."""
    search, seconds = screen.view_model.search, []
    for query in queries:
        QTest.qWait(PAUSE_MS)
        begin = time.perf_counter()
        search.search(query)
        while search._asked != query.strip():
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() - begin > GIVE_UP_S:
                raise SystemExit(f"no results for “{query}” within {GIVE_UP_S} s")
        seconds.append(time.perf_counter() - begin)
    return seconds


def main() -> None:
    """Print both, and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--attendees", type=int, default=100_000)
    parser.add_argument("--check-ins", type=int, default=100_000, help="that there are before")
    parser.add_argument("--people", type=int, default=60, help="whose names are typed")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        file, _ = crowd(Path(name), options.attendees)
        check_ins(file, options.attendees, options.check_ins)
        ensure_point(file, "Desk 1")
        make_application()
        screen = Screen(ScreenKind.DESK, file, Place("Desk 1"), Manner("en", True))
        QTest.qWaitForWindowExposed(screen.window)
        QTest.qWait(SETTLE_MS)
        queries = typed(options.people)
        keystrokes(screen, queries[:20])
        quiet = keystrokes(screen, queries)
        command = [sys.executable, "-m", "tests.bench.door", str(file.path), str(EVERY_S)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as door:
            assert door.stdout
            door.stdout.readline()  # it has begun
            beside = keystrokes(screen, queries)
            scans = len(json.loads(door.communicate()[0].splitlines()[-1])["scans"])
        screen.close()
        file.close()
    print(f"{options.attendees:,} attendees, {options.check_ins:,} check-ins; {scans:,} scans elsewhere meanwhile")
    print(line(f"from a letter to its results, {len(queries):,}, quiet", quiet))
    print(line("the same while another desk scans 20 a second", beside))
    print(
        f"  at p99 {p99(beside) / p99(quiet):.2f} times; longest {max(quiet) * 1e3:.1f} and {max(beside) * 1e3:.1f} ms"
    )


if __name__ == "__main__":
    main()
