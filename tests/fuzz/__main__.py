"""Tries the readers for long: ``python -m tests.fuzz csv ics --tries 1000000 --seconds 600``.

Each try has a number; ``--first NUMBER --tries 1`` plays one again. A try that fails is told with its number, and the
file is kept beside. Memory is limited as it is for the program's own readers.
"""

import argparse
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from random import Random

from kiosk.adapters.reading.limits import limit_memory
from tests.fuzz.mutation import some_edits
from tests.fuzz.readers import READERS, Reader

SHORT, OFTEN = 3_000, 0.8
"""Bytes of a text that most tries begin from, as a long one has the same parts again and again; and how often."""


def content_of(reader: Reader, files: list[bytes], number: int) -> bytes:
    """Return the file of a try."""
    random = Random(f"{reader.name} {number}")
    content = random.choice(files)
    if reader.is_text and random.random() < OFTEN:
        content = content[:SHORT]
    return reader.edit(content, some_edits(random))


def main() -> int:
    """Try each reader, and return 1 if one failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("readers", nargs="*", choices=[[], *(reader.name for reader in READERS)])
    parser.add_argument("--tries", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="for each reader")
    given = parser.parse_args()
    chosen = [reader for reader in READERS if reader.name in (given.readers or {each.name for each in READERS})]
    failures: Counter[str] = Counter()
    for reader in chosen:
        files = [file.read_bytes() for file in reader.files]
        reader.survive(files[0])
        limit_memory()
        until, slowest, number = time.monotonic() + given.seconds, 0.0, given.first
        for number in range(given.first, given.first + given.tries):
            content = content_of(reader, files, number)
            began = time.process_time()
            try:
                reader.survive(content)
            except BaseException as error:
                if isinstance(error, KeyboardInterrupt):
                    raise
                where = traceback.extract_tb(error.__traceback__)[-1]
                kind = f"{reader.name}: {type(error).__name__} in {Path(where.filename).name}:{where.lineno}"
                failures[kind] += 1
                if failures[kind] == 1:
                    Path(f"fuzz-{reader.name}-{number}").write_bytes(content)
                    print(f"{kind}, try {number}: {str(error)[:200]}", flush=True)
            slowest = max(slowest, time.process_time() - began)
            if time.monotonic() > until:
                break
        print(f"{reader.name}: {number + 1 - given.first:,} tries, slowest {slowest:.2f} s", flush=True)
    for kind, count in failures.most_common():
        print(f"{count:6} {kind}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
