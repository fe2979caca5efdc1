"""The foyer's agenda of a large fair: turning to its page, scrolling it, and what a scan elsewhere costs the screen.

It is processor time, as other programs are busy where this runs.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

if "DISPLAY" not in os.environ and "WAYLAND_DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickItem

from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.services.agenda import import_agenda
from kiosk.services.event import found_event
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.bench.timing import line

STARTS, MINUTE = 1795156200000, 60_000
NOW = STARTS + 95 * MINUTE
ORDERS = ("by time", "by room", "by track", "timeline")


def agenda(sessions: int, rooms: int) -> Agenda:
    """Return an agenda of one day: talks of 25 to 55 minutes, in all rooms."""
    made = []
    for number in range(sessions):
        room, slot = number % rooms, number // rooms
        starts = STARTS + (slot * 45 + room % 3 * 15) * MINUTE
        text = SessionText(
            f"Talk {number}: how small firms grow together", room=f"Room {room + 1}", abstract="Growth. " * 40
        )
        ends = starts + (25 + room % 4 * 10) * MINUTE
        made.append(
            Session(f"s{number}", starts, ends, text, f"Track {number % 7}", speakers=("Ada Stone", "Ben Hill"))
        )
    return Agenda(tuple(made))


def founded(path: Path, sessions: int, rooms: int) -> EventFile:
    """Make an event file with that agenda."""
    file = EventFile.create(path, lambda: NOW, this_machine)
    found_event(file, "Fair", "Europe/Istanbul", STARTS, STARTS + 600 * MINUTE, languages=("en", "tr"))
    import_agenda(file, agenda(sessions, rooms))
    return file


def opened(path: Path, sessions: int, rooms: int) -> Screen:
    """Open a foyer screen on a new event."""
    jobs = ImmediateJobs()
    screen = Screen(ScreenKind.FOYER, founded(path, sessions, rooms), Place("Foyer"), Manner(), (jobs, jobs))
    frame(screen)
    return screen


def frame(screen: Screen) -> float:
    """Make and draw one frame; returns the seconds that it took."""
    begun = time.process_time()
    QCoreApplication.processEvents()
    screen.window.grabWindow()
    return time.process_time() - begun


def turned(screen: Screen) -> float:
    """Turn to the page of the agenda; returns the seconds until it is drawn."""
    screen.view_model.open("home")
    frame(screen)
    begun = time.process_time()
    screen.view_model.open("agenda")
    frame(screen)
    return time.process_time() - begun


def lists(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield what scrolls in an item and makes its rows again and again."""
    if item.isVisible():
        if item.property("reuseItems"):
            yield item
        for child in item.childItems():
            yield from lists(child)


def scrolled(screen: Screen, frames: int) -> list[float]:
    """Scroll what is shown on a little with each frame; returns the seconds of each."""
    view = next(lists(screen.window.contentItem()))
    took = []
    for number in range(frames):
        room = max(1, view.property("contentHeight") - view.height())
        view.setProperty("contentY", view.property("originY") + number * 24 % room)
        took.append(frame(screen))
    return took


def main() -> None:
    """Print the figures beside those of an agenda of a dozen sessions, in the same run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, default=1100)
    parser.add_argument("--rooms", type=int, default=30)
    parser.add_argument("--frames", type=int, default=150)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        small = opened(Path(folder) / "small.db", 12, 3)
        large = opened(Path(folder) / "large.db", options.sessions, options.rooms)
        for name, screen in (("12 sessions", small), (f"{options.sessions:,} sessions", large)):
            print(f"{name}: first turn {turned(screen) * 1e3:.1f} ms")
            print(line(f"{name}: turning to the page", [turned(screen) for _ in range(10)]))
            still = [frame(screen) for _ in range(30)]
            print(line(f"{name}: a frame at rest", still))
            held = []
            for _ in range(20):
                begun = time.process_time()
                screen.view_model.refresh()
                held.append(time.process_time() - begun)
            print(line(f"{name}: held by a write that is not of the agenda", held))
            for number, order in enumerate(ORDERS):
                screen.view_model.pages.agenda.chooseOrder(number)
                frame(screen)
                print(line(f"{name}: scrolling {order}", scrolled(screen, options.frames)))
            screen.view_model.pages.agenda.chooseOrder(0)
        for screen in (small, large):
            screen.close()


if __name__ == "__main__":
    main()
