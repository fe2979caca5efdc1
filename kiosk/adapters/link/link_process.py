"""A link from the screen's side: its process is started, heard, and ended."""

import queue
import subprocess
import sys
import weakref
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from threading import Thread

import orjson

import kiosk
from kiosk.domain.networking.phone_link import LinkState, LinkWish, link_url

STARTING_S = 20.0
"""Seconds that the process may take to open the link, on a machine that is busy."""

_START = (
    "import sys; sys.path.insert(0, {root!r}); import kiosk; del sys.path[0]\n"
    "from kiosk.adapters.link.child import main; main()"
)
"""The same program as this one, wherever it was found, and nothing that lies in the working folder."""


class LinkProcess:
    """An open link, or one that could not be opened.

    Args:
        wish: what is handed out. It goes through a pipe: no command line and no file tells of it.
    """

    def __init__(self, wish: LinkWish) -> None:
        self.url, self.state = "", LinkState.FAILED
        self._ended: weakref.finalize[[subprocess.Popen[bytes]], LinkProcess] | None = None
        command = [sys.executable, "-P", "-W", "ignore", "-c", _START.format(root=str(Path(kiosk.__file__).parents[1]))]
        try:
            process = subprocess.Popen(  # noqa: S603 - our own program
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        except OSError:
            return
        self._ended = weakref.finalize(self, _end, process)
        heard: queue.SimpleQueue[int] = queue.SimpleQueue()
        Thread(target=_listen, args=(process, weakref.ref(self), heard), daemon=True).start()
        if port := _port_of(process, wish, heard):
            self.url = link_url(wish.address, port, wish.token)
        else:
            self.end()

    def end(self) -> None:
        """Close it: from now on nobody gets anything."""
        if self._ended:
            self._ended()


def _port_of(process: "subprocess.Popen[bytes]", wish: LinkWish, heard: "queue.SimpleQueue[int]") -> int:
    """Return the port under which a process hands out what it is given; 0 if it does not."""
    assert process.stdin is not None  # noqa: S101 - it was asked for
    try:
        process.stdin.write(orjson.dumps(asdict(wish)) + b"\n")
        process.stdin.flush()
        return heard.get(timeout=STARTING_S)
    except (OSError, queue.Empty):
        return 0


def _listen(
    process: "subprocess.Popen[bytes]", link: "weakref.ref[LinkProcess]", heard: "queue.SimpleQueue[int]"
) -> None:
    """Hear how a link stands; one whose process dies without a word is over."""
    assert process.stdout is not None  # noqa: S101 - it was asked for
    last = LinkState.FAILED
    with process.stdout:
        while line := process.stdout.readline(200):
            state, _, port = line.decode().strip().partition(" ")
            last = LinkState(state)
            _stands(link, last)
            heard.put(int(port))
    if last in (LinkState.OPEN, LinkState.SEEN):
        _stands(link, LinkState.OVER)
    heard.put(0)


def _stands(link: "weakref.ref[LinkProcess]", state: LinkState) -> None:
    if (owner := link()) is not None:
        owner.state = state


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.kill()
    process.wait()
    if process.stdin:
        with suppress(OSError):
            process.stdin.close()
