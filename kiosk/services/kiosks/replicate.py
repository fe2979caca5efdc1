"""Replicating one event file over one connection to the stream, until the connection breaks.

The stream only carries the journal: whatever it brings is merged, whatever it lacks is sent. A record counts as sent
once the stream has brought it back, never on an acknowledgement: a hub may lose its disk, be put back to an older state
or be replaced, and then everything that it lacks is sent again from the journals.
"""

import asyncio
import json
import logging
import secrets
import time
from collections.abc import Callable, Sequence

from kiosk.domain.facts.record import Record
from kiosk.domain.kiosks import wire
from kiosk.domain.kiosks.spans import Spans
from kiosk.domain.kiosks.subjects import service_subject, wanted_subject
from kiosk.services.kiosks.lane_progress import LaneProgress
from kiosk.services.kiosks.sending import Sender
from kiosk.services.ports import Delivered, Lane, StreamLink, StreamState
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import streamed
from kiosk.storage.journal.intake import UNFIT, parts_of, take
from kiosk.storage.journal.ledger import Ledger
from kiosk.storage.settling import settle_for

LIVE_MESSAGES = 100
LOOK_S = 0.03
"""How often another process's records in this file are looked for; this process's own are told at once."""
SETTLE_S = 0.1
"""For how long people of an import that has ended are taken over before the stream is looked at again."""
UNHEARD_S = 15.0
"""When a record that was sent and did not come back is sent again."""
CHORES_S = 2.0
CLOCK_S = 10.0
"""How often the hub is asked what time it is there and where the stream stands."""
WRONG_BY = 1_000
SLOW_ANSWER_MS = 2_000
"""An answer that took longer tells too little of the hub's clock."""

MessageListener = Callable[[Sequence[tuple[Delivered, Sequence[Record]]]], None]
_RANDOM = secrets.SystemRandom()
_log = logging.getLogger(__name__)


