"""How long the door's numbers take after each scan, beside the queries over the whole file that say the same."""

import argparse
import tempfile
import time
from pathlib import Path

from kiosk.domain.admission.verdict import Method, Verdict
from kiosk.domain.facts.kinds import ScanAttempt
from kiosk.services.admit import admit
from kiosk.services.attendance import attendance
from kiosk.services.door_counter import DoorCounter
from kiosk.services.watch import group_counts
from kiosk.storage.event_file import EventFile
from tests.bench.crowd import crowd
from tests.bench.timing import line, times
from tests.queries import admitted_twice, arrivals

BARS = 36


def scanned(file: EventFile, people: int, desks: int = 12) -> None:
    """Let nearly everybody be checked in, at some desks."""
    file.journal.append_many(
        ScanAttempt(
            f"{number:016x}",
            point=f"Desk {number % desks + 1}",
            verdict=Verdict.ADMITTED if number % 25 else Verdict.UNPAID,
            method=Method.SCAN,
        )
        for number in range(people)
    )


def asked(file: EventFile) -> None:
    """Ask the whole file for the same numbers."""
    attendance(file), arrivals(file, BARS), group_counts(file), admitted_twice(file)


def main() -> None:
    """Print what each look takes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--scans", type=int, default=300)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file, codes = crowd(Path(folder), options.people)
        scanned(file, options.people - options.scans)
        counter = DoorCounter(file)
        begin = time.perf_counter()
        counter.look()
        print(f"{'all counted, the first time':<52} {(time.perf_counter() - begin) * 1e3:8.1f} ms")
        scans, looks = [], []
        for code in codes[-options.scans :]:
            scans += times(lambda _, code=code: admit(file, code, point="Desk 1"), 1)  # type: ignore[misc]
            looks += times(lambda _: counter.look(), 1)
        print(line("a scan to its durable verdict", scans))
        print(line("the numbers after it", looks))
        print(line("the same asked of the whole file", times(lambda _: asked(file), 10)))
        file.close()


if __name__ == "__main__":
    main()
