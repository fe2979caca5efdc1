"""What the organiser watches: attendance by group, the kinds of exchanges, and the pairs that may be counted."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.storage.connection import Connection
from kiosk.storage.tables.conditions import FOLDED
from kiosk.storage.tables.scans import STANDING

if TYPE_CHECKING:
    from kiosk.domain.networking.exchange import ExchangeKind


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people who met, by attendee id, each with their group."""

    a: str
    b: str
    a_group: str
    b_group: str


def groups(connection: Connection, day: str) -> list[tuple[str, int, int]]:
    """Return each group's name, how many are expected and how many were in on a day; the largest first."""
    rows = connection.execute(
        "SELECT group_name, count(*), count(inside.attendee) FROM attendee LEFT JOIN ("
        f"SELECT DISTINCT attendee FROM scan WHERE day = ? AND {STANDING} AND attendee IS NOT NULL) AS inside "
        "ON inside.attendee = attendee.id GROUP BY group_name ORDER BY 2 DESC, 1",
        (day,),
    )
    return [(name, int(expected), int(inside)) for name, expected, inside in rows]


def exchange_kinds(connection: Connection) -> "dict[ExchangeKind, int]":
    """Count the exchanges of each kind."""
    from kiosk.domain.networking.exchange import ExchangeKind

    counted = dict(connection.execute("SELECT kind, count(*) FROM exchange GROUP BY kind").fetchall())
    return {kind: int(counted.get(kind, 0)) for kind in ExchangeKind}


def agreed_pairs(connection: Connection) -> Iterator[Pair]:
    """Yield each pair once that met where the statistics consent of both stands."""
    from kiosk.domain.networking.exchange import Purpose

    rows = connection.execute(
        "WITH agreed AS MATERIALIZED (SELECT m.exchange, m.attendee, a.group_name FROM exchange_member AS m "
        "JOIN attendee AS a ON a.id = m.attendee "
        "JOIN standing_consent AS s ON s.attendee = m.attendee AND s.exchange = m.exchange "
        "WHERE s.purpose = ? AND s.given = 1) "
        "SELECT DISTINCT a.attendee, b.attendee, a.group_name, b.group_name FROM agreed AS a "
        "JOIN agreed AS b ON b.exchange = a.exchange AND b.attendee > a.attendee",
        (Purpose.STATISTICS,),
    )
    return (Pair(*row) for row in rows)


def erased(connection: Connection) -> int:
    """Count the people who were erased."""
    return int(connection.execute("SELECT count(DISTINCT attendee) FROM erased").fetchone()[0])


def erased_guests(connection: Connection) -> int:
    """Count the people of the roster who were erased; the staff are not among them."""
    query = (
        "SELECT count(DISTINCT attendee) FROM erased WHERE EXISTS (SELECT 1 FROM journal INDEXED BY journal_subject "
        f"WHERE {FOLDED} AND kind = 'attendee' AND subject = erased.attendee)"
    )
    return int(connection.execute(query).fetchone()[0])
