"""The stamps of what others wrote about a subject, so that what is written in knowledge of it comes after it."""

from kiosk.domain.moment import DAY, LATEST
from kiosk.storage.connection import Connection
from kiosk.storage.tables import late_stamps
from kiosk.storage.tables.conditions import FOLDED, FOLDED_KINDS
from kiosk.storage.tables.counting import COUNTING

EDITED = FOLDED_KINDS | {"consent"}
"""Kinds of facts of which a later one replaces an earlier one."""


def after_others(connection: Connection, kind: str, subject: str, device: str, now: int) -> int:
    """Return a stamp (`at`) later than those that other devices gave to facts which a new one replaces.

    A kiosk whose clock is fast would otherwise win over every later edit and withdrawal. But it is followed for a day
    at most: from a stamp at the end of time none could follow that another kiosk reads (see `wire`), and this kiosk
    could send nothing any more, as its own stamps never run backwards.

    Args:
        connection: where to look.
        kind: of the new fact.
        subject: of the new fact.
        device: the one that writes it.
        now: that device's time in UTC milliseconds.
    """
    return min(_latest_elsewhere(connection, kind, subject, device) + 1, now + DAY, LATEST)


def _latest_elsewhere(connection: Connection, kind: str, subject: str, device: str) -> int:
    if kind == "consent":
        query = "SELECT max(at) FROM consent WHERE attendee = ? AND device <> ? AND at <= ?"
    elif kind in FOLDED_KINDS:
        query = f"SELECT max(at) FROM journal WHERE {FOLDED} AND subject = ? AND device <> ? AND at <= ? AND {COUNTING}"
    else:
        return -1
    (latest,) = connection.execute(query, (subject, device, late_stamps.latest(connection))).fetchone()
    return -1 if latest is None else int(latest)
