"""The process that serves one link: it hears what to hand out, tells how the link stands, and ends with its parent."""

import asyncio
import os
import sys
from threading import Thread

import orjson

from kiosk.adapters.link.server import LinkServer
from kiosk.domain.networking.phone_link import LinkState, LinkTexts, LinkWish


def main() -> None:
    """Serve what stands on the first line of standard input, until its end."""
    values = orjson.loads(sys.stdin.buffer.readline())
    wish = LinkWish(**values | {"texts": LinkTexts(**values["texts"])})
    try:
        asyncio.run(_serve(wish))
    except OSError:
        _say(LinkState.FAILED)


async def _serve(wish: LinkWish) -> None:
    server, loop = LinkServer(wish, _say), asyncio.get_running_loop()

    def wait_for_end() -> None:
        while os.read(0, 1):  # the parent says nothing more: it has ended, or closed the link
            pass
        loop.call_soon_threadsafe(server.end)

    Thread(target=wait_for_end, daemon=True).start()
    await server.run(lambda port: _say(LinkState.OPEN, port))


def _say(state: LinkState, port: int = 0) -> None:
    try:
        os.write(1, b"%s %d\n" % (state.value.encode(), port))
    except OSError:
        sys.exit(0)  # nobody listens


if __name__ == "__main__":
    main()
