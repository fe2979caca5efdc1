"""A scanner at a desk whose computer has a keyboard of some country: real key events, X server and process."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import pytest

from kiosk.domain.admission.scanner_layout import strokes_for
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest
from tests.programs import needs

CAPS_LOCK = "66"
PATIENCE = 60.0
TRIES = 3
KEYBOARDS = ("us", "tr", "fr", "de", "it", "gr")
PAUSES = (5, 15, 25)

pytestmark = [
    pytest.mark.slow,
    needs("Xvfb", "xdotool", "setxkbmap"),
]


@dataclass(frozen=True)
class Display:
    """A screen of its own, with a Turkish keyboard."""

    environment: dict[str, str]

    def run(self, *command: str) -> str:
        done = subprocess.run(command, env=self.environment, check=True, capture_output=True, text=True)
        return done.stdout.strip()

    def scan(self, code: str, pause: int = 4) -> None:
        """Press the keys that a scanner presses, with so many ms from one to the next.

        X key codes are positions plus 8; 36 is Enter.
        """
        keys = [f"{'shift+' if stroke.shift else ''}{stroke.position + 8}" for stroke in strokes_for(code)]
        self.run("xdotool", "key", "--delay", str(pause), *keys, "36")


@pytest.fixture
def display() -> Iterator[Display]:
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as numbers:
        number = numbers.readline().strip()
    environment = {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
    environment |= {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
    screen = Display(environment)
    screen.run("setxkbmap", "tr")
    yield screen
    server.terminate()
    server.wait(timeout=10)


@pytest.fixture
def desk(display: Display, event_file: EventFile) -> Iterator[None]:
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "--event", str(event_file.path), "desk", "--windowed"],
        env=display.environment,
        stderr=subprocess.DEVNULL,
    )
    try:
        display.run("xdotool", "search", "--sync", "--onlyvisible", "--pid", str(process.pid))
        window = display.run("xdotool", "search", "--onlyvisible", "--pid", str(process.pid)).split()[-1]
        display.run("xdotool", "windowfocus", "--sync", window)
        yield
    finally:
        process.terminate()
        process.wait(timeout=10)


def waited(for_what: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not for_what() and time.monotonic() < end:
        time.sleep(0.05)
    return for_what()


def verdicts(file: EventFile, attendee: str) -> list[str]:
    rows = file.reader.execute("SELECT verdict FROM scan WHERE attendee = ? ORDER BY seq", (attendee,)).fetchall()
    return [verdict for (verdict,) in rows]


def has_scans(file: EventFile, attendee: str) -> bool:
    return bool(verdicts(file, attendee))


@pytest.mark.parametrize("caps_lock", [False, True])
@pytest.mark.parametrize("ticket", ["aq3zi7/kjx9'i;h[u]", "Ii_ciGHUsO#42?"])
def test_a_badge_and_a_foreign_ticket_are_read_exactly(
    display: Display,
    event_file: EventFile,
    add_guest: AddGuest,
    ticket: str,
    caps_lock: bool,
    request: pytest.FixtureRequest,
) -> None:
    with_badge, with_ticket = add_guest("Ayşegül Demirtaş"), add_guest("Işıl Ilgın", ticket=ticket)
    request.getfixturevalue("desk")
    if caps_lock:
        display.run("xdotool", "key", CAPS_LOCK)
    for guest, code in ((with_badge, with_badge.badge), (with_ticket, ticket)):
        for _ in range(TRIES):
            display.scan(code)
            if waited(partial(has_scans, event_file, guest.id), PATIENCE / TRIES):
                break
        assert verdicts(event_file, guest.id)[:1] == ["admitted"]
    refused = event_file.reader.execute("SELECT ending FROM scan WHERE attendee IS NULL").fetchall()
    assert refused == []


def test_a_scanner_is_read_on_every_keyboard_at_every_speed(
    display: Display, event_file: EventFile, add_guest: AddGuest, request: pytest.FixtureRequest
) -> None:
    guests = {(layout, pause): add_guest(f"Guest {layout} {pause}") for layout in KEYBOARDS for pause in PAUSES}
    request.getfixturevalue("desk")
    for layout in KEYBOARDS:
        display.run("setxkbmap", layout)
        for pause in PAUSES:
            guest = guests[layout, pause]
            for _ in range(TRIES):  # a busy machine presses keys later than any scanner
                display.scan(guest.badge, pause)
                if waited(partial(has_scans, event_file, guest.id), PATIENCE / TRIES):
                    break
            assert verdicts(event_file, guest.id)[:1] == ["admitted"], (layout, pause)
    assert event_file.reader.execute("SELECT count(*) FROM scan WHERE attendee IS NULL").fetchone() == (0,)
