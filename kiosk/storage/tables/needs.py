"""The table of dietary and access needs."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.domain.roster.needs import Need
from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.needs import NeedsNoted

_KNOWN = frozenset(Need)


def fold(connection: Connection, subjects: "Sequence[Sequence[NeedsNoted]]") -> None:
    """Write the rows of needs from all facts about each person's; that somebody needs nothing any more is one too."""
    for facts in subjects:
        said = {need: is_on for fact in facts for need, is_on in fact.needs.items()}
        attendee = next((fact.attendee for fact in reversed(facts) if fact.attendee), "")
        connection.execute("DELETE FROM needs WHERE id = ?", (facts[0].id,))
        if attendee:
            row = (facts[0].id, attendee, json.dumps(sorted(need for need, is_on in said.items() if is_on)))
            connection.execute("INSERT INTO needs (id, attendee, needs) VALUES (?, ?, ?)", row)


def of_attendee(connection: Connection, attendee: str) -> list[Need]:
    """Return what a person needs, under whatever id it was noted; what only a newer version knows is left out."""
    rows = connection.execute(
        "SELECT needs FROM needs WHERE attendee = :attendee OR attendee IN "
        "(SELECT attendee FROM alias WHERE person = :attendee)",
        {"attendee": attendee},
    )
    said = {need for (text,) in rows for need in json.loads(text)}
    return [need for need in Need if need in said and need in _KNOWN]


def recorded(connection: Connection) -> list[str]:
    """Return the ids under which anything of needs still is in the file."""
    from kiosk.storage.tables import conditions  # loads every kind of fact, which a first frame needs none of

    rows = connection.execute(
        f"SELECT DISTINCT subject FROM journal WHERE {conditions.FOLDED} AND kind = 'needs' AND body IS NOT NULL "
        "UNION SELECT subject FROM stray WHERE kind = 'needs' AND body IS NOT NULL"
    )
    return [subject for (subject,) in rows]


def remove(connection: Connection, ids: str) -> None:
    """Take away the rows of some ids (a JSON list)."""
    connection.execute("DELETE FROM needs WHERE id IN (SELECT value FROM json_each(?))", (ids,))


def empty(connection: Connection) -> None:
    """Take everything about needs out of this file, records too, whose chain stays whole."""
    connection.execute("DELETE FROM needs")
    for table in ("journal", "stray"):
        connection.execute(f"UPDATE {table} SET body = NULL, salt = NULL WHERE kind = 'needs' AND body IS NOT NULL")
