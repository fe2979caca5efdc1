"""Connections to an event file: SQLite in WAL mode, and what to do where SQLite itself is too old for that.

SQLite 3.7.0 to 3.51.2 can corrupt a WAL file that several connections write to (https://sqlite.org/wal.html, "the
WAL-reset bug"). The `pysqlite3` package brings a newer one; where it has no wheel, the file is held by one connection.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from kiosk.domain.fault import Fault
from kiosk.domain.faults.disk import SystemSays
from kiosk.domain.faults.event_file import (
    DiskFull,
    EventDiskFailed,
    EventFileDamaged,
    EventFileHeld,
    EventFileNotOpened,
    EventFileReadOnly,
    EventFileUnusable,
    NotSqlite,
)
from kiosk.storage.library import Connection, sqlite3

__all__ = [
    "CHECKPOINT_PAGES",
    "DAMAGE",
    "SAFE_SINCE",
    "SQLITE_VERSION",
    "Connection",
    "DatabaseError",
    "OperationalError",
    "connect",
    "connect_new",
    "damage_in",
    "fault_of",
    "hold",
    "is_in_use",
    "is_of_the_world",
    "is_safe_for_many",
    "is_storable",
    "prepare_for_writing",
    "sqlite3",
    "telling_faults",
]

DatabaseError = sqlite3.DatabaseError
OperationalError = sqlite3.OperationalError
DAMAGE = (DatabaseError, UnicodeDecodeError)
"""What a damaged file makes SQLite's module raise; the second where SQLite's own message quotes bytes of the file."""
PATIENCE_MS = 60_000
"""For how long a connection waits for others."""
STATEMENTS = 512
"""So many prepared statements a connection keeps: more than there are texts of SQL in this program. Once they are all
used, those that come later push out each other, and each is read by SQLite's parser again whenever it is used."""
CHECKPOINT_PAGES = 1_000
"""So many pages wait in the write-ahead log until whoever commits then brings them over into the file."""
SAFE_SINCE = (3, 51, 3)
SQLITE_VERSION = sqlite3.sqlite_version

T = TypeVar("T")


def is_safe_for_many() -> bool:
    """Tell whether this SQLite may open one WAL file with several connections."""
    return sqlite3.sqlite_version_info >= SAFE_SINCE


def connect(path: Path, *, read_only: bool = False) -> Connection:
    """Open a connection to an existing or new event file; `prepare_for_writing` before anything is written.

    Args:
        path: the event file.
        read_only: open for reading only; writing through it fails.

    Raises:
        Fault: the file cannot be opened, or is not an SQLite file.
    """
    mode = "ro" if read_only else "rwc"
    connection: Connection | None = None
    if not read_only:
        _make(path)
    try:
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode={mode}",
            uri=True,
            timeout=PATIENCE_MS / 1000,
            check_same_thread=False,
            isolation_level=None,
            factory=Connection,
            cached_statements=STATEMENTS,
        )
        if not is_safe_for_many():
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA cache_size = -16384")
    except DAMAGE as error:
        if connection is not None:
            connection.close()
        raise fault_of(error, path) from error
    return connection


def give_back_memory(connection: Connection) -> None:
    """Give back the pages of the file that a connection keeps at hand: they would grow with the file, to 16 MB.

    They are read again, mostly from the system's own memory, when they are wanted.
    """
    connection.execute("PRAGMA shrink_memory")


