"""Somebody holds a photo of a badge before a foyer screen: a real process on a real X server, a badge from paper."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from kiosk.adapters.machine.clock import system_clock
from kiosk.domain.admission.brake import OF_A_PERSON
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.services.badges.numbers import renew_number
from kiosk.services.sharing.exchange import contacts_of, record_exchange
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock, Guest
from tests.e2e.hour.touchscreen import Touchscreen, touchscreen_on
from tests.e2e.x_server import Display, waited, x_server
from tests.numbers import other_than

NEEDED = ("Xvfb", "xdotool", "pdftotext")
PATIENCE = 60.0

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


def type_number(screen: Touchscreen, number: str) -> None:
    """Tap the keys of the pad, each once it takes a tap."""
    for digit in number:
        screen.tap(digit)


def tries(file: EventFile) -> list[bool]:
    """Return the numbers that were tried, right or wrong, as the event file has them."""
    return [bool(correct) for (correct,) in file.reader.execute("SELECT correct FROM number_try ORDER BY seq")]


def has_tries(file: EventFile, count: int) -> bool:
    """Tell whether so many numbers were tried."""
    return len(tries(file)) == count


def test_a_photo_opens_nothing_and_guessing_ends_until_the_desk_helps(
    display: Display, event_file: EventFile, victim: Guest, clock: GivenClock, tmp_path: Path
) -> None:
    number = printed_number(event_file, victim, tmp_path)
    shared = contacts_of(event_file, victim.id)
    with touchscreen_on(display, event_file.path) as screen:
        screen.tap("Touch to begin")
        screen.tap("People I met*")
        screen.until(lambda shown: shown.page == "met", "the question for a badge")
        screen.scan(victim.badge)
        screen.until(lambda shown: shown.asked == victim.id, "the question for a number")
        for by in range(1, OF_A_PERSON.free + 1):
            type_number(screen, other_than(number, by))
            assert waited(partial(has_tries, event_file, by), PATIENCE)
        screen.until(lambda shown: shown.locked, "an end of guessing")
        display.run("xdotool", "key", "--delay", "180", *number)
        assert contacts_of(event_file, victim.id) == shared

        clock.now = system_clock()  # the desk's, later than any try
        fresh = renew_number(event_file, victim.id)
        screen.scan(victim.badge)
        screen.until(lambda shown: shown.asked == victim.id and not shown.locked, "the question once more")
        assert tries(event_file) == [False] * OF_A_PERSON.free, "the right one was not even tried"
        type_number(screen, other_than(fresh))
        assert waited(partial(has_tries, event_file, OF_A_PERSON.free + 1), PATIENCE)
        type_number(screen, fresh)
        assert waited(lambda: tries(event_file)[-1:] == [True], PATIENCE)
        assert contacts_of(event_file, victim.id) == shared
