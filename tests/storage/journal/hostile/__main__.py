"""Forges records by the million: ``python -m tests.storage.journal.hostile --records 1000000 --seed 1``.

Every few thousand of them are brought to an event of their own, so that events, orders and parts differ. It ends at the
first trial in which anything of what was forged counts, and says with which seed that is played again. Files lie in the
folder that TMPDIR names; in /dev/shm none waits for a disk.
"""

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path

from tests import conftest
from tests.storage.journal.hostile.trial import HEARING, Outcome, tried

_TOLD_EVERY = 60.0
"""Seconds."""


def main() -> int:
    """Play trials until so many records were forged; returns 1 if anything of one counted."""
    parser = argparse.ArgumentParser(prog="python -m tests.storage.journal.hostile", description=__doc__)
    parser.add_argument("--records", type=int, default=1_000_000)
    parser.add_argument("--each", type=int, default=3_000, help="how many records are brought to one event")
    parser.add_argument("--seed", type=int, default=1, help="of the first trial; each further one has the next")
    given = parser.parse_args()
    outcome, seed, began, told = Outcome(), given.seed, time.monotonic(), time.monotonic()
    print(f"clock of the event: {conftest.STARTS}, {HEARING} files hear of everything, one of honest work alone")
    while (left := given.records - outcome.forged) > 0:
        folder = Path(tempfile.mkdtemp(prefix="hostile-"))
        try:
            outcome.add(tried(folder, seed, min(given.each, left)))
        except AssertionError as error:
            print(f"--seed {seed} --records {min(given.each, left)}: {str(error)[:2_000]}")
            return 1
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        seed += 1
        if time.monotonic() - told > _TOLD_EVERY:
            told = time.monotonic()
            _tell(outcome, seed - given.seed, told - began)
    _tell(outcome, seed - given.seed, time.monotonic() - began)
    for attack, number in sorted(outcome.records.items(), key=lambda row: -row[1]):
        print(f"{number:9,} {attack.replace('_', ' ')}")
    return 0


def _tell(outcome: Outcome, events: int, seconds: float) -> None:
    came = ", ".join(f"{number:,} {what}" for what, number in outcome.counts.items())
    print(
        f"{outcome.forged:,} records forged for {events:,} events in {seconds:,.0f} s, none counted: {came}", flush=True
    )


if __name__ == "__main__":
    sys.exit(main())
