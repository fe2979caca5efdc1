"""The memory of one kiosk in a large event, without a screen and with the desk's, while check-ins come and are made.

Against a bare Python with the same libraries, and a bare QML window.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench.cold_start import BARE
from tests.bench.hall import Hall, Told, peak_of
from tests.e2e.fleet.fleet import KIOSK

BARE_PYTHON = "import asyncio, ssl, sqlite3, nats, click, time; time.sleep(60)"
SETTLE_S = 3.0


def peak_while(
    command: Sequence[str], environment: dict[str, str], work: Callable[[subprocess.Popen[str]], None]
) -> float:
    """Run a command until some work is done; returns the largest memory that it had resident (megabytes)."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env=environment)
    try:
        time.sleep(SETTLE_S)
        work(process)
        if process.poll() is not None:
            raise SystemExit(f"{command[3:]} has ended")
        return peak_of(process.pid)
    finally:
        process.kill()
        process.wait()
        if process.stdin:
            process.stdin.close()


def measure(hall: Hall, scans: int) -> dict[str, float]:
    """Return each process's peak."""
    path, other = hall.join("Desk 1")[0], hall.join("Desk 2")[0]
    busy = Told("scanning_kiosk", str(other), "Desk 2", environment=hall.environment(other))
    busy.hear()
    codes = iter(hall.codes)

    def receive(_process: object) -> None:
        hall.wait_until_calm(path)
        busy.tell(codes=[next(codes) for _ in range(scans)], every=0.01, begin=time.time())
        busy.hear()
        time.sleep(SETTLE_S)
        hall.wait_until_calm(path)

    def receive_and_scan(process: subprocess.Popen[str]) -> None:
        assert process.stdin
        process.stdin.writelines(f"{next(codes)}\n" for _ in range(scans // 10))
        process.stdin.flush()
        receive(process)

    environment, kiosk = hall.environment(path), [*KIOSK, "--event", str(path)]
    try:
        return {
            "kiosk sync": peak_while([*kiosk, "sync"], environment, receive),
            "kiosk desk": peak_while([*kiosk, "desk", "--windowed", "--codes", "-"], environment, receive_and_scan),
            "bare Python with the libraries": peak_while([sys.executable, "-c", BARE_PYTHON], environment, _nothing),
            "bare QML window": peak_while([sys.executable, "-c", BARE], environment, _nothing),
        }
    finally:
        busy.close()


def _nothing(_process: object) -> None:
    return


def main() -> None:
    """Print all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--attendees", type=int, default=100_000)
    parser.add_argument("--scans", type=int, default=2_000, help="that come from another desk")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if os.environ["QT_QPA_PLATFORM"] == "offscreen":
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    with tempfile.TemporaryDirectory() as name:
        hall = Hall(Path(name), options.attendees)
        try:
            found = measure(hall, options.scans)
        finally:
            hall.close()
    print(f"{options.attendees:,} attendees, {options.scans:,} check-ins taken in (kiosks under 300 MB)")
    for what, peak in found.items():
        print(f"{what:<32} peak {peak:6.0f} MB resident")


if __name__ == "__main__":
    main()
