"""From a scan to its durable verdict, beside a bare SQLite FULL commit, at several sizes of event in turn."""

import argparse
import statistics
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from kiosk.services.admit import admit, ensure_point
from kiosk.storage.connection import sqlite3
from kiosk.storage.event_file import EventFile
from tests.bench.crowd import crowd
from tests.bench.timing import line, times

DOOR_S = 0.02
"""The pause between two scans at a busy door."""


class BareTable:
    """A plain WAL table with synchronous=FULL, to which single rows are committed."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(str(path), isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute("CREATE TABLE scan (id INTEGER PRIMARY KEY, code TEXT, at INTEGER)")

    def commit(self, number: int) -> None:
        """Insert one row and commit."""
        self._connection.execute("INSERT INTO scan (code, at) VALUES (?, ?)", (f"code {number}", number))

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


class Door:
    """An event of some size at which people are scanned, with a plain table beside it on the same disk."""

    def __init__(self, folder: Path, size: int, most: int) -> None:
        self.size = size
        self._file, codes = crowd(folder, size)
        ensure_point(self._file, "Desk 1")
        self._bare = BareTable(folder / f"bare-{size}.db")
        self._codes = iter(codes[:: max(1, size // most)])
        self.admits: list[float] = []
        self.commits: list[float] = []

    def scan(self, pause: float) -> None:
        """Commit a bare row and scan somebody new, each after a pause (seconds), so that both meet the same moments."""
        number, code = len(self.commits), next(self._codes)
        time.sleep(pause)
        self.commits += times(partial(_commit, self._bare, number), 1)
        time.sleep(pause)
        self.admits += times(partial(_admit, self._file, code), 1)

    def close(self) -> None:
        """Close both files."""
        self._bare.close()
        self._file.close()


def _admit(file: EventFile, code: str, call: int) -> None:
    del call
    admit(file, code, point="Desk 1")


def _commit(bare: BareTable, number: int, call: int) -> None:
    del call
    bare.commit(number)


def bare_commits(folder: Path, number: int) -> list[float]:
    """Return the seconds of commits by themselves, for what is not measured call by call."""
    bare = BareTable(folder / "bare.db")
    seconds = times(bare.commit, number)
    bare.close()
    return seconds


def show(what: str, doors: Sequence[Door]) -> None:
    """Print scans beside commits at each size, and how much larger events cost more; what was measured is forgotten."""
    medians = {}
    for door in doors:
        ratio = statistics.median(door.admits) / statistics.median(door.commits)
        quarter = lower_quartile(door.admits) / lower_quartile(door.commits)
        print(line(f"admit, {door.size:,} attendees, {what}", door.admits))
        print(line("bare SQLite FULL commit, in turn with it", door.commits))
        longest = " and ".join(f"{max(seconds) * 1e3:.1f}" for seconds in (door.admits, door.commits))
        print(
            f"  ratio of medians {ratio:.2f} (1.5 is asked for), of lower quartiles {quarter:.2f}, longest {longest} ms"
        )
        medians[door.size] = statistics.median(door.admits), lower_quartile(door.admits)
        door.admits, door.commits = [], []
    first, last = medians[doors[0].size], medians[doors[-1].size]
    if len(doors) > 1:
        growth = " and ".join(f"{after / before:.2f}" for before, after in zip(first, last, strict=True))
        sizes = f"from {doors[0].size:,} to {doors[-1].size:,}"
        print(f"  growth {sizes}, of the median and the lower quartile: {growth} (at most 1.1)")


def lower_quartile(seconds: Sequence[float]) -> float:
    """Return what a quarter took less than: on a machine that others use too, medians are mostly theirs."""
    return sorted(seconds)[len(seconds) // 4]


def main() -> None:
    """Print all sizes in turn, in a loop and with a door's pauses, beside bare commits."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1000,100000")
    parser.add_argument("--scans", type=int, default=700)
    parser.add_argument("--door", type=int, default=200, help="scans with a door's pauses")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        sizes = sorted(int(text) for text in options.sizes.split(","))
        doors = [Door(Path(name), size, options.scans + options.door) for size in sizes]
        for what, number, pause in (("in a loop", options.scans, 0), ("20 ms between", options.door, DOOR_S)):
            for door in doors * number:
                door.scan(pause)
            show(what, doors)
        for door in doors:
            door.close()


if __name__ == "__main__":
    main()
