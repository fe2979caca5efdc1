"""The attendee and code tables."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from kiosk.domain.admission.code import CodeKind
from kiosk.domain.roster.attendee import Attendee, OrderStatus
from kiosk.domain.roster.folding import fold as fold_text
from kiosk.domain.roster.name_width import width_of
from kiosk.storage.connection import Connection, is_storable
from kiosk.storage.tables import aliases, attendee_rows, codes

if TYPE_CHECKING:
    from kiosk.domain.facts.kinds import AttendeeDetails

_COLUMN_OF = {"group": "group_name", "order": "order_code"}
_FIELDS = tuple(one.name for one in fields(Attendee))
COLUMNS = ", ".join(_COLUMN_OF.get(field, field) for field in _FIELDS)
"""Those of an `Attendee`, in the order of its fields."""

_FOLDED = "name_folded, name_joined, affiliation_folded"
"""What the search index holds."""
_WRITTEN = f"{COLUMNS}, sources, overruled, {_FOLDED}, code_endings"
_WRITE = f"INSERT OR REPLACE INTO attendee ({_WRITTEN}) VALUES ({', '.join('?' for _ in _WRITTEN.split(','))})"
"""A row that is written again takes a new number, the highest: whoever keeps words at hand reads on from the last."""

_OTHER_LETTERS = "*[\u0370-\u1dff\u2e80-\U0010fffd]*"
"""Letters beyond the Latin ones and their signs, as SQLite's GLOB says it."""
_CANDIDATES = 20
"""So many of the longest names are measured."""

_OF_THESE = "FROM attendee WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number"
"""In the order of their numbers: FTS5 flushes what it holds in memory whenever a row id is not larger than the last."""
_SINCE = "FROM attendee WHERE number > ? ORDER BY number"

_INDEXES = {"attendee_search": _FOLDED, "code_search": "code_endings"}
"""The full-text indexes over the table, and their columns."""
_INDEX = [
    f"INSERT INTO {index} (rowid, {columns}) SELECT number, {columns} {_SINCE}" for index, columns in _INDEXES.items()
]
_UNINDEX = [
    f"INSERT INTO {index} ({index}, rowid, {columns}) SELECT 'delete', number, {columns} {_OF_THESE}"
    for index, columns in _INDEXES.items()
]
_RANKS = len(codes.BEST_FIRST.split(","))
_HOLDERS = (
    f"SELECT {codes.BEST_FIRST}, {COLUMNS} FROM code JOIN attendee ON attendee.id = code.attendee WHERE code.code = ?"
)
"""Who holds or held a code, each row beginning with what the best one is found by."""


def fold(connection: Connection, subjects: "Sequence[Sequence[AttendeeDetails]]") -> None:
    """Write the rows of attendees from all facts about each: the latest value of a field wins, codes add up."""
    write(connection, attendee_rows.rows_of(subjects))


def write(connection: Connection, rows: attendee_rows.RosterRows) -> None:
    """Write the rows of attendees, in place of those that they had."""
    (last,) = connection.execute("SELECT coalesce(max(number), 0) FROM attendee").fetchone()
    if rows.before:
        _execute(connection, _UNINDEX, json.dumps(rows.before))
    connection.executemany(_WRITE, rows.people)
    if rows.unnamed:
        people = aliases.of(connection)
        mains = {one.attendee: people.get(one.guest_of or "", one.guest_of or "") for one, _ in rows.unnamed}
        named_ones = of_ids(connection, set(mains.values()) - mains.keys()).values()  # what those were counts no more
        names = {main.id: main.name for main in named_ones if not main.unnamed}
        guests = ((_named(person, names, mains), facts) for person, facts in rows.unnamed)
        connection.executemany(_WRITE, (attendee_rows.row_of(person, facts, unnamed=True) for person, facts in guests))
    _execute(connection, _INDEX, last)
    connection.executemany("DELETE FROM code WHERE attendee = ?", ((attendee,) for attendee in rows.recoded))
    codes.insert(connection, rows.codes)


def guests_of(connection: Connection, attendees: Sequence[str]) -> list[str]:
    """Return who comes with any of some attendees, as their rows say."""
    rows = connection.execute(
        "SELECT id FROM attendee WHERE guest_of <> '' AND guest_of IN (SELECT value FROM json_each(?))",
        (json.dumps(list(attendees)),),
    )
    return [attendee for (attendee,) in rows]


