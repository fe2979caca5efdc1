"""The event file: one SQLite file that holds all of one event."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.event import Event
from kiosk.domain.fault import Fault
from kiosk.domain.faults.disk import NoFolder, NoRegularFile
from kiosk.domain.faults.event_file import (
    BackupNotWritten,
    CopyNotWritten,
    EventFileEmpty,
    EventFileExists,
    EventFileIsFolder,
    NoEventFile,
    NoEventInFile,
    RecordUnreadable,
)
from kiosk.domain.faults.system import reason_of
from kiosk.storage.connection import (
    DAMAGE,
    Connection,
    ask_often,
    connect,
    connect_new,
    fault_of,
    is_safe_for_many,
    telling_faults,
)
from kiosk.storage.journal.binding import Binding
from kiosk.storage.migrations import APPLICATION_ID, migrate
from kiosk.storage.practice import minutes_ahead, practice_clock
from kiosk.storage.presence import Presence
from kiosk.storage.schema import OF_THIS_KIOSK
from kiosk.storage.surroundings import Nothing, Surroundings
from kiosk.storage.tables import events
from kiosk.storage.uptime import uptime

if TYPE_CHECKING:
    from kiosk.storage.journal.journal import Journal
    from kiosk.storage.journal.signatures import Host


class EventFile:
    """An open event file: its journal for writing, and connections of their own for reading.

    Args:
        path: the file.
        connection: the writing connection, migrated.
        presence: says that the file is open.
        clock: gives the time in UTC milliseconds.
        host: tells what the machine and this very file are known by, and keeps its key.
    """

    def __init__(
        self, path: Path, connection: Connection, presence: Presence, clock: Callable[[], int], host: "Host"
    ) -> None:
        self.path, self.writer, self.clock = path, connection, practice_clock(connection, clock)
        self._lock = threading.RLock()
        self.host = host
        keys = (partial(host.signer, path), partial(host.event_key, path))
        self._binding = Binding(connection, lambda: host(path), self._lock, *keys)
        self._journal: Journal | None = None
        self.point = ""
        """Where this process records what it does, such as ``Desk 1``; each fact keeps it."""
        self.surroundings: Surroundings = Nothing()
        self.uptime = uptime
        """Gives how long the machine runs, in milliseconds."""
        self._readers = threading.local()
        self._opened: list[Connection] = []
        self._presence = presence
        self.is_practice = minutes_ahead(connection) is not None

    @property
    def journal(self) -> "Journal":
        """The journal of this file; made when it is first asked for, as the first frame of a screen needs none."""
        if self._journal is None:
            from kiosk.storage.journal.journal import Journal

            with self._lock:
                if self._journal is None:
                    self._journal = Journal(self.writer, self._binding, self.clock, self._lock)
        return self._journal

    @property
    def device(self) -> str:
        """This kiosk's device id in this file; empty before its first record."""
        return self._binding.current()

    @classmethod
    def create(cls, path: Path, clock: Callable[[], int], host: "Host") -> "EventFile":
        """Make a new event file.

        Raises:
            Fault: the file exists already, or cannot be made.
        """
        if not path.parent.is_dir():
            raise NoFolder(path.parent)
        taken = EventFileExists(path)
        if path.exists() and path.stat().st_size and not is_event_file(path):
            raise taken
        is_new = not path.exists()
        if not is_new and not path.is_file():
            raise NoRegularFile(path)
        try:
            event_file = cls._open(path, clock, host)
        except Fault:
            if is_new:
                remove(path)
            raise
        if event_file.journal.count():
            event_file.close()
            raise taken
        return event_file

    @classmethod
    def open(cls, path: Path, clock: Callable[[], int], host: "Host") -> "EventFile":
        """Open an event file and bring it to this program's schema.

        Raises:
            Fault: there is no such file, it is not an event file, or it was written by a newer version.
        """
        if path.is_dir():
            raise EventFileIsFolder(path)
        if not path.exists():
            raise NoEventFile(path)
        if not path.is_file():
            raise NoRegularFile(path)
        if path.stat().st_size == 0:
            raise EventFileEmpty(path)
        event_file = cls._open(path, clock, host)
        try:
            event = events.get(event_file.writer)
        except DAMAGE as error:
            event_file.close()
            raise fault_of(error, path) from error
        if event is None:
            event_file.close()
            raise NoEventInFile(path)
        return event_file

    @classmethod
    def _open(cls, path: Path, clock: Callable[[], int], host: "Host") -> "EventFile":
        with ExitStack() as opened:
            presence = opened.enter_context(closing(Presence(path)))  # an import hears of it before it is waited for
            connection = opened.enter_context(closing(connect(path)))
            try:
                migrate(connection, path)
                ask_often(connection)
            except DAMAGE as error:
                raise fault_of(error, path) from error
            opened.pop_all()
        return cls(path, connection, presence, clock, host)

    def read_event(self) -> Event:
        """Return the event as the file has it now."""
        event = events.get(self.reader)
        if event is None:
            raise NoEventInFile(self.path)
        return event

    @property
    def reader(self) -> Connection:
        """This thread's connection for reading; the writing one where SQLite is not safe with several."""
        if not is_safe_for_many():
            return self.writer
        connection: Connection | None = getattr(self._readers, "connection", None)
        if connection is None:
            connection = self._readers.connection = connect(self.path, read_only=True)
            self._opened.append(connection)
        return connection

    def is_alone(self) -> bool:
        """Tell whether nobody else has the file open: no other program of this machine, and no other thread."""
        return self._opened == [self.reader] and self._presence.is_alone()

    @contextmanager
    def committed(self) -> Iterator[bool]:
        """Tell whether what `reader` shows now is durable: where one connection serves all, not while it writes."""
        if is_safe_for_many():
            yield True
            return
        with self.journal.at_rest() as quiet:
            yield quiet

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Hold the file for one durable write; what SQLite reports about the world becomes a `Fault`."""
        with telling_faults(self.path), self.journal.transaction():
            yield self.writer

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Read one state of the file, whatever other processes write meanwhile; nothing is held up by it."""
        if not is_safe_for_many():
            with self.writing() as connection:
                yield connection
            return
        connection = connect(self.path, read_only=True)  # a used one may remember segments of the search index
        try:  # that are gone since, and its integrity check then calls the index corrupt (SQLite 3.53)
            connection.execute("BEGIN")
            yield connection
        finally:
            connection.close()

    def rebuild(self, progress: Callable[[int], None] | None = None) -> int:
        """Bring all tables to what the journal says while others write, and rid the disk of whom was erased.

        Returns:
            The number of records.

        Raises:
            Fault: a record cannot be read, or the file cannot be written.
        """
        from kiosk.storage.rebuilding import rebuild

        try:
            with telling_faults(self.path):
                return rebuild(self, progress)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise RecordUnreadable(self.path) from error

    def version(self) -> tuple[int, int]:
        """Return a pair that differs once any process has written to the file."""
        (others,) = self.reader.execute("PRAGMA data_version").fetchone()
        return int(others), self.writer.total_changes

    def backup(self, target: Path, progress: Callable[[int, int], None] | None = None) -> None:
        """Copy the event while it is in use (SQLite's online backup).

        Args:
            target: a file that is empty, or not there yet.
            progress: is told pages done and pages in all.

        Raises:
            Fault: the copy cannot be written.
        """
        try:
            with closing(connect_new(target)) as copy:
                self.reader.backup(
                    copy, pages=4096, progress=lambda _, left, all_: progress and progress(all_ - left, all_)
                )
                copy.execute("PRAGMA journal_mode = DELETE")
                _wipe(copy)
        except DAMAGE as error:
            raise BackupNotWritten(target.parent, reason_of(error)) from error

    def copy_for_another(self, target: Path) -> None:
        """Copy one state of the event to a new file, without what concerns this kiosk alone.

        In one step: others may write meanwhile, and a copy in several would begin anew each time that they do.

        Raises:
            Fault: the copy cannot be written.
        """
        try:
            with closing(connect_new(target)) as copy:
                self.reader.backup(copy)
                copy.execute("PRAGMA secure_delete = ON")  # or the key would stay in freed space
                for table in OF_THIS_KIOSK:
                    copy.execute(f"DELETE FROM {table}")
                copy.execute("PRAGMA journal_mode = DELETE")
                _wipe(copy)
        except DAMAGE as error:
            raise CopyNotWritten(target, reason_of(error)) from error

    def close(self) -> None:
        """Close all connections."""
        self._binding.close()
        for connection in (*self._opened, self.writer):
            connection.close()
        self._presence.close()


def _wipe(copy: Connection) -> None:
    if copy.execute("SELECT 1 FROM wipe_due LIMIT 1").fetchone():
        from kiosk.storage.tables import erasures

        erasures.wipe_copy(copy)


def remove(path: Path) -> None:
    """Remove an event file that could not be made, with what SQLite keeps beside it."""
    for end in ("", "-wal", "-shm"):
        with suppress(OSError):
            path.with_name(path.name + end).unlink()


def is_event_file(path: Path) -> bool:
    """Tell whether a file is an event file, by the application id in its SQLite header."""
    try:
        with path.open("rb") as handle:
            header = handle.read(72)
    except OSError:
        return False
    return header.startswith(b"SQLite format 3\0") and header[68:72] == APPLICATION_ID.to_bytes(4, "big")
