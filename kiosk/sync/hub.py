"""The hub: a nats-server of its own, the services that kiosks ask, and a replicator for the hub's own event file."""

import logging
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from kiosk.adapters.files.held_lock import HeldLock
from kiosk.adapters.files.whole_file import write_private
from kiosk.adapters.kiosks.hub_folder import HubSecrets, secrets_in
from kiosk.adapters.kiosks.identity import public_key_of, seed_of, sign
from kiosk.adapters.kiosks.nats_server import NatsServer, Taken
from kiosk.adapters.kiosks.places import HUB_LOCK
from kiosk.adapters.kiosks.stream_store import drop_copy
from kiosk.bootstrap.feeds import FeedRounds
from kiosk.bootstrap.this_machine import own_identity
from kiosk.domain.facts.rights_kinds import Grant
from kiosk.domain.fault import Fault
from kiosk.domain.faults.hub import HubRuns, JoinCodeNotWritten, NoHubHere
from kiosk.domain.faults.rights import GrantUntrue
from kiosk.domain.faults.system import reason_of
from kiosk.domain.kiosks.join_code import JoinCode, invitation_seed
from kiosk.domain.kiosks.membership import Membership, is_public_key
from kiosk.domain.kiosks.rights import grant_text
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.subjects import stream_of
from kiosk.domain.kiosks.sync_status import SyncState
from kiosk.services.kiosks.letting_in import carry
from kiosk.services.kiosks.members import renew_retired_key, say_of_itself
from kiosk.services.kiosks.names import name_of
from kiosk.services.live_agenda.feed import feed_here
from kiosk.storage.connection import sqlite3
from kiosk.storage.event_file import EventFile
from kiosk.storage.practice import refuse_practice
from kiosk.storage.tables import members, rights
from kiosk.sync import invitations
from kiosk.sync.hub_code import code_file, folder_of_hub
from kiosk.sync.hub_plan import HubPlan
from kiosk.sync.hub_services import HubServices
from kiosk.sync.replicator import Replicator

