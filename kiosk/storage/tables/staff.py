"""The staff table: who works at the event, by the id that stands with what they did, and what they may."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kiosk.domain.admission.permission import StaffMember, permissions_of
from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.staff import StaffDetails

_MEMBER = "SELECT id, name, may, badge, pin FROM staff"


def name_of(column: str) -> str:
    """Return the SQL for the name of whose id stands in a column; empty for nobody, and once they were erased."""
    return f"coalesce((SELECT name FROM staff WHERE staff.id = {column}), '')"


def fold(connection: Connection, subjects: "Sequence[Sequence[StaffDetails]]") -> None:
    """Write the rows of members of staff."""
    from kiosk.domain.facts.registry import latest

    connection.executemany(
        "INSERT OR REPLACE INTO staff (id, name, prepared, may, badge, badge_salt, badge_key, pin) "
        "VALUES (:id, :name, :prepared, :may, :badge, :badge_salt, :badge_key, :pin)",
        (_row(one) for one in map(latest, subjects)),
    )


def _row(details: "StaffDetails") -> dict[str, object]:
    is_prepared = details.may is not None and not details.removed
    may = sorted(permissions_of(details.may or ())) if is_prepared else []
    secrets = ("badge", "badge_salt", "badge_key", "pin")
    return {"id": details.staff, "name": details.name or "", "prepared": is_prepared, "may": json.dumps(may)} | {
        field: (getattr(details, field) or "") if is_prepared else "" for field in secrets
    }


def everyone(connection: Connection) -> dict[str, str]:
    """Return the names of all members of staff, by id; two kiosks that were apart may have given one person two."""
    return dict(connection.execute("SELECT id, name FROM staff ORDER BY name, id").fetchall())


def id_of(connection: Connection, name: str) -> str | None:
    """Return the id of the member of staff with that name, rather of one who was prepared; None if there is none."""
    query = "SELECT id FROM staff WHERE name = ? ORDER BY prepared DESC, id LIMIT 1"
    row = connection.execute(query, (name,)).fetchone()
    return str(row[0]) if row else None


def is_staffed(connection: Connection) -> bool:
    """Tell whether any member of staff is prepared."""
    query = "SELECT 1 FROM staff INDEXED BY staff_prepared WHERE prepared = 1 LIMIT 1"
    return connection.execute(query).fetchone() is not None


def prepared(connection: Connection) -> list[StaffMember]:
    """Return the members of staff who were prepared, by name."""
    rows = connection.execute(f"{_MEMBER} WHERE prepared = 1 ORDER BY name, id")
    return [_member(row) for row in rows]


def member(connection: Connection, staff_id: str) -> StaffMember | None:
    """Return a member of staff who is prepared; None if they are not, or no more."""
    row = connection.execute(f"{_MEMBER} WHERE id = ? AND prepared = 1", (staff_id,)).fetchone()
    return _member(row) if row else None


def with_badge(connection: Connection, digests: Sequence[str]) -> StaffMember | None:
    """Return whose badge it is, of a code that may be read in some ways; None if it is nobody's."""
    row = connection.execute(
        f"{_MEMBER} WHERE badge <> '' AND badge IN (SELECT value FROM json_each(?)) AND prepared = 1 ORDER BY id",
        (json.dumps(digests),),
    ).fetchone()
    return _member(row) if row else None


def pin_of(connection: Connection, staff_id: str) -> str:
    """Return the hash of a member's PIN; empty for none."""
    row = connection.execute("SELECT pin FROM staff WHERE id = ? AND prepared = 1", (staff_id,)).fetchone()
    return str(row[0]) if row else ""


def badge_salt_of(connection: Connection, staff_id: str) -> tuple[str, str]:
    """Return the salt of a member's badge code, and the id of the key that it is derived with; empty for no badge."""
    row = connection.execute("SELECT badge_salt, badge_key FROM staff WHERE id = ?", (staff_id,)).fetchone()
    return (str(row[0]), str(row[1])) if row else ("", "")


def remove(connection: Connection, people: str) -> None:
    """Take away members of staff (a JSON list of ids)."""
    connection.execute("DELETE FROM staff WHERE id IN (SELECT value FROM json_each(?))", (people,))


def _member(row: Sequence[Any]) -> StaffMember:
    id_, name, may, badge, pin = row
    return StaffMember(id_, name, permissions_of(json.loads(may)), has_badge=badge != "", has_pin=pin != "")
