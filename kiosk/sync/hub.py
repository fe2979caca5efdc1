"""The hub: a nats-server of its own, the services that kiosks ask, and a replicator for the hub's own event file."""

import logging
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, replace

from kiosk.adapters.hub_folder import HubSecrets, hub_folder, secrets_in, write_private
from kiosk.adapters.nats_config import ServerPlan
from kiosk.adapters.nats_server import NatsServer
from kiosk.bootstrap import own_identity
from kiosk.domain.fault import Fault
from kiosk.domain.join_code import JoinCode
from kiosk.domain.membership import Membership, is_public_key
from kiosk.services.kiosks import enrol
from kiosk.storage import members
from kiosk.storage.event_file import EventFile
from kiosk.sync.hub_services import HubServices
from kiosk.sync.replicator import Replicator

LOOK_S = 0.25
SILENT_S = 20.0
"""After so long without an answer of the stream the server is started again, once there is room on its disk."""
ROOM = 8 * 2**20
CODE_FILE = "join-code"
OWN_NAME = "Hub"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class HubPlan:
    """How a hub is reached and what it is part of.

    `reach` are the addresses (``host:port``) that kiosks are told, those of the other hubs included; `hubs` is how many
    hubs keep the stream; `expires` is when kiosks are no longer taken (UTC milliseconds, 0 for never).
    """

    server: ServerPlan
    reach: tuple[str, ...]
    hubs: int = 1
    expires: int = 0


class Hub:
    """Runs an event's hub until stopped.

    Args:
        file: the hub's own event file.
        plan: how it is reached.
        secrets: what the event's hubs share.
    """

    def __init__(self, file: EventFile, plan: HubPlan, secrets: HubSecrets) -> None:
        self._file = file
        self._plan = plan
        self._secrets = secrets
        self._folder = plan.server.folder
        self._server = NatsServer(plan.server, secrets)
        self._stopping = threading.Event()
        self._services = HubServices(file, self._membership(secrets.seed, secrets.public_key), plan)
        own = own_identity(file.path)
        mine = self._membership(own.seed, own.public_key)
        self._own = own.public_key
        self._replicator = Replicator(file, lambda: mine, seen=self._services.purge.look)

    @property
    def code(self) -> JoinCode:
        """What lets a kiosk join."""
        return JoinCode(self._plan.reach, self._plan.server.event, self._secrets.token, self._secrets.fingerprint)

    @property
    def server_pid(self) -> int:
        """The server's process id."""
        return self._server.pid

    def start(self) -> None:
        """Start everything.

        Raises:
            Fault: the server does not start, or the file cannot be written.
        """
        enrol(self._file, self._own, OWN_NAME, hub=True)
        self._server.start(self._allowed())
        write_private(self._folder / CODE_FILE, self.code.text + "\n")
        self._services.start()
        self._replicator.start()

    def run(self) -> None:
        """Keep the server as it should be, until stopped."""
        seen: object = None
        while not self._stopping.wait(LOOK_S):
            version = (self._file.version(), int(time.time()) // 10)
            if version != seen:
                seen = version
                self._server.take(self._allowed())
            self._revive()

    def stop(self) -> None:
        """End everything, the server last."""
        self._stopping.set()
        self._replicator.stop()
        self._services.stop()
        self._server.stop()
        with suppress(OSError):
            (self._folder / CODE_FILE).unlink(missing_ok=True)

    def _allowed(self) -> list[str]:
        now = self._file.clock()
        everyone = members.everyone(self._file.reader)
        standing = [m for m in everyone if not m.revoked and not (m.expires and m.expires <= now)]
        return [m.public_key for m in standing if is_public_key(m.public_key)]  # the server takes no list with others

    def _revive(self) -> None:
        """Start the server again that has ended, hangs, or whose disk was full and has room again."""
        self._server.look()
        self._services.full = self._server.is_full
        is_silent = time.monotonic() - self._services.answered > SILENT_S
        if self._server.is_running and not is_silent and not self._server.is_full:
            return
        if self._server.is_running and self._server.free < ROOM:
            return
        _log.warning("the hub's server is started again")
        try:
            self._server.kill()
            self._server.start(self._allowed())
        except Fault as fault:
            _log.warning("%s", fault)
            self._stopping.wait(2)
        self._services.answered = time.monotonic()

    def _membership(self, seed: str, public_key: str) -> Membership:
        host, _, port = self._plan.server.listen.rpartition(":")
        near = "127.0.0.1" if host in ("", "0.0.0.0") else host  # noqa: S104
        address = (f"{near}:{port}",)
        return Membership(self._plan.server.event, address, self._secrets.certificate, seed, public_key, OWN_NAME)


def hub_of(file: EventFile, plan: HubPlan) -> Hub:
    """Return the hub of an event file, with its secrets made if need be.

    Raises:
        Fault: the hub's folder cannot be used, or there is no server to run.
    """
    folder = hub_folder(file.path)
    secrets = secrets_in(folder)
    return Hub(file, replace(plan, server=replace(plan.server, folder=folder)), secrets)


def code_shown(file: EventFile) -> str:
    """Return the join code of the hub that runs on this machine for a file; empty if none does."""
    try:
        return (hub_folder(file.path) / CODE_FILE).read_text("ascii").strip()
    except OSError:
        return ""