class Replication:
    """One session of replication.

    Args:
        file: the event file.
        event: the event's id; the file may not hold the event yet.
        link: a connection just made.
        patience: seconds, at least and at most, to wait whether others send what they wrote themselves.
        bulk_messages: batches that are merged in one transaction; more are quicker and hold a scan up for longer.
        seen: is told of every message with its records, in the transaction that takes them in.
    """

    def __init__(
        self,
        file: EventFile,
        event: str,
        link: StreamLink,
        *,
        patience: tuple[float, float] = (2.0, 8.0),
        bulk_messages: int = 1,
        seen: MessageListener | None = None,
    ) -> None:
        self._file = file
        file.journal.expect(event)
        self._event = event
        self._link = link
        self._patience = patience
        self._bulk_messages = bulk_messages
        self._seen = seen
        self._ledger = Ledger(file.reader, file.journal)
        self._sender = Sender(self._ledger, link, event)
        self._lanes = {lane: LaneProgress(lane) for lane in Lane}
        self._stream_last = 0
        self._due: dict[str, float] = {}
        self._unfit: dict[str, Spans] = {}
        self._missed: dict[str, int] = {}
        self._asked: dict[str, tuple[Spans, float]] = {}
        self._last_sent = time.monotonic()
        self._ask_again: dict[str, tuple[float, float]] = {}
        self._watched = (file.clock(), time.monotonic())
        self.offset = 0
        self.caught_up = False

    @property
    def behind(self) -> int:
        """How many messages of the stream are not taken in yet."""
        return sum(lane.behind for lane in self._lanes.values())

    @property
    def waiting(self) -> int:
        """How many of this kiosk's records the stream is not known to hold."""
        return len(self._ledger.missing_there(self._ledger.own)) if self._ledger.own else 0

    @property
    def missing(self) -> int:
        """How many records of others are known to exist and are not here."""
        return sum(len(self._gaps(device)) for device in self._ledger.devices())

    def _gaps(self, device: str) -> Spans:
        """Return which of a device's records are missing, but for those that came and cannot be applied here."""
        return self._ledger.gaps(device) - self._unfit.get(device, Spans())

    async def open(self) -> None:
        """Find out where the stream stands and begin to read it."""
        state = await self._state()
        connection = self._file.reader
        cursors = {lane: streamed.cursor(connection, lane) for lane in Lane}
        for read in cursors.values():
            if read.seq and (read.seq > state.last or await self._link.mark_at(read.seq) != read.mark):
                self._begin_anew()
                cursors = {lane: streamed.Cursor() for lane in Lane}
                break
        for lane, progress in self._lanes.items():
            await progress.begin(self._link, cursors[lane].seq)
        await self._link.listen(wanted_subject(self._event))

    async def run(self, until: Callable[[], bool] = lambda: False) -> None:
        """Replicate until told to stop.

        Raises:
            LinkError: the connection is broken; everything is kept.
            Fault: this file cannot be written to.
        """
        try:
            began_at = self._ledger.head
            await self.open()
            chores, clock = time.monotonic(), time.monotonic()
            while not until():
                await self._link.delivered(LOOK_S)
                is_idle = not await self._read()
                self._hear()
                self.caught_up = self.caught_up or self.behind == 0
                with self._file.committed() as durable:
                    if durable:
                        self._sender.send_own(0 if self.caught_up else began_at)
                if (now := time.monotonic()) - chores > CHORES_S:
                    chores = now
                    if is_idle:
                        await self._compare()
                    await self._chores(now)
                if now - clock > CLOCK_S or self._clock_stepped(now):
                    clock = now
                    await self._state()
        finally:
            await self._sender.close()

    async def _compare(self) -> None:
        """Hold what was read against what the stream holds."""
        for lane in self._lanes.values():
            await lane.compare(self._link, self._stream_last)

    async def _read(self) -> bool:
        """Take in what has come; returns whether anything had."""
        if live := self._link.take(Lane.LIVE, LIVE_MESSAGES):
            self._take(Lane.LIVE, live)
        elif bulk := self._link.take(Lane.BULK, self._bulk_messages):
            began = time.monotonic()
            self._take(Lane.BULK, bulk)
            if self._bulk_messages == 1:
                await asyncio.sleep((time.monotonic() - began) / 2)  # leave the file to whoever scans meanwhile
        elif not settle_for(self._file, SETTLE_S):
            return False
        await asyncio.sleep(0)
        return True

    def _take(self, lane: Lane, messages: Sequence[Delivered]) -> None:
        decoded = [(message, _records_of(message)) for message in messages]
        records = [record for _, each in decoded for record in each]
        last, (*parts, end) = messages[-1], parts_of(records)
        try:
            for part in parts:
                self._merge(part)
            self._merge(end, decoded, (lane, last))
        except UNFIT as error:
            _log.warning("what the stream brought cannot be applied whole (%s)", type(error).__name__)
            for record in records:
                self._merge_if_possible(record)
            self._merge((), decoded, (lane, last))
        self._lanes[lane].took(last)

    def _merge(
        self,
        records: Sequence[Record],
        messages: Sequence[tuple[Delivered, Sequence[Record]]] = (),
        read: tuple[Lane, Delivered] | None = None,
    ) -> None:
        """Take records in, and note which messages brought them and how far the stream was read, all or nothing."""
        with self._file.writing() as connection:
            if self._seen and messages:
                self._seen(messages)
            intake = take(self._file.journal, records)
            changed = self._ledger.seen(intake)
            streamed.write_spans(connection, changed)
            if read:
                lane, last = read
                streamed.write_cursor(connection, lane, streamed.Cursor(last.seq, last.mark))
        self._ledger.confirm(changed, intake)
        if intake.unsigned:
            _log.warning("%d records are left out: their device did not sign them", intake.unsigned)
        if intake.loose or intake.changed:
            _log.warning("%d records follow from nothing here, %d histories moved", intake.loose, len(intake.changed))

    def _merge_if_possible(self, record: Record) -> None:
        try:
            self._merge((record,))
        except UNFIT as error:
            self._unfit[record.device] = self._unfit.get(record.device, Spans()) | Spans.of((record.seq,))
            _log.warning("a record of kind %s is left out (%s)", record.kind[:20], type(error).__name__)

    def _begin_anew(self) -> None:
        with self._file.writing() as connection:
            streamed.forget(connection)
        self._ledger.streamed.clear()

    def _hear(self) -> None:
        """Note which records the hub wants; after a while they are sent, if nobody else has by then."""
        for request in self._link.heard():
            try:
                content = json.loads(request)
                device, wanted = str(content["device"]), Spans.joined((int(a), int(b)) for a, b in content["spans"])
            except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
                continue
            held = self._ledger.held(device)
            if (lacking := held - (held - wanted)).spans:
                asked, due = self._asked.get(device, (Spans(), time.monotonic() + _RANDOM.uniform(0.1, 1.5)))
                self._asked[device] = (asked | lacking, due)
                self._ledger.streamed[device] = self._ledger.streamed.get(device, Spans()) - lacking

    async def _chores(self, now: float) -> None:
        """Send again what did not arrive, send for those who do not, and ask for what is missing."""
        if not self.caught_up or self.behind or not self._sender.is_idle:
            self._last_sent = now
            return
        if now - self._last_sent > UNHEARD_S:
            self._ledger.sending.clear()
            self._last_sent = now
        for device in self._ledger.devices():
            self._send_for(device, now)
            await self._ask_for(device, now)

    def _send_for(self, device: str, now: float) -> None:
        asked, due = self._asked.get(device, (Spans(), 0.0))
        unsent = self._ledger.unsent(device)
        if asked.spans and now > due:
            del self._asked[device]
            if (still := asked - (asked - unsent)).spans:
                self._sender.send_batches(device, still, again=True)
        elif not unsent.spans:
            self._due.pop(device, None)
        elif device != self._ledger.own and now > self._due.setdefault(device, now + _RANDOM.uniform(*self._patience)):
            del self._due[device]
            self._sender.send_batches(device, unsent, again=True)

    async def _ask_for(self, device: str, now: float) -> None:
        gaps = self._gaps(device)
        when, pause = self._ask_again.get(device, (now, CHORES_S))
        if len(gaps) != self._missed.get(device, 0):  # they are still coming in
            self._missed[device] = len(gaps)
            return
        if not gaps.spans:
            self._ask_again.pop(device, None)
        elif now >= when:
            self._ledger.forget_held(device)
            self._ask_again[device] = (now + pause, min(2 * pause, 60.0))
            body = json.dumps({"device": device, "spans": gaps.spans[:100]}).encode()
            await self._link.tell(service_subject(self._event, "lacking", self._link.sender), body)

    async def _state(self) -> StreamState:
        """Ask where the stream stands, and note what the hub's clock is ahead of this kiosk's."""
        before = self._file.clock()
        state = await self._link.state()
        self._stream_last = state.last
        after, self._watched = self._file.clock(), (self._file.clock(), time.monotonic())
        if state.now and 0 <= after - before < SLOW_ANSWER_MS:
            self.offset = state.now - (before + after) // 2
            self._file.journal.offset = self.offset if abs(self.offset) >= WRONG_BY else 0
        return state

    def _clock_stepped(self, now: float) -> bool:
        """Tell whether this kiosk's clock was set since the hub's was last asked for."""
        wall, steady = self._watched
        return abs((self._file.clock() - wall) - (now - steady) * 1000) > WRONG_BY


def _records_of(message: Delivered) -> list[Record]:
    try:
        return wire.decode(message.payload)
    except wire.WireError as error:
        _log.warning("message %d of the stream is left out: %s", message.seq, error)
        return []
