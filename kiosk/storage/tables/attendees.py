"""The attendee and code tables."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from kiosk.domain.admission.code import CodeKind
from kiosk.domain.roster.attendee import Attendee, OrderStatus
from kiosk.domain.roster.folding import fold as fold_text
from kiosk.domain.roster.folding import joined
from kiosk.storage.connection import Connection, is_storable

if TYPE_CHECKING:
    from kiosk.domain.facts.kinds import AttendeeDetails

COLUMNS = (
    "id, name, given_name, family_name, organisation, group_name, role, email, phone, order_code, status, status_word"
)

_FOLDED = "name_folded, name_joined, affiliation_folded"
"""What the search index holds."""
_WRITTEN = f"{COLUMNS}, {_FOLDED}"
_WRITE = f"INSERT OR REPLACE INTO attendee ({_WRITTEN}) VALUES ({', '.join('?' for _ in _WRITTEN.split(','))})"
"""A row that is written again takes a new number, the highest: whoever keeps words at hand reads on from the last."""

_OF_THESE = "FROM attendee WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number"
"""In the order of their numbers: FTS5 flushes what it holds in memory whenever a row id is not larger than the last."""

_INDEX = f"INSERT INTO attendee_search (rowid, {_FOLDED}) SELECT number, {_FOLDED} {_OF_THESE}"
_UNINDEX = (
    f"INSERT INTO attendee_search (attendee_search, rowid, {_FOLDED}) SELECT 'delete', number, {_FOLDED} {_OF_THESE}"
)


def fold(connection: Connection, subjects: "Sequence[Sequence[AttendeeDetails]]") -> None:
    """Write the rows of attendees from all facts about each: the latest value of a field wins, codes add up."""
    from kiosk.domain.facts.registry import latest

    ids = json.dumps([facts[0].attendee for facts in subjects])
    connection.execute(_UNINDEX, (ids,))
    connection.executemany(_WRITE, (_row(latest(facts)) for facts in subjects))
    connection.execute(_INDEX, (ids,))
    connection.executemany("DELETE FROM code WHERE attendee = ?", ((f[0].attendee,) for f in subjects if len(f) > 1))
    connection.executemany(
        "INSERT OR REPLACE INTO code (code, attendee, kind, revoked) VALUES (?, ?, ?, ?)",
        (row for facts in subjects for row in _code_rows(facts)),
    )


def remove(connection: Connection, people: str) -> None:
    """Take attendees and their codes away, out of the search index too.

    Args:
        connection: the writing connection.
        people: a JSON list of attendee ids.
    """
    connection.execute(_UNINDEX, (people,))
    connection.execute("DELETE FROM code WHERE attendee IN (SELECT value FROM json_each(?))", (people,))
    connection.execute("DELETE FROM attendee WHERE id IN (SELECT value FROM json_each(?))", (people,))


def compact_index(connection: Connection) -> None:
    """Merge the full-text index into one, or it would go on holding the words of rows that were removed or changed."""
    connection.execute("INSERT INTO attendee_search (attendee_search) VALUES ('optimize')")


def named(connection: Connection, name: str) -> list[Attendee]:
    """Return the attendees who have that whole name; case, accents and marks between words do not matter."""
    rows = connection.execute(f"SELECT {COLUMNS} FROM attendee WHERE name_folded = ? ORDER BY id", (fold_text(name),))
    return [attendee_of(row) for row in rows]


def forget_index(connection: Connection) -> None:
    """Empty the full-text index, whatever state it is in; belongs with emptying the table."""
    connection.execute("INSERT INTO attendee_search (attendee_search) VALUES ('delete-all')")


def get(connection: Connection, attendee: str) -> Attendee | None:
    """Return the attendee of that id."""
    row = connection.execute(f"SELECT {COLUMNS} FROM attendee WHERE id = ?", (attendee,)).fetchone()
    return attendee_of(row) if row else None


def everyone(connection: Connection) -> Iterator[Attendee]:
    """Yield all attendees, by name."""
    rows = connection.execute(f"SELECT {COLUMNS} FROM attendee ORDER BY name_folded, id")
    return (attendee_of(row) for row in rows)


def of_ids(connection: Connection, ids: Iterable[str]) -> dict[str, Attendee]:
    """Return the attendees of those ids."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM attendee WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
    )
    return {row[0]: attendee_of(row) for row in rows}


def holder_of(connection: Connection, code: str) -> tuple[Attendee, bool] | None:
    """Return whose code this is and whether it is revoked; a code that still holds comes before a revoked one."""
    if not is_storable(code):
        return None
    row = connection.execute(
        f"SELECT code.revoked, {COLUMNS} FROM code JOIN attendee ON attendee.id = code.attendee "
        "WHERE code.code = ? ORDER BY code.revoked, code.attendee LIMIT 1",
        (code,),
    ).fetchone()
    return (attendee_of(row[1:]), bool(row[0])) if row else None


def badge_codes(connection: Connection) -> dict[str, str]:
    """Return each attendee's badge code that holds, by attendee id."""
    rows = connection.execute(
        "SELECT attendee, max(code) FROM code WHERE kind = ? AND revoked = 0 GROUP BY attendee", (CodeKind.BADGE,)
    )
    return dict(rows.fetchall())


def ticket_holders(connection: Connection) -> dict[str, str]:
    """Return whose each ticket code is, by code; a code that still holds comes before a revoked one."""
    rows = connection.execute(
        "SELECT code, attendee FROM code WHERE kind = ? ORDER BY code, revoked DESC, attendee DESC", (CodeKind.TICKET,)
    )
    return dict(rows.fetchall())


def count(connection: Connection) -> int:
    """Return how many attendees are on the roster."""
    return int(connection.execute("SELECT count(*) FROM attendee").fetchone()[0])


def attendee_of(row: Sequence[Any]) -> Attendee:
    """Make an `Attendee` of a row with `COLUMNS`."""
    values: tuple[Any, ...] = (*row[:10], OrderStatus(row[10]), row[11])
    return Attendee(*values)


def _row(person: "AttendeeDetails") -> tuple[Any, ...]:
    from kiosk.domain.facts.kinds import ATTENDEE_FIELDS

    values = {field: getattr(person, field) or "" for field in ATTENDEE_FIELDS}
    values["status"] = values["status"] or OrderStatus.PAID
    name = values["name"]
    affiliation = " ".join(fold_text(values[field]) for field in ("organisation", "group", "role") if values[field])
    return (person.attendee, *values.values(), fold_text(name), joined(name), affiliation)


def _code_rows(facts: "Sequence[AttendeeDetails]") -> Iterator[tuple[str, str, str, int]]:
    kinds = {code: kind for person in facts for code, kind in person.codes.items()}
    revoked = {code for person in facts for code in person.revoked}
    return ((code, facts[0].attendee, kind, int(code in revoked)) for code, kind in kinds.items())
