"""What a record costs as the journal grows: checking in, and taking over what others wrote, at several sizes.

The roster stays the same; only the journal grows (tests.bench.admit has the roster grow). Each figure stands beside a
bare SQLite FULL commit made in between.
"""

import argparse
import asyncio
import os
import statistics
import tempfile
import threading
import time
from collections import deque
from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.facts.record import Record
from kiosk.domain.kiosks import wire
from kiosk.domain.kiosks.rights import key_text
from kiosk.domain.kiosks.subjects import batch_subject, subject_of
from kiosk.services.admit import admit, ensure_point
from kiosk.services.kiosks.members import enrol
from kiosk.services.kiosks.replicate import Replication
from kiosk.services.ports import Delivered, Lane, StreamState
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import streamed
from kiosk.storage.journal.binding import Binding
from kiosk.storage.journal.journal import Journal
from tests.authors import Author
from tests.bench.admit import bare_commits
from tests.bench.crowd import crowd
from tests.bench.timing import line, times
from tests.facts import Said

ROSTER, DEVICES, BATCH = 4_000, 20, 250
SENDER = "U1"


class CannedLink:
    """A stream that brings the same few messages to whoever reads it, as fast as they are taken (`StreamLink`)."""

    hub, sender = "bench", SENDER

    def __init__(self, lane: Lane, messages: Sequence[tuple[str, bytes]]) -> None:
        self._messages = deque(
            Delivered(number, str(number), 0, *message) for number, message in enumerate(messages, 1)
        )
        self._lane, self._number = lane, len(messages)

    @property
    def is_empty(self) -> bool:
        return not self._messages

    async def state(self) -> StreamState:
        return StreamState(1, self._number, 0)

    async def mark_at(self, seq: int) -> str | None:
        return None

    async def next_after(self, lane: Lane, seq: int) -> int | None:
        return None

    async def consume(self, lane: Lane, start: int) -> int:
        return 0

    async def delivered(self, timeout: float) -> None:
        await asyncio.sleep(0)

    def take(self, lane: Lane, most: int) -> list[Delivered]:
        return [self._messages.popleft()] if lane is self._lane and self._messages else []

    async def publish(self, subject: str, payload: bytes, key: str) -> None:
        await asyncio.sleep(0)

    async def tell(self, subject: str, payload: bytes) -> None:
        return

    async def ask(self, subject: str, payload: bytes) -> bytes | None:
        return None

    async def listen(self, subject: str) -> None:
        return

    def heard(self) -> list[bytes]:
        return []

    async def close(self) -> None:
        return


def scan_body(person: str) -> dict[str, object]:
    """Return what a refused scan says."""
    return {"point": "Desk 1", "attendee": person, "verdict": "already_in", "method": "scan", "staff": ""}


def others(file: EventFile, number: int) -> list[Record]:
    """Return scans of a device that was admitted and is not here yet."""
    author = Author(file.read_event().id)
    enrol(file, key_text(bytes(author.key.verify_key)), "Desk 2")
    people = (f"{seq % ROSTER:016x}" for seq in range(1, number + 1))
    return [author.write("scan", person, scan_body(person), system_clock()) for person in people]


def grow(file: EventFile, records: int) -> None:
    """Fill a journal to that many records, by several devices."""
    each = (records - file.journal.count()) // DEVICES + 1
    for number in range(DEVICES):
        lock = threading.RLock()
        keys = (partial(this_machine.signer, file.path), partial(this_machine.event_key, file.path))
        binding = Binding(file.writer, partial(str, f"desk {number}"), lock, *keys)
        journal = Journal(file.writer, binding, system_clock, lock)
        people = (f"{index % ROSTER:016x}" for index in range(number, number + each))
        journal.append_many(Said("scan", person, scan_body(person)) for person in people)
        journal.close()
    with file.writing() as connection:
        streamed.write_spans(
            connection, {device: streamed.held(connection, device) for device in streamed.heads(connection)}
        )
    file.writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def merged(file: EventFile, lane: Lane, number: int) -> list[float]:
    """Return the seconds that each message of another device took from the stream to this file's disk."""
    event = file.read_event().id
    records = others(file, number)
    if lane is Lane.LIVE:
        messages = [(subject_of(event, record, SENDER), wire.encode((record,))) for record in records]
    else:
        parts = [records[start : start + BATCH] for start in range(0, number, BATCH)]
        messages = [(batch_subject(event, part, SENDER), wire.encode(part)) for part in parts]
    link, moments = CannedLink(lane, messages), []

    def note() -> bool:
        moments.append(time.perf_counter())
        return link.is_empty

    asyncio.run(Replication(file, event, link, bulk_messages=2).run(note))
    return [after - before for before, after in pairwise(moments)]


def measure(folder: Path, size: int, number: int) -> dict[str, list[float]]:
    """Return the seconds of each kind of work at one size of journal."""
    file, codes = crowd(folder / str(size), ROSTER)
    grow(file, size)
    ensure_point(file, "Desk 1")
    fresh = iter(codes[-number:])
    found = {
        "bare SQLite FULL commit, same run": bare_commits(folder / str(size), number),
        "check-in": times(lambda _: admit(file, next(fresh), point="Desk 1"), number),
        "record merged alone": merged(file, Lane.LIVE, number),
        "record merged in a batch of 250": [
            seconds / BATCH for seconds in merged(file, Lane.BULK, number // 25 * BATCH)
        ],
    }
    print(f"{file.journal.count():,} records, {file.path.stat().st_size / 1e6:.0f} MB")
    for what, seconds in found.items():
        print("  " + line(what, seconds))
    file.close()
    return found


def main() -> None:
    """Print each size, and the growth from the first to the last."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="10000,100000,1000000")
    parser.add_argument("--records", type=int, default=1_000, help="measured at each size")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        os.environ["XDG_STATE_HOME"] = str(Path(name) / "state")
        sizes = [int(text) for text in options.sizes.split(",")]
        for size in sizes:
            (Path(name) / str(size)).mkdir()
        found = [measure(Path(name), size, options.records) for size in sizes]
    print(f"growth of the medians from {sizes[0]:,} to {sizes[-1]:,} records (flat is 1)")
    for what in found[0]:
        print(f"  {what:<40} {statistics.median(found[-1][what]) / statistics.median(found[0][what]):.2f}")


if __name__ == "__main__":
    main()
