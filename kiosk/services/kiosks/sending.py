"""Sending what the stream lacks: single records at once, many of them as batches that never hold a single one up."""

import asyncio
import secrets
from collections import deque
from collections.abc import Coroutine, Iterator, Sequence

from kiosk.domain.facts.record import Record
from kiosk.domain.kiosks import wire
from kiosk.domain.kiosks.spans import Span, Spans
from kiosk.domain.kiosks.subjects import batch_subject, subject_of
from kiosk.services.ports import StreamLink
from kiosk.storage.journal.ledger import Ledger

FEW = 64
"""Up to so many unsent records go one by one; more are an import or come after a time apart, and go as batches."""
NEWEST = 16
"""So many of the newest go one by one even then: the last of them may be a scan at a door."""
IN_BATCH = 250
BATCH_BYTES = 256 * 1024
AT_ONCE = 128
BATCHES_AT_ONCE = 4


class Sender:
    """Publishes over one connection what a ledger says the stream lacks.

    Args:
        ledger: what is here, there and on its way.
        link: the connection.
        event: the event's id.
    """

    def __init__(self, ledger: Ledger, link: StreamLink, event: str) -> None:
        self._ledger = ledger
        self._link = link
        self._event = event
        self._bulk: deque[tuple[str, Span, bool]] = deque()
        self._sent: dict[str, Spans] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._singles = asyncio.Semaphore(AT_ONCE)
        self._batches = asyncio.Semaphore(BATCHES_AT_ONCE)
        self._failure: BaseException | None = None

    @property
    def is_idle(self) -> bool:
        """Whether nothing is on its way."""
        return not self._tasks and not self._bulk

    def send_own(self, after: int = 0) -> None:
        """Begin to send what this kiosk has recorded since the last call.

        Args:
            after: only records with a larger number; what is older may be in the stream, which is still being read.

        Raises:
            LinkError: something sent before could not be delivered.
        """
        if self._failure:
            raise self._failure
        device = self._ledger.own
        unsent = self._ledger.unsent(device) - Spans.joined([(1, after)]) if device else Spans()
        newest = self._alone(device, unsent, NEWEST if len(unsent) > FEW else FEW)
        if (others := unsent - Spans.of(record.seq for record in newest)).spans:
            self.send_batches(device, others)
        if newest:
            again = self._begin(device, Spans.of(record.seq for record in newest))
            for record in newest:
                self._start(self._send_one(record, again=again))

    def _alone(self, device: str, unsent: Spans, most: int) -> list[Record]:
        """Return the newest unsent records, at most so many, of which each can travel alone: it is signed itself."""
        if not unsent.spans:
            return []
        last = unsent.spans[-1][1]
        newest = Spans.joined([(last - most + 1, last)]) - (Spans(((1, last),)) - unsent)
        records = [record for span in newest.spans for record in self._ledger.records(device, span)]
        unsigned = [place for place, record in enumerate(records) if record.signature is None]
        return records[unsigned[-1] + 1 :] if unsigned else records

    def send_batches(self, device: str, spans: Spans, *, again: bool = False) -> None:
        """Queue records to be sent as batches; `again`: even if the stream was told of the very same batch just now."""
        again = self._begin(device, spans) or again
        idle = not self._bulk
        self._bulk.extend((device, span, again) for span in spans.spans)
        if idle:
            self._start(self._send_queued())

    def _begin(self, device: str, spans: Spans) -> bool:
        """Note what is on its way; returns whether some of it was sent before, which the stream must not leave out."""
        before = self._sent.get(device, Spans())
        self._sent[device] = before | spans
        self._ledger.begin_sending(device, spans)
        return len(spans - before) < len(spans)

    async def close(self) -> None:
        """Let go of everything on its way; it will be sent again."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._ledger.sending.clear()

    async def _send_one(self, record: Record, *, again: bool) -> None:
        async with self._singles:
            key = f"{record.device}:{record.seq}:{record.hash.hex()[:8]}"
            if again:
                key += f":{secrets.token_hex(4)}"
            await self._link.publish(subject_of(self._event, record, self._link.sender), wire.encode((record,)), key)

    async def _send_queued(self) -> None:
        while self._bulk:
            device, span, again = self._bulk[0]
            for part in _parts(span):
                for batch in batches(self._ledger.records(device, part)):
                    await self._batches.acquire()
                    self._start(self._send_batch(batch, again=again))
            self._bulk.popleft()

    async def _send_batch(self, batch: Sequence[Record], *, again: bool) -> None:
        try:
            first, last = batch[0], batch[-1]
            bodies = sum(record.body is not None for record in batch)
            key = f"{first.device}:{first.seq}-{last.seq}:{last.hash.hex()[:8]}:{bodies}"
            if again:
                key += f":{secrets.token_hex(4)}"
            await self._link.publish(batch_subject(self._event, batch, self._link.sender), wire.encode(batch), key)
        finally:
            self._batches.release()

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (failure := task.exception()) and not self._failure:
            self._failure = failure


def batches(records: Sequence[Record]) -> Iterator[list[Record]]:
    """Split records of one device into batches without a gap inside, of no more than `IN_BATCH` and `BATCH_BYTES`.

    Each ends with a record that is signed, as far as there is one: it covers the others.
    """
    batch: list[Record] = []
    size = 0
    for record in records:
        length = _length(record)
        if batch and record.seq != batch[-1].seq + 1:
            yield batch
            batch, size = [], 0
        while batch and (len(batch) == IN_BATCH or size + length > BATCH_BYTES):
            end = max((place for place, one in enumerate(batch, 1) if one.signature), default=len(batch))
            yield batch[:end]
            batch = batch[end:]
            size = sum(map(_length, batch))
        batch.append(record)
        size += length
    if batch:
        yield batch


def _length(record: Record) -> int:
    return len(record.body or "") + 200


def _parts(span: Span) -> Iterator[Span]:
    """Split a span, so that a journal of a million records is not read at once."""
    step = 10 * IN_BATCH
    for first in range(span[0], span[1] + 1, step):
        yield first, min(first + step - 1, span[1])
