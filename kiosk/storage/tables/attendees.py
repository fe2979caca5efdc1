"""The attendee and code tables."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from kiosk.domain.admission.code import CodeKind
from kiosk.domain.roster.attendee import Attendee, OrderStatus
from kiosk.domain.roster.folding import fold as fold_text
from kiosk.storage.connection import Connection, is_storable
from kiosk.storage.tables.lenient import text, texts

FIELDS = ("name", "given_name", "family_name", "organisation", "group", "role", "email", "phone", "order", "status")
"""The keys of an attendee record's body, in the order of `Attendee`'s fields after `id`."""

COLUMNS = "id, name, given_name, family_name, organisation, group_name, role, email, phone, order_code, status"

_STATUSES = frozenset(OrderStatus)
_UPSERT = f"""
INSERT INTO attendee ({COLUMNS}, name_folded, organisation_folded) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, given_name = excluded.given_name,
    family_name = excluded.family_name, organisation = excluded.organisation, group_name = excluded.group_name,
    role = excluded.role, email = excluded.email, phone = excluded.phone, order_code = excluded.order_code,
    status = excluded.status, name_folded = excluded.name_folded, organisation_folded = excluded.organisation_folded
"""


_OF_THESE = "FROM attendee WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number"
"""In the order of their numbers: FTS5 flushes what it holds in memory whenever a row id is not larger than the last."""

_INDEX = (
    "INSERT INTO attendee_search (rowid, name_folded, organisation_folded) "
    f"SELECT number, name_folded, organisation_folded {_OF_THESE}"
)
_UNINDEX = (
    "INSERT INTO attendee_search (attendee_search, rowid, name_folded, organisation_folded) "
    f"SELECT 'delete', number, name_folded, organisation_folded {_OF_THESE}"
)


def fold(connection: Connection, subjects: Sequence[tuple[str, list[dict[str, Any]]]]) -> None:
    """Write the rows of attendees from all records about each: the latest value of a field wins, codes add up."""
    ids = json.dumps([subject for subject, _ in subjects])
    connection.execute(_UNINDEX, (ids,))
    connection.executemany(_UPSERT, (_row(subject, bodies) for subject, bodies in subjects))
    connection.execute(_INDEX, (ids,))
    connection.executemany("DELETE FROM code WHERE attendee = ?", ((s,) for s, bodies in subjects if len(bodies) > 1))
    connection.executemany(
        "INSERT OR REPLACE INTO code (code, attendee, kind, revoked) VALUES (?, ?, ?, ?)",
        (row for subject, bodies in subjects for row in _code_rows(subject, bodies)),
    )


def told(body: Mapping[str, Any]) -> dict[str, str]:
    """Return what a record says of an attendee, by `FIELDS`; a status that only a newer version knows is left out."""
    known = {field: text(body[field]) for field in FIELDS if field in body}
    if "status" in known and known["status"] not in _STATUSES:
        del known["status"]
    return known


def codes_told(body: Mapping[str, Any]) -> dict[str, str]:
    """Return the codes that a record gives an attendee, each with its kind."""
    pairs = body.get("codes")
    fit = [pair for pair in pairs if isinstance(pair, list) and len(pair) > 1] if isinstance(pairs, list) else []
    return {text(code): text(kind) for code, kind, *_ in fit if isinstance(code, str)}


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
    values: tuple[Any, ...] = (*row[:10], OrderStatus(row[10]))
    return Attendee(*values)


def _row(subject: str, bodies: list[dict[str, Any]]) -> tuple[Any, ...]:
    merged: dict[str, Any] = {"status": OrderStatus.PAID}
    for body in bodies:
        merged |= told(body)
    values = tuple(merged.get(field, "") for field in FIELDS)
    return (subject, *values, fold_text(merged.get("name", "")), fold_text(merged.get("organisation", "")))


def _code_rows(subject: str, bodies: list[dict[str, Any]]) -> Iterator[tuple[str, str, str, int]]:
    kinds: dict[str, str] = {}
    revoked: set[str] = set()
    for body in bodies:
        kinds |= codes_told(body)
        revoked |= set(texts(body.get("revoked")))
    return ((code, subject, kind, int(code in revoked)) for code, kind in kinds.items())
