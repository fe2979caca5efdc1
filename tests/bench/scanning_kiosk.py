"""One kiosk as a process of its own, replicating as the screens do; scans at a given pace when told to."""

import sys
import time
from pathlib import Path
from typing import Any

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.services.admit import admit, ensure_point
from kiosk.storage.event_file import EventFile
from kiosk.sync.membership import membership_of
from kiosk.sync.replicator import Replicator
from tests.bench.hall import answer, orders


def scan(file: EventFile, point: str, codes: list[str], every: float, begin: float) -> dict[str, Any]:
    """Scan codes from a moment on (seconds since the epoch); returns when each verdict was durable, by number."""
    durable: list[tuple[int, int]] = []
    for index, code in enumerate(codes):
        time.sleep(max(0.0, begin + index * every - time.time()))
        found = admit(file, code, point=point)
        durable.append((found.scan.seq, time.time_ns()))
    return {"device": file.journal.device, "durable": durable}


def main() -> None:
    path, point = Path(sys.argv[1]), sys.argv[2]
    file = EventFile.open(path, system_clock, this_machine)
    ensure_point(file, point)
    replicator = Replicator(file, lambda: membership_of(path))
    replicator.start()
    answer(device=file.journal.device)
    for order in orders():
        if "codes" in order:
            answer(**scan(file, point, order["codes"], order["every"], order["begin"]))
        else:
            now = replicator.status
            answer(state=now.state, waiting=now.waiting, behind=now.behind + now.missing)
    replicator.stop()
    file.close()


if __name__ == "__main__":
    main()
