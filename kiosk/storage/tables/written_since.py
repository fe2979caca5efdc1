"""What one kiosk wrote from a time on, and what of that counts."""

import json
from dataclasses import dataclass

from kiosk.storage.connection import Connection
from kiosk.storage.tables import counting, rights


@dataclass(frozen=True, slots=True)
class WrittenSince:
    """How many records of one kiosk count that it made from a time on, and how many of them are scans."""

    records: int
    scans: int


def written_since(connection: Connection, public_key: str, since: int) -> WrittenSince:
    """Count what one kiosk wrote from a time on (UTC milliseconds, as its records say), but for what is left out."""
    devices = json.dumps(rights.devices_of(connection, public_key))
    row = connection.execute(
        "SELECT count(*), count(*) FILTER (WHERE kind = 'scan') FROM journal "
        f"WHERE device IN (SELECT value FROM json_each(?)) AND at >= ? AND kind <> 'grant' AND {counting.COUNTING}",
        (devices, since),
    ).fetchone()
    return WrittenSince(int(row[0]), int(row[1]))
