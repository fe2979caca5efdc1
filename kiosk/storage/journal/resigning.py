"""Signatures that were spoilt on their way, of records that a later one covers: without that they are worth nothing."""

from collections.abc import Iterable

from kiosk.domain.facts.record import Record
from kiosk.storage.connection import Connection
from kiosk.storage.journal import forks
from kiosk.storage.journal.signatures import is_signed


def put_right(connection: Connection, event: str, records: Iterable[Record]) -> None:
    """Take over the good signatures of records that stand here with a bad one, or with none.

    Args:
        connection: the writing connection; belongs in a transaction.
        event: the event's id.
        records: as they came again.
    """
    for record in records:
        here = forks.written_under(connection, record.device, (record.seq, record.seq))
        spoilt = [one for one in here if one.hash == record.hash and one.signature != record.signature]
        if spoilt and is_signed(event, record) and not any(is_signed(event, one) for one in spoilt):
            for table in ("journal", "stray"):
                query = f"UPDATE {table} SET signature = ? WHERE device = ? AND seq = ? AND hash = ?"
                connection.execute(query, (record.signature, record.device, record.seq, record.hash))
