"""What a hub answers: kiosks that want to join, that say how they are, or that want to know of the others."""

import asyncio
import json
import logging
import threading
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from kiosk.adapters.kiosks.nats_config import name_of
from kiosk.adapters.kiosks.nats_dial import dial
from kiosk.bootstrap.event_files import surroundings_of
from kiosk.domain.facts.registry import KINDS
from kiosk.domain.fault import Fault
from kiosk.domain.faults.hub import NoProperKey, NotUnderstood
from kiosk.domain.faults.link import ConnectionLost, HubSilent
from kiosk.domain.faults.rights import GrantUntrue
from kiosk.domain.faults.told import told_of
from kiosk.domain.kiosks.membership import Membership, is_public_key
from kiosk.domain.kiosks.subjects import service_subject, stream_of
from kiosk.domain.plain_text import one_line
from kiosk.services.kiosks.names import carry_under_free_name
from kiosk.services.ports import LinkError
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import members
from kiosk.sync.hub_plan import HubPlan
from kiosk.sync.purging import StreamPurge
from kiosk.sync.snapshots import Snapshots
from kiosk.sync.stream_copy import StreamCopy
from kiosk.sync.stream_setup import call, ensure_stream

if TYPE_CHECKING:
    from nats.aio.client import Client
    from nats.aio.msg import Msg

    from kiosk.domain.facts.rights_kinds import Grant


FLUSH_S = 1.0
HEARD_S = 8.0
"""How long a hub waits to hear of a join code that another one made."""
_log = logging.getLogger(__name__)

Responder = Callable[[dict[str, Any]], Awaitable[bytes]]


