"""A check-in at one desk, known at others: three kiosks on a hub, each a process of its own, all on this machine.

Measured from the durable verdict at one desk until the record can be read in another kiosk's file, by the same clock;
against publishing bare messages to the same server, which writes each to its disk before it confirms.
"""

import argparse
import statistics
import tempfile
import threading
import time
from pathlib import Path

from kiosk.storage.connection import connect
from tests.bench.hall import Hall, Told
from tests.bench.timing import line, p99

LOOK_S = 0.001
PATIENCE_S = 30.0


class Watch(threading.Thread):
    """Notes when each record of a device can be read in a file."""

    def __init__(self, path: Path, device: str) -> None:
        super().__init__(daemon=True)
        self._connection = connect(path, read_only=True)
        self._device = device
        self._stopping = threading.Event()
        self.seen: dict[int, int] = {}

    def stop(self) -> None:
        self._stopping.set()
        self.join()
        self._connection.close()

    def run(self) -> None:
        version, behind = None, 0
        while not self._stopping.wait(LOOK_S):
            now = self._connection.execute("PRAGMA data_version").fetchone()
            if now == version:
                continue
            query = "SELECT seq FROM journal WHERE device = ? AND seq > ?"
            found = self._connection.execute(query, (self._device, behind)).fetchall()
            version, at = now, time.time_ns()
            for (seq,) in found:
                self.seen.setdefault(seq, at)
            while behind + 1 in self.seen:
                behind += 1


def measure(hall: Hall, scans: int, rate: float) -> list[list[float]]:
    """Return for each of two other kiosks the seconds after which it held each scan of the first."""
    paths = [hall.join(f"Desk {number}")[0] for number in (1, 2, 3)]
    desks = [Told("scanning_kiosk", str(path), path.parent.name, environment=hall.environment(path)) for path in paths]
    devices = [desk.hear()["device"] for desk in desks]
    for path in paths:
        hall.wait_until_calm(path)
    watches = [Watch(path, devices[0]) for path in paths[1:]]
    for watch in watches:
        watch.start()
    desks[0].tell(codes=hall.codes[:scans], every=1 / rate, begin=time.time() + 0.5)
    durable = [(seq, at) for seq, at in desks[0].hear()["durable"]]
    deadline = time.monotonic() + PATIENCE_S
    while any(seq not in watch.seen for watch in watches for seq, _ in durable) and time.monotonic() < deadline:
        time.sleep(0.05)
    for watch in watches:
        watch.stop()
    for desk in desks:
        desk.close()
    return [[(watch.seen[seq] - at) / 1e9 for seq, at in durable] for watch in watches]


def main() -> None:
    """Print both kiosks' delays, the bare publishes and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--attendees", type=int, default=10_000)
    parser.add_argument("--rate", type=float, default=100, help="scans a second")
    parser.add_argument("--seconds", type=float, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        hall = Hall(Path(name), options.attendees)
        try:
            before = hall.bare_publishes(200)
            delays = measure(hall, int(options.rate * options.seconds), options.rate)
            bare = before + hall.bare_publishes(200)
        finally:
            hall.close()
    both = [delay for found in delays for delay in found]
    for number, found in enumerate(delays, 2):
        print(line(f"scan at desk 1 until it is in desk {number}'s file", found))
    print(line("bare publish until the server has it on its disk", bare))
    print(
        f"  {options.rate:g} scans a second; p99 {p99(both) * 1e3:.1f} ms (under 100), worst {max(both) * 1e3:.1f} ms"
    )
    print(f"  ratio of medians to the bare publish {statistics.median(both) / statistics.median(bare):.1f}")


if __name__ == "__main__":
    main()