def damage_in(connection: Connection) -> str:
    """Return the first fault that SQLite's integrity check finds in a file; empty if it is sound."""
    try:
        (answer,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except DAMAGE as error:
        return str(error)
    return "" if answer == "ok" else str(answer)


def hold(connection: Connection, patience_s: float = 60) -> None:
    """Begin a transaction that writes, as soon as nobody else does.

    While another process writes, SQLite itself would ask ever more rarely, and miss the moments that an import leaves
    to whoever waits; so it is asked each millisecond.

    Raises:
        OperationalError: others held the file for all that time.
    """
    deadline = time.monotonic() + patience_s
    while True:
        try:
            connection.execute("BEGIN IMMEDIATE")
        except OperationalError as error:
            if "locked" not in str(error) or time.monotonic() >= deadline:
                raise
        else:
            connection.begun()
            return


def ask_often(connection: Connection) -> None:
    """Let `hold` ask each millisecond from now on; what else the connection does waits for nobody."""
    connection.execute("PRAGMA busy_timeout = 1")


def prepare_for_writing(connection: Connection) -> None:
    """Let a connection write so that nothing is lost: this itself may write to the file."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES:d}")
    connection.execute("PRAGMA secure_delete = ON")  # what is erased must not stay in freed space


def connect_new(path: Path | None) -> Connection:
    """Open a connection to a file that is empty or not there yet; None: to a temporary one without a name."""
    connection = sqlite3.connect(str(path or ""), isolation_level=None, factory=Connection)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _make(path: Path) -> None:
    """Make a new file that its owner alone may read; SQLite gives what it keeps beside it the same permissions."""
    with suppress(OSError):  # SQLite says it better; and a file that is open must not be opened by anybody else
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def is_in_use(path: Path) -> bool:
    """Tell whether any connection, in this process or another, has a database open; also if that cannot be told.

    Whoever has one in WAL mode open keeps a lock on it, which only a connection that wants it for itself runs into.
    """
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, timeout=0, isolation_level=None)
        try:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
        finally:
            connection.close()
    except OperationalError:
        return True
    except DAMAGE:
        return False  # no program has open what is no database
    return False


def is_storable(text: str) -> bool:
    """Tell whether SQLite can hold a text: halves of a character, as invalid UTF-8 is read into, have no encoding."""
    return not any("\ud800" <= symbol <= "\udfff" for symbol in text) if not text.isascii() else True


def is_of_the_world(error: Exception) -> bool:
    """Tell what happened to the file or the disk from a mistake in this program."""
    return type(error) in (DatabaseError, OperationalError, UnicodeDecodeError)


@contextmanager
def telling_faults(path: Path) -> Iterator[None]:
    """Turn what SQLite reports about the world into a `Fault`; a mistake in this program stays what it is."""
    try:
        yield
    except DAMAGE as error:
        if not is_of_the_world(error):
            raise
        raise fault_of(error, path) from error


_SIGNS: tuple[tuple[str, Callable[[Path], Fault]], ...] = (
    ("not a database", NotSqlite),
    ("malformed", EventFileDamaged),
    ("no such", EventFileDamaged),
    ("full", DiskFull),
    ("readonly", EventFileReadOnly),
    ("unable to open", EventFileNotOpened),
    ("locked", EventFileHeld),
    ("disk I/O", EventDiskFailed),
)
"""What SQLite's own words tell of; the first that fits."""


def fault_of(error: Exception, path: Path) -> Fault:
    """Turn what SQLite reports about the world into a sentence for a person."""
    text = "malformed" if isinstance(error, UnicodeDecodeError) else str(error)
    if "disk I/O" in text and _is_full(path):
        text = "full"
    for sign, kind in _SIGNS:
        if sign in text:
            return kind(path)
    return EventFileUnusable(path, SystemSays(text))


def _is_full(path: Path) -> bool:
    """Tell a full disk, on which SQLite reports a failing one where it cannot make its shared memory."""
    import shutil

    try:
        return shutil.disk_usage(path.parent).free < 65_536
    except OSError:
        return False


@contextmanager
def one_state(connection: Connection) -> Iterator[Connection]:
    """Read one state of a file, whatever others write meanwhile; where one connection serves all, as it is by then."""
    if not is_safe_for_many() or connection.in_transaction:
        yield connection
        return
    connection.execute("BEGIN")
    try:
        yield connection
    finally:
        connection.execute("ROLLBACK")