class HubServices(threading.Thread):
    """Answers kiosks on a thread of its own, and connects again whenever the server was gone.

    Args:
        file: the hub's event file.
        membership: the hub's own, which may do anything in the stream.
        plan: how the hub is reached.
    """

    def __init__(self, file: EventFile, membership: Membership, plan: HubPlan) -> None:
        super().__init__(name="hub", daemon=True)
        self._file = file
        self._membership = membership
        self._plan = plan
        self._stopping = threading.Event()
        self._heard: dict[str, members.Report] = {}
        self._snapshots = Snapshots(file, plan.server.folder)
        name = name_of(plan.server) if plan.hubs > 1 else ""
        self.copy = StreamCopy(stream_of(membership.event), name, surroundings_of(file.path).people_in_stream)
        self.purge = StreamPurge(file, membership.event, self.copy)
        self.answered = time.monotonic()
        """When the server was last known to answer for the stream, be it that it cannot (monotonic seconds)."""
        self._answers: set[asyncio.Future[None]] = set()
        self._purging: asyncio.Future[None] | None = None
        self.full = False
        """Whether the hub's disk is full."""

    def stop(self) -> None:
        """End the thread."""
        self._stopping.set()
        if self.is_alive():
            self.join(timeout=10)

    def run(self) -> None:
        """Answer until stopped; the thread's own function."""
        self._snapshots.clear()
        asyncio.run(self._keep_on())

    async def _keep_on(self) -> None:
        while not self._stopping.is_set():
            try:
                client = await dial(self._membership, self._membership.hubs[0], "hub services")
            except LinkError:
                await asyncio.sleep(0.3)
                continue
            try:
                await self._serve(client)
            except (LinkError, Fault) as error:
                _log.info("the hub's services begin again: %s", error)
            except Exception:  # noqa: BLE001 - this thread's edge: a bug in an answer must not end the hub
                _log.exception("a bug in Foyer's hub; its services begin again")
            finally:
                if self._purging:
                    self._purging.cancel()
                    await asyncio.gather(self._purging, return_exceptions=True)
                await _let_go(client)
            await asyncio.sleep(0.3)
        self._snapshots.close()

    async def _serve(self, client: "Client") -> None:
        await ensure_stream(client, self._membership.event, self._plan.hubs, self._note_answer)
        own = self._snapshots.subject(self._membership.event)
        await self._answer(client, "join", self._join)
        await self._answer(client, "kiosks", self._kiosks)
        await self._answer(client, "snapshot", self._snapshots.offer)
        await client.subscribe(own, cb=self._answering(self._snapshots.part))
        await client.subscribe(service_subject(self._membership.event, "here.*"), cb=self._hear)
        while not self._stopping.is_set():
            if client.is_closed:
                raise LinkError(ConnectionLost())
            await self._look(client)
            await asyncio.sleep(FLUSH_S)

    async def _look(self, client: "Client") -> None:
        answer = await call(client, f"STREAM.INFO.{stream_of(self._membership.event)}", {})
        self._note_answer()
        if "error" in answer:
            raise LinkError(HubSilent())
        if self._heard:
            reports, self._heard = list(self._heard.values()), {}
            await asyncio.to_thread(self._write, reports)
        await self._snapshots.tidy()
        if self._purging is None or self._purging.done():
            if self._purging and not self._purging.cancelled() and (error := self._purging.exception()):
                _log.warning("the stream is purged again: %s", error)
            self._purging = asyncio.ensure_future(self.purge.work(client))

    def _note_answer(self) -> None:
        self.answered = time.monotonic()

    def _write(self, reports: list[members.Report]) -> None:
        with self._file.writing() as connection:
            members.write_reports(connection, reports)

    async def _answer(self, client: "Client", service: str, answer: Responder) -> None:
        subject = service_subject(self._membership.event, service)
        await client.subscribe(subject, queue="hubs", cb=self._answering(answer))

    def _answering(self, answer: Responder) -> Callable[["Msg"], Awaitable[None]]:
        async def act(message: "Msg") -> None:
            try:
                asked = json.loads(message.data or b"{}")
                reply = await answer(asked if isinstance(asked, dict) else {})
            except (ValueError, KeyError, TypeError):
                reply = _wrong(NotUnderstood())
            except Fault as fault:
                reply = _wrong(fault)
            await _respond(message, reply)

        async def later(message: "Msg") -> None:
            task = asyncio.ensure_future(act(message))
            self._answers.add(task)  # the loop itself holds tasks weakly
            task.add_done_callback(self._answered)

        return later

    def _answered(self, task: asyncio.Future[None]) -> None:
        self._answers.discard(task)
        if not task.cancelled() and (error := task.exception()):
            _log.info("a question was not answered (%s)", type(error).__name__)

    async def _join(self, asked: dict[str, Any]) -> bytes:
        public_key = str(asked.pop("public_key"))
        if not is_public_key(public_key):
            raise NoProperKey()
        grant = KINDS["grant"].read(public_key, asked)
        wanted = one_line(grant.name or "")[:60] or "Kiosk"
        name = await self._carry(grant, wanted)
        terms = {"hubs": self._plan.reach, "expires": self._plan.expires, "event": self._membership.event, "name": name}
        return json.dumps(terms).encode()

    async def _carry(self, grant: "Grant", wanted: str) -> str:
        """Take a kiosk that comes with a join code; returns its name.

        Of several hubs each may be asked, and this one may hear of a code a moment after another one made it.
        """
        deadline = time.monotonic() + (HEARD_S if self._plan.hubs > 1 else 0)
        while True:
            try:
                return await asyncio.to_thread(carry_under_free_name, self._file, grant, wanted)
            except GrantUntrue:
                if time.monotonic() > deadline:
                    raise
            await asyncio.sleep(FLUSH_S / 4)

    async def _kiosks(self, asked: dict[str, Any]) -> bytes:
        del asked
        written = await asyncio.to_thread(lambda: list(members.reports(self._file.reader).values()))
        reports = {report.public_key: report for report in written} | self._heard
        rows = [[getattr(report, field) for field in members.Report.__slots__] for report in reports.values()]
        return json.dumps({"kiosks": rows}).encode()

    async def _hear(self, message: "Msg") -> None:
        try:
            said = json.loads(message.data)
            battery = said.get("battery")
            report = members.Report(
                public_key=message.subject.rpartition(".")[2],
                heard=self._file.clock(),
                device=str(said["device"])[:40],
                name=one_line(str(said["name"]))[:60],
                version=str(said["version"])[:30],
                head=_whole(said["head"]),
                waiting=_whole(said["waiting"]),
                behind=_whole(said["behind"]),
                clock=_whole(said["offset"]),
                battery=None if battery is None else _whole(battery),
            )
        except (ValueError, KeyError, TypeError, OverflowError):
            return
        self._heard[report.public_key] = report
        await _respond(message, json.dumps({"full": self.full}).encode())


async def _respond(message: "Msg", reply: bytes) -> None:
    """Answer into the sender's inbox only: elsewhere the answer would be said with the hub's own rights."""
    if message.reply.startswith("_INBOX_") and reply:
        await message.respond(reply)


def _wrong(fault: Fault) -> bytes:
    return json.dumps({"wrong": told_of(fault)}).encode()


async def _let_go(client: "Client") -> None:
    from contextlib import suppress

    with suppress(Exception):  # it is being given up; whatever it says changes nothing
        await asyncio.wait_for(client.close(), 3)


def _whole(value: Any) -> int:  # noqa: ANN401 - JSON
    """Return a whole number that a database can hold.

    Raises:
        ValueError: it is none.
    """
    if type(value) is not int or abs(value) >= 2**53:
        raise ValueError("no such number")
    return value
