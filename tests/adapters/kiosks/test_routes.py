"""Hubs of one event tell each other their password, and nobody else."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from kiosk.adapters.kiosks.hub_folder import HubSecrets, secrets_in
from kiosk.adapters.kiosks.nats_server import NatsServer, Taken
from kiosk.adapters.kiosks.route_certificate import route_certificate
from kiosk.adapters.kiosks.server_plan import Cluster, ServerPlan
from tests.e2e.fleet.fleet import free_port

pytestmark = pytest.mark.slow


class Listener:
    """What waits at another hub's address with a certificate, and notes what each connection sends."""

    def __init__(self, folder: Path, certificate: str, key: str) -> None:
        (folder / "c.pem").write_text(certificate)
        (folder / "k.pem").write_text(key)
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(folder / "c.pem", folder / "k.pem")
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.heard: list[bytes] = []
        self.answered = threading.Event()
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                connection.settimeout(5)
                told = b""
                with suppress(OSError), self._context.wrap_socket(connection, server_side=True) as secured:
                    told = secured.recv(65_536)
                connection.close()
                self.heard.append(told)
                self.answered.set()


@contextmanager
def hub_beside(folder: Path, secrets: HubSecrets, other: str) -> Iterator[None]:
    """Run a hub's server that takes what listens at an address for another hub of its event."""
    own, routes = f"127.0.0.1:{free_port()}", f"127.0.0.1:{free_port()}"
    server = NatsServer(ServerPlan(folder, "e", own, Cluster(routes, (routes, other))), secrets)
    server.start(Taken((), ()))
    try:
        yield
    finally:
        server.stop()


@pytest.mark.parametrize(
    ("event", "host", "reached", "is_hub"),
    [
        ("this", "127.0.0.1", "127.0.0.1", True),
        ("this", "localhost", "localhost", True),
        ("another", "127.0.0.1", "127.0.0.1", False),
        ("this", "192.0.2.9", "127.0.0.1", False),
    ],
)
def test_only_a_hub_of_the_event_at_its_address_is_told_the_password(
    tmp_path: Path, event: str, host: str, reached: str, is_hub: bool
) -> None:
    secrets = {name: secrets_in(tmp_path / name) for name in ("this", "another")}
    listener = Listener(tmp_path, *route_certificate(secrets[event], [host]))
    try:
        with hub_beside(tmp_path / "this", secrets["this"], f"{reached}:{listener.port}"):
            assert listener.answered.wait(30)
    finally:
        listener.close()
    assert any(secrets["this"].cluster.encode() in told for told in listener.heard) == is_hub
    assert any(listener.heard) == is_hub


def test_the_files_between_hubs_are_for_their_owner_only(tmp_path: Path) -> None:
    secrets = secrets_in(tmp_path / "this")
    with hub_beside(tmp_path / "this", secrets, f"127.0.0.1:{free_port()}"):
        for name in ("route-certificate.pem", "route-key.pem"):
            assert (tmp_path / "this" / name).stat().st_mode & 0o777 == 0o600
