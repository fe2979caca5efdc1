"""Stamps so late that no kiosk gives them whose clock is right: what bears one folds as the earliest, and wins nowhere.

A check-in keeps its time: nothing is decided by which comes last, and a desk with a wrong clock goes by its own.
"""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.domain.facts.record import Record
from kiosk.domain.moment import DAY, EARLIEST, LATEST
from kiosk.storage.library import Connection, cached

AFTER_EVENT = 366 * DAY
"""How long after the event's end a stamp still counts, in milliseconds."""
_OWN_TIME = frozenset({"scan", "event"})
"""Kinds that go by their stamps all the same; the last one says when the event ends."""


@cached
def latest(connection: Connection) -> int:
    """Return the latest stamp (UTC milliseconds) that counts as what it says."""
    row = connection.execute("SELECT ends FROM event").fetchone()
    return min(int(row[0]) + AFTER_EVENT, LATEST) if row and row[0] > EARLIEST else LATEST


def reckoned(connection: Connection, records: Sequence[Record]) -> Sequence[Record]:
    """Return records, each of which bears a stamp too late with the earliest in its place."""
    bound = latest(connection)
    if not any(record.at > bound for record in records):
        return records
    return [
        replace(record, at=0) if record.at > bound and record.kind not in _OWN_TIME else record for record in records
    ]


def in_order(connection: Connection, records: Sequence[Record]) -> Sequence[Record]:
    """Return records, which are in the order of their subjects and stamps, in that of what their stamps count for."""
    counted = reckoned(connection, records)
    if counted is records:
        return records
    return sorted(counted, key=lambda record: (record.subject, record.at, record.device, record.seq))


def is_any_beyond(connection: Connection, at: int) -> bool:
    """Tell whether a stamp is later than a time; it reads the whole journal."""
    return connection.execute("SELECT 1 FROM journal WHERE at > ? LIMIT 1", (at,)).fetchone() is not None
