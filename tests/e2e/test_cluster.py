"""Three hubs: the stream outlives the loss of any one of them, and waits for the second when two are gone."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from kiosk.adapters.kiosks.stream_store import people_in_store, store_of
from kiosk.domain.kiosks import join_code
from kiosk.domain.kiosks.subjects import stream_of
from kiosk.sync.hub import SILENT_S
from tests import ROOT
from tests.e2e.fleet.fleet import Fleet, HubHandle, KioskHandle, free_port, until
from tests.e2e.fleet.proxy import Network

pytestmark = pytest.mark.slow


class Cluster(Fleet):
    """Three hubs started by the script that users have, and kiosks that know all of them."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.network = folder, Network()
        self.path = folder / "fair.db"
        self.kiosks: list[KioskHandle] = []
        self.hubs: list[HubHandle] = []

    def begin(self, kiosks: int) -> None:
        self._make(self.path, guests=60)
        self.ports = [free_port() for _ in range(3)]
        self.start_script()
        self.hubs = [self._handle(number) for number in range(3)]
        self.hub = self.hubs[0]
        until(lambda: all(hub.code for hub in self.hubs), 60, "the hubs show their code")
        for number in range(kiosks):
            self.kiosks.append(self._add(number + 1))

    def start_script(self) -> None:
        wrapper = self.folder / "kiosk"
        wrapper.write_text(f'#!/bin/sh\nexec {sys.executable} -m kiosk "$@"\n')
        wrapper.chmod(0o755)
        addresses = [f"127.0.0.1:{port}" for port in self.ports]
        script = ["sh", str(ROOT / "resources" / "hub-cluster.sh"), str(self.path), *addresses]
        subprocess.run(
            script, check=True, env=os.environ | {"KIOSK": str(wrapper)}, cwd=ROOT, stdout=subprocess.DEVNULL
        )

    def hub_pid(self, number: int) -> int:
        return int((self.folder / f"hub{number + 1}" / "hub.pid").read_text())

    def kill_hub(self, number: int) -> None:
        os.kill(self.hubs[number].server_pid, signal.SIGKILL)
        os.kill(self.hub_pid(number), signal.SIGKILL)

    def revive(self, number: int) -> None:
        hub = HubHandle(self.hubs[number].path, hubs=self.ports, port=self.ports[number])
        hub.start(wait=False)
        self.hubs[number] = hub
        (self.folder / f"hub{number + 1}" / "hub.pid").write_text(str(hub.pid))

    def leader(self) -> int:
        """Return which hub leads the stream, as a running kiosk's connection is told."""
        from tests.e2e.test_many_desks import _as_hub

        async def act(client: Any) -> str:
            name = stream_of(join_code.read(self.hub.code).event)
            told = json.loads((await client.request(f"$JS.API.STREAM.INFO.{name}", b"", timeout=10)).data)
            return str(told["cluster"]["leader"])

        found = _as_hub(self, act)
        return next(number for number, port in enumerate(self.ports) if found.endswith(str(port)))

    def close(self) -> None:
        for kiosk in self.kiosks:
            kiosk.kill()
        for number, hub in enumerate(self.hubs):
            hub.stop()
            for pid in (self.hub_pid(number), hub.server_pid if (hub.folder / "server.pid").exists() else 0):
                _end(pid)
        self.network.stop()

    def _add(self, number: int) -> KioskHandle:
        home = self.folder / f"kiosk{number}"
        home.mkdir()
        kiosk = KioskHandle(home / "fair.db", f"Desk {number}", self.network.wire(self.ports[0]))
        told = [
            *(sys.executable, "-m", "kiosk", "--event", str(kiosk.path), "join", self.hub.code),
            "--name",
            kiosk.name,
        ]
        subprocess.run(told, check=True, env=kiosk.environment, capture_output=True)
        kiosk.start()
        kiosk.tell("introduce")
        return kiosk

    def _handle(self, number: int) -> HubHandle:
        return HubHandle(self.folder / f"hub{number + 1}" / "fair.db", port=self.ports[number])


def _end(pid: int) -> None:
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return
    if b"kiosk" in command or b"nats-server" in command:
        os.kill(pid, signal.SIGKILL)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    made = Cluster(tmp_path)
    try:
        made.begin(kiosks=3)
        yield made
    finally:
        made.close()


def test_the_leader_killed_in_a_burst_and_then_two_of_three_lose_nothing(cluster: Cluster) -> None:
    cluster.settle(90)
    cluster.kiosks[0].tell("burst", codes=cluster.codes[:10])
    leader = cluster.leader()
    cluster.kill_hub(leader)
    cluster.kiosks[0].tell("burst", codes=cluster.codes[10:20])
    cluster.kiosks[1].tell("burst", codes=cluster.codes[15:25])
    cluster.hub = cluster.hubs[(leader + 1) % 3]
    cluster.settle(90)

    other = (leader + 1) % 3
    cluster.kill_hub(other)
    cluster.kiosks[2].tell("burst", codes=cluster.codes[25:40])
    until(lambda: cluster.kiosks[2].tell("status")["waiting"] > 0, 30, "nothing is confirmed by one hub of three")
    cluster.revive(leader)
    cluster.revive(other)
    cluster.settle(120)
    cluster.check()


