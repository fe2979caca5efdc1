"""The stream on NATS JetStream: one connection that is given up as soon as it is not whole, and made anew.

Reconnecting is left to the caller, and so is where to read on. A lane is read by a consumer that the hub makes and
forgets: what it sends is numbered without a gap, and a number that does not follow, or a heartbeat that does not come,
ends the connection (NATS ADR-17, ordered consumers).
"""

import asyncio
import json
import random
import ssl
import time
from collections import deque
from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any

from kiosk.adapters.kiosks.nats_answer import answer_of
from kiosk.adapters.kiosks.nats_dial import dial, failure_of, let_go
from kiosk.adapters.kiosks.nats_lane import HEARTBEAT_S, LaneReading
from kiosk.domain.faults.link import ConnectionLost, HubSilent, HubUnintelligible, NoHubKnown
from kiosk.domain.kiosks.membership import Membership
from kiosk.domain.kiosks.subjects import service_subject, stream_of
from kiosk.services.ports import Delivered, Lane, LinkError, RefusedError, StreamState

if TYPE_CHECKING:
    from nats.aio.client import Client
    from nats.aio.msg import Msg

ANSWER_S = 5.0


async def connect(membership: Membership, name: str) -> "NatsLink":
    """Connect to one of a membership's hubs, any of them.

    Raises:
        RefusedError: a hub answered and does not take this kiosk, or is another hub.
        LinkError: no hub can be reached.
    """
    hubs = random.sample(membership.hubs, len(membership.hubs))
    failure: LinkError = LinkError(NoHubKnown())
    for hub in hubs:
        try:
            return NatsLink(await dial(membership, hub, name), membership.event, hub, membership.public_key)
        except RefusedError as error:
            failure = error
        except LinkError as error:
            failure = failure if isinstance(failure, RefusedError) else error
    raise failure


class NatsLink:
    """A connection to an event's stream; see `kiosk.services.ports.StreamLink`."""

    def __init__(self, client: "Client", event: str, hub: str, sender: str) -> None:
        self.hub, self.sender = hub, sender
        self._client, self._event = client, event
        self._stream = stream_of(event)
        self._readings: dict[Lane, LaneReading] = {}
        self._heard: deque[bytes] = deque(maxlen=1_000)
        self._arrived = asyncio.Event()
        self._answers: set[asyncio.Future[None]] = set()

    async def state(self) -> StreamState:
        """Ask where the stream stands, and how late it is there."""
        answer = await self._asked("stream", {})
        return StreamState(int(answer["first"]), int(answer["last"]), int(answer["now"]))

    async def mark_at(self, seq: int) -> str | None:
        """Return the mark of the message with that number; None if there is none."""
        mark = (await self._asked("stream", {"mark_at": seq}))["mark"]
        return None if mark is None else str(mark)

    async def next_after(self, lane: Lane, seq: int) -> int | None:
        """Return the number of the first message of a lane after a number; None if there is none."""
        following = (await self._asked("stream", {"lane": lane, "after": seq}))["next"]
        return None if following is None else int(following)

    async def consume(self, lane: Lane, start: int) -> int:
        """Begin to read a lane from a number on; returns how many messages are to come."""
        reading = self._readings[lane] = LaneReading()
        inbox = self._client.new_inbox()

        async def receive(message: "Msg") -> None:
            reading.receive(message)
            self._arrived.set()

        await self._guarded(self._client.subscribe(inbox, cb=receive))
        answer = await self._asked("read", {"lane": lane, "start": max(start, 1), "inbox": inbox.rpartition(".")[2]})
        return int(answer["pending"])

    async def delivered(self, timeout: float) -> None:
        """Wait until something was delivered, or seconds have passed."""
        self._check()
        if not any(self._readings.values()):
            self._arrived.clear()
            try:
                await asyncio.wait_for(self._arrived.wait(), timeout)
            except TimeoutError:
                self._check()

    def wake(self) -> None:
        """End a wait for deliveries; to be called on the loop's own thread."""
        self._arrived.set()

    def take(self, lane: Lane, most: int) -> list[Delivered]:
        """Return what a lane has brought so far, at most so many."""
        delivered, questions = self._readings[lane].take(most)
        for subject in questions:  # unanswered, the hub would send nothing more
            self._soon(self._client.publish(subject, b""))
        return delivered

    async def publish(self, subject: str, payload: bytes, key: str) -> None:
        """Add a message to the stream; returns when it is on the hub's disk."""
        headers = {"Nats-Msg-Id": key, "Nats-Expected-Stream": self._stream}
        message = await self._guarded(self._client.request(subject, payload, timeout=ANSWER_S, headers=headers))
        answer_of(message.data)

    async def tell(self, subject: str, payload: bytes) -> None:
        """Tell whoever listens now."""
        await self._guarded(self._client.publish(subject, payload))

    async def ask(self, subject: str, payload: bytes) -> bytes | None:
        """Ask whoever listens; None if nobody answers within some seconds."""
        import nats.errors

        try:
            return bytes((await self._client.request(subject, payload, timeout=ANSWER_S)).data)
        except (nats.errors.Error, TimeoutError, OSError):
            return None

    async def listen(self, subject: str) -> None:
        """Collect what is told under a subject."""

        async def receive(message: "Msg") -> None:
            self._heard.append(message.data)
            self._arrived.set()

        await self._guarded(self._client.subscribe(subject, cb=receive))

    def heard(self) -> list[bytes]:
        """Return what was told since the last call."""
        payloads = list(self._heard)
        self._heard.clear()
        return payloads

    async def close(self) -> None:
        """Let go of the connection."""
        await let_go(self._client)

    def _check(self) -> None:
        if self._client.is_closed or not self._client.is_connected:
            error = self._client.last_error
            raise failure_of([error], self.hub) if error else LinkError(ConnectionLost())
        silent = time.monotonic() - 3 * HEARTBEAT_S
        if any(reading.last_heard < silent for reading in self._readings.values()):
            raise LinkError(HubSilent())

    def _soon(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._answers.add(task)  # the loop itself holds tasks weakly
        task.add_done_callback(self._answered)

    def _answered(self, task: asyncio.Future[None]) -> None:
        self._answers.discard(task)
        if not task.cancelled():
            task.exception()  # the next look at the connection tells of it

    async def _asked(self, service: str, what: dict[str, Any]) -> dict[str, Any]:
        """Ask the hub about the stream.

        Raises:
            LinkError: it does not answer, or refuses.
        """
        subject = service_subject(self._event, service, self.sender)
        message = await self._guarded(self._client.request(subject, json.dumps(what).encode(), timeout=ANSWER_S))
        try:
            answer: dict[str, Any] = json.loads(message.data)
        except ValueError as error:
            raise LinkError(HubUnintelligible()) from error
        if "wrong" in answer:
            raise LinkError(HubSilent())
        return answer

    async def _guarded(self, work: Awaitable[Any]) -> Any:  # noqa: ANN401 - whatever the client returns
        import nats.errors

        try:
            return await work
        except (nats.errors.Error, TimeoutError, OSError, ssl.SSLError) as error:
            raise LinkError(HubSilent()) from error
