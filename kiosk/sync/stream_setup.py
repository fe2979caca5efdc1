"""Making the stream of an event, or bringing it to what it should be."""

import asyncio
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from kiosk.domain.faults.link import HubRefusedWith, HubSilent
from kiosk.domain.kiosks.subjects import bulk_subjects, live_subjects, stream_of
from kiosk.services.ports import LinkError

if TYPE_CHECKING:
    from nats.aio.client import Client

PATIENCE_S = 60.0
_DUPLICATE_WINDOW_NS = 120_000_000_000
_CONSUMERS = 100_000
"""A kiosk has two, and until the hub forgets them two more for each connection that broke. nats-server 2.15 allows
1,000 where nothing is said, or -1."""


async def ensure_stream(client: "Client", event: str, hubs: int, answered: Callable[[], None]) -> None:
    """Make the stream if there is none; waits while a cluster has no leader yet.

    Args:
        client: a connection with the hubs' own rights.
        event: the event's id.
        hubs: how many hubs keep the stream.
        answered: is called whenever the server answers, be it that there is no leader.

    Raises:
        LinkError: the server does not make it.
    """
    config = _config(event, hubs)
    changeable = {name: config[name] for name in ("num_replicas", "max_consumers")}
    loop = asyncio.get_running_loop()
    deadline = loop.time() + PATIENCE_S
    while True:
        reply = await call(client, f"STREAM.INFO.{stream_of(event)}", {})
        answered()
        error = reply.get("error")
        if error is None:
            standing = reply.get("config", {})
            if standing | changeable == standing:
                return
            reply = await call(client, f"STREAM.UPDATE.{stream_of(event)}", standing | changeable)
        elif error.get("code") == 404:
            reply = await call(client, f"STREAM.CREATE.{stream_of(event)}", config)
        if "error" not in reply:
            return
        if loop.time() > deadline:
            raise LinkError(HubRefusedWith(str(reply["error"].get("description", ""))))
        await asyncio.sleep(0.5)


async def call(client: "Client", name: str, body: dict[str, Any], timeout: float = 5.0) -> dict[str, Any]:
    """Ask JetStream's own interface; returns its answer, an ``error`` included.

    Raises:
        LinkError: it does not answer, or runs without JetStream.
    """
    import nats.errors

    try:
        message = await client.request(f"$JS.API.{name}", json.dumps(body).encode() if body else b"", timeout=timeout)
        answer: dict[str, Any] = json.loads(message.data)
    except (nats.errors.Error, TimeoutError, OSError, ValueError) as error:
        raise LinkError(HubSilent()) from error
    return answer


def _config(event: str, hubs: int) -> dict[str, Any]:
    return {
        "name": stream_of(event),
        "subjects": [*live_subjects(event), *bulk_subjects(event)],
        "retention": "limits",
        "storage": "file",
        "discard": "new",
        "num_replicas": hubs,
        "max_consumers": _CONSUMERS,
        "max_msgs": -1,
        "max_bytes": -1,
        "max_age": 0,
        "max_msg_size": 2**20,
        "duplicate_window": _DUPLICATE_WINDOW_NS,
    }
