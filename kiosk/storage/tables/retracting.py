"""Taking out of the tables what records say that do not count any more."""

import json
from collections.abc import Sequence

from kiosk.domain.facts.record import Record
from kiosk.storage.connection import Connection
from kiosk.storage.records import COLUMNS, record_of
from kiosk.storage.tables import counting, derived, moves

_FAR_REACHING = frozenset({"import", "import_undone", "same_person", "erasure"})
"""Kinds that bear on so much that all tables are made again."""
_MINGLED = {
    "exchange": (("exchange", "id"), ("exchange_member", "exchange")),
    "text": (("shown_text", "digest"),),
    "key": (("event_key", "id"),),
}
"""Kinds whose rows tell not which records they come from, with the tables and columns where their subject stands."""


def retract(connection: Connection, records: Sequence[Record]) -> None:
    """Take out of the tables what records say that do not count any more."""
    if not records:
        return
    if any(record.kind in _FAR_REACHING for record in records):
        derived.rebuild(connection)
        return
    moves.take_out(connection, records)
    moves.write_anew(connection, records)
    write_mingled_anew(connection, records)


def write_mingled_anew(connection: Connection, records: Sequence[Record]) -> None:
    """Write the rows of whatever records are about anew that tell not which records they come from.

    A record that counted where it stood may count no more where it stands since, or stand nowhere.
    """
    for name, keys in _MINGLED.items():
        if subjects := {record.subject for record in records if record.kind == name}:
            _write_anew(connection, name, keys, json.dumps(sorted(subjects)))


def _write_anew(connection: Connection, name: str, keys: Sequence[tuple[str, str]], subjects: str) -> None:
    """Write the rows of some subjects (a JSON list) anew from the records that still count."""
    for table, column in keys:
        connection.execute(f"DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))", (subjects,))
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM journal WHERE kind = ? AND subject IN (SELECT value FROM json_each(?)) "
        f"AND body IS NOT NULL AND {counting.COUNTING}",
        (name, subjects),
    )
    derived.write(connection, [record_of(row) for row in rows])
