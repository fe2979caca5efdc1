"""The organiser's rooms and hours of a large fair: scrolling them, and carrying a session over them, a frame each.

It is processor time, as other programs are busy where this runs, beside an agenda of a dozen sessions in the same run.
"""

import argparse
import os
import tempfile
import time
from dataclasses import replace
from pathlib import Path

if "DISPLAY" not in os.environ and "WAYLAND_DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtQuick import QQuickItem

from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.domain.agenda.agenda import Agenda
from kiosk.services.agenda import import_agenda
from kiosk.services.pin import set_pin
from kiosk.viewmodels.organiser.agenda import OrganiserAgenda
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.bench.agenda_paint import agenda, founded, frame, lists
from tests.bench.timing import line

PIN = "2611"


def opened(path: Path, sessions: int, rooms: int, speakers: int) -> Screen:
    """Open the organiser's rooms on a new event; with no speakers, the same two speak in every session."""
    jobs, file = ImmediateJobs(), founded(path, sessions, rooms)
    if speakers:
        those = enumerate(agenda(sessions, rooms).sessions)
        import_agenda(file, Agenda(tuple(replace(one, speakers=(f"Speaker {at % speakers}",)) for at, one in those)))
    set_pin(file, PIN)
    screen = Screen(ScreenKind.ORGANISER, file, Place("Organiser"), Manner(), (jobs, jobs))
    screen.view_model.door.enter(PIN)
    screen.view_model.openPage("agenda")
    screen.view_model.page_of(OrganiserAgenda).show("rooms")
    for _ in range(20):
        frame(screen)
    return screen


def scrolled(screen: Screen, view: QQuickItem, axis: str, frames: int) -> list[float]:
    """Scroll the rooms on a little with each frame; returns the seconds of each."""
    size, room = ("contentHeight", view.height()) if axis == "contentY" else ("contentWidth", view.width())
    took = []
    for number in range(frames):
        view.setProperty(axis, number * 24 % max(1, view.property(size) - room))
        took.append(frame(screen))
    return took


def carried(screen: Screen, page: OrganiserAgenda, frames: int) -> tuple[list[float], list[float]]:
    """Carry a session over the rooms in steps of five minutes; returns the seconds of each frame, and of reckoning."""
    rows, took, reckoned = page.rooms.timeline.rows, [], []
    assert page.rooms.take(next(row.sessions[-1] for row in rows if row.sessions))
    for number in range(frames):
        begun = time.process_time()
        page.rooms.hover(number // 7 % len(rows), number * 5 % (len(page.rooms.hours) * 60))
        reckoned.append(time.process_time() - begun)
        took.append(reckoned[-1] + frame(screen))
    page.rooms.putBack()
    return took, reckoned


def main() -> None:
    """Print the figures, and by what it is drawn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, default=1100)
    parser.add_argument("--rooms", type=int, default=30)
    parser.add_argument("--speakers", type=int, default=700, help="0: the same two speak everywhere")
    parser.add_argument("--frames", type=int, default=150)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for sessions, rooms in ((12, 3), (options.sessions, options.rooms)):
            screen = opened(Path(folder) / f"{sessions}.db", sessions, rooms, options.speakers)
            page, name = screen.view_model.page_of(OrganiserAgenda), f"{sessions:,} sessions"
            view = next(lists(screen.window.contentItem()))
            print(f"{name}, drawn by {screen.window.rendererInterface().graphicsApi().name}")
            print(line(f"{name}: a frame at rest", [frame(screen) for _ in range(30)]))
            print(line(f"{name}: scrolling down", scrolled(screen, view, "contentY", options.frames)))
            print(line(f"{name}: scrolling along", scrolled(screen, view, "contentX", options.frames)))
            took, reckoned = carried(screen, page, options.frames)
            print(line(f"{name}: a session carried on, a frame", took))
            print(line(f"{name}: what is in its way there", reckoned))
            screen.close()


if __name__ == "__main__":
    main()
