"""Records that stand elsewhere in the journal since, or nowhere: their rows are taken out, and no others."""

import json
from collections.abc import Sequence

from kiosk.domain.facts.record import Record
from kiosk.domain.facts.registry import KINDS
from kiosk.storage.connection import Connection
from kiosk.storage.tables import aliases, attendees, derived, imports, rights, scan_rows

_THESE = "IN (SELECT value FROM json_each(?))"


def take_out(connection: Connection, records: Sequence[Record]) -> None:
    """Take out the rows that are one record's own; what stands elsewhere since is to be applied after that."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS moved (device TEXT, seq INTEGER, PRIMARY KEY (device, seq))")
    connection.executemany("INSERT OR IGNORE INTO temp.moved VALUES (?, ?)", ((one.device, one.seq) for one in records))
    scan_rows.remove(connection, "temp.moved")
    imports.forget(connection, "temp.moved")
    kinds = {record.kind for record in records} - {"scan", "undo"}
    for table in {table for name in kinds & KINDS.keys() for table in KINDS[name].tables}:
        columns = {column for (column,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))}
        if {"device", "seq"} <= columns and table != "held":
            connection.execute(f"DELETE FROM {table} WHERE (device, seq) IN (SELECT device, seq FROM temp.moved)")
    connection.execute("DELETE FROM temp.moved")


def write_anew(connection: Connection, records: Sequence[Record]) -> None:
    """Write the rows anew that are folded from all records about whatever these are about; but for who may do what."""
    subjects: dict[str, list[str]] = {}
    for record in records:
        if record.kind in KINDS and KINDS[record.kind].folded and record.kind not in rights.KINDS_OF_RIGHTS:
            subjects.setdefault(record.kind, []).append(record.subject)
    for name in sorted(subjects, key=_ORDER.index):
        _fold(connection, name, list(dict.fromkeys(subjects[name])))


_ORDER = sorted(
    (name for name, kind in KINDS.items() if kind.folded),
    key=lambda name: ({"import_undone": -1, "import": 0, "same_person": 1, "attendee": 3}.get(name, 2), name),
)
"""What others follow from comes first."""
_BESIDE = {"same_person": ("told_apart",)}
"""Tables beside the first one of a kind in which a fold writes rows of its subjects."""


def _fold(connection: Connection, name: str, subjects: Sequence[str]) -> None:
    if name == "attendee":  # the row of who was made one with another bears that one's id
        people = aliases.of(connection)
        subjects = list(dict.fromkeys(one for said_of in subjects for one in (said_of, people.get(said_of, said_of))))
    listed = json.dumps(subjects)
    if name == "attendee":
        attendees.remove(connection, listed)
    elif name != "event":  # there always is one
        for table in (KINDS[name].tables[0], *_BESIDE.get(name, ())):
            (key,) = connection.execute("SELECT name FROM pragma_table_info(?) WHERE cid = 0", (table,)).fetchone()
            connection.execute(f"DELETE FROM {table} WHERE {key} {_THESE}", (listed,))
    derived.fold_again(connection, name, subjects)
