"""One question to a hub's services, and its answer."""

import asyncio
import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from kiosk.domain.faults.link import ConnectionLost, HubSilent, HubStarting
from kiosk.domain.faults.told import fault_in
from kiosk.services.ports import LinkError

if TYPE_CHECKING:
    from nats.aio.client import Client
    from nats.aio.msg import Msg

TRIES = 40
LOOK_S = 0.25


async def ask(client: "Client", subject: str, asked: bytes, timeout: float) -> dict[str, Any]:
    """Ask a hub's service; waits while a hub that has just started does not serve yet.

    Args:
        client: a connection.
        subject: the service's.
        asked: the question, JSON.
        timeout: seconds to wait for the answer.

    Raises:
        LinkError: nobody answers, or not in time, or the connection ended meanwhile.
        Fault: the hub answered with a refusal, in a sentence.
    """
    import nats.errors

    try:
        for _ in range(TRIES):
            with suppress(nats.errors.NoRespondersError):
                answer = await _answer(client, subject, asked, timeout)
                break
            await asyncio.sleep(0.5)
        else:
            raise LinkError(HubStarting())
        reply: dict[str, Any] = json.loads(answer.data)
    except (nats.errors.Error, TimeoutError, OSError, ValueError) as error:
        raise LinkError(HubSilent()) from error
    if wrong := reply.get("wrong"):
        raise fault_in(wrong)
    return reply


async def _answer(client: "Client", subject: str, asked: bytes, timeout: float) -> "Msg":
    """Ask, and do not wait for an answer that cannot come: the client itself waits on after its connection ended."""
    asking = asyncio.ensure_future(client.request(subject, asked, timeout=timeout))
    try:
        while not (await asyncio.wait({asking}, timeout=LOOK_S))[0]:
            if client.is_closed:
                raise LinkError(ConnectionLost())
        return asking.result()
    finally:
        asking.cancel()