def _named(person: "AttendeeDetails", names: Mapping[str, str], mains: Mapping[str, str]) -> "AttendeeDetails":
    """Return a guest whom nobody has named yet under the name of whom they come with."""
    main = mains[person.attendee]
    return replace(person, guest_of=main, name=f"{names.get(main, '')} +{person.guest or 1}".strip())


def remove(connection: Connection, people: str) -> None:
    """Take attendees and their codes away, out of the search index too.

    Args:
        connection: the writing connection.
        people: a JSON list of attendee ids.
    """
    _execute(connection, _UNINDEX, people)
    connection.execute("DELETE FROM code WHERE attendee IN (SELECT value FROM json_each(?))", (people,))
    connection.execute("DELETE FROM attendee WHERE id IN (SELECT value FROM json_each(?))", (people,))


def compact_index(connection: Connection) -> None:
    """Merge each full-text index into one, or it would go on holding the words of rows that were removed or changed."""
    for index in _INDEXES:
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")


def named(connection: Connection, name: str) -> list[Attendee]:
    """Return the attendees who have that whole name; case, accents and marks between words do not matter."""
    rows = connection.execute(f"SELECT {COLUMNS} FROM attendee WHERE name_folded = ? ORDER BY id", (fold_text(name),))
    return [attendee_of(row) for row in rows]


def with_email(connection: Connection, email: str) -> list[Attendee]:
    """Return the attendees who have that e-mail."""
    query = f"SELECT {COLUMNS} FROM attendee WHERE email <> '' AND lower(email) = lower(?) ORDER BY id"
    return [attendee_of(row) for row in connection.execute(query, (email,))]


def groups(connection: Connection) -> list[str]:
    """Return the names of all groups, the largest first."""
    rows = connection.execute(
        "SELECT group_name FROM attendee WHERE group_name <> '' GROUP BY group_name ORDER BY count(*) DESC, group_name"
    )
    return [group for (group,) in rows]


def forget_index(connection: Connection) -> None:
    """Empty the full-text indexes, whatever state they are in; belongs with emptying the table."""
    for index in _INDEXES:
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('delete-all')")


def rebuild_index(connection: Connection) -> None:
    """Make the full-text indexes anew from the rows."""
    for index in _INDEXES:
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")


def remove_rows(connection: Connection, people: str) -> None:
    """Take away rows that are damaged (a JSON list of attendee ids), whatever the full-text indexes hold of them."""
    connection.execute("DELETE FROM attendee WHERE id IN (SELECT value FROM json_each(?))", (people,))


def _execute(connection: Connection, statements: Iterable[str], argument: str | int) -> None:
    for statement in statements:
        connection.execute(statement, (argument,))


def get(connection: Connection, attendee: str) -> Attendee | None:
    """Return the attendee of that id."""
    row = connection.execute(f"SELECT {COLUMNS} FROM attendee WHERE id = ?", (attendee,)).fetchone()
    return attendee_of(row) if row else None


def everyone(connection: Connection) -> Iterator[Attendee]:
    """Yield all attendees, by name."""
    rows = connection.execute(f"SELECT {COLUMNS} FROM attendee ORDER BY name_folded, id")
    return (attendee_of(row) for row in rows)


def longest_named(connection: Connection, group: str = "", *, other_script: bool = False) -> Attendee | None:
    """Return who has the longest name, in a group if one is named, with other letters than Latin if that is wanted.

    A letter as wide as it is high, as those of Chinese, Japanese and Korean are, counts twice.
    """
    where = f"? IN ('', group_name) AND name GLOB '{_OTHER_LETTERS}'" if other_script else "? IN ('', group_name)"
    longest = None
    for length in ("length(name)", "length(CAST(name AS BLOB))"):
        rows = connection.execute(
            f"SELECT {COLUMNS} FROM attendee WHERE {where} ORDER BY {length} DESC, id LIMIT {_CANDIDATES}", (group,)
        )
        candidates = [*([longest] if longest else []), *map(attendee_of, rows)]
        longest = max(
            candidates,
            key=lambda one: width_of(f"{one.given_name} {one.family_name}".strip() or one.name),
            default=None,
        )
    return longest


