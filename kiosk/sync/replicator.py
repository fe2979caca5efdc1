"""Replication as a thread of its own with an asyncio loop: connects, replicates, and connects again until stopped.

Neither a screen nor a check-in ever waits for it. One process replicates a file at a time, whoever takes the lock; how
it stands is written beside the file for the others.
"""

import asyncio
import logging
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from kiosk.adapters.files.held_lock import HeldLock
from kiosk.adapters.kiosks.places import sync_folder
from kiosk.adapters.kiosks.sync_folder import write_status
from kiosk.domain.fault import Fault
from kiosk.domain.faults.event_file import DiskFull
from kiosk.domain.kiosks.membership import Membership
from kiosk.domain.kiosks.sync_status import SyncState, SyncStatus
from kiosk.services.kiosks.replicate import MessageListener, Replication
from kiosk.services.people.needs import erase_needs_when_due
from kiosk.services.ports import HubFullError, LinkError, RefusedError
from kiosk.services.voices.day import tend
from kiosk.storage.event_file import EventFile
from kiosk.sync.reporting import hear_voice_keys, report
from kiosk.sync.standing import waiting_in
from kiosk.sync.tasks import going_on, regularly

if TYPE_CHECKING:
    from kiosk.adapters.kiosks.nats_link import NatsLink

SHORTEST_PAUSE, LONGEST_PAUSE = 0.2, 5.0
REFUSED_PAUSE = 15.0
REPORT_S = 5.0
STATUS_S = 0.25
BEAT_S = 2.0
LEAVE_S = 0.5
"""How long a session may take to end by itself."""
WIPE_S, WIPE_AGAIN_S = 2.0, 60.0
"""How soon the disk is rid of whom another kiosk erased, and when that is tried again if the file was in use."""
PATIENT_LOOKS, STILL_S = 10, 0.1
"""How often in a row somebody may have written since the look before until so short a moment (s) without is enough."""
_RANDOM = secrets.SystemRandom()
_log = logging.getLogger(__name__)


