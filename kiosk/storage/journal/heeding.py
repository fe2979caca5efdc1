"""Bringing the tables up to date with records that the journal has just taken in, as far as they count."""

from collections.abc import Sequence

from kiosk.domain.facts.record import Record
from kiosk.storage.connection import Connection
from kiosk.storage.journal import authority
from kiosk.storage.tables import derived, erasures, late_stamps, retracting, revisions, rights


def heed(connection: Connection, records: Sequence[Record], gone: Sequence[Record] = ()) -> bool:
    """Bring the tables up to date; belongs in the transaction that takes the records in.

    Args:
        connection: the writing connection.
        records: what the journal has just taken in, or what stands in it with its body again.
        gone: what does not stand any more where it stood.

    Returns:
        Whether somebody was erased by that.
    """
    if not gone and _are_settled(connection, records):
        derived.apply(connection, records)
        return False
    weighed = authority.weigh(connection, records, gone)
    is_of_event = any(record.kind == "event" for record in (*weighed.counting, *weighed.dropped, *gone))
    latest = late_stamps.latest(connection) if is_of_event else 0
    retracting.retract(connection, weighed.dropped)
    derived.apply(connection, weighed.counting)
    taken_in = {(record.device, record.seq) for record in records}
    if any(_is_late(record) for record in weighed.counting if (record.device, record.seq) not in taken_in):
        revisions.advance(connection)
    now = late_stamps.latest(connection) if is_of_event else 0
    if now != latest and late_stamps.is_any_beyond(connection, min(now, latest)):
        derived.rebuild(connection)
    return any(record.kind == erasures.KIND for record in weighed.counting)


def is_plain(connection: Connection, records: Sequence[Record], gone: Sequence[Record] = ()) -> bool:
    """Tell whether taking records in changes nothing of which anything is kept at hand (see `library.cached`)."""
    return not gone and {record.kind for record in records} <= derived.UNCACHED and not rights.fenced(connection)


def _is_late(record: Record) -> bool:
    """Tell whether scans are to be counted anew if a record counts only now that was taken in before."""
    return record.kind in ("scan", "undo")


def _are_settled(connection: Connection, records: Sequence[Record]) -> bool:
    """Tell whether records are sure to count, and nothing depends on them that others say."""
    return all(
        kind in derived.UNCACHED and authority.is_settled(connection, device, kind)
        for device, kind in {(record.device, record.kind) for record in records}
    )
