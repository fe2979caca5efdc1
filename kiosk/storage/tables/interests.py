"""The table of what people offer and look for."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.domain.meeting.interests import Interests
from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.meeting import InterestsStated
    from kiosk.domain.facts.record import Record


def insert(connection: Connection, stated: "Sequence[tuple[Record, InterestsStated]]") -> None:
    """Write the rows of what people said that they offer and look for."""
    connection.executemany(
        "INSERT INTO interests (device, seq, at, attendee, offers, looks_for, point) "
        "VALUES (:device, :seq, :at, :attendee, :offers, :looks_for, :point) ON CONFLICT DO NOTHING",
        (
            {
                "device": record.device,
                "seq": record.seq,
                "at": record.at,
                "attendee": one.attendee,
                "offers": json.dumps(one.offers),
                "looks_for": json.dumps(one.looks_for),
                "point": one.point,
            }
            for record, one in stated
        ),
    )


def standing(connection: Connection) -> dict[str, Interests]:
    """Return what each person said last that they offer and look for, under whatever id; who took it back has none."""
    rows = connection.execute(
        "SELECT coalesce(alias.person, i.attendee), i.offers, i.looks_for FROM interests AS i "
        "LEFT JOIN alias ON alias.attendee = i.attendee ORDER BY i.at, i.device, i.seq"
    )
    latest = {
        person: Interests(frozenset(json.loads(offers)), frozenset(json.loads(looks_for)))
        for person, offers, looks_for in rows
    }
    return {person: interests for person, interests in latest.items() if interests}
