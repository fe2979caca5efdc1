"""Making turns ready in a process beside, so that whoever gives them to a million records waits for the file alone."""

import gc
import pickle
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import kiosk
from kiosk.storage.connection import connect
from kiosk.storage.tables import imports, turns
from kiosk.storage.tables.turns import Prepared

PIECE = 100
"""Records that are made ready at once."""
_START = (
    "import sys; sys.path.insert(0, {root!r}); import kiosk; del sys.path[0]\n"
    "from kiosk.storage.turns_ahead import main; main()"
)
"""The same program as this one, wherever it was found, and nothing that lies in the working folder."""


class TurnsAhead:
    """Turns in their order, as another process makes them ready; none if it is not worth it, or cannot be started.

    What is made ready is no more than a proposal: whoever takes it compares it with the file (`turns.Checks`). The
    process can be started ahead, as that takes a moment; it looks at the file once it is told to `begin`.

    Args:
        path: the event file.
        wanted: whether it is worth a process.
    """

    def __init__(self, path: Path, *, wanted: bool) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._next: Prepared | None = None
        self._pieces = self._heard()
        if not wanted:
            return
        root = str(Path(kiosk.__file__).parent.parent)
        command = [sys.executable, "-P", "-W", "ignore", "-c", _START.format(root=root), str(path.resolve())]
        with suppress(OSError):
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process:
            self._process.kill()
            self.begin()
            if self._process.stdout:
                self._process.stdout.close()
            self._process.wait()

    def begin(self) -> None:
        """Let the process make those turns ready that the file holds now."""
        if self._process and self._process.stdin:
            self._process.stdin.close()

    def take(self, most: int) -> Prepared | None:
        """Return the next records, about `most` of them; None if none are made ready any more."""
        pieces: list[Prepared] = []
        while not pieces or (len(pieces) + 1) * PIECE <= most:
            piece, self._next = self._next or next(self._pieces, None), None
            if piece is None:
                break
            if pieces and not turns.are_alike(pieces[0], piece):
                self._next = piece
                break
            pieces.append(piece)
        return turns.together(pieces) if pieces else None

    def _heard(self) -> Iterator[Prepared]:
        if self._process and self._process.stdout:
            with suppress(EOFError, pickle.UnpicklingError):  # it has ended, or was ended
                while True:
                    yield pickle.load(self._process.stdout)  # noqa: S301 - our own program wrote it


def main() -> None:
    """Make all turns of an event file ready, and write them to standard output; the file is the argument."""
    gc.disable()
    connection = connect(Path(sys.argv[1]), read_only=True)
    sys.stdin.buffer.read()
    with suppress(BrokenPipeError):
        for turn in imports.turns(connection, PIECE):
            sys.stdout.buffer.write(pickle.dumps(turns.prepared_of(connection, turn), pickle.HIGHEST_PROTOCOL))
        sys.stdout.buffer.flush()
