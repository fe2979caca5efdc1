"""Five hundred kiosks on one hub: how soon all have a scan, what the hub and its server use, and all coming at once.

A few are whole kiosks, each a process with an event file of its own, and make the scans; the others are light ones
(see `light_kiosks`), many in a process: 500 event files do not fit on the machine that runs the hub as well. All share
the hub's processors, as kiosks on machines of their own would not.
"""

import argparse
import json
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from kiosk.adapters.kiosks.identity import new_seed, public_key_of
from tests.bench.hall import Hall, Told, cpu_of, peak_of
from tests.bench.timing import line, p99

PROCESSES = 3


class Crowd:
    """The light kiosks, in a few processes."""

    def __init__(self, hall: Hall, seeds: list[str]) -> None:
        own = hall.own
        common = {"event": own.event, "hubs": own.hubs, "certificate": own.certificate}
        self.processes = []
        for number in range(PROCESSES):
            kiosks = [(f"Kiosk {index}", seeds[index]) for index in range(number, len(seeds), PROCESSES)]
            place = hall.folder / f"light{number}.json"
            place.write_text(json.dumps(common | {"kiosks": kiosks}))
            self.processes.append(Told("light_kiosks", str(place)))
        self._all(None)

    def connect(self) -> tuple[float, Counter[str]]:
        """Let all connect at once; returns the seconds until all read, and which tries failed."""
        told = self._all({"do": "connect"})
        return max(one["connected"] for one in told), _summed(told, "failures")

    def standing(self) -> tuple[Counter[str], Counter[str], dict[str, tuple[int, int]]]:
        """Return counts, failures, and for each record how many have it and when the last one got it."""
        told, arrivals = self._all({"do": "tell"}), dict[str, tuple[int, int]]()
        for one in told:
            for name, (count, last) in one["arrivals"].items():
                before = arrivals.get(name, (0, 0))
                arrivals[name] = (before[0] + count, max(before[1], last))
        counts = Counter({name: sum(one[name] for one in told) for name in ("behind", "unanswered")})
        return counts, _summed(told, "failures"), arrivals

    def _all(self, order: dict[str, Any] | None) -> list[dict[str, Any]]:
        if order:
            for process in self.processes:
                process.tell(**order)
        return [process.hear() for process in self.processes]


def _summed(told: list[dict[str, Any]], name: str) -> Counter[str]:
    return sum((Counter(one[name]) for one in told), Counter[str]())


def let_scan(hall: Hall, desks: list[Told], rate: float, seconds: float) -> dict[str, int]:
    """Scan at all desks in turn; returns when each verdict was durable, by record."""
    begin, share = time.time() + 0.5, int(rate * seconds) // len(desks)
    for number, desk in enumerate(desks):
        codes = hall.codes[number * share : (number + 1) * share]
        desk.tell(codes=codes, every=len(desks) / rate, begin=begin + number / rate)
    told = [desk.hear() for desk in desks]
    return {f"{one['device']}:{seq}": at for one in told for seq, at in one["durable"]}


def measure(hall: Hall, crowd: Crowd, options: argparse.Namespace) -> None:
    """Connect, scan and print."""
    paths = [hall.join(f"Desk {number + 1}")[0] for number in range(options.whole)]
    desks = [Told("scanning_kiosk", str(path), path.parent.name, environment=hall.environment(path)) for path in paths]
    for desk in desks:
        desk.hear()
    connected, failed = crowd.connect()
    print(f"{options.kiosks} light kiosks at once: {connected:.1f} s until the last reads; failed: {dict(failed) or 0}")
    for path in (hall.path, *paths):
        hall.wait_until_calm(path)
    watched = {"hub": hall.hub.pid, "server": hall.hub.server_pid}
    used, begin = {name: cpu_of(pid) for name, pid in watched.items()}, time.perf_counter()
    durable = let_scan(hall, desks, options.rate, options.seconds)
    passed = time.perf_counter() - begin
    busy = {name: (cpu_of(pid) - used[name]) / passed for name, pid in watched.items()}
    time.sleep(1)
    report(options, crowd, durable)
    for name, pid in watched.items():
        print(f"  {name:<8} {busy[name] * 100:5.1f} % of a processor, peak {peak_of(pid):.0f} MB")
    for number, desk in enumerate(desks, 1):
        desk.tell(do="tell")
        told = desk.hear()
        print(f"  whole kiosk {number}: {told['state']}, {told['waiting']} waiting, {told['behind']} behind")
        desk.close()


def report(options: argparse.Namespace, crowd: Crowd, durable: dict[str, int]) -> None:
    """Print how soon all light kiosks had each scan, and what is still on its way a second after the last."""
    counts, failures, arrivals = crowd.standing()
    lacking = sum(options.kiosks - arrivals.get(name, (0, 0))[0] for name in durable)
    delays = [(arrivals[name][1] - at) / 1e9 for name, at in durable.items() if name in arrivals]
    print(line(f"{len(durable)} scans, verdict until the last of {options.kiosks} has it", delays))
    print(f"  p99 {p99(delays) * 1e3:.0f} ms, worst {max(delays) * 1e3:.0f} ms, at {options.rate:g} scans a second")
    print(f"  lacking {lacking} deliveries (0), {counts['behind']} behind, {counts['unanswered']} reports unanswered")
    print(f"  connections that failed so far: {dict(failures) or 0}")


def main() -> None:
    """Print everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kiosks", type=int, default=495, help="light ones")
    parser.add_argument("--whole", type=int, default=5, help="whole ones")
    parser.add_argument("--rate", type=float, default=5, help="scans a second in all")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--attendees", type=int, default=10_000)
    options = parser.parse_args()
    seeds = [new_seed() for _ in range(options.kiosks)]
    with tempfile.TemporaryDirectory() as name:
        hall = Hall(Path(name), options.attendees, members=[public_key_of(seed) for seed in seeds])
        crowd = Crowd(hall, seeds)
        try:
            bare = hall.bare_publishes(200)
            measure(hall, crowd, options)
            print(line("bare publish until the server has it, nobody there", bare))
            print(line("bare publish until the server has it, all there", hall.bare_publishes(200)))
        finally:
            for process in crowd.processes:
                process.close()
            hall.close()


if __name__ == "__main__":
    main()
