"""The window that faces the guests costs no scan: two monitors, real windows, a real X server, real keys."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from kiosk.bootstrap.event_files import open_event
from kiosk.services.attendance import attendance
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest
from tests.e2e.x_server import Display, waited, x_server
from tests.programs import needs

PATIENCE = 60.0
SOON = 5.0
TRIES = 6

pytestmark = [
    pytest.mark.slow,
    needs("Xvfb", "xdotool", "openbox", "xrandr"),
]


def plug_in(display: Display) -> None:
    """Put a second monitor beside the first one."""
    display.run("xrandr", "--setmonitor", "right", "800/200x600/150+800+0", "none")


def pull(display: Display) -> None:
    display.run("xrandr", "--delmonitor", "right")


def guest_window(display: Display, title: str) -> str:
    """Return where the guests' window is; empty where none is to be seen."""
    search = ("xdotool", "search", "--onlyvisible", "--name", f"^{title}$")
    found = subprocess.run(search, env=display.environment, capture_output=True, text=True).stdout.split()
    if not found:
        return ""
    told = dict(line.split("=") for line in display.run("xdotool", "getwindowgeometry", "--shell", found[-1]).split())
    return f"{told['WIDTH']}x{told['HEIGHT']}+{told['X']}+{told['Y']}"


@contextmanager
def desk_with_guest_screen(display: Display, file: EventFile) -> Iterator[None]:
    command = [sys.executable, "-m", "kiosk", "--event", str(file.path), "desk", "--screen", "1", "--guest-screen", "2"]
    desk = subprocess.Popen(command, env=display.environment, stderr=subprocess.DEVNULL)
    try:
        yield
        assert desk.poll() is None
    finally:
        desk.terminate()
        desk.wait(timeout=10)


@pytest.mark.parametrize("managed", [True, False])
def test_scans_reach_the_desk_while_guests_have_a_screen_of_their_own_which_comes_and_goes(
    event_file: EventFile, add_guest: AddGuest, managed: bool
) -> None:
    title = event_file.read_event().name_in("en")
    with closing(open_event(event_file.path)) as today, x_server(managed=managed, size="1600x600") as display:
        output = display.run("xrandr", "--listmonitors").splitlines()[-1].split()[-1]
        display.run("xrandr", "--setmonitor", "left", "800/200x600/150+0+0", output)
        plug_in(display)

        def stands_at(place: str) -> bool:
            return waited(lambda: guest_window(display, title) == place, PATIENCE)

        def is_admitted(count: int) -> bool:
            badge = add_guest(f"Guest {count}").badge
            for _ in range(TRIES):  # a machine under load types a scan as slowly as a person
                display.run("xdotool", "key", "Escape")
                display.scan(badge)
                if waited(lambda: attendance(today).checked_in == count, SOON):
                    return True
            return False

        with desk_with_guest_screen(display, event_file):
            assert stands_at("800x600+800+0")
            assert is_admitted(1)
            display.click(1200, 300)
            assert is_admitted(2)
            pull(display)
            assert stands_at("")
            assert is_admitted(3)
            plug_in(display)
            assert stands_at("800x600+800+0")
            assert is_admitted(4)
