"""The hub's server as a process of its own."""

import asyncio
import errno
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.adapters.kiosks import nats_config, nats_server
from kiosk.adapters.kiosks.hub_folder import HubSecrets, secrets_in
from kiosk.adapters.kiosks.identity import new_seed, public_key_of
from kiosk.adapters.kiosks.nats_dial import open_connection
from kiosk.adapters.kiosks.nats_server import NatsServer, Taken
from kiosk.adapters.kiosks.server_log import ServerLog
from kiosk.adapters.kiosks.server_plan import ServerPlan
from kiosk.domain.fault import Fault
from kiosk.services.ports import LinkError
from tests.e2e.fleet.fleet import free_port


@pytest.mark.slow
def test_the_servers_log_does_not_grow_without_limit_and_is_read_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nats_config, "LOG_LIMIT", 1_000)  # less than it says as it starts
    secrets = secrets_in(tmp_path)
    server = NatsServer(ServerPlan(tmp_path, "e", f"127.0.0.1:{free_port()}"), secrets)
    server.start(Taken((), ()))
    try:
        for _ in range(3):
            server.take(Taken((public_key_of(new_seed()),), ()))
            time.sleep(0.2)
            server.look()
        logs = list(tmp_path.glob("server.log*"))
        assert len(logs) == nats_config.LOGS
        assert sum(log.stat().st_size for log in logs) < 2 * nats_config.LOGS * 1_000
        assert not server.is_full
        with (tmp_path / "server.log").open("a") as log:
            log.write("[ERR] write stream: no space left on device\n")
        deadline = time.monotonic() + 5
        while not server.is_full and time.monotonic() < deadline:
            server.look()
        assert server.is_full
    finally:
        server.stop()


@pytest.fixture
def secrets(tmp_path: Path) -> HubSecrets:
    return secrets_in(tmp_path)


@pytest.fixture
def address() -> str:
    return f"127.0.0.1:{free_port()}"


@pytest.fixture
def server(tmp_path: Path, secrets: HubSecrets, address: str) -> Iterator[NatsServer]:
    made = NatsServer(ServerPlan(tmp_path, "e", address), secrets)
    made.start(Taken((), ()))
    yield made
    made.stop()


@pytest.mark.slow
def test_a_stranger_cannot_make_the_hub_believe_that_its_disk_is_full(
    tmp_path: Path, server: NatsServer, secrets: HubSecrets, address: str
) -> None:
    for user in ("no space left", "x\n[ERR] no space left on device\n"):
        with pytest.raises(LinkError):
            asyncio.run(open_connection(address, secrets.certificate, "_INBOX_X", user=user, password="x", name=user))
    deadline = time.monotonic() + 5
    while b"no space left" not in (tmp_path / "server.log").read_bytes() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert b"no space left" in (tmp_path / "server.log").read_bytes()
    server.look()
    assert not server.is_full


@pytest.mark.slow
def test_who_could_not_be_shut_out_for_want_of_room_is_shut_out_once_there_is_some(
    server: NatsServer, secrets: HubSecrets, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(place: Path, text: str) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", place)

    key = public_key_of(new_seed())
    with monkeypatch.context() as patch:
        patch.setattr(nats_server, "write_private", full)
        with pytest.raises(Fault, match="Free some space"):
            server.take(Taken((key,), ()))
        with pytest.raises(Fault, match="Free some space"):
            server.start(Taken((key,), ()))
    assert server.take(Taken((key,), ()))
    assert not server.take(Taken((key,), ()))


def test_a_line_of_the_log_is_read_when_it_is_whole(tmp_path: Path) -> None:
    log = ServerLog(tmp_path / "server.log")
    assert not log.tells_of_full_disk()
    with (tmp_path / "server.log").open("a") as out:
        for piece, told in (("[WRN] 10.0.0.9:1 - cid:7", False), (' - User "no space left"\n', False)):
            out.write(piece)
            out.flush()
            assert log.tells_of_full_disk() is told
        out.write("[ERR] JetStream FILE resource limits ")
        out.flush()
        assert not log.tells_of_full_disk()
        out.write("exceeded for server\n")
        out.flush()
        assert log.tells_of_full_disk()
        assert not log.tells_of_full_disk()


@pytest.mark.slow
def test_an_address_that_is_taken_is_told_also_where_whoever_has_it_answers(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        secrets = secrets_in(tmp_path)
        server = NatsServer(ServerPlan(tmp_path, "e", f"127.0.0.1:{port}"), secrets)
        with pytest.raises(Fault, match="its address is taken"):
            server.start(Taken((), ()))
        elsewhere = NatsServer(ServerPlan(tmp_path, "e", f"192.0.2.1:{port}"), secrets)
        with pytest.raises(Fault, match="no such address"):
            elsewhere.start(Taken((), ()))
