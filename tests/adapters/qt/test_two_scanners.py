"""Two scanners at one computer that send at the very same time: on X11 each is heard by itself."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from queue import Queue

import pytest

from kiosk.domain.admission.code import new_code
from kiosk.domain.admission.scanner_layout import strokes_for
from tests.e2e.x_server import PATIENCE, Display, x_server
from tests.programs import needs
from tests.x_keyboards import KEYBOARDS, KeyMove, XKeyboards, lacking, moves_of

LISTENER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from kiosk.adapters.qt.scanner import WedgeScanner

application = QGuiApplication([])
window = QWindow()
scanner = WedgeScanner()
scanner.scanned.connect(lambda code: print(code, flush=True))
scanner.crossed.connect(lambda: print("crossed", flush=True))
scanner.warm()
window.resize(300, 200)
window.show()
window.requestActivate()
waiting = QTimer(interval=20)


def look() -> None:
    if scanner._devices.tells and window.isActive():
        scanner._devices.listen(wanted=True)
        waiting.stop()
        print("ready", flush=True)


waiting.timeout.connect(look)
waiting.start()
application.exec()
"""
"""A window with a scanner on it, which prints what it hears."""

pytestmark = [
    pytest.mark.slow,
    needs("Xvfb", "openbox"),
    pytest.mark.skipif(bool(lacking()), reason=f"needs {lacking()} (packages libxi6, libxtst6)"),
]


@pytest.fixture(scope="module")
def display() -> Iterator[Display]:
    with x_server(managed=True) as server:
        yield server


@pytest.fixture(scope="module")
def listener(display: Display) -> Iterator["Queue[str]"]:
    process = subprocess.Popen(
        [sys.executable, "-c", LISTENER], env=display.environment, stdout=subprocess.PIPE, text=True
    )
    lines: Queue[str] = Queue()

    def pump() -> None:
        for line in process.stdout or ():
            lines.put(line.strip())

    pumping = threading.Thread(target=pump)
    with process:
        pumping.start()
        assert lines.get(timeout=PATIENCE) == "ready"
        yield lines
        process.terminate()
        pumping.join()


@pytest.fixture
def keyboards(display: Display) -> Iterator[XKeyboards]:
    keyboards = XKeyboards(display.environment["DISPLAY"])
    yield keyboards
    keyboards.close()


def scan(keyboard: int, code: str, start: float, gap: float, down: float) -> list[KeyMove]:
    """Return the keys of a scan; X key codes are positions plus 8."""
    strokes = [(stroke.position + 8, stroke.shift) for stroke in strokes_for(code)]
    return moves_of(keyboard, strokes, start=start, gap=gap, down=down)


@pytest.mark.parametrize(("gap", "down", "later"), [(8, 4, 0), (8, 4, 3), (12, 6, 20), (6, 3, 1)])
def test_two_scanners_at_the_very_same_time_are_two_codes(
    listener: "Queue[str]", keyboards: XKeyboards, gap: float, down: float, later: float
) -> None:
    first, second = "aq3zi7/kjx9Hu5", new_code("event")
    one = scan(KEYBOARDS[0], first, 0, gap, down)
    other = scan(KEYBOARDS[1], second, later, gap + 1, down)
    keyboards.play([*one, *other])
    assert {listener.get(timeout=PATIENCE) for _ in range(2)} == {first, second}


def test_two_scanners_that_press_the_same_keys_at_once_lose_none_of_them(
    listener: "Queue[str]", keyboards: XKeyboards
) -> None:
    codes = "TICKET-10012", "TICKET-10017"
    keyboards.play([move for at, code in enumerate(codes) for move in scan(KEYBOARDS[at], code, 2 * at, 8, 5)])
    assert {listener.get(timeout=PATIENCE) for _ in range(2)} == set(codes)
