"""The hub's server as a process of its own."""

import time
from pathlib import Path

import pytest

from kiosk.adapters import nats_config
from kiosk.adapters.hub_folder import secrets_in
from kiosk.adapters.identity import new_seed, public_key_of
from kiosk.adapters.nats_config import ServerPlan
from kiosk.adapters.nats_server import NatsServer
from tests.e2e.fleet.fleet import free_port


@pytest.mark.slow
def test_the_servers_log_does_not_grow_without_limit_and_is_read_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nats_config, "LOG_LIMIT", 1_000)  # less than it says as it starts
    server = NatsServer(ServerPlan(tmp_path, "e", f"127.0.0.1:{free_port()}"), secrets_in(tmp_path))
    server.start(())
    try:
        for _ in range(3):
            server.take((public_key_of(new_seed()),))
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
