"""Finding attendees by the words of their name or affiliation, from the full-text index and the order of names."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from kiosk.domain.roster.attendee import Attendee
from kiosk.storage.connection import Connection
from kiosk.storage.tables.attendees import COLUMNS, attendee_of

NAMES = ("name_folded", "name_joined")
"""The index's columns that hold names."""
AFFILIATION = ("affiliation_folded",)
"""The index's column that holds organisation, group and role."""

_QUALIFIED = ", ".join(f"attendee.{column}" for column in COLUMNS.split(", "))
_INDEXED = "attendee.number, attendee.id, attendee.name_folded, attendee.name_joined, attendee.affiliation_folded"
_AFTER = "{"
"""Sorts after every folded text's letters."""


class Candidate(NamedTuple):
    """Somebody who may be meant, by what the index holds of them: to be compared before the whole row is read.

    A tuple, as dozens of them are made between two letters, and a frozen dataclass takes four times as long.
    """

    number: int
    id: str
    name: str
    joined_name: str
    affiliation: str


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


def candidates(connection: Connection, expression: str, limit: int) -> list[Candidate]:
    """Return who matches an FTS5 expression, in the index's order."""
    rows = connection.execute(
        f"SELECT {_INDEXED} FROM attendee_search JOIN attendee ON attendee.number = attendee_search.rowid "
        "WHERE attendee_search MATCH ? LIMIT ?",
        (expression, limit),
    )
    return list(map(Candidate._make, rows))


def numbers(connection: Connection, expression: str, most: int) -> list[int]:
    """Return the numbers of attendees that match an FTS5 expression, in order, no more than `most`."""
    (fitting,) = connection.execute(  # a thousand rows one by one take as long again
        "SELECT json_group_array(rowid) FROM (SELECT rowid FROM attendee_search WHERE attendee_search MATCH ? LIMIT ?)",
        (expression, most),
    ).fetchone()
    numbers: list[int] = json.loads(fitting)
    return numbers


def numbered(connection: Connection, numbers: Sequence[int]) -> list[Candidate]:
    """Return the candidates of these numbers."""
    rows = connection.execute(
        f"SELECT {_INDEXED} FROM attendee WHERE number IN (SELECT value FROM json_each(?))",
        (json.dumps(list(numbers)),),
    )
    return list(map(Candidate._make, rows))


def attendees_of(connection: Connection, numbers: Sequence[int]) -> dict[int, Attendee]:
    """Return the attendees of these numbers."""
    rows = connection.execute(
        f"SELECT {COLUMNS}, number FROM attendee WHERE number IN (SELECT value FROM json_each(?))",
        (json.dumps(list(numbers)),),
    )
    return {row[-1]: attendee_of(row[:-1]) for row in rows}


def named(connection: Connection, names: Sequence[str], limit: int) -> list[Candidate]:
    """Return whose whole folded name is one of these."""
    rows = connection.execute(
        f"SELECT {_INDEXED} FROM attendee WHERE name_folded IN (SELECT value FROM json_each(?)) LIMIT ?",
        (json.dumps(list(names)), limit),
    )
    return list(map(Candidate._make, rows))


def begun(connection: Connection, beginning: str, limit: int) -> list[Candidate]:
    """Return whose folded name begins so, by name."""
    rows = connection.execute(
        f"SELECT {_INDEXED} FROM attendee WHERE name_folded >= ? AND name_folded < ? "
        "ORDER BY name_folded, number LIMIT ?",
        (beginning, beginning + _AFTER, limit),
    )
    return list(map(Candidate._make, rows))


def words(connection: Connection, since: str, before: str) -> list[tuple[str, bool]]:
    """Return the distinct folded words of each column of the index, from one on and before another one.

    Each comes with whether that column is one of `NAMES`.
    """
    rows = connection.execute(
        "SELECT term, col <> 'affiliation_folded' FROM attendee_word WHERE term >= ? AND term < ?", (since, before)
    )
    return [(word, is_name == 1) for word, is_name in rows]


def words_since(connection: Connection, number: int, limit: int) -> list[tuple[int, str, str]]:
    """Return number, words of names and other words of the first attendees written after the one of that number."""
    return connection.execute(
        "SELECT number, name_folded || ' ' || name_joined, affiliation_folded FROM attendee "
        "WHERE number > ? ORDER BY number LIMIT ?",
        (number, limit),
    ).fetchall()


def last_number(connection: Connection) -> int:
    """Return the number of the attendee that was written last."""
    return int(connection.execute("SELECT coalesce(max(number), 0) FROM attendee").fetchone()[0])


def term(words: str) -> str:
    """Write an FTS5 term: a folded word, or several in a row."""
    return f'"{words}"'


def beginning(word: str) -> str:
    """Write an FTS5 term: any word that begins so."""
    return f'"{word}" *'


def all_of(alternatives: Sequence[Sequence[str]], *, columns: Sequence[str] = ()) -> str:
    """Write an FTS5 expression that holds where one term of each group does.

    Args:
        alternatives: the groups of terms.
        columns: look in these columns only.
    """
    joined = " AND ".join(f"({' OR '.join(terms)})" for terms in alternatives)
    return f"{{{' '.join(columns)}}} : ({joined})" if columns else joined


def any_of(expressions: Sequence[str]) -> str:
    """Write an FTS5 expression that holds where one of these does."""
    return " OR ".join(f"({expression})" for expression in expressions)
