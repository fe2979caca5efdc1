"""How much an import writes at once: as much as fits into the time for which a scan at a door may wait for it."""

import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from types import TracebackType
from typing import Self

from kiosk.storage.connection import CHECKPOINT_PAGES, Connection, DatabaseError, connect, is_safe_for_many
from kiosk.storage.event_file import EventFile

HOLD_S = 0.01
"""For how long the file is held at once; who comes just too late twice still waits less than 50 ms, with all else."""
ALONE_S = 0.25
"""For how long it is held at once as long as nobody else has it open: each page is written fewer times then. Whoever
opens it meanwhile waits once, for the 10 ms that were begun and for all that was written to be committed.
"""
PAUSE_S = 0.002
"""For how long nobody holds the file in between; whoever waits asks for it each millisecond."""
LEAST, BEGINS, MOST = 25, 40, 1_000
"""How many records are written at once at least, at first, and at most."""
_GROWTH = 1.25
_DUE = CHECKPOINT_PAGES // 8
"""So many pages in the write-ahead log are brought over into the file by whoever imports: a desk that commits does the
rest itself once there are eight times as many, and a guest waits for it.
"""
_LONGEST = CHECKPOINT_PAGES * 3 // 4
"""Once the log has so many pages, it is brought over to its end before more is written: only then it begins anew, and
no desk finds it long.
"""
_LONGEST_ALONE = 16 * CHECKPOINT_PAGES
"""The same as long as there is no desk."""
_ATTEMPTS = 3
"""What others write meanwhile stays in the log, and keeps it from beginning anew; the next attempt is short."""


class Pace:
    """Measures how long the file is held, and says how many records to write next.

    SQLite brings its log over into the file at the end of a transaction; here that is done on another connection and
    thread, while others write and the next records are made ready.

    Args:
        file: the event file.
        lasting: whether each step is on the disk before the file is let go. Else it is there with the next write of
            anybody, or a moment later: a program that is killed loses nothing, a power cut the last steps as a whole.

    Raises:
        Fault: the file cannot be opened.
    """

    def __init__(self, file: EventFile, *, lasting: bool = True) -> None:
        self._file, self._lasting = file, lasting or not is_safe_for_many()
        self._open = ExitStack()
        self._beside: Connection | None = None
        self._worker: ThreadPoolExecutor | None = None
        self._work: Future[None] | None = None
        self._held = self._written = self._let_go = 0.0
        self._was_alone = False
        self.size = max(LEAST, min(MOST, BEGINS))
        """How many records to write at once."""

    def __enter__(self) -> Self:
        if is_safe_for_many():
            self._beside = connect(self._file.path)
            self._open.callback(self._beside.close)
            self._worker = self._open.enter_context(ThreadPoolExecutor(1, "checkpoint"))
            self._file.writer.execute("PRAGMA wal_autocheckpoint = 0")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()
        if self._beside:
            self._file.writer.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES:d}")

    @contextmanager
    def holding(self) -> Iterator[Connection]:
        """Hold the file for writing as many records as `size` says, once it was left to others for a moment.

        Raises:
            Fault: the file cannot be written.
        """
        self._rest()
        self._was_alone = False
        with self._synchronous(), self._file.writing() as connection:
            self._held = self._written = time.perf_counter()
            yield connection
        self._let_go = time.perf_counter()
        if not self._was_alone:
            self._measure(self._let_go)

    def goes_on(self) -> bool:
        """Tell, once so many records are written, whether the next ones may be before the file is let go."""
        now = time.perf_counter()
        if now - self._held >= ALONE_S or not self._file.is_alone():
            return False
        self._was_alone = True
        self._measure(now)
        return True

    def _measure(self, now: float) -> None:
        fitting = self.size * HOLD_S / max(now - self._written, 1e-6)
        self.size = max(LEAST, min(MOST, int(self.size * _GROWTH), int(fitting)))
        self._written = now

    def pause(self) -> None:
        """Leave the file to whoever waits for it; what comes before the next `holding` runs meanwhile."""
        if self._beside and self._worker and (self._work is None or self._work.done()):
            self._work = self._worker.submit(_bring_over, self._beside)

    def _rest(self) -> None:
        with suppress(DatabaseError):  # whoever writes next says what is wrong
            longest = _LONGEST_ALONE if self._was_alone else _LONGEST
            if self._work and (self._work.done() or _log_of(self._file.writer)[0] > longest):
                self._work.result()
        time.sleep(max(0.0, self._let_go + PAUSE_S - time.perf_counter()))

    @contextmanager
    def _synchronous(self) -> Iterator[None]:
        """Let a step wait for no disk while it holds the file; nobody else in this process writes meanwhile."""
        if self._lasting:
            yield
            return
        with self._file.journal.alone():
            self._file.writer.execute("PRAGMA synchronous = NORMAL")
            try:
                yield
            finally:
                self._file.writer.execute("PRAGMA synchronous = FULL")


def _bring_over(connection: Connection) -> None:
    """Bring the write-ahead log over into the file, if it is long."""
    with suppress(DatabaseError):  # then it waits in the log; whoever writes next says what is wrong
        pages, done = _log_of(connection)
        attempts = _ATTEMPTS if pages - done > _DUE else 0
        while attempts and pages > done:
            _, pages, done = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            attempts -= 1


def _log_of(connection: Connection) -> tuple[int, int]:
    """Return how many pages the write-ahead log has, and how many of them stand in the file."""
    _, pages, done = connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
    return pages, done
