"""A screen fills the display and has the keyboard, with a window manager and without one: a real X server."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress

import pytest

from kiosk.storage.event_file import EventFile
from tests.programs import need, needs

PATIENCE = 60.0

pytestmark = [
    pytest.mark.slow,
    needs("Xvfb", "xdotool"),
]


@pytest.fixture(params=["1280x800", "1080x1920", "3840x2160"])
def display(request: pytest.FixtureRequest) -> Iterator[tuple[str, str]]:
    """Yield a size, and the name of an X server of that size."""
    size: str = request.param
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    yield size, f":{number}"
    server.terminate()
    server.wait()


def focused(environment: dict[str, str]) -> str:
    """Return the size of the window that has the keyboard; empty while none has."""
    done = subprocess.run(
        ["xdotool", "getwindowfocus", "getwindowname", "getwindowgeometry"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = done.stdout.splitlines()
    return lines[-1].split()[-1] if lines and lines[0].endswith("Desk 1") else ""


@pytest.mark.parametrize("manager", ["", "openbox"])
def test_a_desk_fills_its_display_and_has_the_keyboard(
    event_file: EventFile, display: tuple[str, str], manager: str
) -> None:
    if manager:
        need(manager)
    size, name = display
    environment = {key: value for key, value in os.environ.items() if not key.startswith("QT_")} | {"DISPLAY": name}
    environment["QT_QPA_PLATFORM"] = "xcb"
    manages = subprocess.Popen([manager], env=environment, stderr=subprocess.DEVNULL) if manager else None
    command = [sys.executable, "-m", "kiosk", "--event", str(event_file.path), "desk", "--screen", "1"]
    desk = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + PATIENCE
        while (found := focused(environment)) != size and time.monotonic() < deadline:
            assert desk.poll() is None
            time.sleep(0.1)
        assert found == size
    finally:
        for process in (desk, manages):
            if process:
                with suppress(ProcessLookupError):
                    process.terminate()
                process.wait()


def test_a_display_that_is_not_there_is_told_with_those_that_are(
    event_file: EventFile, display: tuple[str, str]
) -> None:
    size, name = display
    environment = os.environ | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, "-m", "kiosk", "--event", str(event_file.path), "foyer", "--screen", "3"]
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert answer.returncode == 1
    assert f"There is no screen 3 on this machine; there is 1 ({size})." in answer.stderr
