"""Making turns ready in a process beside, so that whoever gives them to a million records waits for the file alone."""

import gc
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile
from threading import Event, Thread
from types import TracebackType
from typing import BinaryIO, Self

import kiosk
from kiosk.storage.connection import Connection, connect
from kiosk.storage.tables import imports, turns
from kiosk.storage.tables.turns import Grounds, Prepared

PIECE = 100
"""Records that are made ready at once."""
_MANY = 4_096
_ENDED = (pickle.UnpicklingError, EOFError, ValueError, AttributeError, ImportError, IndexError)
"""What a pickle raises that is cut off, as the process has ended or was ended."""
_START = (
    "import sys; sys.path.insert(0, {root!r}); import kiosk; del sys.path[0]\n"
    "from kiosk.storage.turns_ahead import main; main()"
)
"""The same program as this one, wherever it was found, and nothing that lies in the working folder."""

_Parts = tuple[imports.TurnKeys, Grounds | None, bytes]
"""What is made ready as it is kept and sent: whose turn it is, on what grounds, and the pickled rows and other records.

None and nothing stand for what cannot be made ready yet. Rows are pickled once, by whoever makes them."""


class TurnsAhead:
    """Turns in their order, as another process makes them ready; none if it is not worth it, or cannot be started.

    What is made ready is no more than a proposal: whoever takes it compares it with the file (`turns.Checks`). The
    process can be started ahead, as that takes a moment; it looks at the file once it is told to `begin`.

    Args:
        path: the event file.
        wanted: whether it is worth a process.
        import_id: an import that is being written: `go_on` makes ready what can be before it has ended.
    """

    def __init__(self, path: Path, *, wanted: bool, import_id: str = "") -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._next: Prepared | None = None
        self._pieces = self._heard()
        if not wanted:
            return
        root = str(Path(kiosk.__file__).parent.parent)
        command = [sys.executable, "-P", "-W", "ignore", "-c", _START.format(root=root), str(path.resolve()), import_id]
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

    def go_on(self) -> None:
        """Tell the process that the import has more records than before."""
        if self._process and self._process.stdin:
            with suppress(OSError):  # it has ended
                self._process.stdin.write(b".")
                self._process.stdin.flush()

    def begin(self) -> None:
        """Let the process make those turns ready that the file holds now."""
        if self._process and self._process.stdin:
            with suppress(OSError):  # it has ended
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
            with suppress(*_ENDED):
                while True:
                    turn, grounds, made = pickle.load(self._process.stdout)  # noqa: S301 - our own program wrote it
                    rows, others = pickle.loads(made)  # noqa: S301
                    yield Prepared(turn, rows, others, grounds)


class _Foreseen:
    """Turns of one import that are made ready before it has ended, and kept until then.

    Args:
        connection: where to read.
        import_id: the import; empty for none.
        kept: where to keep them.
    """

    def __init__(self, connection: Connection, import_id: str, kept: BinaryIO) -> None:
        self._connection, self._import, self._kept = connection, import_id, kept
        self._last: imports.TurnKeys | None = None
        self._count = 0

    def go_on(self) -> bool:
        """Make the next ones ready; returns whether there were any."""
        turn = imports.following(self._connection, self._import, PIECE, self._last)
        if turn is None:
            return False
        self._last = turn.keys
        ready = turns.foreseen(self._connection, turn)
        kept = _parts_of(ready) if ready else (turn.keys, None, b"")
        pickle.dump(kept, self._kept, pickle.HIGHEST_PROTOCOL)
        self._count += 1
        return True

    def turns(self) -> Iterator[_Parts]:
        """Yield all turns that there are, those that were kept first."""
        self._kept.seek(0)
        for _ in range(self._count):
            turn, before, rows = pickle.load(self._kept)  # noqa: S301 - nobody else can write to it
            if before and (grounds := turns.confirmed(self._connection, turn, before)):
                yield turn, grounds, rows
            else:
                again = imports.again(self._connection, turn)
                yield _parts_of(turns.prepared_of(self._connection, again))
        for later in imports.turns(self._connection, PIECE, self._last):
            yield _parts_of(turns.prepared_of(self._connection, later))


def _parts_of(ready: Prepared) -> _Parts:
    return ready.turn, ready.grounds, pickle.dumps((ready.rows, ready.others), pickle.HIGHEST_PROTOCOL)


class _Told:
    """What standard input tells: anything, that the import has more records; the end of it, that it has ended."""

    def __init__(self) -> None:
        self.is_over = False
        self._news = Event()
        Thread(target=self._listen, daemon=True).start()

    def wait(self) -> None:
        """Wait until it tells something."""
        self._news.wait()
        self._news.clear()

    def _listen(self) -> None:
        while os.read(0, _MANY):
            self._news.set()
        self.is_over = True
        self._news.set()


def main() -> None:
    """Make all turns of an event file ready, and write them to standard output.

    The file and an import that has not ended are the arguments. Whatever comes on standard input tells that it has more
    records, and the end of it that it has ended: what was made ready by then is written at once.
    """
    gc.disable()
    path, import_id = Path(sys.argv[1]), sys.argv[2]
    connection, told = connect(path, read_only=True), _Told()
    with suppress(BrokenPipeError), TemporaryFile(dir=path.parent) as kept:
        foreseen = _Foreseen(connection, import_id, kept)
        while not told.is_over:
            told.wait()
            while not told.is_over and foreseen.go_on():
                pass
        for parts in foreseen.turns():
            sys.stdout.buffer.write(pickle.dumps(parts, pickle.HIGHEST_PROTOCOL))
        sys.stdout.buffer.flush()
