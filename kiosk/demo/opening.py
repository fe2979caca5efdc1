"""The demo event, or a practice, on this machine: a desk, a foyer screen, and badges to scan with a click."""

import contextlib
import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import IO
from zoneinfo import ZoneInfo

from kiosk.app.manner import Rect
from kiosk.bootstrap.demo import make_demo
from kiosk.demo.arranging import arrange, placing_platform
from kiosk.domain.moment import local
from kiosk.storage.event_file import EventFile

log = logging.getLogger(__name__)

DEMO_DAY = datetime(2026, 11, 20, tzinfo=ZoneInfo("Europe/Istanbul"))
"""The day that the demo's files speak of, in its own zone."""

OPEN_FROM, OPEN_UNTIL = time(9, 30), time(16, 30)
TYPICAL = timedelta(hours=10, minutes=42)
STEP = timedelta(minutes=15)
PATIENCE_S = 5.0


def open_demo(looks: Sequence[str] = ()) -> int:
    """Open the demo in a folder of its own, which is removed when the panel is closed; returns the exit status.

    Args:
        looks: how the screens look at first, such as ``dark`` and ``larger``.
    """
    _choose_platform()
    with tempfile.TemporaryDirectory(prefix="foyer-demo-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "demo.db"
        with contextlib.closing(make_demo(path, shift=shift_to)) as file:
            return _show(file, looks)


def open_practice(path: Path) -> int:
    """Open a desk, a foyer screen and the badges of an event's own guests on a copy; returns the exit status.

    Args:
        path: the event file, which is only read; the copy is removed when the panel is closed.

    Raises:
        Fault: there is no such event, or it cannot be copied.
    """
    from kiosk.bootstrap.practice import practice_of

    _choose_platform()
    with practice_of(path) as file:
        return _show(file)


def _choose_platform() -> None:
    platform = placing_platform(os.environ)
    if platform:
        os.environ["QT_QPA_PLATFORM"] = platform


def _show(file: EventFile, looks: Sequence[str] = ()) -> int:
    """Show desk, foyer and panel side by side until the panel is closed."""
    from kiosk.app.badge_panel import show_badge_panel
    from kiosk.app.manner import usable_area

    places = arrange(usable_area())
    at_desk = dict.fromkeys(("desk", "wall", "organiser"), places.desk)
    screens = DemoScreens(file.path, {**at_desk, "foyer": places.foyer}, looks)
    try:
        screens.start("desk")
        screens.start("foyer")
        return show_badge_panel(file, screens, places.panel)
    finally:
        screens.stop()


def shift_to(now: int) -> int:
    """Return by how many milliseconds to move the demo's day so that it is on at `now` (UTC milliseconds).

    Between half past nine and half past four whole days are enough; at any other time it becomes about 10:42 of the
    demo's day, moved by quarters of an hour so that its times stay round.
    """
    moment = local(now, ZoneInfo("Europe/Istanbul"))
    if OPEN_FROM <= moment.time() <= OPEN_UNTIL:
        return round(timedelta(days=(moment.date() - DEMO_DAY.date()).days) / timedelta(milliseconds=1))
    steps = round((moment - (DEMO_DAY + TYPICAL)) / STEP)
    return round(steps * STEP / timedelta(milliseconds=1))


@dataclass
class DemoScreens:
    """The screens of the demo, each a process of its own that reads codes from its standard input.

    Args:
        path: the demo's event file.
        places: where the windows lie, by kind.
        looks: how they look at first, such as ``dark``.
        start_process: starts a process; as subprocess.Popen does.
    """

    path: Path
    places: dict[str, Rect] = field(default_factory=dict)
    looks: Sequence[str] = ()
    start_process: Callable[..., "subprocess.Popen[str]"] = subprocess.Popen
    _running: dict[str, "subprocess.Popen[str]"] = field(default_factory=dict, init=False)

    def start(self, kind: str) -> None:
        """Open a screen (desk, foyer, wall, organiser) unless it is open."""
        if self.is_open(kind):
            return
        if left := self._running.pop(kind, None):
            _let_go(left.stdin)
        self._running[kind] = self.start_process(self.command(kind), stdin=subprocess.PIPE, text=True, encoding="utf-8")

    def command(self, kind: str) -> Sequence[str]:
        """Return the command that opens a screen."""
        place = self.places.get(kind)
        geometry = ["--geometry", "{2}x{3}+{0}+{1}".format(*place)] if place else []
        looks = [word for look in self.looks for word in ("--look", look)]
        codes = [] if kind in ("organiser", "wall") else ["--codes", "-"]
        return [sys.executable, "-m", "kiosk", "--event", str(self.path), kind, "--windowed", *geometry, *looks, *codes]

    def is_open(self, kind: str) -> bool:
        """Tell whether a screen is open."""
        return kind in self._running and self._running[kind].poll() is None

    def send(self, kind: str, code: str) -> None:
        """Have a screen scan a code; one that has just been closed does not hear it."""
        pipe = self._running[kind].stdin if kind in self._running else None
        if pipe is None:
            return
        with contextlib.suppress(BrokenPipeError, ValueError):
            pipe.write(f"{code}\n")
            pipe.flush()

    def stop(self) -> None:
        """Close all screens that were opened here, and no other."""
        for process in self._running.values():
            process.terminate()
        for process in self._running.values():
            try:
                process.wait(PATIENCE_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            _let_go(process.stdin)
        self._running.clear()


def _let_go(pipe: "IO[str] | None") -> None:
    with contextlib.suppress(OSError):
        if pipe:
            pipe.close()
