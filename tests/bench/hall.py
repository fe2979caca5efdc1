"""A hall for measuring: a hub with a large event and kiosks that join it, each a process of its own, on loopback."""

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.adapters.kiosks.hub_folder import secrets_in
from kiosk.adapters.kiosks.nats_dial import dial
from kiosk.adapters.kiosks.sync_folder import read_status
from kiosk.adapters.machine.clock import system_clock
from kiosk.domain.kiosks.membership import Membership
from kiosk.domain.kiosks.sync_status import SyncState
from kiosk.services.admit import ensure_point
from kiosk.storage.event_file import EventFile
from kiosk.sync.stream_setup import call
from tests.bench.crowd import crowd
from tests.e2e.fleet.fleet import KIOSK, HubHandle, until
from tests.facts import Said

GIVE_UP_S = 600.0
LOOK_S = 0.005


def check_ins(file: EventFile, attendees: int, number: int) -> None:
    """Record that many check-ins of an event made by `crowd`, the attendees in turn."""
    ensure_point(file, "Desk 0")
    body = {"point": "Desk 0", "verdict": "admitted", "method": "scan", "staff": "", "ending": "", "digest": ""}
    people = (f"{index % attendees:016x}" for index in range(number))
    file.journal.append_many(Said("scan", person, body | {"attendee": person}) for person in people)


@dataclass(frozen=True, slots=True)
class Ran:
    """A process that ended: the seconds it took, and the largest memory it had resident (megabytes)."""

    seconds: float
    peak: float


def run(command: Sequence[str], environment: dict[str, str] | None = None) -> Ran:
    """Run a command to its end.

    Its memory is looked at meanwhile: what `wait4` tells is never less than this process had when it forked.
    """
    begin, peak = time.perf_counter(), 0.0
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=environment)
    while process.poll() is None:
        peak = max(peak, peak_of(process.pid))
        time.sleep(LOOK_S)
    if process.returncode:
        raise SystemExit(f"{command[3:]} failed")
    return Ran(time.perf_counter() - begin, peak)


def cpu_of(pid: int) -> float:
    """Return the seconds of processor time that a process has used, all its threads together (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def peak_of(pid: int) -> float:
    """Return the largest memory that a process ever had resident, in megabytes (Linux)."""
    told = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next((int(line.split()[1]) / 1024 for line in told if line.startswith("VmHWM")), 0.0)  # ended: none


class Hall:
    """A hub and its kiosks.

    Args:
        folder: an empty folder.
        attendees: how many people are on the roster.
        check_in_number: how many check-ins are in the journal.
        members: public keys of kiosks that are enrolled from the start.
    """

    def __init__(self, folder: Path, attendees: int, check_in_number: int = 0, members: Sequence[str] = ()) -> None:
        os.environ["XDG_STATE_HOME"] = str(folder / "state")
        self.folder = folder
        file, self.codes = crowd(folder, attendees)
        check_ins(file, attendees, check_in_number)
        file.journal.append_many(
            Said("grant", key, {"name": f"Kiosk {n}", "role": "desk"}) for n, key in enumerate(members)
        )
        self.event, self.path = file.read_event().id, file.path
        file.close()
        self.hub = HubHandle(self.path)
        begin = time.perf_counter()
        self.hub.start()
        self.wait_until_calm(self.path)
        self.filled = time.perf_counter() - begin

    def wait_until_calm(self, path: Path) -> None:
        """Wait until a kiosk, or the hub, has sent and taken in everything."""

        def is_calm() -> bool:
            now = read_status(path, system_clock())
            return now.state is SyncState.UP_TO_DATE and not now.waiting and not now.behind

        until(is_calm, GIVE_UP_S, f"{path.name} is up to date")

    def home(self, name: str) -> Path:
        """Return where a kiosk's event file belongs."""
        place = self.folder / name
        place.mkdir(exist_ok=True)
        return place / "fair.db"

    def environment(self, path: Path) -> dict[str, str]:
        """Return a kiosk's environment: a home of its own, as another machine would have."""
        return os.environ | {"XDG_STATE_HOME": str(path.parent / "state")}

    def join(self, name: str) -> tuple[Path, Ran]:
        """Let a new kiosk join; returns its file, and what that took."""
        path = self.home(name)
        command = [*KIOSK, "--event", str(path), "join", self.hub.code, "--name", name]
        return path, run(command, self.environment(path))

    @property
    def own(self) -> Membership:
        """The hub's own membership, which may do anything."""
        secrets, hub = secrets_in(self.hub.folder), f"127.0.0.1:{self.hub.port}"
        return Membership(self.event, (hub,), secrets.certificate, secrets.seed, secrets.public_key, "bench")

    def bare_publishes(self, number: int, pause: float = 0.0) -> list[float]:
        """Return the seconds from publishing a message to the hub's server until it is on its disk, nothing of Foyer.

        Args:
            number: how many messages, one after the other.
            pause: seconds between two.
        """
        return asyncio.run(self._publish(number, pause))

    async def _publish(self, number: int, pause: float) -> list[float]:
        client = await dial(self.own, self.own.hubs[0], "bench")
        config = {"name": "BARE", "subjects": ["bare.*"], "storage": "file", "num_replicas": 1}
        try:
            await call(client, "STREAM.CREATE.BARE", config)
            found = []
            for index in range(number):
                begin = time.perf_counter()
                await client.request(f"bare.{index}", b"0" * 500, timeout=5)
                found.append(time.perf_counter() - begin)
                await asyncio.sleep(pause)
            await call(client, "STREAM.DELETE.BARE", {})
        finally:
            await client.close()
        return found

    def close(self) -> None:
        """End the hub."""
        self.hub.stop()


class Told:
    """A process of this benchmark that is told on standard input what to do and answers on standard output."""

    def __init__(self, module: str, *arguments: str, environment: dict[str, str] | None = None) -> None:
        command = [sys.executable, "-m", f"tests.bench.{module}", *arguments]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )
        self.pid = self._process.pid

    def tell(self, **what: Any) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()

    def hear(self) -> dict[str, Any]:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit("a process of the benchmark has ended")
        found: dict[str, Any] = json.loads(line)
        return found

    def close(self) -> None:
        """Let it end by itself, or end it."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()


def orders() -> Iterator[dict[str, Any]]:
    """Yield what a `Told` process is told."""
    for line in sys.stdin:
        yield json.loads(line)


def answer(**what: Any) -> None:
    """Answer as a `Told` process."""
    print(json.dumps(what), flush=True)
