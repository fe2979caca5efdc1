"""The exchange and exchange_member tables."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.domain.networking.exchange import Field, Purpose, kind_of
from kiosk.storage.connection import Connection
from kiosk.storage.tables import aliases

if TYPE_CHECKING:
    from kiosk.domain.facts.contacts import ExchangeMade
    from kiosk.domain.facts.record import Record

ORGANISER = "organiser"


@dataclass(frozen=True, slots=True)
class RecordedExchange:
    """One exchange as recorded: `at` in UTC milliseconds, members as attendee ids in order."""

    id: str
    at: int
    point: str
    kind: str
    size: int
    members: tuple[str, ...]


def insert(connection: Connection, made: "Sequence[tuple[Record, ExchangeMade]]") -> None:
    """Write the rows of exchanges and of their members.

    An exchange that is told of twice, as no version does, has the earlier time and all members, whichever came first.
    """
    people = aliases.of(connection)
    for record, exchange in made:
        connection.executemany(
            "INSERT INTO exchange_member (exchange, attendee) VALUES (?, ?) ON CONFLICT DO NOTHING",
            ((exchange.exchange, member) for member in sorted({people.get(one, one) for one in exchange.members})),
        )
        query = "SELECT count(*) FROM exchange_member WHERE exchange = ?"
        (size,) = connection.execute(query, (exchange.exchange,)).fetchone()
        connection.execute(
            "INSERT INTO exchange (id, at, point, kind, size) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "at = min(at, excluded.at), kind = excluded.kind, size = excluded.size, "
            "point = CASE WHEN (at, point) <= (excluded.at, excluded.point) THEN point ELSE excluded.point END",
            (exchange.exchange, record.at, exchange.point, kind_of(size), size),
        )


def everything(connection: Connection) -> Iterator[RecordedExchange]:
    """Yield all exchanges, oldest first."""
    rows = connection.execute(
        "SELECT e.id, e.at, e.point, e.kind, e.size, json_group_array(m.attendee) FROM exchange AS e "
        "JOIN exchange_member AS m ON m.exchange = e.id GROUP BY e.id ORDER BY e.at, e.id"
    )
    return (_recorded(row) for row in rows)


def of_attendee(connection: Connection, attendee: str) -> list[RecordedExchange]:
    """Return the exchanges that one attendee is a member of, newest first."""
    rows = connection.execute(
        "SELECT e.id, e.at, e.point, e.kind, e.size, (SELECT json_group_array(m.attendee) FROM exchange_member AS m "
        "WHERE m.exchange = e.id) FROM exchange AS e JOIN exchange_member AS own ON own.exchange = e.id "
        "WHERE own.attendee = ? ORDER BY e.at DESC, e.id",
        (attendee,),
    )
    return [_recorded(row) for row in rows]


def among(connection: Connection, people: Iterable[str]) -> list[list[str]]:
    """Return, of each exchange of which two or more of some people are members, those."""
    rows = connection.execute(
        "SELECT json_group_array(attendee) FROM exchange_member WHERE attendee IN (SELECT value FROM json_each(?)) "
        "GROUP BY exchange HAVING count(*) > 1",
        (json.dumps(sorted(people)),),
    )
    return [json.loads(members) for (members,) in rows]


def of_pair(connection: Connection, one: str, other: str) -> list[tuple[str, int]]:
    """Return the exchanges of which two people are members, each with its time (UTC milliseconds), oldest first."""
    rows = connection.execute(
        "SELECT e.id, e.at FROM exchange_member AS a JOIN exchange_member AS b ON b.exchange = a.exchange "
        "JOIN exchange AS e ON e.id = a.exchange WHERE a.attendee = ? AND b.attendee = ? ORDER BY e.at, e.id",
        (one, other),
    )
    return rows.fetchall()


def standing(connection: Connection, purpose: Purpose) -> list[tuple[str, tuple[Field, ...], str]]:
    """Return whose consents stand, the oldest first: an attendee id, the fields, and the e-mail given for it alone."""
    rows = connection.execute(
        "SELECT attendee, fields, email FROM standing_consent WHERE purpose = ? AND given = 1 ORDER BY at, device, seq",
        (purpose,),
    )
    return [(attendee, _fields(fields), email) for attendee, fields, email in rows]


def counts(connection: Connection) -> tuple[int, int]:
    """Return how many exchanges and how many contacts (pairs) are recorded."""
    exchanges = connection.execute("SELECT count(*), coalesce(sum(size * (size - 1) / 2), 0) FROM exchange").fetchone()
    return int(exchanges[0]), int(exchanges[1])


def made_since(connection: Connection, since: int) -> tuple[int, int]:
    """Return how many contacts (pairs) were made since a time (UTC milliseconds), and by how many people."""
    row = connection.execute(
        "SELECT (SELECT coalesce(sum(size * (size - 1) / 2), 0) FROM exchange WHERE at >= :since), "
        "(SELECT count(DISTINCT m.attendee) FROM exchange_member AS m JOIN exchange AS e ON e.id = m.exchange "
        "WHERE e.at >= :since)",
        {"since": since},
    ).fetchone()
    return int(row[0]), int(row[1])


def groups_since(connection: Connection, since: int) -> Iterator[tuple[str, ...]]:
    """Yield the groups of those members of each exchange whose consent to be counted stands, a name for each.

    Exchanges that were made since a time (UTC milliseconds) are told of, if two people and more of them count.
    """
    rows = connection.execute(
        "SELECT json_group_array(a.group_name) FROM exchange AS e JOIN exchange_member AS m ON m.exchange = e.id "
        "JOIN attendee AS a ON a.id = m.attendee WHERE e.at >= ? AND (SELECT c.given FROM consent AS c "
        "WHERE c.attendee = m.attendee AND c.exchange = m.exchange AND c.purpose = ? "
        "ORDER BY c.at DESC, c.device DESC, c.seq DESC LIMIT 1) = 1 GROUP BY e.id HAVING count(*) > 1",
        (since, Purpose.STATISTICS),
    )
    return (tuple(json.loads(groups)) for (groups,) in rows)


def _recorded(row: Sequence[Any]) -> RecordedExchange:
    values: tuple[Any, ...] = (*row[:5], tuple(sorted(json.loads(row[5]))))
    return RecordedExchange(*values)


def _fields(covered: str) -> tuple[Field, ...]:
    names = set(Field)
    return tuple(Field(field) for field in json.loads(covered) if field in names)
