"""A hub in this process: a real server, a real file, and what befalls them."""

import asyncio
import errno
import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.adapters.kiosks import nats_server
from kiosk.adapters.kiosks.nats_server import Taken
from kiosk.adapters.kiosks.server_plan import ServerPlan
from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.event_files import kiosk_name
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.role import Role
from kiosk.services.event import amend_event, found_event
from kiosk.services.kiosks.members import kiosks
from kiosk.services.kiosks.names import rename
from kiosk.storage.connection import OperationalError
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import members
from kiosk.sync import hub as hub_module
from kiosk.sync.hub import Hub, hub_of
from kiosk.sync.hub_code import code_shown
from kiosk.sync.hub_plan import HubPlan
from kiosk.sync.joining import join
from kiosk.sync.replicator import in_step
from kiosk.sync.snapshots import Snapshots
from tests.e2e.fleet.fleet import free_port, until
from tests.e2e.fleet.proxy import Network, Wire

pytestmark = pytest.mark.slow

SILENT_S = 3.0


@pytest.fixture
def file(tmp_path: Path) -> Iterator[EventFile]:
    (tmp_path / "hub").mkdir()
    made = EventFile.create(tmp_path / "hub" / "fair.db", system_clock, this_machine)
    found_event(made, "Fair", "Europe/Istanbul", system_clock())
    yield made
    made.close()


def new_hub(file: EventFile) -> Hub:
    address = f"127.0.0.1:{free_port()}"
    return hub_of(file, HubPlan(ServerPlan(Path(), file.read_event().id, address), (address,)))


@pytest.fixture
def hub(file: EventFile, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """A hub that gives its server up after three seconds of silence."""
    monkeypatch.setattr(hub_module, "SILENT_S", SILENT_S)
    made = new_hub(file)
    made.start()
    watch = threading.Thread(target=made.run)
    watch.start()
    yield made
    assert watch.is_alive(), "the hub has gone on"
    made.stopping.set()
    watch.join(10)
    made.stop()


@contextmanager
def slow_copies(monkeypatch: pytest.MonkeyPatch, seconds: float) -> Iterator[threading.Event]:
    """Let the hub take so long to copy its file; yields what is set once it has begun."""
    begun, quick = threading.Event(), Snapshots._make

    def slow(self: Snapshots) -> object:
        begun.set()
        time.sleep(seconds)
        return quick(self)

    with monkeypatch.context() as patch:
        patch.setattr(Snapshots, "_make", slow)
        yield begun


@contextmanager
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def write(place: Path, text: str) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(place))

    with monkeypatch.context() as patch:
        patch.setattr(nats_server, "write_private", write)
        yield


def in_background(work: Callable[[], None]) -> tuple[threading.Thread, list[BaseException]]:
    failed: list[BaseException] = []

    def act() -> None:
        try:
            work()
        except Fault as fault:
            failed.append(fault)

    thread = threading.Thread(target=act)
    thread.start()
    return thread, failed


def join_as(hub: Hub, place: Path) -> None:
    place.parent.mkdir()
    join(hub.codes[Role.DESK].text, place, "Desk 1", lambda done, total: None)
    assert place.exists()


