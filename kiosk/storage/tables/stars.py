"""The table of the sessions that people starred."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.record import Record
    from kiosk.domain.facts.stars import SessionStarred


def insert(connection: Connection, stars: "Sequence[tuple[Record, SessionStarred]]") -> None:
    """Write the rows of stars given and taken off."""
    connection.executemany(
        "INSERT INTO star (device, seq, at, attendee, session, off, point) VALUES "
        "(:device, :seq, :at, :attendee, :session, :off, :point) ON CONFLICT DO NOTHING",
        ({"device": record.device, "seq": record.seq, "at": record.at} | asdict(one) for record, one in stars),
    )


def of_attendee(connection: Connection, attendee: str) -> list[str]:
    """Return the ids of the sessions that a person starred, under whatever id, in the order of the first star."""
    rows = connection.execute(
        "WITH theirs AS (SELECT * FROM star WHERE attendee = :attendee OR attendee IN "
        "(SELECT attendee FROM alias WHERE person = :attendee)) "
        "SELECT session FROM theirs AS s WHERE off = 0 AND session <> '' AND NOT EXISTS ("
        "SELECT 1 FROM theirs AS later WHERE later.session = s.session "
        "AND (later.at, later.device, later.seq) > (s.at, s.device, s.seq)) ORDER BY at, device, seq",
        {"attendee": attendee},
    )
    return [session for (session,) in rows]


def counts(connection: Connection, sessions: Sequence[str]) -> dict[str, int]:
    """Return how many people starred each of some sessions; those that nobody did are not in it."""
    rows = connection.execute(
        "SELECT session, count(DISTINCT coalesce((SELECT person FROM alias WHERE alias.attendee = s.attendee), "
        "s.attendee)) FROM star AS s WHERE off = 0 AND session IN (SELECT value FROM json_each(?)) AND NOT EXISTS ("
        "SELECT 1 FROM star AS later WHERE later.attendee = s.attendee AND later.session = s.session "
        "AND (later.at, later.device, later.seq) > (s.at, s.device, s.seq)) GROUP BY session",
        (json.dumps(list(sessions)),),
    )
    return dict(rows.fetchall())
