"""A hub and kiosks, each a process of its own, as a test handles them."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.code import new_code
from kiosk.domain.kiosks.role import Role
from kiosk.services.event import found_event
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.fractures import fractures
from kiosk.storage.tables import derived
from tests.e2e.fleet.proxy import Network, Wire
from tests.facts import Said

KIOSK = [sys.executable, "-m", "kiosk"]
CONVERGE_S = 60.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def until(condition: Callable[[], bool], seconds: float, what: str | Callable[[], str]) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            pytest.fail(f"not in {seconds} s: {what() if callable(what) else what}")
        time.sleep(0.1)


def _told(command: Sequence[str], environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Give a command; one that is refused says why in the failure."""
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    except subprocess.CalledProcessError as error:
        error.add_note(error.stderr)
        raise


class HubHandle:
    """`kiosk hub` on a port of this machine."""

    def __init__(
        self,
        path: Path,
        reach: Sequence[int] = (),
        hubs: Sequence[int] = (),
        port: int = 0,
        host: str = "127.0.0.1",
    ) -> None:
        self.path, self._host = path, host
        self.port = port or free_port()
        self.folder = path.with_name(path.stem + ".hub")
        self._reach = reach
        self._hubs = hubs
        self._process: subprocess.Popen[str] | None = None

    def start(self, wait: bool = True) -> None:
        command = [*KIOSK, "--event", str(self.path), "hub", "--listen", f"{self._host}:{self.port}"]
        command += [word for port in self._reach for word in ("--reach", f"127.0.0.1:{port}")]
        if self._hubs:
            command += ["--hubs", ",".join(f"127.0.0.1:{port}" for port in self._hubs)]
        log = (self.path.parent / "hub.log").open("a")
        (self.folder / "join-code").unlink(missing_ok=True)
        self._process = subprocess.Popen(command, stdout=log, stderr=log, text=True)
        log.close()
        if wait:
            until(lambda: bool(self.code), 60, "the hub shows its code")

    @property
    def code(self) -> str:
        with suppress(OSError):
            return (self.folder / "join-code").read_text().strip()
        return ""

    @property
    def pid(self) -> int:
        return self._process.pid if self._process else 0

    @property
    def server_pid(self) -> int:
        return int((self.folder / "server.pid").read_text())

    def kill(self) -> None:
        """kill -9 the server and the hub."""
        with suppress(OSError, ValueError):
            os.kill(self.server_pid, signal.SIGKILL)
        if self._process:
            self._process.kill()
            self._process.wait()
            self._process = None

    def stop(self) -> None:
        if self._process:
            self._process.terminate()
            try:
                self._process.wait(30)
            except subprocess.TimeoutExpired:
                self.kill()
            self._process = None