def test_a_copy_that_takes_longer_than_the_hubs_patience_is_made_and_fetched(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = hub.server_pid
    with slow_copies(monkeypatch, 2.5 * SILENT_S):
        join_as(hub, tmp_path / "desk" / "fair.db")
    assert hub.server_pid == server, "the server was left alone"


def test_a_kiosk_that_joins_asks_again_at_once_if_the_server_ended_meanwhile(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with slow_copies(monkeypatch, 3) as begun:
        joining, failed = in_background(lambda: join_as(hub, tmp_path / "desk" / "fair.db"))
        assert begun.wait(20)
        os.kill(hub.server_pid, signal.SIGKILL)
        joining.join(45)
    assert not joining.is_alive()
    assert not failed


def _listens(hub: Hub) -> bool:
    host, _, port = hub.codes[Role.DESK].hubs[0].rpartition(":")
    with socket.socket() as probe:
        return probe.connect_ex((host, int(port))) == 0


def test_a_hub_whose_server_ends_while_the_disk_is_full_goes_on_once_it_is_not(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    server = hub.server_pid
    with full_disk(monkeypatch):
        os.kill(server, signal.SIGKILL)
        until(lambda: "Free some space" in caplog.text, 10, "the hub says why it cannot go on")
        time.sleep(2.5 * hub_module.PAUSE_S)
        assert caplog.text.count("Free some space") == 1, "and says it once"
    until(lambda: hub.server_pid != server, 10, "the server is started again")
    until(lambda: _listens(hub), 10, "and listens")
    join_as(hub, tmp_path / "desk" / "fair.db")


class ShakyWire(Wire):
    """A way to a hub that ends the second connection while it is being made."""

    made = 0

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.made += 1
        if self.made == 2:
            writer.transport.abort()
        else:
            await super()._carry(reader, writer)


def test_a_kiosk_joins_although_the_server_ends_its_connection_while_it_is_being_made(hub: Hub, tmp_path: Path) -> None:
    network = Network()
    wire = ShakyWire(network, int(hub.codes[Role.DESK].hubs[0].rpartition(":")[2]))
    asyncio.run_coroutine_threadsafe(wire.open(), network.loop).result(10)
    through = "/".join([f"FOYER:127.0.0.1:{wire.port}", *hub.codes[Role.DESK].text.split("/")[1:]])
    (tmp_path / "desk").mkdir()
    try:
        join(through, tmp_path / "desk" / "fair.db", "Desk 1", lambda done, total: None)
    finally:
        network.loop.call_soon_threadsafe(wire.close)
        network.stop()
    assert wire.made > 2
    assert (tmp_path / "desk" / "fair.db").exists()


def test_a_look_that_fails_is_taken_again(hub: Hub, file: EventFile, caplog: pytest.LogCaptureFixture) -> None:
    failed = threading.Event()

    def fail(allowed: Callable[[], Taken] = hub._allowed) -> Taken:
        if not failed.is_set():
            failed.set()
            raise OperationalError("disk I/O error")
        return allowed()

    hub._allowed = fail  # type: ignore[method-assign]
    amend_event(file, place="Hall 2")
    assert failed.wait(15)
    until(lambda: hub._said == {}, 10, "the next look went well")
    assert "disk I/O error" in caplog.text


def test_two_kiosks_that_join_under_one_name_are_told_apart_and_one_that_is_renamed_learns_it(
    hub: Hub, file: EventFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in ("one", "two"):
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / place / "state"))
        join_as(hub, tmp_path / place / "fair.db")
    assert [kiosk_name(tmp_path / place / "fair.db") for place in ("one", "two")] == ["Desk 1", "Desk 2"]
    second = EventFile.open(tmp_path / "two" / "fair.db", system_clock, this_machine)
    (key,) = (kiosk.public_key for kiosk in kiosks(file) if kiosk.name == "Desk 2")
    rename(file, key, "Kapı B")
    with in_step(second):
        until(lambda: kiosk_name(second.path) == "Kapı B", 20, "the kiosk takes its new name over")
        until(lambda: reported(file, key) == "Kapı B", 20, "it reports under its new name")
    second.close()


def reported(file: EventFile, public_key: str) -> str:
    report = members.reports(file.reader).get(public_key)
    return report.name if report else ""


def test_a_second_hub_of_a_file_is_refused_and_leaves_the_first_alone(hub: Hub, file: EventFile) -> None:
    server, shown = hub.server_pid, code_shown(file)
    second = new_hub(file)
    with pytest.raises(Fault, match="runs already"):
        second.start()
    second.stop()
    time.sleep(1)
    assert (hub.server_pid, code_shown(file)) == (server, shown)
    os.kill(server, 0)


def test_no_copy_that_is_being_fetched_is_lost_to_another_command(hub: Hub, file: EventFile) -> None:
    copy = hub._folder / "copy-one.db"
    copy.touch()
    new_hub(file).stop()
    assert copy.exists()


def test_the_code_of_a_hub_that_crashed_is_not_shown(file: EventFile) -> None:
    hub = new_hub(file)
    hub.start()
    assert code_shown(file) == hub.codes[Role.DESK].text
    kept = (hub._folder / "join-code").read_text()
    hub.stop()
    (hub._folder / "join-code").write_text(kept)
    assert code_shown(file) == ""
