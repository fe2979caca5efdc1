"""This hub's own copy of the stream: whom its bytes hold although they were deleted, and how they are got out of it.

Hubs of a cluster keep what was published twice: in the stream, where a message that is deleted is overwritten, and in
the log between them (Raft). From that log nats-server cuts off what is done some minutes later, or at once when it has
grown by 8 MiB. A request to purge what nobody published changes nothing and stands in the log as everything does, so
some large ones make all hubs cut it off. A hub that was away when a message was deleted leaves it out when it is back,
but does not overwrite it: it drops its copy and takes that of the others. A hub that is alone and was killed while it
deleted may keep such bytes too: it drops its copy, and the kiosks fill the stream anew from their journals.
"""

import asyncio
import logging
import secrets
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from kiosk.domain.faults.link import HubRefusedWith
from kiosk.services.ports import LinkError
from kiosk.sync.stream_setup import call

if TYPE_CHECKING:
    from nats.aio.client import Client

FILLER, FILLERS = 1_000_000, 10
"""Bytes of a request, which is smaller than the largest message, and how many fill the log."""
SPREAD_S = 1.5
"""Over how long hubs spread their requests: what one does helps all."""
SETTLE_S, LOOK_S = 5.0, 0.5
_RANDOM = secrets.SystemRandom()
_log = logging.getLogger(__name__)


class StreamCopy:
    """What a hub's server keeps of the stream on this machine.

    Args:
        stream: its name.
        name: the server's name among the hubs; empty for a hub that is alone.
        left: returns whom of some people its bytes hold.
    """

    def __init__(self, stream: str, name: str, left: Callable[[Collection[str]], set[str]]) -> None:
        self._stream = stream
        self._name = name
        self._left = left
        self._renewed_for: set[str] = set()
        self._doubted: set[str] = set()
        self.is_to_be_renewed = False
        """Whether the server is to be started again without its copy, and takes that of others or the journals."""

    @property
    def is_shared(self) -> bool:
        """Whether other hubs keep the stream too."""
        return bool(self._name)

    async def whom(self, people: Collection[str]) -> set[str]:
        """Return whom of some people its bytes hold."""
        return await asyncio.to_thread(lambda: self._left(people))

    async def holds(self, client: "Client", people: Collection[str]) -> bool:
        """Tell whether its bytes hold people whose messages were deleted; the log between hubs is cut off for that.

        Args:
            client: a connection with the hubs' own rights.
            people: their ids.

        Raises:
            LinkError: the server does not answer or refuses.
        """
        if not await self.whom(people):
            return False
        if not self.is_shared:
            return True
        await asyncio.sleep(_RANDOM.uniform(0, SPREAD_S))
        if not await self.whom(people):
            return False
        await self._cut_log_off(client)
        loop = asyncio.get_running_loop()
        deadline = loop.time() + SETTLE_S
        while left := await self.whom(people):
            if loop.time() > deadline:
                return bool(left)
            await asyncio.sleep(LOOK_S)
        return False

    async def renew(self, client: "Client", people: Collection[str]) -> bool:
        """Let the server drop this copy, because its bytes hold people whom the stream does not hold any more.

        Args:
            client: a connection with the hubs' own rights.
            people: their ids.

        Returns:
            Whether that can help; not if it was done for the same people before.

        Raises:
            LinkError: the server does not answer or refuses.
        """
        if not (left := await self.whom(people)):
            return False
        if left <= self._renewed_for:
            _log.warning("%d people are left in the bytes of the stream", len(left))
            return False
        if not self.is_shared and not left <= self._doubted:
            self._doubted = left  # a server may write late: once more, before it begins anew
            return True
        if not self.is_shared or await self._others_have_all(client):
            self._renewed_for |= left
            self.is_to_be_renewed = True
        return True

    async def _cut_log_off(self, client: "Client") -> None:
        for _ in range(FILLERS):
            await self._ask(client, "STREAM.PURGE", {"filter": "nobody." + "x" * FILLER})

    async def _others_have_all(self, client: "Client") -> bool:
        """Tell whether this copy can be dropped: another hub leads, and all others are up to date."""
        cluster = (await self._ask(client, "STREAM.INFO", {})).get("cluster", {})
        if cluster.get("leader") == self._name:
            await self._ask(client, "STREAM.LEADER.STEPDOWN", {})
            return False
        others = [hub for hub in cluster.get("replicas", ()) if hub["name"] != self._name]
        are_current = all(hub.get("current") and not hub.get("offline") for hub in others)
        return bool(cluster.get("leader")) and bool(others) and are_current

    async def _ask(self, client: "Client", name: str, body: dict[str, Any]) -> dict[str, Any]:
        reply = await call(client, f"{name}.{self._stream}", body, timeout=20)
        if error := reply.get("error"):
            raise LinkError(HubRefusedWith(str(error.get("description"))))
        return reply
