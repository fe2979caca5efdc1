"""The stamps of what others wrote about a subject, so that what is written in knowledge of it comes after it."""

from kiosk.storage.connection import Connection

_FOLDED = "kind IN ('event', 'attendee', 'session', 'point', 'device', 'member')"


def latest_elsewhere(connection: Connection, kind: str, subject: str, device: str) -> int:
    """Return the latest stamp (`at`) that other devices gave to facts about a subject which a new one replaces.

    A kiosk whose clock is fast would otherwise win over every later edit and withdrawal. -1 where there is none.
    """
    if kind == "consent":
        query = "SELECT max(at) FROM consent WHERE attendee = ? AND device <> ?"
    elif kind in ("event", "attendee", "session", "point", "device", "member"):
        query = f"SELECT max(at) FROM journal WHERE {_FOLDED} AND subject = ? AND device <> ?"
    else:
        return -1
    (latest,) = connection.execute(query, (subject, device)).fetchone()
    return -1 if latest is None else int(latest)
