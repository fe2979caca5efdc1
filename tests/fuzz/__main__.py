"""Tries the readers for long: ``python -m tests.fuzz csv ics --tries 1000000 --seconds 600``.

A file at which a reader fails is kept beside; ``--file FILE`` with the reader's name tries it again. Memory and time
are limited as they are for the program's own readers. Four of five files are edited in what they mean, the others in
their bytes.
"""

import argparse
import os
import sys
import time
from pathlib import Path

from tests.fuzz.readers import READERS
from tests.fuzz.trying import SHORT, UNPACKED, Tally, beginning, try_for

_TOLD_EVERY = 60.0
"""Seconds."""


def main() -> int:
    """Try each reader, and return 1 if one failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("readers", nargs="*", choices=[[], *(reader.name for reader in READERS)])
    parser.add_argument("--tries", type=int, default=10_000)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="for each reader")
    parser.add_argument("--seed", default="0")
    parser.add_argument("--file", type=Path, help="a file that was kept")
    given = parser.parse_args()
    os.environ["RUST_BACKTRACE"] = "0"
    chosen = [reader for reader in READERS if reader.name in (given.readers or {each.name for each in READERS})]
    if given.file:
        for reader in chosen:
            print(f"{reader.name}: {', '.join(sorted(reader.survive(given.file.read_bytes())))}")
        return 0
    failures = 0
    for reader in chosen:
        files = beginning(reader)
        tally = Tally(reader, files, UNPACKED * max(SHORT, *map(len, files)))
        for file in tally.kept:
            tally.seen.add(reader.survive(file))
        try_for(tally, given.tries, time.monotonic() + given.seconds, given.seed, _Teller(tally))
        _tell(tally)
        for kind, count in tally.failures.most_common():
            print(f"{count:6} {kind}", flush=True)
        failures += tally.failures.total()
    return 1 if failures else 0


class _Teller:
    """Tells how far it is, now and then."""

    def __init__(self, tally: Tally) -> None:
        self._tally, self._last = tally, time.monotonic()

    def __call__(self) -> None:
        if time.monotonic() - self._last > _TOLD_EVERY:
            self._last = time.monotonic()
            _tell(self._tally)


def _tell(tally: Tally) -> None:
    ends = "".join(f", {count:,} {kind}" for kind, count in tally.refused.most_common())
    tried = f"{tally.reader.name}: {tally.tries:,} tries, {len(tally.seen):,} outcomes"
    print(f"{tried}, slowest {tally.slowest:.2f} s{ends}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
