"""Somebody holds a photo of a badge before a foyer screen: a real process on a real X server, a badge from paper."""

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from kiosk.domain.admission.brake import OF_A_PERSON
from kiosk.domain.admission.scanner_layout import strokes_for
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.services.badge_numbers import renew_number
from kiosk.services.exchange import contacts_of, record_exchange
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, Guest
from tests.e2e.x_server import Display, waited, x_server
from tests.numbers import other_than

NEEDED = ("Xvfb", "xdotool", "pdftotext")
PATIENCE = 60.0
MIDDLE, PEOPLE_I_MET = (640, 400), (640, 560)
"""Where a finger touches a screen of 1280 by 800 px: anywhere at rest, then a tile."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(any(shutil.which(tool) is None for tool in NEEDED), reason=f"needs {', '.join(NEEDED)}"),
]


@pytest.fixture
def display() -> Iterator[Display]:
    with x_server(managed=False) as display:
        yield display


@pytest.fixture
def victim(event_file: EventFile, add_guest: AddGuest) -> Guest:
    """Return somebody who shared their e-mail with a friend, once."""
    victim, friend = add_guest("Elif Kılıç", email="elif@example.org"), add_guest("Burak Şahin")
    record_exchange(event_file, [Answer(victim.id, (Field.EMAIL,)), Answer(friend.id, ())])
    return victim


def printed_number(file: EventFile, guest: Guest, folder: Path) -> str:
    """Print a guest's badge and read its number off the paper."""
    pdf = folder / "badge.pdf"
    command = [sys.executable, "-m", "kiosk", "--event", str(file.path), "badges", str(pdf), "--only", guest.badge]
    subprocess.run([*command, "--layout", "a6"], check=True, capture_output=True)
    text = subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True, text=True).stdout
    (line,) = (line for line in text.splitlines() if line.replace(" ", "").isdigit())
    return line.replace(" ", "")


def scan(display: Display, code: str) -> None:
    """Press the keys that a scanner presses: X key codes are positions plus 8; 36 is Enter."""
    keys = [f"{'shift+' if stroke.shift else ''}{stroke.position + 8}" for stroke in strokes_for(code)]
    display.run("xdotool", "key", "--delay", "4", *keys, "36")
    time.sleep(2)


def type_number(display: Display, number: str) -> None:
    """Type on the keys of a keypad, as slowly as a person."""
    display.run("xdotool", "key", "--delay", "180", *number)


def tries(file: EventFile) -> list[bool]:
    """Return the numbers that were tried, right or wrong, as the event file has them."""
    return [bool(correct) for (correct,) in file.reader.execute("SELECT correct FROM number_try ORDER BY seq")]


def has_tries(file: EventFile, count: int) -> bool:
    """Tell whether so many numbers were tried."""
    return len(tries(file)) == count


def open_people_i_met(display: Display) -> None:
    """Touch the screen at rest, then the tile."""
    for place in (MIDDLE, PEOPLE_I_MET):
        display.click(*place)
        time.sleep(2)


def test_a_photo_opens_nothing_and_guessing_ends_until_the_desk_helps(
    display: Display, event_file: EventFile, victim: Guest, tmp_path: Path
) -> None:
    number = printed_number(event_file, victim, tmp_path)
    shared = contacts_of(event_file, victim.id)
    command = [sys.executable, "-m", "kiosk", "--event", str(event_file.path), "foyer"]
    foyer = subprocess.Popen(command, env=display.environment, stderr=subprocess.DEVNULL, text=True)
    try:
        display.run("xdotool", "windowfocus", "--sync", display.window_of(foyer))
        time.sleep(3)
        open_people_i_met(display)
        scan(display, victim.badge)
        for by in range(1, OF_A_PERSON.free + 1):
            type_number(display, other_than(number, by))
            assert waited(partial(has_tries, event_file, by), PATIENCE)
        type_number(display, number)
        time.sleep(2)
        assert tries(event_file) == [False] * OF_A_PERSON.free
        assert contacts_of(event_file, victim.id) == shared

        fresh = renew_number(event_file, victim.id)
        scan(display, victim.badge)
        type_number(display, other_than(fresh))
        assert waited(partial(has_tries, event_file, OF_A_PERSON.free + 1), PATIENCE)
        type_number(display, fresh)
        assert waited(lambda: tries(event_file)[-1:] == [True], PATIENCE)
        assert contacts_of(event_file, victim.id) == shared
    finally:
        foyer.terminate()
        foyer.wait(timeout=20)
