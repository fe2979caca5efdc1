"""Who was admitted more than once, as desks that are apart do; whoever is known to come in again is none of them."""

from kiosk.domain.admission.verdict import ScanKey
from kiosk.storage.connection import Connection


def doubled(connection: Connection, device: str, after: int, limit: int) -> tuple[list[ScanKey], int | None]:
    """Look through a stretch of a device's own check-ins for those of people who were admitted elsewhere as well.

    A stretch takes as long at 100,000 attendees as at a hundred, where the view `conflict` counts all of them.

    Args:
        connection: where to look.
        device: whose check-ins.
        after: the number of the record that the stretch begins behind.
        limit: how many scans to look at, the refused ones too.

    Returns:
        The check-ins found, and the number that the next stretch begins behind; None if this was the last one.
    """
    stretch = (
        "(SELECT device, seq, day, attendee, verdict, undone_at, area, again FROM scan "
        "WHERE device = ? AND seq > ? LIMIT ?)"
    )
    last = connection.execute(f"SELECT max(seq), count(*) FROM {stretch}", (device, after, limit)).fetchone()
    rows = connection.execute(
        f"SELECT own.device, own.seq FROM {stretch} AS own WHERE own.verdict = 'admitted' AND own.undone_at IS NULL "
        "AND own.area = '' AND own.again = 0 "
        "AND EXISTS (SELECT 1 FROM scan AS other INDEXED BY scan_standing WHERE other.attendee = own.attendee "
        "AND other.day = own.day AND other.verdict = 'admitted' AND other.undone_at IS NULL AND other.area = '' "
        "AND other.again = 0 AND other.device <> own.device)",
        (device, after, limit),
    )
    return [ScanKey(*row) for row in rows], last[0] if last[1] == limit else None


def everyone(connection: Connection) -> frozenset[tuple[str, str]]:
    """Return everyone who was admitted more than once on one day, as two desks apart do; each with the day."""
    return frozenset(connection.execute("SELECT attendee, day FROM conflict"))
