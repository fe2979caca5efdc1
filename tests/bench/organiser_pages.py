"""Every page of the organiser in a large event: whatever scrolls on it is scrolled, a frame each.

A frame is processor time, as other programs are busy where this runs; what is read meanwhile on other threads counts.
"""

import argparse
import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

if "DISPLAY" not in os.environ and "WAYLAND_DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.application import make_application
from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.event_files import open_event
from kiosk.domain.agenda.agenda import Agenda
from kiosk.services.admit import ensure_point
from kiosk.services.agenda import import_agenda
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.pages import PAGES
from kiosk.viewmodels.shared.place import Place
from tests.bench.agenda_paint import STARTS, agenda, frame
from tests.bench.crowd import crowd
from tests.bench.guest_list import PIN, until
from tests.bench.hall import check_ins
from tests.bench.timing import line

LOOK_MS, FRAME_S = 250, 1 / 60


def fair(folder: Path, people: int, sessions: int, rooms: int) -> EventFile:
    """Make a large event that is on now: people, check-ins of six in ten, an agenda, and as many doors as rooms."""
    file, _ = crowd(folder, people)
    check_ins(file, people, people * 6 // 10)
    later = file.read_event().starts - STARTS
    planned = agenda(sessions, rooms).sessions
    moved = (replace(one, starts=one.starts + later, ends=one.ends + later) for one in planned)
    import_agenda(file, Agenda(tuple(replace(one, speakers=(f"Speaker {at % 700}",)) for at, one in enumerate(moved))))
    for room in range(rooms):
        ensure_point(file, f"Room {room + 1}")
    set_pin(file, PIN)
    return file


def scrolling(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield what in an item scrolls down and is seen."""
    if item.isVisible() and item.opacity() > 0:
        if item.inherits("QQuickFlickable") and item.property("contentHeight") > item.height() + 1 > 2:
            yield item
        for child in item.childItems():
            yield from scrolling(child)


def scrolled(screen: Screen, view: QQuickItem, frames: int) -> list[float]:
    """Scroll one of them on by most of a row with each frame, and to its end at last; returns the seconds of each."""
    room = max(1.0, view.property("contentHeight") - view.height())
    begins, step, took = view.property("originY") or 0.0, 60, []
    for at in range(frames):
        view.setProperty("contentY", begins + at * step % room)
        took.append(frame(screen))
    view.setProperty("contentY", begins + room)
    took.append(frame(screen))
    view.setProperty("contentY", begins)
    return took


def sections(screen: Screen, at: int) -> list[str]:
    """Return the names of what a page can show, or one empty name."""
    rows = getattr(screen.view_model._model_of(PAGES[at]), "sections", None)
    return [row.name for row in rows.rows] if rows and rows.rows else [""]


def come(screen: Screen, patience: float) -> list[QQuickItem]:
    """Return what scrolls once the page was read, which takes longer on a busy machine; nothing if nothing does."""
    for _ in range(max(1, round(patience * 1000 / LOOK_MS))):
        QTest.qWait(LOOK_MS)
        if views := list(scrolling(screen.window.contentItem())):
            return views
    return []


def measure(screen: Screen, what: str, frames: int, names: Sequence[str], patience: float) -> list[str]:
    """Scroll all that scrolls on every page, or on some; returns what is over a frame."""
    over = []
    for at, page in enumerate(PAGES):
        if names and page.name not in names:
            continue
        screen.view_model.openPage(page.name)
        QTest.qWait(round(patience * 500))
        for section in sections(screen, at):
            if section:
                screen.view_model._model_of(page).show(section)
            views = come(screen, patience)
            for number, view in enumerate(views):
                frame(screen)
                took = scrolled(screen, view, frames)
                name = " ".join(filter(None, (page.name, section, f"{number + 1}" if len(views) > 1 else "")))
                told = line(f"{what}: {name}", took)
                print(told, flush=True)
                if sorted(took)[int(len(took) * 0.99) - 1] > FRAME_S:
                    over.append(told)
            if not views:
                print(f"{what}: {page.name} {section}: nothing scrolls", flush=True)
    return over


def main() -> None:
    """Print all of it, and by what it is drawn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--sessions", type=int, default=1100)
    parser.add_argument("--rooms", type=int, default=30)
    parser.add_argument("--frames", type=int, default=120)
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--pages", nargs="*", default=[], help="only these")
    parser.add_argument("--patience", type=float, default=5.0, help="seconds until nothing scrolls on a page")
    parser.add_argument("--file", type=Path, help="an event that was made before, whose PIN is 2611")
    options = parser.parse_args()
    make_application()
    width, height = map(int, options.size.split("x"))
    with tempfile.TemporaryDirectory() as folder:
        made = open_event(options.file) if options.file else None
        file = made or fair(Path(folder), options.people, options.sessions, options.rooms)
        manner = Manner("en", windowed=True, size=(width, height))
        screen = Screen(ScreenKind.ORGANISER, file, Place("Organiser"), manner)
        screen.view_model.door.enter(PIN)
        until(lambda: screen.view_model.door.isOpen)
        what = f"{options.people:,} people"
        print(f"{what}, {options.size}, drawn by {screen.window.rendererInterface().graphicsApi().name}")
        print(line(f"{what}: a frame at rest", [frame(screen) for _ in range(30)]))
        over = measure(screen, what, options.frames, options.pages, options.patience)
        print("over a frame of 16.7 ms:", *(over or ["nothing"]), sep="\n  ")
        screen.close()
        file.close()


if __name__ == "__main__":
    main()
