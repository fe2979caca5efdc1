"""The organiser's list of all guests: its first rows, typing into it, its other lists, and scrolling it.

The first three are seconds on the clock, with the screen's own threads; a frame of scrolling is processor time, as
other programs are busy where this runs.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

if "DISPLAY" not in os.environ and "WAYLAND_DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app.application import make_application
from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.domain.roster.guest_list import GuestFilter
from kiosk.services.pin import set_pin
from kiosk.viewmodels.organiser.guests import OrganiserGuests
from kiosk.viewmodels.shared.place import Place
from tests.bench.agenda_paint import frame, lists
from tests.bench.crowd import crowd
from tests.bench.hall import check_ins
from tests.bench.search import typed
from tests.bench.timing import line

PIN, SETTLE_MS, GIVE_UP_S = "2611", 1_500, 120.0


def until(is_so: Callable[[], bool]) -> float:
    """Let the screen go on until something is so; returns the seconds that it took."""
    begun = time.perf_counter()
    while not is_so():
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        if time.perf_counter() - begun > GIVE_UP_S:
            raise SystemExit("the list does not answer")
    return time.perf_counter() - begun


def first_rows(screen: Screen, page: OrganiserGuests) -> float:
    """Open the page; returns the seconds until its first rows are drawn."""
    screen.view_model.openPage("event")
    QTest.qWait(SETTLE_MS)
    begun = time.perf_counter()
    screen.view_model.openPage("people")
    until(lambda: page.rows.item_at(0) is not None)
    screen.window.grabWindow()
    took = time.perf_counter() - begun
    QTest.qWait(SETTLE_MS)
    return took


def asked(page: OrganiserGuests, ask: Callable[[str], None], what: str) -> float:
    """Ask for other guests; returns the seconds until they are listed."""
    before = page._listed
    begun = time.perf_counter()
    ask(what)
    until(lambda: page._listed is not before)
    return time.perf_counter() - begun


def scrolled(screen: Screen, frames: int) -> list[float]:
    """Scroll by most of a row with each frame; returns the seconds of each."""
    view = next(lists(screen.window.contentItem()))
    took = []
    for at in range(frames):
        room = max(1, view.property("contentHeight") - view.height())
        view.setProperty("contentY", view.property("originY") + at * 60 % room)
        took.append(frame(screen))
    return took


def measure(folder: Path, people: int, names: int, frames: int) -> None:
    """Print all of one list."""
    file, _ = crowd(folder, people)
    check_ins(file, people, people * 6 // 10)
    set_pin(file, PIN)
    screen = Screen(ScreenKind.ORGANISER, file, Place("Organiser"), Manner("en", True))
    screen.view_model.door.enter(PIN)
    until(lambda: screen.view_model.door.isOpen)
    page = screen.view_model.page_of(OrganiserGuests)
    print(line(f"{people:,} people: from opening to the first rows", [first_rows(screen, page) for _ in range(5)]))
    queries = typed(names)
    for query in queries[:10]:
        asked(page, page.search, query)
    print(line(f"{people:,} people: from a letter to who is listed", [asked(page, page.search, q) for q in queries]))
    asked(page, page.search, "")
    QTest.qWait(SETTLE_MS)
    turns = [one for _ in range(4) for one in GuestFilter]
    print(line(f"{people:,} people: from a tap to another list", [asked(page, page.show, one) for one in turns]))
    asked(page, page.show, GuestFilter.EVERYBODY)
    QTest.qWait(SETTLE_MS)
    print(line(f"{people:,} people: a frame at rest", [frame(screen) for _ in range(30)]))
    print(line(f"{people:,} people: a frame of scrolling", scrolled(screen, frames)))
    screen.close()
    file.close()


def main() -> None:
    """Print all of it, beside a list of a hundred in the same run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--names", type=int, default=40, help="that are typed")
    parser.add_argument("--frames", type=int, default=200)
    options = parser.parse_args()
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        for people in (100, options.people):
            measure(Path(folder), people, options.names, options.frames)


if __name__ == "__main__":
    main()
