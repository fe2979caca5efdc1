"""What an organiser changes or orders until it is painted on another kiosk's screen: a hub, and kiosks of their own.

The organiser's laptop runs the hub, as usual, and writes from a window's process beside it; the others are a foyer,
a wall and a desk, each a process with its window. All clocks are one. Beside each change a bare
message goes to the same server and back to a subscriber.
"""

import argparse
import asyncio
import os
import random
import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from kiosk.adapters.kiosks.nats_dial import dial
from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.kiosks.showing import EVERY_DESK, EVERY_FOYER, Shows
from kiosk.services.agenda import import_agenda
from kiosk.services.kiosks.showing import ShowingWish, tell
from kiosk.services.live_agenda.announcing import announce
from kiosk.services.live_agenda.changing import carry_out, move, session_named
from kiosk.storage.connection import connect
from kiosk.storage.event_file import EventFile
from tests.bench.across_desks import Watch
from tests.bench.hall import Hall, Told, cpu_of
from tests.bench.timing import line, p99

GIVE_UP_S = 30.0
SETTLE_S = 3.0
MINUTE = 60_000
SESSIONS = 40


class ScreenNews(threading.Thread):
    """Hears what a kiosk's screen paints; `painted` has each text with when it was first on it."""

    def __init__(self, screen: Told) -> None:
        super().__init__(daemon=True)
        self._screen = screen
        self.painted: list[tuple[str, int]] = []
        self.changed = threading.Event()
        self.start()

    def run(self) -> None:
        try:
            while True:
                heard: dict[str, Any] = self._screen.hear()
                self.painted.append((str(heard["words"]), int(heard["at"])))
                self.changed.set()
        except (SystemExit, ValueError):
            return  # it has ended

    def wait_for(self, words: str, since: int) -> int:
        """Return when a text was first painted (nanoseconds since the epoch), not before a time."""
        deadline = time.monotonic() + GIVE_UP_S
        while time.monotonic() < deadline:
            self.changed.clear()
            for said, at in reversed(self.painted):
                if at >= since and words in said:
                    return at
            self.changed.wait(0.2)
        raise SystemExit(f"“{words}” was not painted within {GIVE_UP_S:g} s; last: {self.painted[-1:]}")


def furnish(file: EventFile) -> None:
    """Give the event an agenda: one session that is on, and those that follow it."""
    begins = system_clock() // MINUTE * MINUTE - 10 * MINUTE
    import_agenda(
        file,
        Agenda(
            tuple(
                Session(
                    f"s{number}",
                    begins + number * 30 * MINUTE,
                    begins + (number * 30 + 25) * MINUTE,
                    SessionText(f"Talk {number}", room=f"Room {number % 3 + 1}"),
                )
                for number in range(SESSIONS)
            )
        ),
    )


def changes(file: EventFile) -> list[Callable[[int], str]]:
    """Return what an organiser does in turns, told the number; each returns words that then stand on the screen."""

    def announced(number: int) -> str:
        words = f"Announcement {number}"
        announce(file, {"": words}, system_clock() + 60 * MINUTE)
        return words

    def moved(number: int) -> str:
        room = f"Hall {number}"
        session = session_named(file, "s1")
        carry_out(file, move(file, session, room=room))
        return room

    def ordered(number: int) -> str:
        words = f"Order {number}"
        with file.writing():
            for group in (EVERY_FOYER, EVERY_DESK):
                tell(file, group, ShowingWish(Shows.ANNOUNCEMENT, words={"": words}))
        return words

    return [announced, moved, ordered]


class BareTrips(threading.Thread):
    """Publishes a bare message to the hub's server and waits until a second connection has it, once for each turn."""

    def __init__(self, hall: Hall) -> None:
        super().__init__(daemon=True)
        self._hall = hall
        self._turn = threading.Event()
        self._stopping = False
        self.took: list[float] = []
        self.start()

    def turn(self) -> None:
        """Make one trip, beside what goes on."""
        self._turn.set()

    def stop(self) -> None:
        """End it."""
        self._stopping = True
        self._turn.set()
        self.join(10)

    def run(self) -> None:
        asyncio.run(self._trips())

    async def _trips(self) -> None:
        own = self._hall.own
        sender, listener = [await dial(own, own.hubs[0], name) for name in ("bench", "bench listener")]
        arrived = asyncio.Event()

        async def receive(_: object) -> None:
            arrived.set()

        await listener.subscribe("bare.trip", cb=receive)
        await listener.flush()
        while True:
            while not self._turn.is_set():
                await asyncio.sleep(0.01)
            self._turn.clear()
            if self._stopping:
                break
            begin = time.perf_counter()
            await sender.publish("bare.trip", b"0" * 500)
            await asyncio.wait_for(arrived.wait(), 10)
            self.took.append(time.perf_counter() - begin)
            arrived.clear()
        await sender.close()
        await listener.close()


