"""From starting the process to the first frame of the desk, against a bare QML window in the same run."""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.crowd import crowd
from tests.bench.timing import line

BARE = """
import sys, os
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
application = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(b'import QtQuick\\nWindow { visible: true; width: 1280; height: 800; Text { text: "Foyer" } }')
engine.rootObjects()[0].frameSwapped.connect(lambda: os._exit(0))
application.exec()
"""

DESK = """
import sys, os
from kiosk import app
show = app.Screen._show
def first_frame(self, manner):
    self.window.frameSwapped.connect(lambda: os._exit(0))
    show(self, manner)
app.Screen._show = first_frame
from kiosk.cli import cli
cli.main(["--event", sys.argv[1], "desk", "--windowed"])
"""


def seconds_to_frame(program: str, *arguments: str) -> float:
    """Run a program that ends itself at its first frame; returns the seconds from its start to its end."""
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", program, *arguments], check=True, timeout=60)
    return time.perf_counter() - begin


def main() -> None:
    """Print both medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--attendees", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=9)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if os.environ["QT_QPA_PLATFORM"] == "offscreen":
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    with tempfile.TemporaryDirectory() as name:
        file, _ = crowd(Path(name), options.attendees)
        path = str(file.path)
        file.close()
        seconds_to_frame(BARE)
        seconds_to_frame(DESK, path)
        pairs = [(seconds_to_frame(BARE), seconds_to_frame(DESK, path)) for _ in range(options.runs)]
    bare, desk = zip(*pairs, strict=True)
    ratio = statistics.median(ours / theirs for theirs, ours in pairs)
    platform = os.environ["QT_QPA_PLATFORM"]
    print(line(f"bare QML window to its first frame ({platform})", bare))
    print(line(f"kiosk desk, {options.attendees:,} attendees ({platform})", desk))
    print(f"  median of the ratios, pair by pair: {ratio:.2f} (at most 2)")


if __name__ == "__main__":
    main()
