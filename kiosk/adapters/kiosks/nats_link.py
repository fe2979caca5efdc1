"""The stream on NATS JetStream: one connection that is given up as soon as it is not whole, and made anew.

Reconnecting is left to the caller, and so is where to read on. A lane is read by a consumer that the hub forgets: what
it sends is numbered without a gap, and a number that does not follow, or a heartbeat that does not come, ends the
connection (NATS ADR-17, ordered consumers).
"""

import asyncio
import json
import logging
import random
import secrets
import ssl
import time
from collections import deque
from collections.abc import Awaitable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from kiosk.domain.faults.link import (
    CodeRefused,
    ConnectionLost,
    HubRefusedWith,
    HubSilent,
    HubUnintelligible,
    HubUnreachable,
    KioskRefused,
    MessageLost,
    NoHubKnown,
    NotTheHubJoined,
)
from kiosk.domain.kiosks.membership import Membership
from kiosk.domain.kiosks.subjects import stream_of
from kiosk.services.ports import Delivered, HubFullError, Lane, LinkError, RefusedError, StreamState

if TYPE_CHECKING:
    from nats.aio.client import Client
    from nats.aio.msg import Msg

ANSWER_S = 5.0
HEARTBEAT_S = 5.0
PING_S = 5
_DELIVERY = "$JS.ACK."
"""What messages of the stream are to be acknowledged under, which no sender can write (NATS ADR-15)."""
_FULL = ("insufficient", "exceeded", "no space", "store failed", "resource")
_REFUSED = ("authorization", "permission", "authentication", "expired", "revoked")


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
            return NatsLink(await dial(membership, hub, name), membership.event, hub)
        except RefusedError as error:
            failure = error
        except LinkError as error:
            failure = failure if isinstance(failure, RefusedError) else error
    raise failure


def _be_calm(record: logging.LogRecord) -> bool:
    """Leave out what asyncio says of every TLS connection that the other side ends."""
    return "eof_received" not in record.getMessage()


logging.getLogger("asyncio").addFilter(_be_calm)


async def dial(membership: Membership, hub: str, name: str) -> "Client":
    """Connect to one hub; a broken connection stays broken.

    Raises:
        RefusedError: it does not take this kiosk, or is not the hub that was joined.
        LinkError: it cannot be reached.
    """
    inbox = f"_INBOX_{membership.public_key}"
    return await _open(hub, membership.certificate, inbox, name=name, nkeys_seed_str=membership.seed)


async def dial_to_join(hub: str, certificate: str, token: str) -> "Client":
    """Connect to a hub with what a join code holds, to be taken by it.

    Raises:
        RefusedError: the code is no longer valid.
        LinkError: it cannot be reached.
    """
    try:
        return await _open(hub, certificate, "_INBOX_JOIN", user="join", password=token)
    except RefusedError as error:
        raise RefusedError(CodeRefused()) from error


async def _open(hub: str, certificate: str, inbox: str, **credentials: Any) -> "Client":  # noqa: ANN401 - as the client takes them
    from nats.aio.client import Client

    client = Client()
    heard: list[Exception] = []

    async def note(error: Exception) -> None:
        heard.append(error)

    try:
        await asyncio.wait_for(
            client.connect(
                f"tls://{hub}",
                tls=server_tls(certificate),
                tls_handshake_first=True,
                inbox_prefix=inbox,
                allow_reconnect=False,
                connect_timeout=4,
                ping_interval=PING_S,
                max_outstanding_pings=2,
                error_cb=note,
                **credentials,
            ),
            timeout=8,
        )
    except BaseException as error:
        await _let_go(client)
        if isinstance(error, Exception):
            raise _failure([error, *heard], hub) from error
        raise
    return client


async def _let_go(client: "Client") -> None:
    with suppress(Exception):  # it is being given up; whatever it says changes nothing
        await asyncio.wait_for(client.close(), 1)


