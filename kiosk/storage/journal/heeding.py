"""Bringing the tables up to date with records that the journal has just taken in, as far as they count."""

from collections.abc import Container, Sequence

from kiosk.domain.facts.record import Record
from kiosk.storage.connection import Connection
from kiosk.storage.journal import authority
from kiosk.storage.tables import derived, erasures, imports, late_stamps, retracting, revisions, rights
from kiosk.storage.tables.writers import UNCACHED


def heed(connection: Connection, records: Sequence[Record], gone: Sequence[Record] = (), import_id: str = "") -> bool:
    """Bring the tables up to date; belongs in the transaction that takes the records in.

    Args:
        connection: the writing connection.
        records: what the journal has just taken in, or what stands in it with its body again.
        gone: what does not stand any more where it stood.
        import_id: the import that all of them are part of, if that is known.

    Returns:
        Whether somebody was erased by that.
    """
    if not gone and _are_settled(connection, records, imports.KINDS if import_id else UNCACHED):
        derived.apply(connection, records, part_of=import_id)
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
    return not gone and {record.kind for record in records} <= UNCACHED and not rights.fenced(connection)


def _is_late(record: Record) -> bool:
    """Tell whether scans are to be counted anew if a record counts only now that was taken in before."""
    return record.kind in ("scan", "undo")


def _are_settled(connection: Connection, records: Sequence[Record], kinds: Container[str]) -> bool:
    """Tell whether records are sure to count, and of some kinds on which nothing depends that others say."""
    return all(
        kind in kinds and authority.is_settled(connection, device, kind)
        for device, kind in {(record.device, record.kind) for record in records}
    )
