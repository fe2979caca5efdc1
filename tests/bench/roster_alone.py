"""Importing a roster with nothing beside, in this tree and in others by turns; as whole processes.

``git worktree add /tmp/before COMMIT && python -m tests.bench.roster_alone /tmp/before`` says what became slower since.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.roster import write_large

_HERE = Path(__file__).resolve().parents[2]
_NEW = ("new", "--name", "Trade fair", "--timezone", "Europe/Istanbul", "--starts", "2026-11-20")


def imported(tree: Path, roster: Path) -> tuple[float, float]:
    """Import a roster into a new file with a tree's program; returns seconds, and processor time of all processes."""
    environment = os.environ | {"PYTHONPATH": str(tree)}
    with tempfile.TemporaryDirectory() as folder:
        kiosk = (sys.executable, "-P", "-m", "kiosk", "--event", str(Path(folder) / "event.db"))
        subprocess.run((*kiosk, *_NEW), cwd=tree, env=environment, check=True, stdout=subprocess.DEVNULL)
        before, begin = _processor_time(), time.perf_counter()
        command = (*kiosk, "import", "roster", str(roster), "--json")
        subprocess.run(command, cwd=tree, env=environment, check=True, stdout=subprocess.DEVNULL)
        return time.perf_counter() - begin, _processor_time() - before


def _processor_time() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Print each run, in the order in which they are made."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trees", type=Path, nargs="*", help="other trees of this program")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        roster = Path(name) / "roster.csv"
        write_large(roster, options.rows)
        for _ in range(options.rounds):
            for tree in (*options.trees, _HERE):
                seconds, processor = imported(tree.resolve(), roster)
                print(f"{tree}: {seconds:.2f} s, processor time {processor:.2f} s", flush=True)


if __name__ == "__main__":
    main()