def server_tls(certificate: str) -> ssl.SSLContext:
    """Return a TLS context that trusts one certificate only, whatever name the hub is reached by."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.load_verify_locations(cadata=certificate)
    return context


def _failure(errors: Sequence[BaseException], hub: str) -> LinkError:
    told = " ".join(f"{type(error).__name__} {error}" for error in errors).lower()
    if any(isinstance(error, ssl.SSLCertVerificationError) for error in errors) or "certificate" in told:
        return RefusedError(NotTheHubJoined(hub))
    if any(word in told for word in _REFUSED):
        return RefusedError(KioskRefused(hub))
    return LinkError(HubUnreachable(hub))


class _Reading:
    """One lane as it comes in: what was delivered and not yet taken, and the numbers that show it is whole."""

    def __init__(self) -> None:
        self.messages: deque[Msg] = deque()
        self.expected = 1
        self.last_heard = time.monotonic()


class NatsLink:
    """A connection to an event's stream; see `kiosk.services.ports.StreamLink`."""

    def __init__(self, client: "Client", event: str, hub: str) -> None:
        self.hub = hub
        self._client = client
        self._stream = stream_of(event)
        self._readings: dict[Lane, _Reading] = {}
        self._told: deque[bytes] = deque(maxlen=1_000)
        self._arrived = asyncio.Event()
        self._answers: set[asyncio.Future[None]] = set()

    async def state(self) -> StreamState:
        """Ask where the stream stands, and how late it is there."""
        answer = await self._api(f"STREAM.INFO.{self._stream}", b"")
        told, state = answer.get("ts"), answer["state"]
        now = _nanoseconds(told) // 1_000_000 if told else 0
        return StreamState(int(state["first_seq"]), int(state["last_seq"]), now)

    async def mark_at(self, seq: int) -> str | None:
        """Return the mark of the message with that number; None if there is none."""
        try:
            answer = await self._api(f"STREAM.MSG.GET.{self._stream}", json.dumps({"seq": seq}).encode())
        except _NotFoundError:
            return None
        return str(_nanoseconds(answer["message"]["time"]))

    async def consume(self, lane: Lane, subjects: Sequence[str], start: int) -> int:
        """Begin to read a lane from a number on; returns how many messages are to come."""
        reading = self._readings[lane] = _Reading()
        inbox = self._client.new_inbox()

        async def receive(message: "Msg") -> None:
            reading.last_heard = time.monotonic()
            reading.messages.append(message)
            self._arrived.set()

        await self._guarded(self._client.subscribe(inbox, cb=receive))
        name = f"{lane}-{secrets.token_hex(8)}"
        config = {
            "name": name,
            "deliver_policy": "by_start_sequence",
            "opt_start_seq": max(start, 1),
            "deliver_subject": inbox,
            "filter_subjects": list(subjects),
            "ack_policy": "none",
            "max_deliver": 1,
            "flow_control": True,
            "idle_heartbeat": int(HEARTBEAT_S * 1e9),
            "inactive_threshold": 30_000_000_000,
            "mem_storage": True,
            "num_replicas": 1,
        }
        request = {"stream_name": self._stream, "config": config, "action": "create"}
        answer = await self._api(f"CONSUMER.CREATE.{self._stream}.{name}", json.dumps(request).encode())
        return int(answer.get("num_pending", 0))

    async def delivered(self, timeout: float) -> None:
        """Wait until something was delivered, or seconds have passed."""
        self._check()
        if not any(reading.messages for reading in self._readings.values()):
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
        reading = self._readings[lane]
        found: list[Delivered] = []
        while reading.messages and len(found) < most:
            message = reading.messages.popleft()
            if message.reply.startswith(_DELIVERY):
                found.append(self._read(reading, message))
            else:  # a header proves nothing: whoever sent the message wrote it
                self._control(reading, message)
        return found

    async def publish(self, subject: str, payload: bytes, key: str) -> None:
        """Add a message to the stream; returns when it is on the hub's disk."""
        headers = {"Nats-Msg-Id": key, "Nats-Expected-Stream": self._stream}
        message = await self._guarded(self._client.request(subject, payload, timeout=ANSWER_S, headers=headers))
        _answer_of(message)

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
            self._told.append(message.data)
            self._arrived.set()

        await self._guarded(self._client.subscribe(subject, cb=receive))

    def heard(self) -> list[bytes]:
        """Return what was told since the last call."""
        found = list(self._told)
        self._told.clear()
        return found

    async def close(self) -> None:
        """Let go of the connection."""
        await _let_go(self._client)

    def _check(self) -> None:
        if self._client.is_closed or not self._client.is_connected:
            error = self._client.last_error
            raise _failure([error], self.hub) if error else LinkError(ConnectionLost())
        silent = time.monotonic() - 3 * HEARTBEAT_S
        if any(reading.last_heard < silent for reading in self._readings.values()):
            raise LinkError(HubSilent())

    def _control(self, reading: _Reading, message: "Msg") -> None:
        """Answer the hub's question how far this side has come, so that it sends on; see that nothing was lost."""
        headers = message.headers or {}
        last = headers.get("Nats-Last-Consumer", "")
        if last.isdigit() and int(last) >= reading.expected:
            raise LinkError(MessageLost())
        asked = message.reply or headers.get("Nats-Consumer-Stalled")
        if asked:
            self._soon(self._client.publish(asked, b""))

    def _soon(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._answers.add(task)  # the loop itself holds tasks weakly
        task.add_done_callback(self._answered)

    def _answered(self, task: asyncio.Future[None]) -> None:
        self._answers.discard(task)
        if not task.cancelled():
            task.exception()  # the next look at the connection tells of it

    def _read(self, reading: _Reading, message: "Msg") -> Delivered:
        tokens = message.reply.split(".")
        base = 5 if len(tokens) == 9 else 7
        seq, count, stamp, pending = (int(token) for token in tokens[base : base + 4])
        if count != reading.expected:
            raise LinkError(MessageLost())
        reading.expected += 1
        return Delivered(seq, str(stamp), pending, message.subject, message.data)

    async def _api(self, subject: str, body: bytes) -> dict[str, Any]:
        message = await self._guarded(self._client.request(f"$JS.API.{subject}", body, timeout=ANSWER_S))
        return _answer_of(message)

    async def _guarded(self, work: Awaitable[Any]) -> Any:  # noqa: ANN401 - whatever the client returns
        import nats.errors

        try:
            return await work
        except (nats.errors.Error, TimeoutError, OSError, ssl.SSLError) as error:
            raise LinkError(HubSilent()) from error


class _NotFoundError(LinkError):
    """The stream has no such message, or there is no such stream."""


def _answer_of(message: "Msg") -> dict[str, Any]:
    try:
        answer: dict[str, Any] = json.loads(message.data)
    except ValueError as error:
        raise LinkError(HubUnintelligible()) from error
    if not (refusal := answer.get("error")):
        return answer
    told = str(refusal.get("description", "")).lower()
    if refusal.get("code") == 404:
        raise _NotFoundError(HubRefusedWith(told))
    if any(word in told for word in _FULL):
        raise HubFullError(HubRefusedWith(told))
    raise LinkError(HubRefusedWith(told))


def _nanoseconds(text: str) -> int:
    """Read RFC 3339 with up to nine digits of a second, as the server writes its times."""
    whole, _, rest = text.partition(".")
    digits = rest.rstrip("Z").partition("+")[0]
    seconds = datetime.fromisoformat(whole.removesuffix("Z")[:19]).replace(tzinfo=UTC).timestamp()
    return int(seconds) * 1_000_000_000 + int(digits.ljust(9, "0")[:9] or "0")