def test_a_hub_that_is_alone_waits_and_the_script_starts_the_others_again(cluster: Cluster) -> None:
    cluster.settle(90)
    hubs = [cluster.hub_pid(n) for n in range(3)]
    cluster.start_script()
    assert [cluster.hub_pid(n) for n in range(3)] == hubs, "those that run go on"

    for number in range(3):
        cluster.kill_hub(number)
    cluster.revive(0)
    until(lambda: bool(cluster.hubs[0].code), 30, "the first runs")
    hub, server = cluster.hub_pid(0), cluster.hubs[0].server_pid
    time.sleep(SILENT_S + 15)
    assert cluster.hubs[0].server_pid == server
    cluster.kiosks[0].tell("burst", codes=cluster.codes[:10])
    cluster.start_script()
    cluster.settle(120)
    assert (cluster.hub_pid(0), cluster.hubs[0].server_pid) == (hub, server)
    cluster.check()


def test_no_copy_of_the_event_is_left_behind_when_another_machine_cannot_be_reached(tmp_path: Path) -> None:
    for name, does in (
        ("kiosk", 'case "$*" in *backup*) for place; do :; done; : >"$place";; esac'),
        ("ssh", 'case "$*" in *"test -f"*) exit 1;; esac'),
        ("scp", "exit 1"),
    ):
        command = tmp_path / name
        command.write_text(f"#!/bin/sh\n{does}\n")
        command.chmod(0o755)
    (tmp_path / "fair.db").touch()
    (tmp_path / "fair.hub").mkdir()
    (tmp_path / "fair.hub" / "secrets.json").touch()
    (tmp_path / "temporary").mkdir()
    environment = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "TMPDIR": str(tmp_path / "temporary")}
    script = ["sh", str(ROOT / "resources" / "hub-cluster.sh"), str(tmp_path / "fair.db"), "a", "b", "c"]
    assert subprocess.run(script, env=environment, check=False).returncode == 1
    assert list((tmp_path / "temporary").iterdir()) == []


TRACES = (b"k0@example.org", b"second@example.org")


def traces(cluster: Cluster) -> set[str]:
    """Return where something of the first guest is left on the disks of the hubs: in the stream, the log, the event."""
    found: set[str] = set()
    for number in range(3):
        folder = cluster.folder / f"hub{number + 1}"
        with suppress(FileNotFoundError):  # a server drops files at any time
            for place in folder.rglob("*"):
                if place.is_file() and any(text in place.read_bytes() for text in TRACES):
                    found.add(str(place.relative_to(cluster.folder)))
        store = store_of(folder / "fair.db")
        if store and cluster.people[0] in people_in_store(store):  # inside a batch, which is compressed
            found.add(f"hub{number + 1}/fair.hub/stream")
    return found


def hubs_with_traces(cluster: Cluster) -> set[str]:
    return {place.split("/")[0] for place in traces(cluster)}


def erase_at(cluster: Cluster, number: int, person: str) -> dict[str, Any]:
    """Type `kiosk erase` on the machine of a hub."""
    path = cluster.hubs[number].path
    command = [sys.executable, "-m", "kiosk", "--event", str(path), "erase", person, "--yes", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    return dict(json.loads(done.stdout))


def doctor_at(cluster: Cluster, number: int) -> str:
    command = [sys.executable, "-m", "kiosk", "--event", str(cluster.hubs[number].path), "doctor"]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120).stdout


def change_first_guest(cluster: Cluster) -> None:
    desk = cluster.kiosks[0]
    desk.tell("scan", code=cluster.codes[0])
    desk.tell("append", kind="attendee", subject=cluster.people[0], body={"email": "second@example.org"})
    cluster.settle(60)
    until(lambda: {place for place in traces(cluster) if "/_js_/" in place} != set(), 10, "it stands in the log")
    assert {f"hub{number}/fair.hub/stream" for number in (1, 2, 3)} <= traces(cluster)


def _holds_the_others(cluster: Cluster, number: int) -> bool:
    store = store_of(cluster.folder / f"hub{number + 1}" / "fair.db")
    return store is not None and people_in_store(store) & set(cluster.people) == set(cluster.people[1:])


def test_after_an_erasure_nothing_of_the_person_is_left_on_the_disks_of_three_hubs(cluster: Cluster) -> None:
    cluster.settle(90)
    change_first_guest(cluster)
    assert erase_at(cluster, 0, cluster.people[0])["wiped"] is True
    until(lambda: not traces(cluster), 60, lambda: str(traces(cluster)))
    for number in range(3):
        until(partial(_holds_the_others, cluster, number), 60, "the others are there, also where a copy was taken anew")
        assert "still holds" not in doctor_at(cluster, number)
    assert not traces(cluster)
    cluster.kiosks[0].tell("scan", code=cluster.codes[1])
    cluster.settle(60)
    cluster.check()


def test_a_hub_that_was_away_during_an_erasure_takes_the_stream_from_the_others(cluster: Cluster) -> None:
    cluster.settle(90)
    change_first_guest(cluster)
    away = (cluster.leader() + 1) % 3
    here = next(number for number in range(3) if number != away)
    cluster.kill_hub(away)
    assert erase_at(cluster, here, cluster.people[0])["wiped"] is True
    until(lambda: hubs_with_traces(cluster) == {f"hub{away + 1}"}, 60, lambda: str(traces(cluster)))
    cluster.kiosks[0].tell("burst", codes=cluster.codes[1:20])
    cluster.revive(away)
    until(lambda: not traces(cluster), 150, lambda: str(traces(cluster)))
    cluster.hub = cluster.hubs[away]
    cluster.settle(90)
    cluster.check()
    assert "still holds" not in doctor_at(cluster, away)
