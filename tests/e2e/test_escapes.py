"""Whatever a visitor or a scanner does at a locked screen, it stays: a real window manager, real keys, real touches.

The window manager is openbox with its usual keys: it closes, lowers, iconifies and moves windows. On a machine that was
set up with --kiosk there is none at all.
"""

import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from Xlib import X
from Xlib.display import Display as XConnection
from Xlib.protocol.event import ClientMessage
from Xlib.protocol.request import GetGeometry

from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.settings.catalogue import EXIT_PIN
from kiosk.domain.settings.setting import Scope
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest
from tests.e2e.x_server import Display, waited, x_server
from tests.programs import needs

PIN = "482913"
PATIENCE, SOON = 30.0, 5.0
WIDTH, HEIGHT = 1280, 800
KEYS = {
    "closing and quitting": ("alt+F4", "ctrl+q", "ctrl+w", "ctrl+F4", "ctrl+shift+q", "alt+q"),
    "leaving the full screen": ("Escape", "F11", "alt+Return", "super+Up", "super+Down"),
    "the keys of the system": ("Super_L", "super+d", "super+e", "super+r", "super+l", "ctrl+Escape", "Menu", "Print"),
    "going to another window or desktop": ("alt+Tab", "alt+Escape", "ctrl+alt+Right", "ctrl+alt+d", "super+F2"),
    "menus": ("alt+space", "alt+f", "F10", "shift+F10", "Escape", "Escape"),
    "what ends a session or a server": ("ctrl+alt+Delete", "ctrl+alt+BackSpace", "ctrl+shift+Escape"),
    "what a scanner may be made to send": (
        *("ctrl+c", "ctrl+d", "ctrl+z", "ctrl+v", "ctrl+a", "ctrl+n", "ctrl+o", "ctrl+p", "ctrl+s", "ctrl+t"),
        *("ctrl+l", "ctrl+shift+i", "ctrl+u", "ctrl+backslash", "alt+Left", "alt+d", "F5", "F6", "F12"),
    ),
}
BROWSERS = ("xdg-open", "x-www-browser", "www-browser", "firefox", "chromium", "gio", "open")

pytestmark = [pytest.mark.slow, needs("Xvfb", "xdotool", "openbox")]


@dataclass(frozen=True)
class Kiosk:
    """A locked screen on a display, and where a browser would leave a trace of having been opened."""

    display: Display
    process: subprocess.Popen[str]
    window: str
    opened: Path

    def stays(self, seconds: float = SOON) -> bool:
        """Tell whether it is on top, fills the display and has the keyboard, now or soon."""
        return waited(self._is_on_top, seconds) and not self.opened.exists()

    def _is_on_top(self) -> bool:
        assert self.process.poll() is None, "the program has ended"
        connection = XConnection(self.display.environment["DISPLAY"])
        try:
            root = connection.screen().root
            shown = [each for each in root.query_tree().children if each.get_attributes().map_state == X.IsViewable]
            covering = [each for each in shown if covers(each.get_geometry())]
            focus = connection.get_input_focus().focus
            return bool(covering) and covering[-1].id == shown[-1].id == getattr(focus, "id", 0) == int(self.window)
        finally:
            connection.close()

    def key(self, *keys: str) -> None:
        self.display.run("xdotool", "key", *keys)

    def touch(self, x: int, y: int) -> None:
        self.display.click(x, y)

    def tell(self, name: str, to: int, *values: int) -> None:
        """Send the window a message of a window manager or of a pager."""
        connection = XConnection(self.display.environment["DISPLAY"])
        window = connection.create_resource_object("window", int(self.window))
        numbers = [*values, *([0] * (5 - len(values)))]
        event = ClientMessage(window=window, client_type=connection.intern_atom(name), data=(32, numbers))
        receiver = connection.screen().root if to == X.SubstructureRedirectMask else window
        receiver.send_event(event, event_mask=to)
        connection.sync()
        connection.close()


