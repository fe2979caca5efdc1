"""Giving kiosks what they lack: the hub sends again what it holds, and asks all kiosks for the rest.

Nobody else answers, so that one that asks all day costs the hub a look each time and the others nothing.
"""

import json
import secrets
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from kiosk.adapters.kiosks.nats_answer import answer_of
from kiosk.domain.facts.record import Record
from kiosk.domain.faults.link import HubSilent
from kiosk.domain.kiosks import wire
from kiosk.domain.kiosks.spans import Spans
from kiosk.domain.kiosks.subjects import batch_subject, wanted_subject
from kiosk.services.kiosks.sending import batches
from kiosk.services.ports import LinkError
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import streamed
from kiosk.storage.journal.ledger import Ledger

if TYPE_CHECKING:
    from nats.aio.client import Client

AGAIN_S = 30.0
"""The same records are not sent again so soon, whoever asks."""
MOST = 5_000
"""How many records are sent at one request."""


class LackedRecords:
    """Answers kiosks that lack records.

    Args:
        file: the hub's event file.
        event: the event's id.
        sender: the public key under which the hub sends.
    """

    def __init__(self, file: EventFile, event: str, sender: str) -> None:
        self._file = file
        self._event = event
        self._sender = sender
        self._lately: dict[str, Spans] = {}
        self._since = time.monotonic()

    async def send(self, client: "Client", asked: dict[str, Any]) -> int:
        """Send what somebody lacks of a device; returns how many records that was.

        Args:
            client: a connection with the hubs' own rights.
            asked: the device's id, and spans of numbers.

        Raises:
            ValueError, KeyError, TypeError: it is no such question.
            LinkError: the server does not answer.
        """
        device, wanted = str(asked["device"]), Spans.joined((int(first), int(last)) for first, last in asked["spans"])
        if (now := time.monotonic()) - self._since > AGAIN_S:
            self._lately, self._since = {}, now
        wanted -= self._lately.get(device, Spans())
        held = streamed.held(self._file.reader, device)
        absent, here = wanted - held, _first_of(held - (held - wanted), MOST)
        if absent.spans:
            body = json.dumps({"device": device, "spans": absent.spans[:100]}).encode()
            await client.publish(wanted_subject(self._event), body)
        for records in self._batches(device, here):
            await self._publish(client, records)
        self._lately[device] = self._lately.get(device, Spans()) | here | absent
        return len(here)

    def _batches(self, device: str, spans: Spans) -> Iterator[list[Record]]:
        ledger = Ledger(self._file.reader, self._file.journal)
        for span in spans.spans:
            yield from batches(ledger.records(device, span))

    async def _publish(self, client: "Client", records: list[Record]) -> None:
        import nats.errors

        subject = batch_subject(self._event, records, self._sender)
        headers = {"Nats-Msg-Id": secrets.token_hex(12)}
        try:
            answer_of((await client.request(subject, wire.encode(records), timeout=5, headers=headers)).data)
        except (nats.errors.Error, TimeoutError, OSError) as error:
            raise LinkError(HubSilent()) from error


def _first_of(spans: Spans, most: int) -> Spans:
    """Return at most so many of the first numbers."""
    few: list[tuple[int, int]] = []
    for first, last in spans.spans:
        room = most - sum(end - begin + 1 for begin, end in few)
        if room <= 0:
            break
        few.append((first, min(last, first + room - 1)))
    return Spans(tuple(few))
