"""What the registry of facts says, the event file does."""

from kiosk.domain.facts.registry import KINDS
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables.conditions import FOLDED
from kiosk.storage.tables.derived import TABLES
from kiosk.storage.tables.writers import WRITERS


def test_the_index_by_subject_holds_the_folded_kinds(event_file: EventFile) -> None:
    (sql,) = event_file.reader.execute("SELECT sql FROM sqlite_master WHERE name = 'journal_subject'").fetchone()
    assert " ".join(sql.split()).endswith(f"WHERE {FOLDED}")
    query = f"EXPLAIN QUERY PLAN SELECT 1 FROM journal WHERE {FOLDED} AND subject = ?"
    assert "journal_subject" in str(event_file.reader.execute(query, ("a1",)).fetchall())


def test_every_kind_with_tables_has_somebody_who_writes_them(event_file: EventFile) -> None:
    assert {kind.type for kind in KINDS.values() if kind.tables} == WRITERS.keys()
    there = {name for (name,) in event_file.reader.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert set(TABLES) <= there
    assert len(set(TABLES)) == len(TABLES)