LOOK_S, PAUSE_S = 0.25, 2.0
"""The pause between two looks at the server, and after a look that failed."""
RELOAD_S = 2.0
"""How long the server may take to cut off whom it takes no more."""
SILENT_S = 20.0
"""After so long without any answer the server is started again, once there is room on its disk."""
ROOM = 8 * 2**20
OWN_NAME = "Hub"
_log = logging.getLogger(__name__)


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
        self._lock = HeldLock(self._folder / HUB_LOCK)
        self._server = NatsServer(plan.server, secrets)
        self.stopping = threading.Event()
        """Whether the hub is to end; a signal's handler may set it, as nobody waits on it."""
        self._services = HubServices(file, self._membership(secrets.seed, secrets.public_key), plan)
        own = own_identity(file.path, file.read_event().id)
        mine = self._membership(own.seed, own.public_key)
        self._own = own.public_key
        self._replicator = Replicator(file, lambda: mine, seen=self._services.look)
        self._feed: FeedRounds | None = None
        self._seen: object = None
        self._cut_off = time.monotonic()
        self._shown: dict[Role, str] = {}
        self._said: dict[str, str] = {}

    @property
    def codes(self) -> dict[Role, JoinCode]:
        """What lets kiosks join, by role: the codes that were made on this machine and are valid."""
        kept = {role: one for role, one in invitations.kept(self._file).items() if role is not Role.HUB}
        event, fingerprint = self._plan.server.event, self._secrets.fingerprint
        return {role: JoinCode(self._plan.reach, event, one.token, fingerprint, role) for role, one in kept.items()}

    @property
    def server_pid(self) -> int:
        """The server's process id."""
        return self._server.pid

    def start(self) -> None:
        """Start everything, from the thread that calls `run` next: the server ends with the one that started it.

        Raises:
            Fault: a hub runs already, the server does not start, or the file cannot be written.
        """
        self._take_lock()
        self.prepare()
        say_of_itself(self._file, self._own, name_of(self._file.reader, self._own) or OWN_NAME, hub=True)
        self._server.start(self._allowed(), self.stopping.is_set)
        self._show_codes()
        self._services.start()
        self._replicator.start()

    def prepare(self) -> None:
        """See that this machine may run a hub, and make the join codes if it is an organiser's.

        A machine that was given the hubs' secrets is a hub by them.

        Raises:
            Fault: it may not, or the file cannot be written.
        """
        own = rights.of(self._file.reader, self._own)
        if own is None:
            self._become_hub()
        elif own.role is Role.ORGANISER:
            self._make_codes()
            if Role.HUB not in invitations.kept(self._file):
                invitations.make(self._file, Role.HUB, token=self._secrets.token)
        elif own.role is not Role.HUB:
            raise NoHubHere()

    def _make_codes(self) -> None:
        """Make the join codes that are not there, be it that one was withdrawn with a kiosk that knew it."""
        own = rights.of(self._file.reader, self._own)
        if own and own.role is Role.ORGANISER and own.last is None:
            invitations.ensure(self._file, invitations.SHOWN, self._plan.expires)

    def _become_hub(self) -> None:
        event = self._plan.server.event
        seed = seed_of(invitation_seed(event, self._secrets.token))
        made = sign(seed, grant_text(event, self._own, Role.HUB, 0))
        grant = Grant(self._own, OWN_NAME, Role.HUB, by=public_key_of(seed), signature=made.hex(), hub=True)
        try:
            carry(self._file, grant)
        except GrantUntrue as error:
            raise NoHubHere() from error

    def run(self) -> None:
        """Keep the server as it should be, whatever happens, until `stopping`."""
        while not self.stopping.is_set():
            steps = (self._take, self._renew_key, self._renew_copy, self._revive)
            went = [self._try(step) for step in steps]
            time.sleep(LOOK_S if all(went) else PAUSE_S)  # no waiting on `stopping`, which a handler may set meanwhile

    def stop(self) -> None:
        """End everything, the server last."""
        self.stopping.set()
        if self._feed:
            self._feed.stop()
        self._replicator.stop()
        self._services.stop()
        self._server.stop()
        if self._lock.is_held:
            with suppress(OSError):
                for role in Role:
                    code_file(self._folder, role).unlink(missing_ok=True)
            self._lock.release()

    def _take_lock(self) -> None:
        for _ in range(10):  # whoever asks whether a hub runs holds it for a moment
            if self._lock.take():
                return
            time.sleep(0.1)
        raise HubRuns()

    def _try(self, step: Callable[[], None]) -> bool:
        """Take a step and return whether it went well; why it did not is said once, until that changes."""
        try:
            step()
        except Exception as error:  # noqa: BLE001 - the hub's edge: whatever a look runs into, the hub goes on
            if self._said.get(step.__name__) != str(error):
                self._said[step.__name__] = str(error)
                is_bug = not isinstance(error, (Fault, OSError, sqlite3.Error))
                _log.warning("the hub goes on: %s", error, exc_info=error if is_bug else None)
            return False
        self._said.pop(step.__name__, None)
        return True

    def _take(self) -> None:
        """Let the server take whom the event's members and the join code say, whenever one of them changed."""
        version = (self._file.version(), int(time.time()) // 10, *self._services.quotas.resting)
        if version == self._seen:
            return
        self._make_codes()
        if self._server.take(self._allowed()):
            self._cut_off = time.monotonic()
        self._show_codes()
        if self._feed is None and feed_here(self._file):
            self._feed = FeedRounds(self._file)
        self._seen = version

    def _renew_key(self) -> None:
        """Replace a key that somebody knows who was shut out, once the server has cut them off."""
        if self._cut_off and time.monotonic() - self._cut_off > RELOAD_S:
            self._cut_off = 0.0
            renew_retired_key(self._file)

    def _renew_copy(self) -> None:
        """Take the stream from the other hubs or from the kiosks' journals, if bytes of its copy hold erased people."""
        copy = self._services.copy
        if not copy.is_to_be_renewed or not (copy.is_shared or self._replicator.status.state is SyncState.UP_TO_DATE):
            return
        copy.is_to_be_renewed = False
        _log.warning("the hub's copy of the stream is made anew: it holds people who were erased")
        self._server.stop()
        drop_copy(self._folder, stream_of(self._plan.server.event))
        self._start_again()

    def _show_codes(self) -> None:
        codes = {role: code.text for role, code in self.codes.items()}
        if codes == self._shown:
            return
        try:
            for role in Role:
                if role in codes:
                    write_private(code_file(self._folder, role), codes[role] + "\n")
                else:
                    code_file(self._folder, role).unlink(missing_ok=True)
        except OSError as error:
            raise JoinCodeNotWritten(self._folder, reason_of(error)) from error
        self._shown = codes

    def _allowed(self) -> Taken:
        now = self._file.clock()
        everyone = members.everyone(self._file.reader)
        resting = self._services.quotas.resting
        valid = [one for one in everyone if not one.revoked and not (one.expires and one.expires <= now)]
        standing = [one for one in valid if one.public_key not in resting]
        invited = [one for one in rights.invitations(self._file.reader) if one.is_open(now)]
        kiosks, guests = (tuple(one.public_key for one in some) for some in (standing, invited))
        return Taken(tuple(filter(is_public_key, kiosks)), tuple(filter(is_public_key, guests)))

    def _revive(self) -> None:
        """Start the server again if that would help."""
        self._server.look()
        self._services.full = self._server.is_full
        reason = self._why_anew()
        if not reason:
            return
        self._server.kill()
        self._start_again()
        _log.warning("the hub's server was started again: %s", reason)

    def _start_again(self) -> None:
        try:
            self._server.start(self._allowed(), self.stopping.is_set)
        finally:
            self._services.answered = time.monotonic()

    def _why_anew(self) -> str:
        """Return why the server has to be started again; empty if it has not, or if that would not help."""
        if not self._server.is_running:
            return "it had ended"
        if self._server.free < ROOM:
            return ""  # it would be as full
        if self._server.is_full:
            return "its disk was full and has room again"
        if time.monotonic() - self._services.answered > SILENT_S:
            return "it did not answer"
        return ""

    def _membership(self, seed: str, public_key: str) -> Membership:
        host, _, port = self._plan.server.listen.rpartition(":")
        near = "127.0.0.1" if host in ("", "0.0.0.0") else host  # noqa: S104
        address = (f"{near}:{port}",)
        return Membership(self._plan.server.event, address, self._secrets.certificate, seed, public_key, OWN_NAME)


def hub_of(file: EventFile, plan: HubPlan) -> Hub:
    """Return the hub of an event file, with its secrets made if need be.

    Raises:
        Fault: the hub's folder cannot be used, there is no server to run, or the event is a practice.
    """
    refuse_practice(file)
    folder = folder_of_hub(file)
    secrets = secrets_in(folder)
    return Hub(file, replace(plan, server=replace(plan.server, folder=folder)), secrets)
