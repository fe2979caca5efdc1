"""The staff table: the names of those who work at the event, by the id that stands with what they did."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.staff import StaffDetails


def name_of(column: str) -> str:
    """Return the SQL for the name of whose id stands in a column; empty for nobody, and once they were erased."""
    return f"coalesce((SELECT name FROM staff WHERE staff.id = {column}), '')"


def fold(connection: Connection, subjects: "Sequence[Sequence[StaffDetails]]") -> None:
    """Write the rows of members of staff."""
    from kiosk.domain.facts.registry import latest

    connection.executemany(
        "INSERT OR REPLACE INTO staff (id, name) VALUES (?, ?)",
        ((one.staff, one.name or "") for one in map(latest, subjects)),
    )


def everyone(connection: Connection) -> dict[str, str]:
    """Return the names of all members of staff, by id; two kiosks that were apart may have given one person two."""
    return dict(connection.execute("SELECT id, name FROM staff ORDER BY name, id").fetchall())


def id_of(connection: Connection, name: str) -> str | None:
    """Return the id of the member of staff with that name; None if there is none."""
    row = connection.execute("SELECT id FROM staff WHERE name = ? ORDER BY id LIMIT 1", (name,)).fetchone()
    return str(row[0]) if row else None


def remove(connection: Connection, people: str) -> None:
    """Take away members of staff (a JSON list of ids)."""
    connection.execute("DELETE FROM staff WHERE id IN (SELECT value FROM json_each(?))", (people,))