def measure(hall: Hall, options: argparse.Namespace, screens: list[Told]) -> None:
    """Open screens, play the changes and print the figures."""
    kinds = options.screens
    paths = [hall.join(f"{kind.title()} 9{number}")[0] for number, kind in enumerate(kinds)]
    screens += [
        Told("shown_screen", kind, str(path), environment=hall.environment(path))
        for kind, path in zip(kinds, paths, strict=True)
    ]
    hears = [ScreenNews(screen) for screen in screens]
    for path in paths:
        hall.wait_until_calm(path)
    time.sleep(SETTLE_S)
    before, began = [cpu_of(screen.pid) for screen in screens], time.monotonic()
    time.sleep(options.idle)
    idle = [
        (cpu_of(screen.pid) - cpu) / (time.monotonic() - began) for screen, cpu in zip(screens, before, strict=True)
    ]
    for kind, share in zip(kinds, idle, strict=True):
        print(f"  {kind} at rest: {share * 100:.1f} % of a processor")
    chance, bare = random.Random(7), BareTrips(hall)
    painted: dict[str, list[float]] = {}
    held: list[float] = []
    with closing(EventFile.open(hall.path, system_clock, this_machine)) as file:
        watch = Watch(paths[0], file.journal.device)
        watch.start()
        acts = [act for act in changes(file) if not options.only or act.__name__ in options.only]
        for number in range(options.changes):
            time.sleep(chance.uniform(0.2, 1.2) * options.pause)
            bare.turn()
            act = acts[number % len(acts)]
            words = act(number)
            committed = time.time_ns()
            seq = _head(hall.path, file.journal.device)
            for kind, hear in zip(kinds, hears, strict=True):
                if kind == "desk" and act.__name__ != "ordered":
                    continue  # what visitors read is none of its concern
                took = (hear.wait_for(words, committed - 10**9) - committed) / 1e9
                painted.setdefault(kind, []).append(took)
                painted.setdefault(f"{kind}, {act.__name__}", []).append(took)
            if seq in watch.seen:
                held.append((watch.seen[seq] - committed) / 1e9)
        watch.stop()
    bare.stop()
    for what, each in painted.items():
        print(line(f"change to painted: {what}", each) + f"   longest {max(each) * 1e3:.0f} ms")
    if held:
        print(line(f"until the record is in the {kinds[0]}'s file", held) + f"   longest {max(held) * 1e3:.0f} ms")
    print(line("a bare message to the server and to a subscriber", bare.took))
    every = [took for kind in kinds for took in painted[kind]]
    print(
        f"  {options.changes} changes; p99 {p99(every) * 1e3:.0f} ms (under 1,000), longest {max(every) * 1e3:.0f} ms; "
        f"{statistics.median(every) / statistics.median(bare.took):.0f} bare trips; load {os.getloadavg()[0]:.1f}"
    )


def _head(path: Path, device: str) -> int:
    with closing(connect(path, read_only=True)) as connection:
        return int(connection.execute("SELECT max(seq) FROM journal WHERE device = ?", (device,)).fetchone()[0])


def main() -> None:
    """Print the figures beside the bare trips of the same run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--attendees", type=int, default=10_000)
    parser.add_argument("--changes", type=int, default=100)
    parser.add_argument("--screens", nargs="+", choices=["foyer", "wall", "desk"], default=["foyer", "wall", "desk"])
    parser.add_argument("--only", nargs="*", choices=["announced", "moved", "ordered"], default=[])
    parser.add_argument("--pause", type=float, default=1.0, help="between two changes, in s, about")
    parser.add_argument("--idle", type=float, default=10.0, help="for how long the screens are watched at rest, in s")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        hall, screens = Hall(Path(name), options.attendees), list[Told]()
        try:
            with closing(EventFile.open(hall.path, system_clock, this_machine)) as file:
                furnish(file)
            measure(hall, options, screens)
        finally:
            for screen in screens:
                screen.close()
            hall.close()


if __name__ == "__main__":
    main()
