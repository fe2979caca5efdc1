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
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
application = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(b'import QtQuick\\nWindow { visible: true; width: 1280; height: 800; Text { text: "Foyer" } }')
application.exec()
"""

FRAME = "frame rendered"
"""What Qt's render loops log once a frame is on its way to the screen, each with capitals of its own."""


def environment() -> dict[str, str]:
    """Return a user's environment: byte code is kept, and Qt says when it has rendered."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"QT_LOGGING_RULES": "qt.scenegraph.time.renderloop.debug=true"}


def seconds_to_frame(*arguments: str) -> float:
    """Run Python with these arguments until its first frame, then end it; returns the seconds since its start."""
    begin = time.perf_counter()
    process = subprocess.Popen([sys.executable, *arguments], stderr=subprocess.PIPE, text=True, env=environment())
    try:
        for line_ in process.stderr or ():
            if FRAME in line_.lower():
                return time.perf_counter() - begin
        raise RuntimeError(f"{arguments} ended without a frame")
    finally:
        process.kill()
        process.wait()
        if process.stderr:
            process.stderr.close()


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
        desk_command = ("-m", "kiosk", "--event", path, "desk", "--windowed")
        seconds_to_frame("-c", BARE)
        seconds_to_frame(*desk_command)
        pairs = [(seconds_to_frame("-c", BARE), seconds_to_frame(*desk_command)) for _ in range(options.runs)]
    bare, desk = zip(*pairs, strict=True)
    ratio = statistics.median(ours / theirs for theirs, ours in pairs)
    platform = os.environ["QT_QPA_PLATFORM"]
    print(line(f"bare QML window to its first frame ({platform})", bare))
    print(line(f"kiosk desk, {options.attendees:,} attendees ({platform})", desk))
    print(f"  median of the ratios, pair by pair: {ratio:.2f} (at most 2)")


if __name__ == "__main__":
    main()