@pytest.fixture
def kiosk(event_file: EventFile, add_guest: AddGuest, tmp_path: Path) -> Iterator[Kiosk]:
    add_guest("Elif Kılıç")
    settings_of(event_file).change(EXIT_PIN, PIN, Scope.KIOSK)
    commands, opened = tmp_path / "commands", tmp_path / "opened"
    commands.mkdir()
    for browser in BROWSERS:
        (commands / browser).write_text(f'#!/bin/sh\necho "$0 $*" >>"{opened}"\n')
        (commands / browser).chmod(stat.S_IRWXU)
    with x_server(managed=True) as display:
        environment = display.environment | {"PATH": f"{commands}:{os.environ['PATH']}"}
        environment |= {"BROWSER": str(commands / "firefox")}
        command = [sys.executable, "-m", "kiosk", "--event", str(event_file.path), "foyer", "--locked"]
        process = subprocess.Popen(command, env=environment, text=True)
        try:
            yield Kiosk(display, process, display.window_of(process), opened)
        finally:
            process.kill()
            process.wait()


def covers(place: GetGeometry) -> bool:
    return (place.x, place.y, place.width, place.height) == (0, 0, WIDTH, HEIGHT)


def pressed(*keys: str) -> Callable[[Kiosk], None]:
    return lambda kiosk: kiosk.key(*keys)


def held(button: int, *, seconds: float) -> Callable[[Kiosk], None]:
    """Hold a finger or a button of the mouse, away from the corner of the staff."""

    def hold(kiosk: Kiosk) -> None:
        for x, y in ((300, 400), (900, 600)):
            kiosk.display.run("xdotool", "mousemove", str(x), str(y), "mousedown", str(button))
            time.sleep(seconds)
            kiosk.display.run("xdotool", "mouseup", str(button))

    return hold


def dragged(*modifier: str) -> Callable[[Kiosk], None]:
    """Drag across the screen; with Alt a window manager moves windows."""

    def drag(kiosk: Kiosk) -> None:
        keys = [part for key in modifier for part in ("keydown", key)]
        ups = [part for key in modifier for part in ("keyup", key)]
        way = ["mousemove", "400", "400", "mousedown", "1", "mousemove", "600", "700", "mousemove", "1270", "790"]
        kiosk.display.run("xdotool", *keys, *way, "mouseup", "1", *ups)

    return drag


def touched_everywhere(kiosk: Kiosk) -> None:
    for y in range(60, HEIGHT, 120):
        for x in range(140, WIDTH, 200):
            kiosk.touch(x, y)


def in_the_manual(kiosk: Kiosk) -> None:
    kiosk.key("F1")
    touched_everywhere(kiosk)
    kiosk.key("Tab", "Tab", "Return", "Tab", "Return", "F1")


ATTEMPTS: dict[str, Callable[[Kiosk], None]] = {
    **{what: pressed(*keys) for what, keys in KEYS.items()},
    "the window manager's close button": lambda kiosk: kiosk.tell("_NET_CLOSE_WINDOW", X.SubstructureRedirectMask),
    "a pager's iconify": lambda kiosk: kiosk.tell("WM_CHANGE_STATE", X.SubstructureRedirectMask, 3),
    "a long press": held(1, seconds=1.2),
    "the other buttons of a mouse": held(3, seconds=0.1),
    "dragging": dragged(),
    "dragging a window": dragged("alt"),
    "touching everything": touched_everywhere,
    "the manual's links": in_the_manual,
}


def test_no_way_out_but_the_exit_pin(kiosk: Kiosk) -> None:
    assert kiosk.stays(PATIENCE), "it never came up"
    gone = []
    for what, attempt in ATTEMPTS.items():
        attempt(kiosk)
        if not kiosk.stays():
            gone.append(what)
    assert gone == [], kiosk.opened.read_text() if kiosk.opened.exists() else ""
    kiosk.key("ctrl+q")
    time.sleep(1)
    kiosk.display.run("xdotool", "type", "--delay", "120", PIN)
    kiosk.key("Return")
    assert kiosk.process.wait(PATIENCE) == 3
