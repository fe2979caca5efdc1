"""Single records of the journal, and where each device's end."""

from collections.abc import Iterable

from kiosk.domain.facts.record import GENESIS, Record
from kiosk.storage.library import Connection, cached
from kiosk.storage.records import COLUMNS, record_of


def find(connection: Connection, device: str, seq: int) -> Record | None:
    """Return the record of that key."""
    query = f"SELECT {COLUMNS} FROM journal WHERE device = ? AND seq = ?"
    row = connection.execute(query, (device, seq)).fetchone()
    return record_of(row) if row else None


def tail(connection: Connection, device: str, first: int) -> list[Record]:
    """Return a device's records from number `first` on."""
    query = f"SELECT {COLUMNS} FROM journal WHERE device = ? AND seq >= ? ORDER BY seq"
    return [record_of(row) for row in connection.execute(query, (device, first))]


def records_in(connection: Connection, device: str, span: tuple[int, int]) -> list[Record]:
    """Return a device's records from the first to the last number of a span, both included."""
    query = f"SELECT {COLUMNS} FROM journal WHERE device = ? AND seq BETWEEN ? AND ? ORDER BY seq"
    return [record_of(row) for row in connection.execute(query, (device, *span))]


def drop(connection: Connection, device: str, numbers: Iterable[int]) -> None:
    """Remove some of a device's records; the tables need a rebuild then."""
    connection.executemany("DELETE FROM journal WHERE device = ? AND seq = ?", ((device, one) for one in numbers))
    connection.execute("DELETE FROM head WHERE device = ?", (device,))
    query = f"SELECT {COLUMNS} FROM journal WHERE device = ? ORDER BY seq DESC LIMIT 1"
    if left := connection.execute(query, (device,)).fetchone():
        set_head(connection, record_of(left))


def head(connection: Connection, device: str) -> tuple[int, int, bytes]:
    """Return the number, stamp and hash of a device's last record; zeros where it has none."""
    row = connection.execute("SELECT seq, at, hash FROM head WHERE device = ?", (device,)).fetchone()
    return (row[0], row[1], row[2]) if row else (0, 0, GENESIS)


def set_head(connection: Connection, record: Record) -> None:
    """Note a record as its device's last."""
    connection.execute(
        "INSERT INTO head (device, seq, at, hash) VALUES (?, ?, ?, ?) ON CONFLICT (device) DO UPDATE "
        "SET seq = excluded.seq, at = excluded.at, hash = excluded.hash",
        (record.device, record.seq, record.at, record.hash),
    )


def set_heads(connection: Connection, records: Iterable[Record]) -> None:
    """Note those of some records that are their devices' last ones now."""
    last = {record.device: record for record in sorted(records, key=lambda record: record.seq)}
    for record in last.values():
        seq = head(connection, record.device)[0]
        if record.seq > seq:
            set_head(connection, record)
        if not seq:
            connection.forget()  # there is one device more than was read


@cached
def has_others(connection: Connection, device: str) -> bool:
    """Tell whether other devices than this one have records here."""
    return connection.execute("SELECT 1 FROM head WHERE device <> ? LIMIT 1", (device,)).fetchone() is not None
