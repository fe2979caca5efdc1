"""Asking JetStream on behalf of kiosks, which may not do so themselves.

Each kiosk reads by consumers that the hub makes: into its own inbox, forgotten when nobody reads, and no more than a
few. JetStream has one queue for all that is asked of it and drops the whole of it when it is full (nats-server 2.14),
so who asks too often would silence the others.
"""

import json
import secrets
from collections import deque
from typing import TYPE_CHECKING, Any

from kiosk.adapters.kiosks.nats_answer import NotFoundError, agreed, nanoseconds
from kiosk.adapters.kiosks.nats_lane import HEARTBEAT_S
from kiosk.domain.kiosks.subjects import bulk_subjects, live_subjects, stream_of
from kiosk.services.ports import Lane
from kiosk.sync.stream_setup import call

if TYPE_CHECKING:
    from nats.aio.client import Client

CONSUMERS = 6
"""How many a kiosk has at most: two a connection, and those of connections that broke a moment ago."""
LONGEST_INBOX = 64


class StreamAccess:
    """What kiosks learn of a stream over one connection of the hub's.

    Args:
        client: a connection with the hubs' own rights.
        event: the event's id.
    """

    def __init__(self, client: "Client", event: str) -> None:
        self._client = client
        self._stream = stream_of(event)
        self._subjects = {Lane.LIVE: live_subjects(event), Lane.BULK: bulk_subjects(event)}
        self._consumers: dict[str, deque[str]] = {}

    async def stand(self, asked: dict[str, Any], _: str) -> bytes:
        """Answer where the stream stands, what marks one of its messages, or which one of a lane follows a number."""
        if "mark_at" in asked:
            message = await self._message({"seq": int(asked["mark_at"])})
            return _written(mark=str(nanoseconds(message["time"])) if message else None)
        if "lane" in asked:
            return _written(next=await self._next(Lane(asked["lane"]), int(asked["after"])))
        answer = await self._api("STREAM.INFO", {})
        stamp, state = answer.get("ts"), answer["state"]
        now = nanoseconds(stamp) // 1_000_000 if stamp else 0
        return _written(first=int(state["first_seq"]), last=int(state["last_seq"]), now=now)

    async def read(self, asked: dict[str, Any], asker: str) -> bytes:
        """Begin to send a lane of the stream to an inbox of the kiosk that asks; answers how many messages follow.

        Args:
            asked: the lane, the number to start from, and the last part of the inbox's name.
            asker: the kiosk's public key.

        Raises:
            ValueError: that is no lane, no number or no part of a name.
            LinkError: the server does not answer.
        """
        lane, start, inbox = Lane(asked["lane"]), int(asked["start"]), str(asked["inbox"])
        if not (inbox.isalnum() and inbox.isascii() and len(inbox) <= LONGEST_INBOX and start > 0):
            raise ValueError("no inbox to send to")
        name = f"{lane}-{asker}-{secrets.token_hex(8)}"
        config = {
            "name": name,
            "deliver_policy": "by_start_sequence",
            "opt_start_seq": start,
            "deliver_subject": f"_INBOX_{asker}.{inbox}",
            "filter_subjects": self._subjects[lane],
            "ack_policy": "none",
            "max_deliver": 1,
            "flow_control": True,
            "idle_heartbeat": int(HEARTBEAT_S * 1e9),
            "inactive_threshold": 30_000_000_000,
            "mem_storage": True,
            "num_replicas": 1,
        }
        request = {"stream_name": self._stream, "config": config, "action": "create"}
        answer = await self._ask(f"CONSUMER.CREATE.{self._stream}.{name}", request)
        await self._keep_few(asker, name)
        return _written(pending=int(answer.get("num_pending", 0)))

    async def _keep_few(self, asker: str, name: str) -> None:
        names = self._consumers.setdefault(asker, deque())
        names.append(name)
        while len(names) > CONSUMERS:
            await call(self._client, f"CONSUMER.DELETE.{self._stream}.{names.popleft()}", {})

    async def _next(self, lane: Lane, seq: int) -> int | None:
        messages = [await self._message({"seq": seq + 1, "next_by_subj": subject}) for subject in self._subjects[lane]]
        return min((int(message["seq"]) for message in messages if message), default=None)

    async def _message(self, which: dict[str, Any]) -> dict[str, Any] | None:
        try:
            answer = await self._api("STREAM.MSG.GET", which)
        except NotFoundError:
            return None
        message: dict[str, Any] = answer["message"]
        return message

    async def _api(self, name: str, body: dict[str, Any]) -> dict[str, Any]:
        return await self._ask(f"{name}.{self._stream}", body)

    async def _ask(self, name: str, body: dict[str, Any]) -> dict[str, Any]:
        return agreed(await call(self._client, name, body))


def _written(**answer: int | str | None) -> bytes:
    return json.dumps(answer).encode()
