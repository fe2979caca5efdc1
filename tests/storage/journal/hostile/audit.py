"""The auditor: holds a file to which attackers brought records against one that heard of nothing but honest work."""

from collections.abc import Callable, Sequence
from typing import Any

from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import intake, scratch
from kiosk.storage.journal.authenticity import is_authentic
from kiosk.storage.records import COLUMNS
from kiosk.storage.settling import settle
from kiosk.storage.tables import counting, derived
from tests.storage.journal.hostile.forging import Forged
from tests.storage.journal.hostile.stage import Stage

Rows = list[tuple[Any, ...]]
Tables = dict[str, Rows]


def tables_of(file: EventFile) -> Tables:
    """Return all tables but that of what is left out, each row under the number that its record was written under."""
    written = _written(file.writer)
    found = derived.contents(file.writer)
    del found["left_out"]
    return {table: _as_written(file.writer, table, rows, written) for table, rows in found.items()}


def contents(file: EventFile) -> Tables:
    """Return all tables as they stand, and the journal, but for records of whom nobody admitted: each keeps a few."""
    found = derived.contents(file.writer)
    admitted = {row for (row,) in file.writer.execute(_ADMITTED)}
    for table, rows in (("journal", COLUMNS), ("stray", f"{COLUMNS}, line, number")):
        found[table] = file.writer.execute(f"SELECT {rows} FROM {table} ORDER BY device, seq, hash").fetchall()
    for table in ("left_out", "journal", "stray"):
        found[table] = [row for row in found[table] if row[0] in admitted]
    return found


def left_out_of(file: EventFile) -> set[tuple[str, int, bytes]]:
    """Return the records that a file leaves out, as they were written: device, number and hash."""
    return {_key(row) for row in file.writer.execute(f"{_STANDING} WHERE EXISTS ({_IS_LEFT_OUT})")}


def audit(file: EventFile, stage: Stage, honest: EventFile, made: Forged) -> None:
    """Check that nothing of what was forged is in any table, and that all honest work is.

    Args:
        file: what heard of everything.
        stage: where the honest records come from.
        honest: a file that heard of those alone.
        made: what was forged.
    """
    settle(file)
    assert_same(tables_of(file), tables_of(honest))
    _same_journal(file, stage, made)
    _left_out_as_expected(file, honest, made)
    assert is_authentic(file.writer, stage.event), "a kiosk that joins would refuse a copy of it"
    assert counting.is_as_recounted(file.writer)
    with scratch.rebuilt(file.writer) as fresh:
        assert derived.differing(file.writer, fresh) == []
    before = derived.contents(file.writer)
    file.rebuild()
    assert derived.contents(file.writer) == before


def assert_same(ours: Tables, theirs: Tables) -> None:
    """Check that two files hold the same."""
    for table, rows in theirs.items():
        if ours[table] != rows:
            odd = [row for row in ours[table] if row not in rows], [row for row in rows if row not in ours[table]]
            raise AssertionError(f"{table}: {odd}")


def _same_journal(file: EventFile, stage: Stage, made: Forged) -> None:
    """Check that all honest records are here, nothing but what its device signed, and little of strangers."""
    here = {_key(row) for row in file.writer.execute(_STANDING)}
    assert {(one.device, one.seq, one.hash) for one in stage.honest} <= here
    authentic = made.signed | {one.hash for one in stage.honest}
    written = dict(file.writer.execute(_WRITTEN).fetchall())
    assert [one for one in stage.honest if written[one.hash] != one.signature] == []
    strays = file.writer.execute("SELECT device, seq, hash FROM stray").fetchall()
    assert {one[2] for one in (*here, *strays)} <= authentic
    of_strangers = [one for one in {*here, *map(_key, strays)} if one[0] in made.loners]
    assert len(of_strangers) <= intake.OF_STRANGERS


def _left_out_as_expected(file: EventFile, honest: EventFile, made: Forged) -> None:
    here = {_key(row) for row in file.writer.execute(_STANDING)}
    forged = {one for one in here if one[2] in made.signed and one[2] not in made.idle}
    idle_strangers = {one for one in here if one[2] in made.idle and one[0] in made.strangers} & left_out_of(file)
    assert left_out_of(file) - idle_strangers == forged | left_out_of(honest)


def _written(connection: Connection) -> Callable[[object, object], tuple[object, object]]:
    """Return what tells under which device and number a record was written that stands elsewhere."""
    rows = connection.execute("SELECT line, number, device, seq FROM stray WHERE line <> ''")
    places = {(row[0], row[1]): (row[2], row[3]) for row in rows}
    return lambda device, seq: places.get((device, seq), (device, seq))


def _as_written(
    connection: Connection, table: str, rows: Rows, written: Callable[[object, object], tuple[object, object]]
) -> Rows:
    names = [name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]
    names = [name for name in names if not (table == "attendee" and name == "number")]
    moved = []
    for row in rows:
        values: dict[str, object] = dict(zip(names, row, strict=True))
        for device, seq in (("device", "seq"), ("scan_device", "scan_seq")):
            if device in values and seq in values:
                values[device], values[seq] = written(values[device], values[seq])
        moved.append(tuple(values.values()))
    return sorted(moved, key=repr)


def _key(row: Sequence[Any]) -> tuple[str, int, bytes]:
    return row[0], row[1], row[2]


_STANDING = (
    "SELECT coalesce(stray.device, journal.device), coalesce(stray.seq, journal.seq), "
    "coalesce(stray.hash, journal.hash) FROM journal "
    "LEFT JOIN stray ON stray.line = journal.device AND stray.number = journal.seq"
)
_WRITTEN = "SELECT hash, signature FROM journal UNION ALL SELECT hash, signature FROM stray"
_ADMITTED = (
    "SELECT device FROM signer JOIN member USING (public_key) UNION ALL "
    "SELECT line.name FROM line JOIN signer USING (device) JOIN member USING (public_key)"
)
_IS_LEFT_OUT = "SELECT 1 FROM left_out WHERE left_out.device = journal.device AND left_out.seq = journal.seq"
