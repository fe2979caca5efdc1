"""A throw-away copy of the journal with its tables made afresh, to compare a file against."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.storage.connection import Connection, connect_new
from kiosk.storage.migrations import migrate
from kiosk.storage.records import COLUMNS, MARKS
from kiosk.storage.tables import derived

_BESIDE = ("anchor", "signer", "line", "stray", "binding")
"""What tells beside the journal which of its records count."""


@contextmanager
def rebuilt(source: Connection, progress: Callable[[int], None] | None = None) -> Iterator[Connection]:
    """Yield a connection to tables made anew from `source`'s journal; gone afterwards.

    They stand in a temporary file without a name, so that no personal data stays behind whatever ends the process.
    """
    connection = connect_new(None)
    try:
        migrate(connection, Path("a temporary file"))
        connection.execute("BEGIN")
        for table in _BESIDE:
            _copy(source, connection, table)
        rows = source.execute(f"SELECT {COLUMNS} FROM journal")
        while batch := rows.fetchmany(5_000):
            connection.executemany(f"INSERT INTO journal ({COLUMNS}) VALUES ({MARKS})", batch)
        derived.rebuild(connection, progress)
        connection.execute("COMMIT")
        yield connection
    finally:
        connection.close()


def _copy(source: Connection, target: Connection, table: str) -> None:
    rows = source.execute(f"SELECT * FROM {table}").fetchall()
    if rows:
        target.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
