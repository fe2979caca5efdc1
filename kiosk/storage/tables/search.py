"""Finding attendees by the words of their name or affiliation, from the full-text index and the order of names."""

import json
from collections.abc import Sequence

from kiosk.domain.roster.attendee import Attendee
from kiosk.storage.connection import Connection
from kiosk.storage.tables.attendees import COLUMNS, attendee_of

NAMES = ("name_folded", "name_joined")
"""The index's columns that hold names."""
AFFILIATION = ("affiliation_folded",)
"""The index's column that holds organisation, group and role."""

_QUALIFIED = ", ".join(f"attendee.{column}" for column in COLUMNS.split(", "))
_AFTER = "{"
"""Sorts after every folded text's letters."""


def matching(connection: Connection, expression: str, limit: int) -> list[Attendee]:
    """Return attendees that match an FTS5 expression, in the index's order.

    Args:
        connection: where to read.
        expression: FTS5 syntax over the columns of `NAMES` and `AFFILIATION`.
        limit: how many at most.
    """
    rows = connection.execute(
        f"SELECT {_QUALIFIED} FROM attendee_search JOIN attendee ON attendee.number = attendee_search.rowid "
        "WHERE attendee_search MATCH ? LIMIT ?",
        (expression, limit),
    )
    return [attendee_of(row) for row in rows]


def numbers(connection: Connection, expression: str, most: int) -> list[int]:
    """Return the numbers of attendees that match an FTS5 expression, no more than `most`."""
    rows = connection.execute(
        "SELECT rowid FROM attendee_search WHERE attendee_search MATCH ? LIMIT ?", (expression, most)
    )
    return [number for (number,) in rows]


def numbered(connection: Connection, numbers: Sequence[int]) -> list[Attendee]:
    """Return the attendees of these numbers."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM attendee WHERE number IN (SELECT value FROM json_each(?))", (json.dumps(list(numbers)),)
    )
    return [attendee_of(row) for row in rows]


def named(connection: Connection, names: Sequence[str], limit: int) -> list[Attendee]:
    """Return attendees whose whole folded name is one of these."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM attendee WHERE name_folded IN (SELECT value FROM json_each(?)) LIMIT ?",
        (json.dumps(list(names)), limit),
    )
    return [attendee_of(row) for row in rows]


def begun(connection: Connection, beginning: str, limit: int) -> list[Attendee]:
    """Return attendees whose folded name begins so, by name."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM attendee WHERE name_folded >= ? AND name_folded < ? "
        "ORDER BY name_folded, number LIMIT ?",
        (beginning, beginning + _AFTER, limit),
    )
    return [attendee_of(row) for row in rows]


def words(connection: Connection) -> list[str]:
    """Return every distinct folded word of the index, in order."""
    return [word for (word,) in connection.execute("SELECT term FROM attendee_word")]


def words_since(connection: Connection, number: int, limit: int) -> list[tuple[int, str]]:
    """Return number and words of the first attendees that were written after the one of that number."""
    rows = connection.execute(
        "SELECT number, name_folded || ' ' || name_joined || ' ' || affiliation_folded FROM attendee "
        "WHERE number > ? ORDER BY number LIMIT ?",
        (number, limit),
    )
    return [(number, words) for number, words in rows]


def last_number(connection: Connection) -> int:
    """Return the number of the attendee that was written last."""
    return int(connection.execute("SELECT coalesce(max(number), 0) FROM attendee").fetchone()[0])


def expression(alternatives: Sequence[Sequence[str]], *, prefix: bool = False, columns: Sequence[str] = ()) -> str:
    """Write an FTS5 expression: all of the words, each in one of its alternatives.

    Args:
        alternatives: for each word asked for, the folded words that may stand for it; several in one are a phrase.
        prefix: let each stand for the beginning of a word.
        columns: look in these columns only.
    """
    star = " *" if prefix else ""
    terms = ("(" + " OR ".join(f'"{word}"{star}' for word in group) + ")" for group in alternatives)
    joined = " AND ".join(terms)
    return f"{{{' '.join(columns)}}} : ({joined})" if columns else joined


def any_of(expressions: Sequence[str]) -> str:
    """Write an FTS5 expression that holds where one of these does."""
    return " OR ".join(f"({expression})" for expression in expressions)
