"""Work beside replication that goes on whatever happens in it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

FAILED_PAUSE = 5.0
_log = logging.getLogger(__name__)


def regularly(work: Callable[[], Awaitable[None]], pause: float, *, at_once: bool = False) -> asyncio.Task[None]:
    """Do something again and again; what fails is logged and tried again, a little later."""

    async def go_on() -> None:
        await asyncio.sleep(0 if at_once else pause)
        while True:
            with going_on() as failed:
                await work()
            await asyncio.sleep(FAILED_PAUSE if failed else pause)

    return asyncio.ensure_future(go_on())


@contextmanager
def going_on() -> Iterator[list[Exception]]:
    """Let a task outlive what goes wrong in it; yields the list that tells afterwards whether anything did."""
    failed: list[Exception] = []
    try:
        yield failed
    except Exception as error:  # noqa: BLE001 - a task's edge: it must not end with one failure
        _log.exception("a part of replication failed; it is tried again")
        failed.append(error)
