"""Finding attendees by words of their name or organisation, from the full-text index."""

from collections.abc import Sequence

from kiosk.domain.roster.attendee import Attendee
from kiosk.storage.connection import Connection
from kiosk.storage.tables.attendees import COLUMNS, attendee_of

_QUALIFIED = ", ".join(f"attendee.{column}" for column in COLUMNS.split(", "))


def matching(connection: Connection, expression: str, limit: int) -> list[Attendee]:
    """Return attendees that match an FTS5 expression, in the index's order.

    Args:
        connection: where to read.
        expression: FTS5 syntax over the columns name_folded, name_joined and affiliation_folded.
        limit: how many at most.
    """
    rows = connection.execute(
        f"SELECT {_QUALIFIED} FROM attendee_search JOIN attendee ON attendee.number = attendee_search.rowid "
        "WHERE attendee_search MATCH ? LIMIT ?",
        (expression, limit),
    )
    return [attendee_of(row) for row in rows]


def count(connection: Connection, expression: str, most: int) -> int:
    """Return how many attendees match an FTS5 expression, counting no further than `most`."""
    row = connection.execute(
        "SELECT count(*) FROM (SELECT 1 FROM attendee_search WHERE attendee_search MATCH ? LIMIT ?)", (expression, most)
    ).fetchone()
    return int(row[0])


def words(connection: Connection) -> list[str]:
    """Return every distinct folded word of the names and organisations, in order."""
    return [word for (word,) in connection.execute("SELECT term FROM attendee_word")]


def version(connection: Connection) -> bytes:
    """Return a value that differs once the index has changed: FTS5's structure record, which counts its writes."""
    row = connection.execute("SELECT block FROM attendee_search_data WHERE id = 10").fetchone()
    return bytes(row[0]) if row else b""


def expression(alternatives: Sequence[Sequence[str]], *, prefix: bool = False, column: str = "") -> str:
    """Write an FTS5 expression: all of the words, each in one of its alternatives.

    Args:
        alternatives: for each word asked for, the folded words that may stand for it.
        prefix: let each stand for the beginning of a word.
        column: look in this column only.
    """
    star = " *" if prefix else ""
    terms = ("(" + " OR ".join(f'"{word}"{star}' for word in group) + ")" for group in alternatives)
    joined = " AND ".join(terms)
    return f"{column} : ({joined})" if column else joined
