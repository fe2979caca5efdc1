"""What a hub's nats-server says in its log, which is the only place where it says that its disk is full."""

import os
import re
from contextlib import suppress
from pathlib import Path

_SIGNS = (
    *(b"no space left", b"critical write error", b"insufficient storage"),
    *(b"resource limits exceeded", b"will be DISABLED"),
)
_QUOTES = re.compile(rb" - [a-z]{1,3}id:\d")
"""What stands in each line about a connection (``cid``, ``rid``): such lines quote what the other side said."""
_AT_ONCE = 2**20


class ServerLog:
    """A server's log, read on from where it was read to; the server begins a new one when it has grown.

    Args:
        path: the log; it need not be there yet.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read_to = 0

    def skip(self, read_to: int) -> None:
        """Leave out what stands before a position, in bytes."""
        self._read_to = read_to

    def tells_of_ready(self, since: int) -> bool:
        """Tell whether the server has said since a position (bytes) that it takes connections, or has said that much.

        A port that answers proves nothing: another program may have it.
        """
        with suppress(OSError), self._path.open("rb") as log:
            if os.fstat(log.fileno()).st_size < since:
                return True  # it has begun a new log by now
            log.seek(since)
            return b"Server is ready" in log.read(_AT_ONCE)
        return False

    def tells_of_full_disk(self) -> bool:
        """Tell whether a line that came since says so, and none that a stranger could make the server write."""
        return any(_is_sign(line) for line in self._news().splitlines())

    def reason(self) -> str:
        """Return why the server ended, to go on a sentence with."""
        with suppress(OSError):
            for line in reversed(self._path.read_text("utf-8", "replace").splitlines()[-50:]):
                if "address already in use" in line:
                    return "its address is taken; is another hub running, or give another with --listen."
                if "cannot assign requested address" in line:
                    return "this machine has no such address; give one of its own with --listen."
                if "[FTL]" in line or "nats-server:" in line:
                    return line.rpartition("] ")[2] + "."
        return "see server.log in the hub's folder."

    def _news(self) -> bytes:
        """Return the whole lines that came since."""
        with suppress(OSError), self._path.open("rb") as log:
            if os.fstat(log.fileno()).st_size < self._read_to:
                self._read_to = 0  # the server has begun a new one
            log.seek(self._read_to)
            lines = log.read(_AT_ONCE)
            whole = lines[: lines.rfind(b"\n") + 1]
            if not whole and len(lines) == _AT_ONCE:
                whole = lines  # no line is as long as that
            self._read_to += len(whole)
            return whole
        return b""


def _is_sign(line: bytes) -> bool:
    return any(sign in line for sign in _SIGNS) and not _QUOTES.search(line)
