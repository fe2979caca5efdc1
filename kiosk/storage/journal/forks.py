"""Records of a device whose disk was copied: those that do not stand under its id are strays.

The journal holds each device's records under its id; where several kiosks wrote under one, `domain.lines` tells what
stands there. The others are kept here as they were written, and stand in the journal under an id of their own. What
goes to other kiosks is what was written, so that each comes to the same by itself.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.domain.facts.record import GENESIS, Record
from kiosk.domain.kiosks.lines import Line, sort_out
from kiosk.domain.kiosks.spans import Span, Spans
from kiosk.storage.connection import Connection
from kiosk.storage.journal import lookup
from kiosk.storage.journal.journal import Journal
from kiosk.storage.journal.lookup import records_in
from kiosk.storage.records import COLUMNS, MARKS, record_of, row_of
from kiosk.storage.tables import erasures

RecordPosition = tuple[str, int]
"""A device id, or a line's, and a number: where a record stands in the journal."""


@dataclass(slots=True)
class Settled:
    """What settling changed: new rows of the journal, and numbers under which something else stands, or nothing."""

    added: list[Record] = field(default_factory=list)
    changed: dict[str, Spans] = field(default_factory=dict)


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
    """Bring the journal to what a device's records say; belongs in a transaction.

    Where `changed` is not empty, the tables need a rebuild. If the device is this kiosk and others wrote under its id,
    it takes another for what it writes from now on.

    Args:
        journal: of this file.
        device: whose records.
        first: the lowest number where something is new.
    """
    connection = journal.connection
    left = strays(connection, device)
    first = min([first, *(record.seq for record in left)])
    before = journal.find(device, first - 1) if first > 1 else None
    base = GENESIS if first == 1 else before.hash if before else None
    stood = lookup.tail(connection, device, first)
    everything = {record.hash: record for record in (*left, *stood)}
    sorted_out = sort_out(device, list(everything.values()), first, base)
    targets = {device: sorted_out.main} | {line.name: {r.seq: r for r in line.standing()} for line in sorted_out.lines}
    now = {device: stood} | {
        name: lookup.tail(connection, name, 1) for name in _lines_of(connection, device) | targets.keys() - {device}
    }
    settled = Settled()
    for name, rows in now.items():
        target = targets.get(name, {})
        gone = [row.seq for row in rows if row.seq not in target or target[row.seq].hash != row.hash]
        standing = {row.seq for row in rows} - set(gone)
        settled.added += (row for seq, row in target.items() if seq not in standing)
        if gone:
            lookup.drop(connection, name, gone)
            settled.changed[name] = Spans.of(gone)
    _note(connection, device, [*everything.values()], sorted_out.main, sorted_out.lines)
    if device == journal.device and (settled.added or settled.changed):
        journal.unbind()
    journal.store(settled.added)
    return settled


def _lines_of(connection: Connection, device: str) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM line WHERE device = ?", (device,))}


def _note(
    connection: Connection, device: str, records: Sequence[Record], main: Mapping[int, Record], lines: Iterable[Line]
) -> None:
    """Write down which of a device's records are strays, and where they stand."""
    places = {r.hash: (line.name, number) for line in lines for number, r in enumerate(line.records, 1)}
    for table in ("stray", "line"):
        connection.execute(f"DELETE FROM {table} WHERE device = ?", (device,))
    standing = {record.hash for record in main.values()}
    _keep(connection, ((r, *places.get(r.hash, ("", 0))) for r in records if r.hash not in standing))
    connection.executemany(
        "INSERT INTO line (name, device, first, parent) VALUES (?, ?, ?, ?)",
        ((line.name, device, line.first, line.parent) for line in lines),
    )


def _keep(connection: Connection, rows: Iterable[tuple[Record, str, int]]) -> int:
    return connection.executemany(
        f"INSERT OR IGNORE INTO stray ({COLUMNS}, line, number) VALUES ({MARKS}, ?, ?)",
        ((*row_of(record), line, number) for record, line, number in rows),
    ).rowcount
