"""Erasing people from the stream: their own messages are overwritten, batches that hold them are written again without.

Each message is deleted by its number (STREAM.MSG.DELETE), which overwrites it on the hub's disk. Purging a subject
(STREAM.PURGE) would only mark its messages as gone: their bytes stay in the store, also after a restart. What else of a
hub's copy of the stream holds them is the matter of `stream_copy`.
"""

import asyncio
import json
import time
from base64 import b64decode
from collections import deque
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from kiosk.domain.facts.reading import PERSONAL
from kiosk.domain.facts.record import Record
from kiosk.domain.faults.link import HubRefusedWith, HubSilent
from kiosk.domain.kiosks import wire
from kiosk.domain.kiosks.spans import Spans
from kiosk.domain.kiosks.subjects import batch_subject, person_subjects, stream_of, subjects_of_sender
from kiosk.services.kiosks.sending import batches
from kiosk.services.ports import Delivered, LinkError
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import erased_records, forks
from kiosk.storage.journal.intake import proven_among
from kiosk.storage.tables import erasures
from kiosk.sync.stream_copy import StreamCopy
from kiosk.sync.stream_setup import call

if TYPE_CHECKING:
    from nats.aio.client import Client

AT_ONCE = 32
AGAIN_S, SELDOM_S = 20.0, 600.0
"""The first and the longest pause before people are purged again whom the bytes of this hub's copy still hold."""
DOUBT_S = 600.0
"""How often a hub of several looks whether its bytes hold anybody again: it may have caught up on what was deleted."""
_NOT_FOUND, _NO_SUCH_SEQUENCE = 404, 10043


@dataclass(frozen=True, slots=True)
class _Message:
    """A message that the stream holds, `seq` its number there."""

    subject: str
    seq: int
    payload: bytes


