"""The code table: who holds which code, who had it before, and what holds in its stead."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kiosk.domain.admission.code import CodeKind
from kiosk.storage.library import Connection, cached
from kiosk.storage.tables import aliases

if TYPE_CHECKING:
    from kiosk.domain.facts.kinds import AttendeeDetails

BEST_FIRST = "code.revoked, code.went_to <> '', code.replaced_by <> '', code.attendee"
"""Of several rows about one code the one that answers: whoever holds it, else whoever held it last."""
_COLUMNS = "code, attendee, kind, revoked, came_from, went_to, replaced_by"
_MOVED = f"SELECT {_COLUMNS} FROM code WHERE came_from <> '' AND revoked = 0"


@dataclass(frozen=True, slots=True)
class HeldCode:
    """A code as one attendee has or had it; `came_from` and `went_to` are attendees, `replaced_by` is another code."""

    code: str
    attendee: str
    kind: str
    revoked: bool = False
    came_from: str = ""
    went_to: str = ""
    replaced_by: str = ""


def rows_of(subjects: "Sequence[Sequence[AttendeeDetails]]") -> tuple[tuple[Any, ...], ...]:
    """Make the rows of the codes of attendees from all facts about each in their order."""
    return tuple(row for facts in subjects for row in _rows(facts))


def insert(connection: Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    """Write rows of codes, in place of those about the same code and attendee."""
    connection.executemany(f"INSERT OR REPLACE INTO code ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", rows)


def of_attendee(connection: Connection, attendee: str) -> list[HeldCode]:
    """Return all codes that an attendee has or had."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM code WHERE attendee = ? ORDER BY code", (attendee,))
    return [_held(row) for row in rows]


def badge_of(connection: Connection, attendee: str) -> str:
    """Return the code of an attendee's badge that holds; empty if there is none."""
    query = "SELECT max(code) FROM code WHERE attendee = ? AND kind = ? AND revoked = 0"
    (code,) = connection.execute(query, (attendee, CodeKind.BADGE)).fetchone()
    return code or ""


def tickets(connection: Connection) -> Iterator[HeldCode]:
    """Yield what other systems issued, each code once with whoever holds it, or held it last."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM code WHERE kind NOT IN (?, ?) ORDER BY code, {BEST_FIRST}",
        (CodeKind.BADGE, CodeKind.INVITATION),
    )
    last = None
    for row in rows:
        if row[0] != last:
            last = row[0]
            yield _held(row)


def of_kind(connection: Connection, kind: CodeKind, attendees: Sequence[str]) -> dict[str, list[HeldCode]]:
    """Return the codes of a kind that some attendees have or had, by attendee id, each one's in their order."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM code WHERE attendee IN (SELECT value FROM json_each(?)) AND kind = ? ORDER BY code",
        (json.dumps(list(attendees)), kind),
    )
    held: dict[str, list[HeldCode]] = {}
    for row in rows:
        held.setdefault(row[1], []).append(_held(row))
    return held


def shared(connection: Connection) -> list[HeldCode]:
    """Return the codes that more than one attendee holds, once for each of them."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM code WHERE revoked = 0 AND code IN "
        "(SELECT code FROM code WHERE revoked = 0 GROUP BY code HAVING count(*) > 1) ORDER BY code, attendee"
    )
    return [_held(row) for row in rows]


def moved(connection: Connection, attendees: Sequence[str] | None = None) -> list[HeldCode]:
    """Return the codes that came to those who hold them from somebody else; of these attendees, or of all."""
    if attendees is None:
        rows = connection.execute(f"{_MOVED} ORDER BY code, attendee")
    elif not _is_any_moved(connection):
        return []
    elif len(attendees) == 1:
        rows = connection.execute(f"{_MOVED} AND attendee = ? ORDER BY code", tuple(attendees))
    else:
        query = f"{_MOVED} AND attendee IN (SELECT value FROM json_each(?)) ORDER BY code, attendee"
        rows = connection.execute(query, (json.dumps(list(attendees)),))
    held = [_held(row) for row in rows]
    people = aliases.of(connection) if held else {}
    return [replace(one, came_from=people.get(one.came_from, one.came_from)) for one in held]


@cached
def _is_any_moved(connection: Connection) -> bool:
    return connection.execute(f"{_MOVED} LIMIT 1").fetchone() is not None


def own(facts: "Sequence[AttendeeDetails]") -> list[HeldCode]:
    """Return the codes of an attendee by the facts about them alone, without those of the same person's other ids."""
    return [_held(row) for row in _rows(facts)]


def has_ticket(connection: Connection, attendee: str) -> bool:
    """Tell whether an attendee holds a ticket of another system."""
    row = connection.execute(
        "SELECT 1 FROM code WHERE attendee = ? AND kind = ? AND revoked = 0 LIMIT 1", (attendee, CodeKind.TICKET)
    ).fetchone()
    return row is not None


def any_without_ticket(connection: Connection, people: Sequence[str]) -> bool:
    """Tell whether any of some attendees holds no ticket of another system."""
    row = connection.execute(
        "SELECT 1 FROM json_each(?) AS one WHERE NOT EXISTS (SELECT 1 FROM code WHERE attendee = one.value "
        "AND kind = ? AND revoked = 0) LIMIT 1",
        (json.dumps(list(people)), CodeKind.TICKET),
    ).fetchone()
    return row is not None


def _held(row: Sequence[Any]) -> HeldCode:
    return HeldCode(row[0], row[1], row[2], bool(row[3]), *row[4:])


def _rows(facts: "Sequence[AttendeeDetails]") -> Iterator[tuple[Any, ...]]:
    person = facts[0].attendee
    if len(facts) == 1 and not facts[0].received and not facts[0].revoked:
        return ((code, person, kind, 0, "", "", "") for code, kind in facts[0].codes.items())
    held: dict[str, HeldCode] = {}
    for fact in facts:
        for code, kind in fact.codes.items():
            held[code] = HeldCode(code, person, kind, came_from=fact.received.get(code, ""))
        for code in fact.given.keys() & held.keys():
            held[code] = replace(held[code], revoked=True, went_to=fact.given[code], replaced_by="")
        for code in fact.replaced.keys() & held.keys():
            held[code] = replace(held[code], revoked=True, replaced_by=fact.replaced[code])
    revoked: set[str] = set()
    for fact in facts:
        revoked = revoked.union(fact.revoked).difference(fact.restored)
    return (
        (
            one.code,
            person,
            one.kind,
            int(one.revoked or one.code in revoked),
            one.came_from,
            one.went_to,
            one.replaced_by,
        )
        for one in held.values()
    )
