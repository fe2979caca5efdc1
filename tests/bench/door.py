"""A desk as a process of its own that scans until its input ends, with a bare commit after each scan."""

import json
import sys
import time
from pathlib import Path
from threading import Event, Thread

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.fault import Fault
from kiosk.services.admit import admit
from kiosk.storage.connection import connect, hold, prepare_for_writing
from kiosk.storage.event_file import EventFile

EVERY_S = 0.02
"""The pause between two scans, unless another one is given."""


def main() -> None:
    """Scan, commit, wait, and tell at the end how long everything took."""
    path = Path(sys.argv[1])
    pause = float(sys.argv[2]) if len(sys.argv) > 2 else EVERY_S
    file = EventFile.open(path, system_clock, this_machine)
    plain = connect(path.with_name("door.db"))
    prepare_for_writing(plain)
    plain.execute("CREATE TABLE IF NOT EXISTS scan (number INTEGER PRIMARY KEY, text TEXT)")
    is_over = Event()

    def listen() -> None:
        sys.stdin.read()
        is_over.set()

    Thread(target=listen, daemon=True).start()
    scans: list[float] = []
    commits: list[float] = []
    locks: list[float] = []
    failures = 0
    admit(file, "nobody", point="Door")  # the first one loads what all others need
    print("open", flush=True)
    while not is_over.is_set():
        begin = time.perf_counter()
        hold(file.writer)
        locks.append(time.perf_counter() - begin)
        file.writer.execute("ROLLBACK")
        begin = time.perf_counter()
        try:
            admit(file, f"nobody-{len(scans)}", point="Door")
        except Fault:
            failures += 1
        scans.append(time.perf_counter() - begin)
        begin = time.perf_counter()
        plain.execute("BEGIN IMMEDIATE")
        plain.execute("INSERT INTO scan (text) VALUES (?)", ("x" * 300,))
        plain.execute("COMMIT")
        commits.append(time.perf_counter() - begin)
        is_over.wait(pause)
    print(json.dumps({"scans": scans, "commits": commits, "locks": locks, "failures": failures}))
    file.close()


if __name__ == "__main__":
    main()
