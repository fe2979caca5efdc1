"""A new kiosk joins a large event: `kiosk join` as a process, against copying the file by `cp` and by `kiosk backup`.

For information also without the hub's copy: everything through the stream into an empty file.
"""

import argparse
import asyncio
import statistics
import sys
import tempfile
from pathlib import Path

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.storage.event_file import EventFile
from kiosk.sync.catching_up import catch_up
from kiosk.sync.membership import membership_of
from tests.bench.hall import Hall, Ran, run
from tests.e2e.fleet.fleet import KIOSK


def read_stream(path: Path, like: Path) -> None:
    """Make an empty file and let the stream fill it, as the kiosk that another file belongs to."""
    membership = membership_of(like)
    if membership is None:
        raise SystemExit(f"{like} has joined no hub")
    file = EventFile.create(path, system_clock, this_machine)
    asyncio.run(catch_up(file, membership, lambda _done, _all: None))
    file.close()


def by_stream(hall: Hall, like: Path) -> Ran:
    """Run `read_stream` as a process of its own."""
    command = [sys.executable, "-m", "tests.bench.joining", "--read-stream", str(hall.home("Stream")), str(like)]
    return run(command, hall.environment(like))


def measure(hall: Hall, runs: int) -> dict[str, list[Ran]]:
    """Return what joining and the copies took."""
    found: dict[str, list[Ran]] = {"kiosk join": [], "kiosk backup, same file": [], "cp, same file": []}
    for number in range(runs):
        path, ran = hall.join(f"Desk {number + 1}")
        found["kiosk join"].append(ran)
        copy = path.with_name("copy.db")
        found["kiosk backup, same file"].append(run([*KIOSK, "--event", str(path), "backup", str(copy)]))
        found["cp, same file"].append(run(["cp", str(path), str(path.with_name("copy2.db"))]))
    found["everything through the stream"] = [by_stream(hall, path)]
    return found


def main() -> None:
    """Print the medians, the memory and the ratios; the first kiosk is the one for which the hub makes the copy."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--attendees", type=int, default=100_000)
    parser.add_argument("--check-ins", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--read-stream", nargs=2, type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.read_stream:
        read_stream(*options.read_stream)
        return
    with tempfile.TemporaryDirectory() as name:
        hall = Hall(Path(name), options.attendees, options.check_ins)
        try:
            found = measure(hall, options.runs)
        finally:
            hall.close()
        size = hall.path.stat().st_size / 1e6
    print(f"{options.attendees:,} attendees, {options.check_ins:,} check-ins: {size:.0f} MB")
    print(f"a new hub took {hall.filled:.1f} s to put them into its stream")
    joined = statistics.median(ran.seconds for ran in found["kiosk join"])
    for what, runs in found.items():
        each = ", ".join(f"{ran.seconds:.2f}" for ran in runs)
        median, peak = statistics.median(ran.seconds for ran in runs), max(ran.peak for ran in runs)
        print(f"{what:<32} {median:7.2f} s ({each}), peak {peak:.0f} MB; join is {joined / median:.2f} times that")
    print(f"  joining took {max(ran.seconds for ran in found['kiosk join']):.1f} s at most (under 15)")


if __name__ == "__main__":
    main()
