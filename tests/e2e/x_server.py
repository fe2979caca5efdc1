"""A real X server of a test's own, without a window manager or with one."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

PATIENCE = 30.0


@dataclass(frozen=True)
class Display:
    """An X display, and what makes programs use it."""

    environment: dict[str, str]

    def run(self, *command: str) -> str:
        """Run a program on the display; returns what it printed."""
        done = subprocess.run(command, env=self.environment, check=True, capture_output=True, text=True)
        return done.stdout.strip()

    def window_of(self, process: subprocess.Popen[str]) -> str:
        """Wait for a process's window; returns its number.

        Raises:
            AssertionError: it has none in time.
        """
        search = ("xdotool", "search", "--onlyvisible", "--pid", str(process.pid))
        found: list[str] = []

        def has_window() -> bool:
            found[:] = subprocess.run(search, env=self.environment, capture_output=True, text=True).stdout.split()
            return bool(found)

        assert waited(has_window, PATIENCE), "no window was opened"
        return found[-1]

    def click(self, x: int, y: int) -> None:
        """Press the first button of the mouse at a place of the screen, px."""
        self.run("xdotool", "mousemove", str(x), str(y), "click", "1")

    def scan(self, code: str) -> None:
        """Type a code and Enter as fast as a hand scanner; digits and capitals only."""
        self.run("xdotool", "type", "--delay", "4", code)
        self.run("xdotool", "key", "Return")


@contextmanager
def x_server(*, managed: bool, size: str = "1280x800") -> Iterator[Display]:
    """Run a server; `managed` gives it a window manager."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    with suppress(PermissionError):  # it waits between the keys of a scan, as long as a scanner would: that is no load
        os.setpriority(os.PRIO_PROCESS, server.pid, -15)
    os.close(writing)
    with os.fdopen(reading) as numbers:
        number = numbers.readline().strip()
    environment = {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
    environment |= {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL) if managed else None
    try:
        yield Display(environment)
    finally:
        for process in filter(None, (manager, server)):
            process.terminate()
            process.wait(timeout=10)


def waited(for_what: Callable[[], bool], seconds: float) -> bool:
    """Wait until something holds; returns whether it did in time."""
    end = time.monotonic() + seconds
    while not for_what() and time.monotonic() < end:
        time.sleep(0.05)
    return for_what()
