"""Records of a device whose disk was copied: those that do not stand under its id are strays.

The journal holds each device's records under its id; where several kiosks wrote under one, `domain.lines` tells what
stands there. The others are kept here as they were written, and stand in the journal under an id of their own. What
goes to other kiosks is what was written, so that each comes to the same by itself.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kiosk.domain.facts.record import GENESIS, Record
from kiosk.domain.kiosks.lines import SortedOut, sort_out
from kiosk.domain.kiosks.spans import Span, Spans
from kiosk.storage.connection import Connection
from kiosk.storage.journal import lookup
from kiosk.storage.journal.journal import Journal
from kiosk.storage.journal.lookup import records_in
from kiosk.storage.library import cached
from kiosk.storage.records import COLUMNS, MARKS, record_of, row_of
from kiosk.storage.tables import counting, erasures, imports, moves, retracting

RecordPosition = tuple[str, int]
"""A device id, or a line's, and a number: where a record stands in the journal."""


@dataclass(slots=True)
class Settled:
    """What settling changed: new rows of the journal, and numbers under which something else stands, or nothing."""

    added: list[Record] = field(default_factory=list)
    changed: dict[str, Spans] = field(default_factory=dict)


@cached
def is_any(connection: Connection) -> bool:
    """Tell whether there are strays at all."""
    return connection.execute("SELECT 1 FROM stray LIMIT 1").fetchone() is not None


def is_line(connection: Connection, device: str) -> bool:
    """Tell whether an id is that of a line: no kiosk writes under it."""
    return connection.execute("SELECT 1 FROM line WHERE name = ?", (device,)).fetchone() is not None


def is_near(connection: Connection, device: str, seq: int) -> bool:
    """Tell whether a record of that number may bear on where a stray stands."""
    query = "SELECT 1 FROM stray WHERE device = ? AND seq BETWEEN ? AND ? LIMIT 1"
    return connection.execute(query, (device, seq - 1, seq + 1)).fetchone() is not None


def add(connection: Connection, record: Record) -> bool:
    """Keep a record that cannot simply stand; returns False if it is known."""
    row = erasures.stripped(connection, record)
    return _keep(connection, ((row, "", 0),)) == 1


def put_back(journal: Journal, records: Sequence[Record]) -> list[Record]:
    """Put back what records say that stand here without it, if nothing that counts took it away.

    So an erasure that does not count after all takes nobody from a kiosk that hears of them again. Belongs in a
    transaction.

    Returns:
        The records, as they stand.
    """
    connection = journal.connection
    given_up = imports.cancelled(connection) - imports.ended(connection)
    back: list[Record] = []
    for record in erasures.all_stripped(connection, [one for one in records if one.import_id not in given_up]):
        place = place_of(connection, journal, record)
        if record.body is None:
            continue
        said = (record.body, record.salt)
        query = "UPDATE stray SET body = ?, salt = ? WHERE device = ? AND seq = ? AND hash = ? AND body IS NULL"
        connection.execute(query, (*said, record.device, record.seq, record.hash))
        query = "UPDATE journal SET body = ?, salt = ? WHERE device = ? AND seq = ? AND body IS NULL"
        if place and connection.execute(query, (*said, *place)).rowcount and (found := journal.find(*place)):
            back.append(found)
    journal.heed(back)
    return back


def place_of(connection: Connection, journal: Journal, record: Record) -> RecordPosition | None:
    """Return where a record stands; None if nowhere."""
    standing = journal.find(record.device, record.seq)
    if standing and standing.hash == record.hash:
        return record.device, record.seq
    query = "SELECT line, number FROM stray WHERE device = ? AND seq = ? AND hash = ? AND line <> ''"
    row = connection.execute(query, (record.device, record.seq, record.hash)).fetchone()
    return (row[0], row[1]) if row else None


def as_written(connection: Connection, device: str, span: Span) -> list[Record]:
    """Return the records that stand under an id from the first to the last number of a span, as they were written."""
    if not is_line(connection, device):
        return records_in(connection, device, span)
    query = f"SELECT {COLUMNS} FROM stray WHERE line = ? AND number BETWEEN ? AND ? ORDER BY number"
    return [record_of(row) for row in connection.execute(query, (device, *span))]


def written_under(connection: Connection, device: str, span: Span) -> list[Record]:
    """Return whatever a device wrote under the first to the last number of a span, strays too."""
    query = " UNION ALL ".join(
        f"SELECT {COLUMNS} FROM {table} WHERE device = ? AND seq BETWEEN ? AND ?" for table in ("journal", "stray")
    )
    return [record_of(row) for row in connection.execute(f"{query} ORDER BY seq", (device, *span) * 2)]


def strays(connection: Connection, device: str | None = None) -> list[Record]:
    """Return all strays, or a device's, as they were written."""
    where, arguments = ("WHERE device = ?", (device,)) if device is not None else ("", ())
    rows = connection.execute(f"SELECT {COLUMNS} FROM stray {where} ORDER BY device, line, number, seq", arguments)
    return [record_of(row) for row in rows]


def line_names(connection: Connection) -> set[str]:
    """Return the ids of all lines."""
    return {name for (name,) in connection.execute("SELECT name FROM line")}


