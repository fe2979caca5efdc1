"""A number that rises whenever scans are gone, bear another day or person, or stand where none stood before.

Whoever has counted scans goes on from there as long as the number stays: all that came since stands behind the last
record of each kiosk that was counted.
"""

from kiosk.storage.connection import Connection


def current(connection: Connection) -> int:
    """Return the number."""
    row = connection.execute("SELECT number FROM scan_revision").fetchone()
    return int(row[0]) if row else 0


def advance(connection: Connection) -> None:
    """Let whoever has counted scans count them anew."""
    if connection.execute("UPDATE scan_revision SET number = number + 1").rowcount == 0:
        connection.execute("INSERT INTO scan_revision (number) VALUES (1)")
