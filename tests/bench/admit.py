"""From a scan to its durable verdict, against a bare SQLite FULL commit in the same run, at two sizes of event."""

import argparse
import statistics
import tempfile
import time
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


def in_turn(file: EventFile, bare: BareTable, codes: list[str], pause: float) -> tuple[list[float], list[float]]:
    """Scan and commit in turn, so that both meet the same moments of the machine; returns the seconds of each call."""
    admits, commits = [], []
    for number, code in enumerate(codes):
        time.sleep(pause)
        admits += times(partial(_admit, file, code), 1)
        time.sleep(pause)
        commits += times(partial(_commit, bare, number), 1)
    return admits, commits


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


def show(what: str, admits: list[float], commits: list[float]) -> float:
    """Print both, and return the ratio of their medians."""
    ratio = statistics.median(admits) / statistics.median(commits)
    print(line(f"admit, {what}", admits))
    print(line("bare SQLite FULL commit, in turn with it", commits))
    longest = " and ".join(f"{max(seconds) * 1e3:.1f}" for seconds in (admits, commits))
    print(f"  ratio of medians {ratio:.2f} (at most 3), longest {longest} ms")
    return ratio


def main() -> None:
    """Print both sizes, the bare commit and the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1000,100000")
    parser.add_argument("--scans", type=int, default=1000)
    parser.add_argument("--door", type=int, default=200, help="scans with a door's pauses")
    options = parser.parse_args()
    ratios, medians = {}, {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size in (int(text) for text in options.sizes.split(",")):
            file, codes = crowd(folder, size)
            ensure_point(file, "Desk 1")
            bare = BareTable(folder / f"bare-{size}.db")
            chosen = codes[:: max(1, size // (options.scans + options.door))]
            at_the_door = chosen[options.scans : options.scans + options.door]
            admits, commits = in_turn(file, bare, chosen[: options.scans], 0)
            ratios[size], medians[size] = show(f"{size:,} attendees", admits, commits), statistics.median(admits)
            show(f"{size:,} attendees, 20 ms between", *in_turn(file, bare, at_the_door, DOOR_S))
            bare.close()
            file.close()
    sizes = sorted(medians)
    if len(sizes) > 1:
        print(f"  growth from {sizes[0]:,} to {sizes[-1]:,}, of the ratio: {ratios[sizes[-1]] / ratios[sizes[0]]:.2f}")
        print(f"  growth of the median itself: {medians[sizes[-1]] / medians[sizes[0]]:.2f} (at most 1.3)")


if __name__ == "__main__":
    main()
