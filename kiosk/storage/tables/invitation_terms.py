"""What an invitation says of those whom it lets in."""

import json

from kiosk.storage.connection import Connection
from kiosk.storage.tables.counting import COUNTING


def valid_until(connection: Connection, public_key: str) -> int:
    """Return until when the hubs take whom an invitation lets in (UTC milliseconds), 0 for ever or if there is none."""
    row = connection.execute(
        "SELECT body FROM journal WHERE kind = 'invitation' AND subject = ? AND body IS NOT NULL "
        f"AND {COUNTING} ORDER BY at, device, seq LIMIT 1",
        (public_key,),
    ).fetchone()
    said = json.loads(row[0]).get("valid_until") if row else None
    return said if isinstance(said, int) else 0
