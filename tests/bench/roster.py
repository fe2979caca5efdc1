"""Importing a roster, against `sqlite-utils insert --csv` on the same file in the same run; both as whole processes."""

import argparse
import csv
import json
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests import DATA
from tests.bench.crowd import names
from tests.bench.timing import line

SOURCE = DATA / "roster" / "pretix-orderpositions.en.csv"
_SYMBOLS = "abcdefghijkmnpqrstuvwxyz23456789"


def write_large(path: Path, rows: int, first: int = 0) -> None:
    """Write pretix order positions of that many rows: the real file's, each with a person and secret of its own.

    Args:
        path: the file.
        rows: how many.
        first: the number of the first one; other numbers make other people.
    """
    with SOURCE.open(encoding="utf-8-sig", newline="") as handle:
        header, *real = csv.reader(handle)
    place = {name: column for column, name in reversed(list(enumerate(header)))}
    chance = random.Random(1 + first)
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, quoting=csv.QUOTE_ALL)
        writer.writerow(header)
        for index, name in enumerate(names(rows, seed=1 + first), first):
            row = list(real[index % len(real)])
            given, _, family = name.rpartition(" ")
            row[place["Order code"]] = f"X{index:06}"
            row[place["Attendee name"]] = name
            row[place["Attendee name: Given name"]], row[place["Attendee name: Family name"]] = given, family
            row[place["Email"]] = row[place["Attendee email"]] = f"guest{index}@example.org"
            row[place["Ticket secret"]] = "".join(chance.choices(_SYMBOLS, k=32))
            row[place["Pseudonymization ID"]] = "".join(chance.choices(_SYMBOLS, k=10)).upper()
            writer.writerow(row)


def timed(*command: str) -> float:
    """Run a command and return the seconds it took."""
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def peak() -> float:
    """Return the largest resident memory of any process that ran so far, in megabytes."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


@contextmanager
def scanned_meanwhile(event: Path, *options: str) -> Iterator[dict[str, Any]]:
    """Let a desk scan meanwhile, in a process of its own; afterwards what it measured is in what was yielded."""
    command = (sys.executable, "-m", "tests.bench.door", str(event), *options)
    found: dict[str, Any] = {}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as desk:
        assert desk.stdin
        assert desk.stdout
        desk.stdout.readline()
        yield found
        desk.stdin.close()
        found.update(json.loads(desk.stdout.read()))


def main() -> None:
    """Print the times, the ratios, the memory, and how long a scan at a door waited."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    options = parser.parse_args()
    tool = shutil.which("sqlite-utils", path=str(Path(sys.executable).parent)) or "sqlite-utils"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file, event = folder / "roster.csv", folder / "event.db"
        write_large(file, options.rows)
        kiosk = (sys.executable, "-m", "kiosk", "--event", str(event))
        timed(*kiosk, "new", "--name", "Trade fair", "--timezone", "Europe/Istanbul", "--starts", "2026-11-20")
        print(f"{options.rows:,} rows, {file.stat().st_size / 1e6:.1f} MB")
        before = timed(tool, "insert", str(folder / "before.db"), "t", str(file), "--csv")
        small = peak()
        with scanned_meanwhile(event) as desk:
            ours = timed(*kiosk, "import", "roster", str(file), "--json")
        memory = peak()
        after = timed(tool, "insert", str(folder / "after.db"), "t", str(file), "--csv")
        again = timed(*kiosk, "import", "roster", str(file), "--json")
        usual = (before + after) / 2
        print(f"kiosk import roster                       {ours:7.2f} s, peak {memory:.0f} MB (under 400)")
        print(f"the same file once more, all unchanged    {again:7.2f} s, peak {peak():.0f} MB")
        print(
            f"sqlite-utils insert --csv                 {usual:7.2f} s, ratio {ours / usual:.2f}, peak {small:.0f} MB"
        )
        print(line(f"{len(desk['scans'])} scans at a door meanwhile", desk["scans"]))
        print(line("bare FULL commits between them", desk["commits"]))
        waits = sorted(max(0.0, scan - commit) for scan, commit in zip(desk["scans"], desk["commits"], strict=True))
        print(
            f"the longest scan {max(desk['scans']) * 1e3:.1f} ms (at most 50), the longest commit "
            f"{max(desk['commits']) * 1e3:.1f} ms, the longest wait beside its commit {waits[-1] * 1e3:.1f} ms, "
            f"{desk['failures']} failed"
        )


if __name__ == "__main__":
    main()
