"""One link, served: a page to whoever knows its path, the contacts to the first who asks for them, and nothing else."""

import asyncio
import hmac
from collections.abc import Callable
from contextlib import suppress

from kiosk.adapters.link.guard import Guard, asker_of
from kiosk.adapters.link.page import answer, contacts_answer, offer_page, told_page
from kiosk.domain.networking.phone_link import LinkState, LinkWish

HEAD_OCTETS = 8_192
ASKING_S, SENDING_S = 5.0, 20.0
"""Seconds that somebody may take to ask, and to take the answer."""


class LinkServer:
    """The server of one link; it ends with its seconds, or when told.

    Args:
        wish: what is handed out.
        tell: hears how the link stands.
    """

    def __init__(self, wish: LinkWish, tell: Callable[[LinkState], None]) -> None:
        self._wish, self._tell = wish, tell
        self._path = f"/{wish.token}".encode()
        self._guard = Guard()
        self._sending = self._taken = False
        self._ended = asyncio.Event()
        self._at_work: set[asyncio.Task[None]] = set()

    async def run(self, opened: Callable[[int], None]) -> None:
        """Serve until the end.

        Args:
            opened: is told the port.

        Raises:
            OSError: the address cannot be listened on.
        """
        server = await asyncio.start_server(self._connected, self._wish.address, 0, limit=HEAD_OCTETS)
        opened(int(server.sockets[0].getsockname()[1]))
        with suppress(TimeoutError):
            await asyncio.wait_for(self._ended.wait(), self._wish.seconds)
        server.close()
        for task in tuple(self._at_work):
            task.cancel()
        self._tell(LinkState.OVER)

    def end(self) -> None:
        """Serve no more."""
        self._ended.set()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        peer = writer.get_extra_info("peername")
        asker = asker_of(str(peer[0])) if peer else ""
        if task is None or not peer or not self._guard.enter(asker):
            writer.transport.abort()
            return
        self._at_work.add(task)
        try:
            await self._serve(reader, writer, asker)
        except (OSError, TimeoutError, EOFError, asyncio.CancelledError):
            writer.transport.abort()  # one who goes, dawdles or says nothing is nobody's trouble
        finally:
            self._guard.leave(asker)
            self._at_work.discard(task)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, asker: str) -> None:
        writer.transport.set_write_buffer_limits(0)  # what is drained has left this process
        async with asyncio.timeout(ASKING_S):
            try:
                head = await reader.readuntil(b"\r\n\r\n")
            except asyncio.LimitOverrunError:
                self._guard.blame(asker)
                head = b""
        method, path = _asked(head)
        async with asyncio.timeout(SENDING_S):
            if not head:
                await _send(writer, answer(431, b"", "text/plain"))
            elif not hmac.compare_digest(path, self._path):
                self._guard.blame(asker)
                await _send(writer, answer(404, b"", "text/plain"))
            else:
                await self._answer(method, writer)

    async def _answer(self, method: bytes, writer: asyncio.StreamWriter) -> None:
        texts = self._wish.texts
        if method not in (b"GET", b"HEAD", b"POST"):
            await _send(writer, answer(405, b"", "text/plain", "Allow: GET, HEAD, POST"))
        elif self._taken:
            await _send(writer, answer(410, told_page(texts, texts.taken), head=method == b"HEAD"))
        elif method != b"POST":
            self._tell(LinkState.SEEN)
            await _send(writer, answer(200, offer_page(texts), head=method == b"HEAD"))
        elif self._sending:
            await _send(writer, answer(409, told_page(texts, texts.taken)))
        else:
            await self._hand_out(writer)

    async def _hand_out(self, writer: asyncio.StreamWriter) -> None:
        """Send the contacts; a phone that lost its network in the midst of them may ask again."""
        self._sending = True
        try:
            await _send(writer, contacts_answer(self._wish.cards))
            self._taken = True
            self._tell(LinkState.TAKEN)
        finally:
            self._sending = False


async def _send(writer: asyncio.StreamWriter, content: bytes) -> None:
    writer.write(content)
    await writer.drain()
    writer.close()
    await writer.wait_closed()


def _asked(head: bytes) -> tuple[bytes, bytes]:
    """Return method and path of a request; neither of what is none (RFC 9112, 3)."""
    words = head.partition(b"\r\n")[0].split(b" ")
    if len(words) != 3 or not words[2].startswith(b"HTTP/1."):
        return b"", b""
    return words[0], words[1]