class KioskHandle:
    """One kiosk process; `state` is a home of its own, as another machine would have."""

    def __init__(self, path: Path, name: str, wire: Wire | None, within: Sequence[str] = ()) -> None:
        self.path, self.name, self._wire, self._within = path, name, wire, within
        self.shown: list[dict[str, Any]] = []
        self._process: subprocess.Popen[str] | None = None

    @property
    def wire(self) -> Wire:
        assert self._wire, "this kiosk has a network of its own"
        return self._wire

    @property
    def environment(self) -> dict[str, str]:
        return os.environ | {"XDG_STATE_HOME": str(self.path.parent / "state")}

    def join(self, code: str) -> None:
        through = code
        if self._wire:
            through = "/".join([f"FOYER:127.0.0.1:{self.wire.port}", *code.split("/")[1:]])
        command = [*self._within, *KIOSK, "--event", str(self.path), "join", through, "--name", self.name]
        _told(command, self.environment)
        if self._wire:
            self.reach_through_wire()

    def reach_through_wire(self) -> None:
        place = self.path.with_name(self.path.stem + ".sync") / "membership.json"
        told = json.loads(place.read_text())
        place.write_text(json.dumps(told | {"hubs": [f"127.0.0.1:{self.wire.port}"]}))

    def start(self) -> None:
        log = (self.path.parent / "kiosk.log").open("a")
        self._process = subprocess.Popen(
            [*self._within, sys.executable, "-m", "tests.e2e.fleet.kiosk_process", str(self.path), self.name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            env=self.environment,
        )
        log.close()
        assert self._read() == {}

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def tell(self, do: str, **what: Any) -> dict[str, Any]:
        assert self._process
        assert self._process.stdin
        self._process.stdin.write(json.dumps({"do": do, **what}) + "\n")
        self._process.stdin.flush()
        answer = self._read()
        if do == "scan" and "verdict" in answer:
            self.shown.append(answer)
        self.shown += answer.get("scans", [])
        return answer

    def run(self, *words: str) -> str:
        """Give a command on this machine, beside its screen; returns what it prints."""
        return _told([*KIOSK, "--event", str(self.path), *words], self.environment).stdout

    def kill(self) -> None:
        if self._process:
            self._process.kill()
            self._close()

    def stop(self) -> None:
        if self._process:
            assert self._process.stdin
            self._process.stdin.close()
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
            self._close()

    def _close(self) -> None:
        assert self._process
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                with suppress(OSError):
                    stream.close()
        self._process = None

    def _read(self) -> dict[str, Any]:
        assert self._process
        assert self._process.stdout
        line = self._process.stdout.readline()
        assert line, (self.path.parent / "kiosk.log").read_text()[-2000:]
        found: dict[str, Any] = json.loads(line)
        return found


class Fleet:
    """One event on a hub and some kiosks.

    Args:
        folder: an empty folder.
        kiosks: how many.
        guests: how many people are on the roster.
        host: where the hub listens.
        role: what the kiosks are admitted for.
    """

    def __init__(
        self, folder: Path, kiosks: int = 2, guests: int = 40, host: str = "127.0.0.1", role: Role = Role.DESK
    ) -> None:
        self.folder, self.role = folder, role
        self.network = Network()
        (folder / "hub").mkdir()
        self.codes: list[str] = []
        self.people: list[str] = []
        path = folder / "hub" / "fair.db"
        self._make(path, guests)
        port = free_port()
        reach = (port,) if host == "127.0.0.1" else ()
        self.hub = HubHandle(path, reach=reach, port=port, host=host)
        self.hub.start()
        self.kiosks = [self.add(number + 1) for number in range(kiosks)]

    def add(self, number: int, role: Role | None = None, name: str = "") -> KioskHandle:
        """Let a new kiosk join and start it."""
        home = self.folder / f"kiosk{number}"
        home.mkdir()
        wire = self.network.wire(self.hub.port)
        return self.admit(KioskHandle(home / "fair.db", name or f"Desk {number}", wire), role)

    def code_for(self, role: Role) -> str:
        """Return the join code of the hub for a role, made if there is none."""
        if role is Role.DESK:
            return self.hub.code
        shown = self.hub.folder / f"join-code-{role}"
        if not shown.exists():
            done = self.organise("join-codes", "--for", role, "--json")
            return str(json.loads(done.stdout)["code"])
        return shown.read_text().strip()

    def organise(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Give a command on the organiser's laptop, beside the hub."""
        command = [*KIOSK, "--event", str(self.hub.path), *words]
        return _told(command)

    def admit(self, kiosk: KioskHandle, role: Role | None = None) -> KioskHandle:
        """Let a kiosk join and start it."""
        kiosk.join(self.code_for(role or self.role))
        kiosk.start()
        kiosk.tell("introduce")
        return kiosk

    def settle(self, seconds: float = CONVERGE_S) -> None:
        """Wait until every kiosk is up to date and all files are the same."""
        until(lambda: all(self._is_calm(kiosk) for kiosk in self.kiosks), seconds, self.standing)
        until(
            lambda: not self.differences(),
            seconds,
            lambda: f"all files are the same: {self.differences()}, {self.standing()}",
        )

    def standing(self) -> str:
        return str([kiosk.tell("status") for kiosk in self.kiosks if kiosk.is_running])

    def differences(self) -> list[str]:
        """Return where the kiosks' files are not what the hub's file is."""
        found = []
        ours = _contents(self.hub.path)
        for kiosk in self.kiosks:
            theirs = _contents(kiosk.path)
            found += [f"{kiosk.name}: {table}" for table in ours if ours[table] != theirs[table]]
        return found

    def check(self) -> None:
        """Prove that nothing is missing: chains whole, tables what the journal says, every verdict shown is there."""
        assert self.differences() == []
        shown = [verdict for kiosk in self.kiosks for verdict in kiosk.shown]
        for path in (self.hub.path, *(kiosk.path for kiosk in self.kiosks)):
            file = EventFile.open(path, system_clock, this_machine)
            try:
                assert fractures(file.writer) == []
                before = derived.contents(file.writer)
                file.rebuild()
                assert derived.contents(file.writer) == before
                _assert_shown(file, shown)
            finally:
                file.close()

    def close(self) -> None:
        for kiosk in self.kiosks:
            kiosk.kill()
        self.hub.stop()
        self.network.stop()

    def _make(self, path: Path, guests: int) -> None:
        file = EventFile.create(path, system_clock, this_machine)
        event = found_event(file, "Fair", "Europe/Istanbul", system_clock(), organiser="Körfez University")
        self.codes = [new_code(event.id) for _ in range(guests)]
        self.people = [f"{number:016x}" for number in range(guests)]
        file.journal.append_many(
            Said("attendee", person, {"name": f"Konuk {n}", "email": f"k{n}@example.org", "codes": {code: "badge"}})
            for n, (person, code) in enumerate(zip(self.people, self.codes, strict=True))
        )
        file.close()

    def _is_calm(self, kiosk: KioskHandle) -> bool:
        now = kiosk.tell("status")
        return now["state"] == "up_to_date" and not now["waiting"] and not now["behind"]


def restore(copy: Path, place: Path) -> None:
    """Put an older copy of a folder back."""
    shutil.rmtree(place)
    shutil.copytree(copy, place)


def _contents(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    from kiosk.storage.connection import connect

    connection = connect(path, read_only=True)
    try:
        found = derived.contents(connection)
        found["journal"] = connection.execute(
            "SELECT device, seq, hash, body IS NULL FROM journal ORDER BY device, seq"
        ).fetchall()
        return found
    finally:
        connection.close()


def _assert_shown(file: EventFile, shown: list[dict[str, Any]]) -> None:
    rows = file.writer.execute("SELECT verdict, attendee, at, point FROM scan").fetchall()
    kept = {tuple(row) for row in rows}
    erased = {attendee for (attendee,) in file.writer.execute("SELECT attendee FROM erased")}
    for verdict in shown:
        if verdict["attendee"] not in erased:
            assert (verdict["verdict"], verdict["attendee"], verdict["at"], verdict["point"]) in kept
