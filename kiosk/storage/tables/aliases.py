"""People who stand on the roster more than once: who is the same as whom, and under whom each stands in the tables."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.facts.record import Record
from kiosk.storage.library import Connection, cached

if TYPE_CHECKING:
    from kiosk.domain.facts.same_person import SamePerson

_THESE = "IN (SELECT value FROM json_each(?))"


def fold(connection: Connection, subjects: "Sequence[Sequence[SamePerson]]") -> None:
    """Write down who is the same person as whom, from all facts about each (see `alias_rows`)."""
    for facts in subjects:
        attendee, other = facts[-1].attendee, next((one.other for one in reversed(facts) if one.other is not None), "")
        if other and other != attendee:
            connection.execute("INSERT OR REPLACE INTO same_person (attendee, other) VALUES (?, ?)", (attendee, other))
        else:
            connection.execute("DELETE FROM same_person WHERE attendee = ?", (attendee,))
        apart = {one: is_apart for fact in facts for one, is_apart in fact.apart.items()}
        connection.execute("DELETE FROM told_apart WHERE attendee = ?", (attendee,))
        connection.executemany(
            "INSERT INTO told_apart (attendee, other) VALUES (?, ?)",
            [(attendee, one) for one, is_apart in apart.items() if is_apart and one != attendee],
        )


def joined(records: Iterable[Record], people: Mapping[str, str]) -> list[Record]:
    """Return the records about each person as one, under whatever id they were written, in their order."""
    under = (replace(record, subject=people.get(record.subject, record.subject)) for record in records)
    return sorted(under, key=lambda record: (record.subject, record.at, record.device, record.seq))


@cached
def of(connection: Connection) -> Mapping[str, str]:
    """Return under whom attendees stand who are somebody else's alias, by their id."""
    return dict(connection.execute("SELECT attendee, person FROM alias").fetchall())


def told_apart(connection: Connection) -> list[tuple[str, str]]:
    """Return the pairs of attendees who look alike and are two people, as the organiser said."""
    return [(one, other) for one, other in connection.execute("SELECT attendee, other FROM told_apart")]


def person_of(connection: Connection, attendee: str) -> str:
    """Return under whom everything about an attendee stands."""
    row = connection.execute("SELECT person FROM alias WHERE attendee = ?", (attendee,)).fetchone()
    return str(row[0]) if row else attendee


def members(connection: Connection, person: str) -> list[str]:
    """Return all ids under which a person stands on the roster, their own first."""
    rows = connection.execute("SELECT attendee FROM alias WHERE person = ? ORDER BY attendee", (person,))
    return [person, *(attendee for (attendee,) in rows)]


def with_aliases(connection: Connection, attendees: Iterable[str]) -> list[str]:
    """Return attendees, and all other ids under which the same people stand."""
    people = json.dumps([person_of(connection, attendee) for attendee in attendees])
    rows = connection.execute(
        f"SELECT value FROM json_each(?) UNION SELECT attendee FROM alias WHERE person {_THESE}", (people, people)
    )
    return [attendee for (attendee,) in rows]
