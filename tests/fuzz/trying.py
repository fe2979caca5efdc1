"""Tries one after the other in a copy of this process, with little memory and time; when one ends it, another goes on.

What the copy is at stands in memory that both share, so that the file is known that ended it. Files about which a
reader said something new are kept, and edited further.
"""

import faulthandler
import mmap
import os
import pickle
import signal
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import BinaryIO

from kiosk.adapters.reading.limits import limit_memory, restart_clock
from tests.fuzz.mutation import edited, some_edits
from tests.fuzz.readers import SECONDS, Outcome, Reader

SHORT, LONGEST = 1_500, 1 << 20
"""Bytes of a text that tries begin from, as a long one has the same parts again and again; and of what one may make."""
UNPACKED = 5
"""How many times as long as the longest real file one that is kept may be: parts of archives are no longer packed."""
MOST_KEPT = 400
_RENEWED = 20_000
"""Tries after which a copy gives way to a fresh one, or what libraries keep would count as memory that a file takes."""
_ENDS = {-signal.SIGABRT: "took too much memory", -signal.SIGPROF: "took too long"}
"""How a copy may end that is no mistake: of these two `kiosk.adapters.reading` makes a sentence."""


@dataclass(slots=True)
class Tally:
    """What came of the tries of one reader."""

    reader: Reader
    kept: list[bytes]
    largest: int = SHORT
    seen: set[Outcome] = field(default_factory=set)
    tries: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0

    def fail(self, kind: str, content: bytes) -> None:
        """Count a failure; the first file of its kind is kept beside."""
        kind = f"{self.reader.name}: {kind}"
        self.failures[kind] += 1
        if self.failures[kind] == 1:
            file = Path(f"fuzz-{self.reader.name}-{self.tries}")
            file.write_bytes(content)
            print(f"{kind}, kept as {file}", flush=True)

    def keep(self, outcome: Outcome, content: bytes) -> None:
        """Keep a file of which something new was said."""
        if outcome not in self.seen and len(content) <= self.largest:
            self.seen.add(outcome)
            if len(self.kept) >= MOST_KEPT:
                del self.kept[Random(len(self.seen)).randrange(len(self.kept))]
            self.kept.append(content)


def beginning(reader: Reader) -> list[bytes]:
    """Return the real files that tries begin from."""
    files = [file.read_bytes() for file in reader.files]
    return [content[:SHORT] if reader.name in ("csv", "ics") else content for content in files]


def content_of(reader: Reader, files: list[bytes], random: Random) -> bytes:
    """Return the file of a try."""
    content = random.choice(files)
    if random.random() < 0.8:
        return reader.understand(content, files, random)[:LONGEST]
    return reader.edit(content[:SHORT] if reader.is_text else content, some_edits(random))[:LONGEST]


def try_for(tally: Tally, count: int, until: float, seed: str, told: Callable[[], object] = bool) -> None:
    """Try a reader.

    Args:
        tally: takes what comes of it.
        count: how many tries.
        until: monotonic seconds after which no copy is started, and none goes on.
        seed: by which chance is the same again.
        told: is called now and then.
    """
    shared = mmap.mmap(-1, LONGEST + 12)
    while tally.tries < count and time.monotonic() < until:
        most = min(_RENEWED, count - tally.tries)
        reading, writing = os.pipe()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of threads, which the copy does without
            child = os.fork()
        if not child:
            os.close(reading)
            _work(tally, most, until, Random(f"{seed} {tally.reader.name} {tally.tries}"), writing, shared)
        os.close(writing)
        with os.fdopen(reading, "rb") as said:
            done = _hear(said, tally)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if done is None:
            at, size = int.from_bytes(shared[:8], "little"), int.from_bytes(shared[8:12], "little")
            content, done = shared[12 : 12 + size], at + 1
            if tally.reader.may_abort and code in _ENDS:
                tally.refused[_ENDS[code]] += 1
            else:
                tally.fail(f"ended by {signal.Signals(-code).name if code < 0 else code}", content)
        tally.tries += done
        told()


def survive_apart(reader: Reader, content: bytes) -> None:
    """Try one file, in a copy of this process if the reader's library may end it.

    Raises:
        AssertionError: the reader failed.
    """
    if not reader.may_abort:
        reader.survive(content)
        return
    tally = Tally(replace(reader, understand=lambda *_: content, edit=lambda *_: content), [content])
    try_for(tally, 1, float("inf"), "")
    assert not tally.failures, tally.failures


def _be_quiet() -> None:
    """Write nothing to the terminal, as an end that is looked for is nothing to tell; pytest's handler would still."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    faulthandler.disable()


def _made(tally: Tally, random: Random) -> bytes:
    """Return the file of a try; what cannot be taken apart to be edited is edited in its bytes."""
    try:
        return content_of(tally.reader, tally.kept, random)
    except (ValueError, RecursionError, LookupError, TypeError, MemoryError):
        return edited(random.choice(tally.kept), some_edits(random))[:LONGEST]


def _hear(said: BinaryIO, tally: Tally) -> int | None:
    """Take what a copy says, and return how many tries it made; None if it died."""
    while True:
        try:
            word, *values = pickle.load(said)
        except (EOFError, pickle.UnpicklingError):
            return None
        if word == "new":
            tally.keep(*values)
        elif word == "failed":
            tally.fail(*values)
        elif word == "end":
            done, refused, slowest = values
            tally.refused.update(refused)
            tally.slowest = max(tally.slowest, slowest)
            return int(done)


def _work(tally: Tally, most: int, until: float, random: Random, writing: int, shared: mmap.mmap) -> None:
    """Try up to a number of files, and end this process."""
    _be_quiet()
    limit_memory()
    refused: Counter[str] = Counter()
    slowest, number = 0.0, 0
    with os.fdopen(writing, "wb", buffering=0) as out:
        for number in range(most):
            content = _made(tally, random)
            shared[:12] = number.to_bytes(8, "little") + len(content).to_bytes(4, "little")
            shared[12 : 12 + len(content)] = content
            restart_clock(SECONDS)
            began = time.process_time()
            try:
                outcome = tally.reader.survive(content)
                if outcome not in tally.seen:
                    tally.keep(outcome, content)
                    out.write(pickle.dumps(("new", outcome, content)))
            except MemoryError:
                refused["took too much memory"] += 1
            except BaseException as error:  # noqa: BLE001 - whatever it is, it is told
                where = traceback.extract_tb(error.__traceback__)[-1]
                kind = f"{type(error).__name__} in {Path(where.filename).name}:{where.lineno}"
                out.write(pickle.dumps(("failed", f"{kind}: {str(error)[:100]}", content)))
            restart_clock(0)
            slowest = max(slowest, time.process_time() - began)
            if time.monotonic() > until:
                break
        out.write(pickle.dumps(("end", number + 1, refused, slowest)))
    os._exit(0)
