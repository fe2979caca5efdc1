"""Bringing an event file to this program's schema, by the numbered SQL files in db/migrations."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bundled import MIGRATIONS
from kiosk.domain.faults.event_file import ForeignDatabase, NewerEventFile
from kiosk.storage.connection import Connection, prepare_for_writing, sqlite3
from kiosk.storage.schema import refuse_foreign

if TYPE_CHECKING:
    from sqlite_utils import Database

SET = "foyer"
APPLICATION_ID = 0x464F5952
"""“FOYR”, in the SQLite header, so that a file can be told from any other SQLite file."""


def migrate(connection: Connection, path: Path) -> None:
    """Apply the migrations that the file lacks, each in one transaction with its own record, and let it be written to.

    Raises:
        Fault: the file is not an event file, was written by a newer version of this program, or changed by another;
            then nothing was written.
    """
    files = tuple(sorted(MIGRATIONS.glob("*.sql")))
    names = [file.stem for file in files]
    applied = _applied(connection, path)
    if newer := [name for name in applied if name not in names]:
        raise NewerEventFile(path, newer[-1])
    if applied:
        refuse_foreign(connection, path, files, applied)
    prepare_for_writing(connection)
    if applied == names:
        return
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    migrations = Migrations(SET)
    for file in files:
        migrations(name=file.stem)(_runner(file))
    migrations.apply(Database(connection))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _applied(connection: Connection, path: Path) -> list[str]:
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables:
        return []
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if "_sqlite_migrations" not in tables or application not in (0, APPLICATION_ID):
        raise ForeignDatabase(path)
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY name", (SET,))
    return [name for (name,) in rows]


def _runner(file: Path) -> "Callable[[Database], None]":
    def run(database: "Database") -> None:
        for statement in statements(file.read_text("utf-8")):
            database.conn.execute(statement)

    return run


def statements(script: str) -> list[str]:
    """Split an SQL script into statements; `executescript` would commit the transaction that it runs in."""
    whole, pending = [], ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            whole.append(pending)
            pending = ""
    return whole
