"""People who were erased."""

from dataclasses import replace

from kiosk.domain.record import Record
from kiosk.domain.subjects import PERSONAL
from kiosk.storage.connection import Connection


def stripped(connection: Connection, record: Record) -> Record:
    """Return a record without its body if it is about an erased person."""
    if record.body is None or record.kind not in PERSONAL:
        return record
    found = connection.execute("SELECT 1 FROM erased WHERE attendee = ?", (record.subject,)).fetchone()
    return replace(record, body=None, salt=None) if found else record
