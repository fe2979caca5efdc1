"""Attempts that were made in one act: those of a whole order, checked in together."""

from kiosk.storage.connection import Connection
from kiosk.storage.tables.scans import SELECT, Scan, scan_of

LARGEST_PARTY = 500
"""How many attempts are made in one act at most; their records follow each other."""


def of_scan(connection: Connection, scan: Scan) -> list[Scan]:
    """Return the attempts that were made in one act with one, itself included, in the order in which they were made."""
    if not scan.party:
        return [scan]
    rows = connection.execute(
        f"{SELECT} WHERE device = ? AND seq BETWEEN ? AND ? AND party = ? ORDER BY seq",
        (scan.key.device, scan.key.seq - LARGEST_PARTY, scan.key.seq + LARGEST_PARTY, scan.party),
    )
    return [scan_of(row) for row in rows]
