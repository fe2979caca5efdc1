"""The list of all guests: the numbers of their rows, so that a screen reads only the rows that are in sight."""

import json
from array import array
from collections.abc import Sequence

from kiosk.domain.roster.attendee import OrderStatus
from kiosk.storage.connection import Connection
from kiosk.storage.tables.scans import NOT_LEFT, STANDING


def by_name(connection: Connection, group: str | None = None) -> "array[int]":
    """Return the numbers of all rows by name; of a group only, of none if it is empty, of all if it is None."""
    where, arguments = ("", ()) if group is None else ("WHERE group_name = ? ", (group,))
    sorted_numbers = f"SELECT number FROM attendee {where}ORDER BY name_folded, number"
    return array("q", _numbers(connection, sorted_numbers, arguments))


def inside(connection: Connection, day: str) -> frozenset[int]:
    """Return the numbers of those who are in on a day, ``2026-11-20``, as `scans.first_on_day` has it."""
    here = f"SELECT attendee FROM scan INDEXED BY scan_standing WHERE day = ? AND {STANDING} AND {NOT_LEFT}"
    return frozenset(_numbers(connection, f"SELECT number FROM attendee WHERE id IN ({here})", (day,)))


def exceptions(connection: Connection) -> dict[int, tuple[OrderStatus, bool]]:
    """Return by number what the tickets of those are worth who do not just come in, and whether they are blocked."""
    rows = connection.execute("SELECT number, status, blocked FROM attendee WHERE status <> 'paid' OR blocked = 1")
    return {number: (OrderStatus(status), blocked == 1) for number, status, blocked in rows.fetchall()}


def of_group(connection: Connection, numbers: "array[int]", group: str) -> frozenset[int]:
    """Return which of some rows are of a group, or of none if it is empty."""
    rows = connection.execute(
        "SELECT number FROM attendee WHERE number IN (SELECT value FROM json_each(?)) AND group_name = ?",
        (str(numbers.tolist()), group),
    )
    return frozenset(number for (number,) in rows.fetchall())


def groups(connection: Connection) -> list[tuple[str, int]]:
    """Return every group with how many are of it, the largest first; those of none are under an empty name."""
    rows = connection.execute("SELECT group_name, count(*) FROM attendee GROUP BY 1 ORDER BY 2 DESC, 1")
    return [(name, int(people)) for name, people in rows]


def number_of(connection: Connection, attendee: str) -> int | None:
    """Return the number of an attendee's row, which is another one after each change."""
    row = connection.execute("SELECT number FROM attendee WHERE id = ?", (attendee,)).fetchone()
    return int(row[0]) if row else None


def _numbers(connection: Connection, query: str, arguments: Sequence[str]) -> list[int]:
    """Return the numbers that a query gives, in its order, as one row: a screen's thread waits for none of them."""
    (numbers,) = connection.execute(f"SELECT json_group_array(number) FROM ({query})", arguments).fetchone()
    return list(json.loads(numbers))
