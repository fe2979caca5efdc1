"""What a hub answers: kiosks that want to join, that say how they are, or that want to know of the others."""

import asyncio
import json
import logging
import threading
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
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
from kiosk.domain.kiosks.subjects import sender_of, service_subject, stream_of
from kiosk.domain.plain_text import one_line
from kiosk.services.kiosks.names import carry_under_free_name
from kiosk.services.ports import Delivered, LinkError
from kiosk.services.voices.day import keys_handed_to
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import members
from kiosk.sync.hub_plan import HubPlan
from kiosk.sync.lacking import LackedRecords
from kiosk.sync.purging import StreamPurge
from kiosk.sync.quotas import Quotas
from kiosk.sync.snapshots import Snapshots
from kiosk.sync.stream_access import StreamAccess
from kiosk.sync.stream_copy import StreamCopy
from kiosk.sync.stream_setup import call, ensure_stream

if TYPE_CHECKING:
    from nats.aio.client import Client
    from nats.aio.msg import Msg

    from kiosk.domain.facts.record import Record
    from kiosk.domain.facts.rights_kinds import Grant


FLUSH_S = 1.0
HEARD_S = 8.0
"""How long a hub waits to hear of a join code that another one made."""
_log = logging.getLogger(__name__)

Responder = Callable[[dict[str, Any], str], Awaitable[bytes]]
"""Answers a question (JSON) of a kiosk, by its public key."""


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
        self._told_resting: set[str] = set()
        self._snapshots = Snapshots(file, plan.server.folder)
        name = name_of(plan.server) if plan.hubs > 1 else ""
        self.copy = StreamCopy(stream_of(membership.event), name, surroundings_of(file.path).people_in_stream)
        self.purge = StreamPurge(file, membership.event, membership.public_key, self.copy)
        self.quotas = Quotas(file)
        self._lacked = LackedRecords(file, membership.event, membership.public_key)
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
        event = self._membership.event
        await ensure_stream(client, event, self._plan.hubs, self._note_answer)
        access = StreamAccess(client, event)
        answers: dict[str, Responder] = {
            "join": self._join,
            "kiosks": self._kiosks,
            "lacking": partial(self._send_lacking, client),
            "read": access.read,
            "snapshot": self._snapshots.offer,
            "stream": access.stand,
            "voices": self._hand_voice_keys,
        }
        for service, answer in answers.items():
            await client.subscribe(service_subject(event, service), queue="hubs", cb=self._answering(answer))
        await client.subscribe(self._snapshots.subject(event), cb=self._answering(self._snapshots.part))
        await client.subscribe(service_subject(event, "here"), cb=self._answering(self._hear))
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
        resting = self.quotas.resting
        if self._heard or resting.keys() != self._told_resting:
            reports, self._heard, self._told_resting = list(self._heard.values()), {}, set(resting)
            await asyncio.to_thread(self._write, reports, resting)
        await self._snapshots.tidy()
        if self._purging is None or self._purging.done():
            if self._purging and not self._purging.cancelled() and (error := self._purging.exception()):
                _log.warning("the stream is purged again: %s", error)
            self._purging = asyncio.ensure_future(self._purge(client))

    async def _purge(self, client: "Client") -> None:
        await self.purge.work(client)
        while self.quotas.flooding:
            count = await self.purge.clear_away(client, self.quotas.flooding[0])
            _log.warning("a kiosk sent too much and is cut off for a while; %d messages of it were of no use", count)
            self.quotas.flooding.popleft()

    def look(self, messages: Sequence[tuple[Delivered, Sequence["Record"]]]) -> None:
        """Note who sent what, and what is late about somebody erased; see `Replication`."""
        self.quotas.look(messages)
        self.purge.look(messages)

    def _note_answer(self) -> None:
        self.answered = time.monotonic()

    def _write(self, reports: list[members.Report], resting: Mapping[str, int]) -> None:
        """Write what kiosks said of themselves, and who is cut off, if that is news."""
        with self._file.writing() as connection:
            members.write_reports(connection, reports)
            members.note_resting(connection, {key: self._file.clock() + 1000 * rest for key, rest in resting.items()})

    def _answering(self, answer: Responder) -> Callable[["Msg"], Awaitable[None]]:
        async def act(message: "Msg", asker: str) -> None:
            try:
                asked = json.loads(message.data or b"{}")
                reply = await answer(asked if isinstance(asked, dict) else {}, asker)
            except (ValueError, KeyError, TypeError, OverflowError, RecursionError, LinkError):
                reply = _wrong(NotUnderstood())
            except Fault as fault:
                reply = _wrong(fault)
            await _respond(message, reply, asker)

        async def later(message: "Msg") -> None:
            asker = sender_of(message.subject)
            if not self.quotas.allow(asker):
                return
            task = asyncio.ensure_future(act(message, asker))
            self._answers.add(task)  # the loop itself holds tasks weakly
            task.add_done_callback(self._answered)

        return later

    def _answered(self, task: asyncio.Future[None]) -> None:
        self._answers.discard(task)
        if not task.cancelled() and (error := task.exception()):
            _log.info("a question was not answered (%s)", type(error).__name__)

    async def _join(self, asked: dict[str, Any], _: str) -> bytes:
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

    async def _send_lacking(self, client: "Client", asked: dict[str, Any], asker: str) -> bytes:
        self.quotas.count_sent_again(asker, await self._lacked.send(client, asked))
        return b""

    async def _hand_voice_keys(self, asked: dict[str, Any], asker: str) -> bytes:
        del asked
        keys = await asyncio.to_thread(keys_handed_to, self._file, asker)
        return json.dumps({"keys": {day: key.hex() for day, key in keys.items()}}).encode()

    async def _kiosks(self, asked: dict[str, Any], _: str) -> bytes:
        del asked
        written = await asyncio.to_thread(lambda: list(members.reports(self._file.reader).values()))
        reports = {report.public_key: report for report in written} | self._heard
        rows = [[getattr(report, field) for field in members.Report.__slots__] for report in reports.values()]
        return json.dumps({"kiosks": rows}).encode()

    async def _hear(self, said: dict[str, Any], asker: str) -> bytes:
        battery = said.get("battery")
        self._heard[asker] = members.Report(
            public_key=asker,
            heard=self._file.clock(),
            device=str(said["device"])[:40],
            name=one_line(str(said["name"]))[:60],
            version=str(said["version"])[:30],
            head=_whole(said["head"]),
            waiting=_whole(said["waiting"]),
            behind=_whole(said["behind"]),
            clock=_whole(said["offset"]),
            battery=None if battery is None else _whole(battery),
            restarted=str(said.get("restarted", ""))[:40],
        )
        return json.dumps({"full": self.full}).encode()


async def _respond(message: "Msg", reply: bytes, asker: str) -> None:
    """Answer into the asker's own inbox only: elsewhere the answer would be said with the hub's own rights."""
    if message.reply.startswith(f"_INBOX_{asker}.") and reply:
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
