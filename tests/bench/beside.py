"""What goes on beside a desk that is measured, each in a process of its own, until its input ends.

The organiser's day in numbers, which is drawn anew with every scan; badges that are laid out and written, all of them
again and again; rosters of new people that are imported, one after the other.
"""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from tests.bench.roster import write_large

PIN = "2026"
_ROWS = 20_000
_KIOSK = (sys.executable, "-m", "kiosk", "--event")


@contextmanager
def going_on(event: Path, acts: Sequence[str]) -> Iterator[None]:
    """Let some of `ACTS` go on meanwhile.

    Raises:
        SystemExit: any of it ended before its time.
    """
    command = [sys.executable, "-m", "tests.bench.beside"]
    started = [
        subprocess.Popen([*command, what, str(event)], stdin=subprocess.PIPE, stdout=subprocess.PIPE) for what in acts
    ]
    for process in started:
        assert process.stdout
        process.stdout.readline()  # it has begun
    yield
    ended = [what for what, process in zip(acts, started, strict=True) if process.poll() is not None]
    for process in started:
        process.communicate()
    if ended:
        raise SystemExit(f"{', '.join(ended)} ended before its time")


def _draw(event: Path, is_over: threading.Event) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtTest import QTest

    from kiosk.adapters.machine.clock import system_clock
    from kiosk.app.application import make_application
    from kiosk.app.manner import Manner
    from kiosk.app.screen import Screen
    from kiosk.app.view_models import ScreenKind
    from kiosk.bootstrap.this_machine import this_machine
    from kiosk.storage.event_file import EventFile
    from kiosk.viewmodels.shared.place import Place

    file = EventFile.open(event, system_clock, this_machine)
    make_application()
    screen = Screen(ScreenKind.ORGANISER, file, Place("Organiser"), Manner("en", True))
    while not screen.view_model.door.isOpen:
        screen.view_model.door.enter(PIN)  # chosen, typed once more, and stored
        QTest.qWait(200)
    print("begun", flush=True)
    while not is_over.is_set():
        QTest.qWait(200)
    screen.close()
    file.close()


def _print(event: Path, is_over: threading.Event) -> None:
    print("begun", flush=True)
    while not is_over.is_set():
        _until([*_KIOSK, str(event), "badges", "--replace", str(event.with_name("badges.pdf"))], is_over)


def _import(event: Path, is_over: threading.Event) -> None:
    print("begun", flush=True)
    for number in count():
        if is_over.is_set():
            return
        roster = event.with_name(f"roster-{number}.csv")
        write_large(roster, _ROWS, number * _ROWS)
        _until([*_KIOSK, str(event), "import", "roster", str(roster)], is_over)


def _until(command: list[str], is_over: threading.Event) -> None:
    """Run a command to its end, or to that of the measuring."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    while process.poll() is None:
        if is_over.wait(0.2):
            process.kill()
            process.wait()
            return
    if process.returncode:
        raise SystemExit(f"{command[3:]} failed")


ACTS: dict[str, Callable[[Path, threading.Event], None]] = {
    "plotting": _draw,
    "printing": _print,
    "importing": _import,
}


def main() -> None:
    """Do one thing until standard input ends."""
    os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))  # the desk alone may have been given another priority
    is_over = threading.Event()

    def listen() -> None:
        sys.stdin.read()
        is_over.set()

    threading.Thread(target=listen, daemon=True).start()
    ACTS[sys.argv[1]](Path(sys.argv[2]), is_over)


if __name__ == "__main__":
    main()
