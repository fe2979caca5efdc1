"""How far an event is prepared, in counts: each from a small table, or from one index."""

from dataclasses import dataclass

from kiosk.storage.connection import Connection
from kiosk.storage.tables import attendees
from kiosk.storage.tables.sessions import ON


@dataclass(frozen=True, slots=True)
class PreparedCounts:
    """What is there before the day.

    Attributes:
        people: those on the roster.
        lists: guest lists that were imported, however often each.
        badges: people of whom a badge was made, as its number was.
        invitations: people with a code of their own for the mail that holds.
        sessions: those on the agenda.
        outside: those of them that are over before the event begins, or begin after it.
        awaited: people for whom somebody waits.
    """

    people: int
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

    return PreparedCounts(
        people=attendees.count(connection),
        lists=count("DISTINCT source) FROM import WHERE ended = 1 AND cancelled = 0 AND source <> ''"),
        badges=count("DISTINCT attendee) FROM badge_number"),
        invitations=count("DISTINCT attendee) FROM code WHERE kind = 'invitation' AND revoked = 0"),
        sessions=count(f"*) FROM session WHERE {ON}"),
        outside=count(f"*) FROM session WHERE {ON} AND (ends <= ? OR starts >= ?)", begins, ends),
        awaited=count("DISTINCT person) FROM standing_awaiting"),
    )