class StreamPurge:
    """Keeps the stream free of erased people, whatever is sent late.

    Args:
        file: the hub's event file, which knows who was erased.
        event: its id.
        sender: the public key under which the hub sends.
        copy: what this hub keeps of the stream.
    """

    def __init__(self, file: EventFile, event: str, sender: str, copy: StreamCopy) -> None:
        self._file = file
        self._event, self._sender = event, sender
        self._copy = copy
        self._stream = stream_of(event)
        self._late: deque[Delivered] = deque()
        self._due = self._doubt_due = 0.0
        self._pause = AGAIN_S

    def look(self, messages: Sequence[tuple[Delivered, Sequence[Record]]]) -> None:
        """Note late messages about somebody erased, in the file too, so that they go even if this hub ends now.

        Called on the replicator's thread, in the transaction that takes them in.
        """
        for message, records in messages:
            personal = {record.subject for record in records if record.kind in PERSONAL and record.body is not None}
            if personal and (late := erased_records.among(self._file.reader, personal)):
                self._late.append(message)
                with self._file.writing() as connection:
                    erased_records.forget_purged(connection, late)

    async def work(self, client: "Client") -> None:
        """Erase from the stream who was erased here and is not gone from there yet, and what came late.

        Raises:
            LinkError: the server does not answer or refuses; it is done again.
        """
        while self._late:
            await self._erase_late(client, self._late[0])
            self._late.popleft()
        if self._copy.is_shared and time.monotonic() >= self._doubt_due:
            await self._doubt()
        if time.monotonic() < self._due:
            return
        if people := await asyncio.to_thread(lambda: erased_records.still_streamed(self._file.reader)):
            await self._erase(client, people)
            if await self._is_done(client, people):
                await asyncio.to_thread(self._note, people)
                self._pause = AGAIN_S
            else:
                self._due = time.monotonic() + self._pause
                self._pause = min(2 * self._pause, SELDOM_S)

    async def _is_done(self, client: "Client", people: set[str]) -> bool:
        """Tell whether nothing more can be done about the bytes of this hub's copy."""
        if not await self._copy.holds(client, people):
            return True
        if await self._rewrite(client, f"foyer.{self._event}.>"):  # somebody sent them under another's subject
            return not await self._copy.holds(client, people)
        return not await self._copy.renew(client, people)

    async def _doubt(self) -> None:
        """Let whoever was erased be purged once more whom the bytes of this hub's copy hold all the same."""
        everyone = await asyncio.to_thread(lambda: erased_records.everyone(self._file.reader))
        if everyone and (left := await self._copy.whom(everyone)):
            await asyncio.to_thread(self._forget, left)
        self._doubt_due = time.monotonic() + DOUBT_S

    def _forget(self, people: set[str]) -> None:
        with self._file.writing() as connection:
            erased_records.forget_purged(connection, people)

    def _note(self, people: set[str]) -> None:
        with self._file.writing() as connection:
            erased_records.note_purged(connection, people)

    async def _erase(self, client: "Client", people: set[str]) -> None:
        keys = await asyncio.to_thread(lambda: erased_records.record_keys(self._file.reader, people))
        await self._send_emptied(client, keys)
        await self._rewrite(client, f"foyer.{self._event}.batch.>")
        for group in zip_longest(*[iter(people)] * AT_ONCE):
            await asyncio.gather(*(self._delete_all(client, attendee, keys) for attendee in group if attendee))

    async def _delete_all(self, client: "Client", attendee: str, emptied: Mapping[str, Sequence[int]]) -> None:
        """Overwrite every message that travelled alone and under a person's own subject.

        Args:
            client: the hub's own connection.
            attendee: whose.
            emptied: the numbers, by device, of what was sent again without its body.
        """
        async for message in self._messages(client, person_subjects(self._event, attendee)):
            if wire.people_in(message.payload) - {attendee}:
                await self._replace(client, message)  # somebody put others in it
            else:
                await self._send(client, await asyncio.to_thread(self._unsent, message.payload, emptied))
                await self._call(client, "STREAM.MSG.DELETE", {"seq": message.seq})

    def _unsent(self, payload: bytes, emptied: Mapping[str, Sequence[int]]) -> list[Record]:
        """Return what of a message was not sent without its body: this hub had not read it when the others were."""
        try:
            records = wire.decode(payload)
        except wire.WireError:
            return []
        proven = proven_among(self._file.reader, self._event, records)
        unsent = [one for one in proven if not (one.seq in emptied.get(one.device, ()) and self._is_here(one))]
        return erasures.all_stripped(self._file.reader, unsent)

    async def _rewrite(self, client: "Client", subjects: str) -> int:
        """Write every message again that holds somebody erased, and count them; what cannot be read holds nobody."""
        return sum([await self._replace(client, message) async for message in self._messages(client, subjects)])

    async def _messages(self, client: "Client", subjects: str) -> AsyncIterator[_Message]:
        """Yield the stream's messages under a subject or a filter, oldest first."""
        seq = 1
        while True:
            reply = await self._call(client, "STREAM.MSG.GET", {"seq": seq, "next_by_subj": subjects})
            message = reply.get("message")
            if not message:
                return
            seq = int(message["seq"]) + 1
            yield _Message(str(message["subject"]), seq - 1, b64decode(message.get("data", "")))

    async def _erase_late(self, client: "Client", delivered: Delivered) -> None:
        message = _Message(delivered.subject, delivered.seq, delivered.payload)
        if delivered.subject.startswith(f"foyer.{self._event}.batch."):
            await self._replace(client, message)
        else:
            await self._send_emptied(client, _keys_of(delivered))
            await self._call(client, "STREAM.MSG.DELETE", {"seq": delivered.seq})

    async def _send_emptied(self, client: "Client", keys: Mapping[str, Sequence[int]]) -> None:
        """Send erased records without their bodies, before they are purged: no kiosk may miss their numbers."""
        for device, numbers in keys.items():
            for span in Spans.of(numbers).spans:
                written = forks.written_under(self._file.reader, device, span)
                await self._send(client, erasures.all_stripped(self._file.reader, written))

    async def _send(self, client: "Client", records: Sequence[Record]) -> None:
        for batch in batches(records):
            subject = batch_subject(self._event, batch, self._sender)
            await _publish(client, subject, wire.encode(batch), _key_of(batch))

    async def clear_away(self, client: "Client", sender: str) -> int:
        """Overwrite what a kiosk sent of which nothing stands in the journal; returns how many messages that was.

        Raises:
            LinkError: the server does not answer or refuses.
        """
        count = 0
        for subjects in subjects_of_sender(self._event, sender):
            async for message in self._messages(client, subjects):
                if not await asyncio.to_thread(self._is_of_use, message.payload):
                    await self._call(client, "STREAM.MSG.DELETE", {"seq": message.seq})
                    count += 1
        return count

    def _is_of_use(self, payload: bytes) -> bool:
        try:
            records = wire.decode(payload)
        except wire.WireError:
            return False
        return any(map(self._is_here, records))

    def _is_here(self, record: Record) -> bool:
        standing = forks.written_under(self._file.reader, record.device, (record.seq, record.seq))
        return any(one.hash == record.hash for one in standing)

    async def _replace(self, client: "Client", message: _Message) -> bool:
        """Publish a message without the bodies of erased people and overwrite it, if it holds any; tell whether."""
        named = wire.people_in(message.payload)
        if not named or not await asyncio.to_thread(lambda: erased_records.among(self._file.reader, named)):
            return False
        with suppress(wire.WireError):  # not one record of it is as it was written: nobody misses it
            records = wire.decode(message.payload)
            stripped = await asyncio.to_thread(lambda: erasures.all_stripped(self._file.reader, records))
            await _publish(client, message.subject, wire.encode(stripped), _key_of(stripped))
        await self._call(client, "STREAM.MSG.DELETE", {"seq": message.seq})
        return True

    async def _call(self, client: "Client", name: str, body: dict[str, Any]) -> dict[str, Any]:
        """Ask JetStream; that something is not there is an answer, anything else that is wrong is not."""
        reply = await call(client, f"{name}.{self._stream}", body, timeout=20)
        error = reply.get("error")
        if error and error.get("code") != _NOT_FOUND and error.get("err_code") != _NO_SUCH_SEQUENCE:
            raise LinkError(HubRefusedWith(str(error.get("description"))))
        return reply


def _keys_of(message: Delivered) -> dict[str, list[int]]:
    numbers: dict[str, list[int]] = {}
    for record in wire.decode(message.payload):
        numbers.setdefault(record.device, []).append(record.seq)
    return numbers


def _key_of(batch: Sequence[Record]) -> dict[str, str]:
    """Return the header by which the stream knows a message that several hubs send."""
    first, last = batch[0], batch[-1]
    bodies = sum(record.body is not None for record in batch)
    return {"Nats-Msg-Id": f"{last.device}:{first.seq}-{last.seq}:{last.hash.hex()[:8]}:{bodies}:erased"}


async def _publish(client: "Client", subject: str, payload: bytes, headers: dict[str, str]) -> None:
    import nats.errors

    try:
        answer = await client.request(subject, payload, timeout=5, headers=headers)
    except (nats.errors.Error, TimeoutError, OSError) as error:
        raise LinkError(HubSilent()) from error
    if "error" in (reply := json.loads(answer.data)):
        raise LinkError(HubRefusedWith(str(reply["error"])))
