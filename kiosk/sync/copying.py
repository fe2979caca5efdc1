"""Fetching a hub's copy of the event, in parts of which some are asked for ahead."""

import asyncio
import hashlib
import json
import zlib
from collections import deque
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from kiosk.adapters.files.output_file import Output, OutputKind, output_file
from kiosk.domain.faults.hub import EventNotKept
from kiosk.domain.faults.link import CopyBroken, CopyForged, CopyStopped
from kiosk.domain.faults.system import reason_of
from kiosk.domain.kiosks.subjects import service_subject
from kiosk.services.ports import LinkError, Progress, RefusedError
from kiosk.storage.connection import connect, is_in_use
from kiosk.storage.journal.authenticity import is_authentic
from kiosk.sync.questions import ask

if TYPE_CHECKING:
    from nats.aio.client import Client

AT_ONCE = 6
"""Parts of a copy that are asked for ahead."""


async def copy_event(client: "Client", event: str, asker: str, path: Path, progress: Progress) -> None:
    """Fetch a copy of the event's file from a hub, whole or not at all.

    Args:
        client: a connection.
        event: the event's id.
        asker: the public key that the connection was made with.
        path: where the file is to be.
        progress: is told bytes done and bytes in all.

    Raises:
        LinkError: the hub stopped sending, or what came is not whole.
        RefusedError: what came is another event, or not what the event's kiosks wrote.
        Fault: the file cannot be written.
    """
    copy = await ask(client, service_subject(event, "snapshot", asker), b"{}", 120)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EventNotKept(path, reason_of(error)) from error
    with output_file(path, Output(OutputKind.EVENT, event), is_in_use) as draft:
        ahead: deque[asyncio.Task[bytes]] = deque()
        try:
            subject = service_subject(event, f"part.{copy['token']}", asker)
            await _fetch(client, subject, copy, draft, progress, ahead)
            draft.flush()
            if not await asyncio.to_thread(_is_authentic, Path(draft.name), event):
                raise RefusedError(CopyForged())
        finally:
            await _end(ahead)


def _is_authentic(draft: Path, event: str) -> bool:
    connection = connect(draft, read_only=True)
    try:
        return is_authentic(connection, event)
    finally:
        connection.close()


async def _end(tasks: deque[asyncio.Task[bytes]]) -> None:
    """End what is still asked for of a copy that was given up."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def _fetch(
    client: "Client",
    subject: str,
    copy: dict[str, Any],
    out: BinaryIO,
    progress: Progress,
    ahead: deque[asyncio.Task[bytes]],
) -> None:
    """Fetch a copy's parts, some ahead (kept in `ahead`), and check them together."""
    size, digest = int(copy["size"]), hashlib.sha256()
    numbers = iter(range(-(-size // int(copy["part"]))))

    def ask_ahead() -> None:
        if (number := next(numbers, None)) is not None:
            asked = json.dumps({"copy": copy["copy"], "number": number}).encode()
            ahead.append(asyncio.ensure_future(_part(client, subject, asked)))

    for _ in range(AT_ONCE):
        ask_ahead()
    done = 0
    while ahead:
        part = await ahead.popleft()
        ask_ahead()
        digest.update(part)
        out.write(part)
        done += len(part)
        progress(done, size)
    if digest.hexdigest() != copy["digest"]:
        raise LinkError(CopyBroken())


async def _part(client: "Client", subject: str, asked: bytes) -> bytes:
    import nats.errors

    try:
        for _ in range(5):
            with suppress(nats.errors.TimeoutError, TimeoutError):
                answer = await client.request(subject, asked, timeout=20)
                return zlib.decompress(answer.data)
    except (nats.errors.Error, OSError, zlib.error) as error:
        raise LinkError(CopyStopped()) from error
    raise LinkError(CopyStopped())