def settle(journal: Journal, device: str, first: int) -> Settled:
    """Bring the journal and the tables to what a device's records say; belongs in a transaction.

    If the device is this kiosk and others wrote under its id, it takes another for what it writes from now on.

    Args:
        journal: of this file.
        device: whose records.
        first: the lowest number where something is new.
    """
    connection = journal.connection
    left = strays(connection, device)
    first = min([first, *(record.seq for record in left)])
    stood, sorted_out = _sorted(connection, device, first, left)
    everything = {record.hash: record for record in (*left, *stood)}
    targets = {device: sorted_out.main} | {line.name: {r.seq: r for r in line.standing()} for line in sorted_out.lines}
    now = {device: stood} | {
        name: lookup.tail(connection, name, 1) for name in _lines_of(connection, device) | targets.keys() - {device}
    }
    settled = Settled()
    gone: list[Record] = []
    said: list[Record] = []
    elsewhere = _descended_otherwise(connection, device, sorted_out)
    for name, rows in now.items():
        target = targets.get(name, {})
        moved = [row for row in rows if name in elsewhere or row.seq not in target or target[row.seq].hash != row.hash]
        standing = {row.seq for row in rows} - {row.seq for row in moved}
        settled.added += (row for seq, row in target.items() if seq not in standing)
        if moved:
            lookup.drop(connection, name, [row.seq for row in moved])
            said += counting.standing_among(connection, moved)
            counting.let_in(connection, moved)  # what stands there since is weighed anew
            settled.changed[name] = Spans.of([row.seq for row in moved])
            gone += moved
    moves.take_out(connection, said)
    _note(connection, device, [*everything.values()], sorted_out)
    if device == journal.device and (settled.added or settled.changed):
        journal.unbind()
    journal.store(settled.added, gone)
    moves.write_anew(connection, said)
    retracting.write_mingled_anew(connection, said)
    return settled


def _descended_otherwise(connection: Connection, device: str, sorted_out: SortedOut) -> set[str]:
    """Return the lines whose first record follows another one than was known, or that follow such a line.

    What their records say of earlier ones, such as an undo, is then said of others.
    """
    rows = connection.execute("SELECT name, first, parent FROM line WHERE device = ?", (device,))
    before = {name: (first, parent) for name, first, parent in rows}
    after = {line.name: (line.first, line.parent) for line in sorted_out.lines}
    elsewhere = {name for name in before.keys() & after.keys() if before[name] != after[name]}
    while more := {name for name, (_, parent) in after.items() if parent in elsewhere} - elsewhere:
        elsewhere |= more
    return elsewhere


def _sorted(connection: Connection, device: str, first: int, left: Sequence[Record]) -> tuple[list[Record], SortedOut]:
    """Tell where a device's records stand, from as few as tell it: strays, what stands beside them, and what moves.

    Where a stretch between them stays as it is, those behind it are taken for what comes behind a gap, which they would
    be if the stretch were not here; so the same comes out for them.

    Returns:
        The records that were looked at of those that stand under the device's id, and where all that were stand.
    """
    before = lookup.find(connection, device, first - 1) if first > 1 else None
    base = GENESIS if first == 1 else before.hash if before else None
    moves_from: int | None = None
    while True:
        stood = _beside(connection, device, first, left, moves_from)
        records = {record.hash: record for record in (*left, *stood)}
        sorted_out = sort_out(device, list(records.values()), first, base)
        lost = (row.seq for row in stood if sorted_out.main.get(row.seq) != row)
        lowest = min((seq for seq in lost if moves_from is None or seq < moves_from), default=None)
        if lowest is None:
            return stood, sorted_out
        moves_from = lowest


def _beside(
    connection: Connection, device: str, first: int, left: Sequence[Record], moves_from: int | None
) -> list[Record]:
    """Return what stands beside strays, and all that stands from a number on, in the order of their numbers."""
    numbers = {number for record in left for number in (record.seq - 1, record.seq, record.seq + 1)}
    below = sorted(one for one in numbers if one >= first and (moves_from is None or one < moves_from))
    rows = [row for span in Spans.of(below).spans for row in lookup.records_in(connection, device, span)]
    return rows + (lookup.tail(connection, device, moves_from) if moves_from is not None else [])


def _lines_of(connection: Connection, device: str) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM line WHERE device = ?", (device,))}


def _note(connection: Connection, device: str, records: Sequence[Record], sorted_out: SortedOut) -> None:
    """Write down which of a device's records are strays, and where they stand."""
    places = {r.hash: (line.name, number) for line in sorted_out.lines for number, r in enumerate(line.records, 1)}
    standing = {record.hash for record in sorted_out.main.values()}
    wanted = {(r.seq, r.hash, *places.get(r.hash, ("", 0))): r for r in records if r.hash not in standing}
    noted = set(connection.execute("SELECT seq, hash, line, number FROM stray WHERE device = ?", (device,)).fetchall())
    connection.executemany(
        "DELETE FROM stray WHERE device = ? AND seq = ? AND hash = ?",
        ((device, *key[:2]) for key in noted - wanted.keys()),
    )
    new = list(wanted.keys() - noted)
    kept = erasures.all_stripped(connection, [wanted[key] for key in new])
    _keep(connection, ((record, *key[2:]) for record, key in zip(kept, new, strict=True)))
    connection.execute("DELETE FROM line WHERE device = ?", (device,))
    connection.executemany(
        "INSERT INTO line (name, device, first, parent) VALUES (?, ?, ?, ?)",
        ((line.name, device, line.first, line.parent) for line in sorted_out.lines),
    )


def _keep(connection: Connection, rows: Iterable[tuple[Record, str, int]]) -> int:
    return connection.executemany(
        f"INSERT OR IGNORE INTO stray ({COLUMNS}, line, number) VALUES ({MARKS}, ?, ?)",
        ((*row_of(record), line, number) for record, line, number in rows),
    ).rowcount