class Replicator(threading.Thread):
    """Keeps one event file in step with the others until stopped.

    Args:
        file: the open event file, shared with whoever writes to it in this process.
        membership: gives what this kiosk holds since it joined; None as long as it has not.
        seen: see `Replication`; called on the replicator's thread.
        patience: see `Replication`.
    """

    def __init__(
        self,
        file: EventFile,
        membership: Callable[[], Membership | None],
        *,
        seen: MessageListener | None = None,
        patience: tuple[float, float] = (2.0, 8.0),
    ) -> None:
        super().__init__(name="replication", daemon=True)
        self._file = file
        self._membership = membership
        self._seen = seen
        self._patience = patience
        self._folder = sync_folder(file.path)
        self._lock = HeldLock(self._folder / "lock")
        self._loop: asyncio.AbstractEventLoop | None = None
        self._link: NatsLink | None = None
        self._replication: Replication | None = None
        self._stopping = threading.Event()
        self._wait: asyncio.Event | None = None
        self._at_it: asyncio.Future[tuple[SyncState, float]] | None = None
        self._written, self._beat = SyncStatus(), 0.0
        self._hub_is_full = False
        self._looked_at: tuple[int, int] | None = None
        self._restless_looks = 0
        self.status = SyncStatus()

    def stop(self) -> None:
        """End the thread; what was not sent waits in the journal."""
        self._stopping.set()
        self._wake()
        if self.is_alive():
            self.join(timeout=10)

    def run(self) -> None:
        """Replicate until stopped; the thread's own function."""
        self._file.journal.committed = self._wake
        try:
            asyncio.run(self._keep_on())
        finally:
            self._file.journal.committed = None
            self._lock.release()
            self._loop = None

    async def _keep_on(self) -> None:
        self._loop, self._wait = asyncio.get_running_loop(), asyncio.Event()
        watchers = [regularly(self._watch, STATUS_S), regularly(self._wipe, WIPE_S)]
        pause = SHORTEST_PAUSE
        while not self._stopping.is_set():
            membership = self._read_membership()
            if membership is None or not self._lock.take():
                await self._sleep(1.0)
                continue
            if self.status.state is SyncState.ALONE:
                with going_on():
                    self._now(SyncState.APART)
            began = time.monotonic()
            self._at_it = asyncio.ensure_future(self._session(membership))
            state, longest = await self._at_it
            with going_on():
                self._now(state)
            pause = SHORTEST_PAUSE if time.monotonic() - began > 10 else min(2 * pause, longest)
            await self._sleep(_RANDOM.uniform(pause / 2, pause))
        for watcher in watchers:
            watcher.cancel()
        if self._lock.is_held:
            self._now(SyncState.APART)
            self._write_status()

    def _read_membership(self) -> Membership | None:
        try:
            return self._membership()
        except Fault as fault:
            _log.warning("%s", fault)
            return None

    async def _session(self, membership: Membership) -> tuple[SyncState, float]:
        """Replicate over one connection; returns how it ended and the longest pause before the next."""
        from kiosk.adapters.kiosks.nats_link import connect

        try:
            self._link = await connect(membership, self._called(membership))
            self._replication = Replication(
                self._file, membership.event, self._link, patience=self._patience, seen=self._seen
            )
            link = self._link
            reports = regularly(lambda: self._report(membership, link), REPORT_S, at_once=True)
            try:
                await self._replication.run(self._stopping.is_set)
            finally:
                reports.cancel()
        except RefusedError:
            return SyncState.REFUSED, REFUSED_PAUSE
        except HubFullError:
            self._hub_is_full = True
            return SyncState.HUB_FULL, LONGEST_PAUSE
        except LinkError as error:
            self._hub_is_full = self._hub_is_full and self._link is not None
            _log.info("no connection: %s", error)
        except Fault as fault:
            _log.warning("%s", fault)
            return (SyncState.KIOSK_FULL if isinstance(fault, DiskFull) else SyncState.APART), LONGEST_PAUSE
        except asyncio.CancelledError:
            if not self._stopping.is_set():
                raise
        except Exception:  # noqa: BLE001 - this thread's edge: a bug in a session must not end replication
            _log.exception("a bug in Foyer's replication; it begins again")
        finally:
            self._replication = None
            if self._link:
                await self._link.close()
                self._link = None
        return SyncState.APART, LONGEST_PAUSE

    async def _watch(self) -> None:
        """Write how it stands whenever that changes, and now and then to show that somebody is at it."""
        if not self._lock.is_held:
            return
        if (replication := self._replication) and (replication.caught_up or replication.behind):
            self._now(_state_of(replication))
        if self.status != self._written or time.monotonic() - self._beat > BEAT_S:
            self._written, self._beat = self.status, time.monotonic()
            self._write_status()

    async def _wipe(self) -> None:
        """Rid the disk of whom was erased in a quiet moment: the file is held while it is written anew.

        A hub's file is never quiet for long, as its kiosks report all the time.
        """
        before, self._looked_at = self._looked_at, self._file.version()
        self._restless_looks = 0 if before == self._looked_at else self._restless_looks + 1
        replication = self._replication
        if replication and (replication.behind or not replication.caught_up):
            return
        if self._restless_looks and not (self._restless_looks > PATIENT_LOOKS and await self._is_still()):
            return
        with suppress(Fault):
            erase_needs_when_due(self._file)
        with suppress(Fault):
            tend(self._file)
        if not self._file.journal.wipe():
            await asyncio.sleep(WIPE_AGAIN_S)

    async def _is_still(self) -> bool:
        version = self._file.version()
        await asyncio.sleep(STILL_S)
        return version == self._file.version()

    async def _report(self, membership: Membership, link: "NatsLink") -> None:
        if not (replication := self._replication):
            return
        with suppress(Fault):
            await hear_voice_keys(self._file, link, membership)
        self._hub_is_full = await report(self._file, replication, link, membership, self._called(membership))

    def _now(self, state: SyncState) -> None:
        """Take note of the state; `since` stays as long as it is the same."""
        if self._hub_is_full and state in (SyncState.APART, SyncState.SENDING):
            state = SyncState.HUB_FULL
        since = self.status.since if state is self.status.state else self._file.clock()
        going = self._replication
        self.status = SyncStatus(
            state,
            waiting=going.waiting if going else waiting_in(self._file),
            behind=going.behind if going else 0,
            since=since,
            offset=going.offset if going else self.status.offset,
            hub=self._link.hub if self._link else self.status.hub,
            missing=going.missing if going else self.status.missing,
        )

    def _write_status(self) -> None:
        write_status(self._folder, self.status, self._file.clock())

    def _called(self, membership: Membership) -> str:
        from kiosk.sync.membership import present_name

        return present_name(self._file, membership)

    async def _sleep(self, seconds: float) -> None:
        if self._wait and not self._stopping.is_set():
            self._wait.clear()
            try:
                await asyncio.wait_for(self._wait.wait(), seconds)
            except TimeoutError:
                return

    def _wake(self) -> None:
        """Let the loop look at once; may be called on any thread."""
        loop = self._loop
        if loop is None or loop.is_closed():
            return
        try:
            loop.call_soon_threadsafe(self._look)
        except RuntimeError:
            return  # it has just ended

    def _look(self) -> None:
        if self._link:
            self._link.wake()
        if self._stopping.is_set() and self._wait and self._loop:
            self._wait.set()
            if self._at_it:
                self._loop.call_later(LEAVE_S, self._at_it.cancel)  # a hub that does not answer is not waited for


@contextmanager
def in_step(file: EventFile) -> Iterator[None]:
    """Keep an event file in step with the others meanwhile, if this kiosk has joined a hub; never a practice."""
    from kiosk.sync.membership import membership_of

    if file.is_practice:
        yield
        return
    replicator = Replicator(file, lambda: membership_of(file.path))
    replicator.start()
    try:
        yield
    finally:
        replicator.stop()


def _state_of(replication: Replication) -> SyncState:
    if replication.behind or replication.missing:
        return SyncState.RECEIVING
    return SyncState.SENDING if replication.waiting else SyncState.UP_TO_DATE