def add_ons(connection: Connection) -> list[str]:
    """Return everything that anybody took beside the ticket, each once."""
    rows = connection.execute(
        "SELECT DISTINCT value FROM (SELECT DISTINCT add_ons FROM attendee), "
        "json_each(iif(add_ons = '', '[]', add_ons)) ORDER BY value"
    )
    return [str(add_on) for (add_on,) in rows]


@dataclass(frozen=True, slots=True)
class Outline:
    """What an import looks for an attendee by; `number` is where the row stands.

    `sources` is a JSON object, `overruled` too, or empty: what the lists say of what a desk corrected.
    """

    number: int
    id: str
    name: str
    email: str
    order: str
    guest_of: str
    guest: int
    sources: str
    overruled: str


def outlines(connection: Connection) -> Iterator[Outline]:
    """Yield the outlines of all attendees, in the order of their numbers."""
    columns = "number, id, name, email, order_code, guest_of, guest, sources, overruled"
    query = f"SELECT {columns} FROM attendee ORDER BY number"
    return (Outline(*row) for row in connection.execute(query))


def numbered(connection: Connection, number: int) -> Attendee:
    """Return the attendee whose row has that number; there is one."""
    row = connection.execute(f"SELECT {COLUMNS} FROM attendee WHERE number = ?", (number,)).fetchone()
    return attendee_of(row)


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
    rows = connection.execute(_HOLDERS, (code,)).fetchall()
    row = min(rows) if rows else None  # sorting them here, mostly one, costs less than in SQLite
    return (attendee_of(row[_RANKS:]), bool(row[0])) if row else None


def badge_codes(connection: Connection) -> dict[str, str]:
    """Return each attendee's badge code that holds, by attendee id."""
    rows = connection.execute(
        "SELECT attendee, max(code) FROM code WHERE kind = ? AND revoked = 0 GROUP BY attendee", (CodeKind.BADGE,)
    )
    return dict(rows.fetchall())


def sources(connection: Connection) -> Iterator[tuple[str, str]]:
    """Yield who stands, or stood, on lists that were imported, with a JSON object of the lists."""
    rows = connection.execute("SELECT id, sources FROM attendee WHERE sources <> '{}'")
    return ((attendee, text) for attendee, text in rows)


def sources_of(connection: Connection, attendee: str) -> str:
    """Return the lists on which a person stands, or stood, as a JSON object."""
    row = connection.execute("SELECT sources FROM attendee WHERE id = ?", (attendee,)).fetchone()
    return str(row[0]) if row else "{}"


def overruled(connection: Connection, attendee: str) -> dict[str, Any]:
    """Return what the lists say of what a desk corrected of a person, by field; nothing of anybody else."""
    row = connection.execute("SELECT overruled FROM attendee WHERE id = ?", (attendee,)).fetchone()
    return dict(json.loads(row[0])) if row and row[0] else {}


def count(connection: Connection) -> int:
    """Return how many attendees are on the roster."""
    return int(connection.execute("SELECT count(*) FROM attendee").fetchone()[0])


def is_anybody(connection: Connection) -> bool:
    """Tell whether anybody is on the roster, at once however long it is."""
    return bool(connection.execute("SELECT EXISTS (SELECT 1 FROM attendee)").fetchone()[0])


def attendee_of(row: Sequence[Any]) -> Attendee:
    """Make an `Attendee` of a row with `COLUMNS`."""
    values = list(row)  # by place, not by name: a search makes a hundred of them between two letters
    values[_STATUS] = _STATUSES.get(values[_STATUS]) or OrderStatus(values[_STATUS])
    for at in _FLAGS_AT:
        values[at] = values[at] == 1
    for at in _LISTS_AT:
        values[at] = _list_of(values[at]) if values[at] else ()
    return Attendee(*values)


_FLAGS = ("blocked", "attention", "unnamed")
_LISTS = ("answers", "add_ons")
_NUMBERS = ("valid_from", "valid_until", "guest")
_STATUS = _FIELDS.index("status")
_STATUSES = {str(status): status for status in OrderStatus}
_FLAGS_AT, _LISTS_AT = tuple(map(_FIELDS.index, _FLAGS)), tuple(map(_FIELDS.index, _LISTS))


def _list_of(text: str) -> tuple[Any, ...]:
    return tuple(tuple(one) if isinstance(one, list) else one for one in json.loads(text))
