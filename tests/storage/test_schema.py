"""An event file whose schema another program changed is refused before anything is written to it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.fault import Fault
from kiosk.domain.faults.event_file import ForeignSchema
from kiosk.storage.connection import connect, connect_new
from kiosk.storage.event_file import EventFile
from tests.conftest import STARTS, AddGuest

PLANTED = (
    "CREATE TRIGGER boom AFTER INSERT ON scan BEGIN DELETE FROM attendee; END",
    "CREATE TRIGGER boom AFTER INSERT ON _sqlite_migrations BEGIN DELETE FROM attendee; END",
    "CREATE VIEW boom AS SELECT load_extension('x')",
    "CREATE TABLE boom (name TEXT)",
    "CREATE INDEX boom ON journal (body)",
    "ALTER TABLE attendee ADD COLUMN boom TEXT",
    "DROP VIEW conflict",
)


@pytest.mark.parametrize("statement", PLANTED)
def test_what_another_program_planted_is_refused_and_nothing_is_written(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path, statement: str
) -> None:
    add_guest("Elif Kılıç")
    event_file.backup(tmp_path / "planted.db")
    path = tmp_path / "planted.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute(statement)
        other.commit()
    before = path.read_bytes()
    with pytest.raises(ForeignSchema, match="changed by another program"):
        EventFile.open(path, lambda: STARTS, this_machine)
    assert path.read_bytes() == before
    assert [place.name for place in tmp_path.glob("planted.db*")] == ["planted.db"]


def test_another_programs_database_is_not_changed_by_being_refused(tmp_path: Path) -> None:
    path = tmp_path / "recipes.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipe (name TEXT)")
        other.commit()
    before = path.read_bytes()
    with pytest.raises(Fault, match="not an event file"):
        EventFile.open(path, lambda: STARTS, this_machine)
    assert path.read_bytes() == before


def test_no_connection_trusts_the_schema(event_file: EventFile, tmp_path: Path) -> None:
    with closing(connect(event_file.path, read_only=True)) as reading, closing(connect_new(None)) as temporary:
        for connection in (event_file.writer, event_file.reader, reading, temporary):
            assert connection.execute("PRAGMA trusted_schema").fetchone() == (0,)


def test_a_file_that_was_made_backed_up_and_rebuilt_is_taken(event_file: EventFile, tmp_path: Path) -> None:
    event_file.rebuild()
    event_file.backup(tmp_path / "copy.db")
    for path in (event_file.path, tmp_path / "copy.db"):
        EventFile.open(path, lambda: STARTS, this_machine).close()
