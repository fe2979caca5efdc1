"""How far an event is prepared, in counts: each from a small table, or from one index."""

from dataclasses import dataclass

from kiosk.storage.connection import Connection
from kiosk.storage.tables import attendees
from kiosk.storage.tables.sessions import ON

_NOT_LET_IN = "*) FROM attendee WHERE (status <> 'paid' OR blocked = 1) AND (status = 'cancelled' OR blocked = 1)"
_WITHOUT_NAME = "*) FROM attendee WHERE guest_of <> '' AND unnamed = 1 AND status <> 'cancelled' AND blocked = 0"


@dataclass(frozen=True, slots=True)
class PreparedCounts:
    """What is there before the day.

    Attributes:
        people: those on the roster.
        wearers: those of them who are to have a badge (see domain/badges/no_badge.py).
        lists: guest lists that were imported, however often each.
        badges: people of whom a badge was made, as its number was.
        invitations: people with a code of their own for the mail that holds.
        sessions: those on the agenda.
        outside: those of them that are over before the event begins, or begin after it.
        awaited: people for whom somebody waits.
    """

    people: int
    wearers: int
    lists: int
    badges: int
    invitations: int
    sessions: int
    outside: int
    awaited: int


def counts(connection: Connection, begins: int, ends: int) -> PreparedCounts:
    """Count what is there.

    Args:
        connection: a reading connection.
        begins: when the event's first day begins, UTC milliseconds.
        ends: when its last day ends.
    """

    def count(what: str, *values: int) -> int:
        return int(connection.execute(f"SELECT count({what}", values).fetchone()[0])

    people = attendees.count(connection)
    return PreparedCounts(
        people=people,
        wearers=people - count(_NOT_LET_IN) - count(_WITHOUT_NAME),
        lists=count("DISTINCT source) FROM import WHERE ended = 1 AND cancelled = 0 AND source <> ''"),
        badges=count("DISTINCT attendee) FROM badge_number"),
        invitations=count("DISTINCT attendee) FROM code WHERE kind = 'invitation' AND revoked = 0"),
        sessions=count(f"*) FROM session WHERE {ON}"),
        outside=count(f"*) FROM session WHERE {ON} AND (ends <= ? OR starts >= ?)", begins, ends),
        awaited=count("DISTINCT person) FROM standing_awaiting"),
    )
