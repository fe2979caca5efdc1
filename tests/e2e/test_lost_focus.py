"""A screen whose window loses the keyboard says so, and takes it back: real windows, a real X server, real keys."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from typing import IO

import pytest

from kiosk.bootstrap.event_files import open_event
from kiosk.services.attendance import attendance
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest
from tests.e2e.x_server import Display, waited, x_server
from tests.programs import needs

PATIENCE = 30.0
SOON = 5.0

pytestmark = [
    pytest.mark.slow,
    needs("Xvfb", "xdotool", "openbox"),
]

SCREEN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.app.application import make_application
from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.event_files import open_event
from kiosk.demo.qml_types import type_name
from kiosk.viewmodels.shared.place import Place

application = make_application()
kind, path, windowed = sys.argv[1:]
manner = Manner("en", windowed == "windowed", (900, 600))
screen = Screen(ScreenKind(kind), open_event(Path(path)), Place("Desk 1"), manner)

def notices(item):
    if type_name(item).startswith("NotListening"):
        yield item
    for child in item.childItems():
        yield from notices(child)

def tell():
    (notice,) = notices(screen.window.contentItem())
    print("not listening" if notice.property("shown") else "listening", flush=True)

timer = QTimer(interval=50)
timer.timeout.connect(tell)
timer.start()
application.exec()
"""

OTHER = """
from PySide6.QtGui import QGuiApplication, QWindow
from kiosk.demo.qml_types import type_name
application = QGuiApplication([])
window = QWindow()
window.setGeometry(950, 620, 300, 150)
window.show()
application.exec()
"""


@dataclass
class Program:
    """A running program with a window, and the last line that it printed."""

    process: subprocess.Popen[str]
    lines: list[str] = field(default_factory=list)

    def says(self, line: str, seconds: float = SOON) -> bool:
        """Tell whether it says a line, now or soon."""
        return waited(lambda: self.lines[-1:] == [line], seconds)


@contextmanager
def running(display: Display, code: str, *arguments: str) -> Iterator[Program]:
    command = [sys.executable, "-c", code, *arguments]
    with subprocess.Popen(command, env=display.environment, stdout=subprocess.PIPE, text=True) as process:
        program = Program(process)
        reader = threading.Thread(target=read, args=(process.stdout, program.lines))
        reader.start()
        try:
            yield program
        finally:
            process.terminate()
            reader.join(timeout=10)


def read(stdout: IO[str], lines: list[str]) -> None:
    for line in stdout:
        lines.append(line.strip())


def take(display: Display, window: str, *, managed: bool) -> None:
    display.run("xdotool", "windowactivate" if managed else "windowfocus", "--sync", window)


@pytest.mark.parametrize("kind", ["desk", "foyer"])
@pytest.mark.parametrize("managed", [True, False])
def test_a_screen_without_the_keyboard_says_so_until_it_is_clicked(
    event_file: EventFile, add_guest: AddGuest, kind: str, managed: bool
) -> None:
    guest = add_guest("Elif Kılıç")
    with ExitStack() as stack:
        today = stack.enter_context(closing(open_event(event_file.path)))  # check-ins count by the day
        display = stack.enter_context(x_server(managed=managed))
        screen = stack.enter_context(running(display, SCREEN, kind, str(event_file.path), "windowed"))
        window = display.window_of(screen.process)
        take(display, window, managed=managed)
        assert screen.says("listening", PATIENCE)
        other = stack.enter_context(running(display, OTHER))
        take(display, display.window_of(other.process), managed=managed)
        assert screen.says("not listening")
        display.scan(guest.badge)
        assert not waited(lambda: attendance(today).checked_in > 0, 1)
        display.run("xdotool", "windowmove", window, "0", "0")
        display.click(200, 80)
        assert screen.says("listening")
        display.scan(guest.badge)
        assert waited(lambda: attendance(today).checked_in == 1, SOON)


def test_a_desk_that_fills_its_display_takes_the_keyboard_back(event_file: EventFile) -> None:
    with ExitStack() as stack:
        display = stack.enter_context(x_server(managed=True))
        desk = stack.enter_context(running(display, SCREEN, "desk", str(event_file.path), "full"))
        assert desk.says("listening", PATIENCE)
        other = stack.enter_context(running(display, OTHER))
        take(display, display.window_of(other.process), managed=True)
        assert waited(lambda: "not listening" in desk.lines, SOON)
        assert desk.says("listening")
