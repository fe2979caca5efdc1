"""From a scan to its durable verdict, against a bare SQLite FULL commit in the same run, at two sizes of event."""

import argparse
import statistics
import tempfile
from functools import partial
from pathlib import Path

from kiosk.domain.admission.verdict import Admission
from kiosk.services.admit import admit, ensure_point
from kiosk.storage.connection import sqlite3
from kiosk.storage.event_file import EventFile
from tests.bench.crowd import crowd
from tests.bench.timing import line, times


def bare_commits(folder: Path, number: int) -> list[float]:
    """Return the seconds of single-row inserts into a plain WAL table with synchronous=FULL."""
    connection = sqlite3.connect(str(folder / "bare.db"), isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE scan (id INTEGER PRIMARY KEY, code TEXT, at INTEGER)")
    found = times(lambda i: connection.execute("INSERT INTO scan (code, at) VALUES (?, ?)", (f"code {i}", i)), number)
    connection.close()
    return found


def _admit(file: EventFile, codes: list[str], number: int) -> Admission:
    return admit(file, codes[number], point="Desk 1")


def main() -> None:
    """Print both sizes, the bare commit and the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1000,100000")
    parser.add_argument("--scans", type=int, default=1000)
    options = parser.parse_args()
    medians = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size in (int(text) for text in options.sizes.split(",")):
            file, codes = crowd(folder, size)
            ensure_point(file, "Desk 1")
            step = max(1, size // options.scans)
            chosen = codes[::step][: options.scans]
            half = len(chosen) // 2
            first = times(partial(_admit, file, chosen[:half]), half)
            bare = bare_commits(_fresh(folder, size), options.scans)
            second = times(partial(_admit, file, chosen[half:]), len(chosen) - half)
            admits = first + second
            medians[size] = (statistics.median(admits), statistics.median(bare))
            print(line(f"admit, {size:,} attendees", admits))
            print(line("bare SQLite FULL commit, same run", bare))
            print(f"  ratio of medians {medians[size][0] / medians[size][1]:.2f} (at most 3)")
            file.close()
    sizes = sorted(medians)
    if len(sizes) > 1:
        growth = (medians[sizes[-1]][0] / medians[sizes[-1]][1]) / (medians[sizes[0]][0] / medians[sizes[0]][1])
        print(f"  growth from {sizes[0]:,} to {sizes[-1]:,}, of the ratio: {growth:.2f} (at most 1.3)")
        print(f"  growth of the median itself: {medians[sizes[-1]][0] / medians[sizes[0]][0]:.2f}")


def _fresh(folder: Path, size: int) -> Path:
    place = folder / f"bare-{size}"
    place.mkdir()
    return place


if __name__ == "__main__":
    main()
