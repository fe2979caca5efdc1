"""The tables of the feed that the agenda is read from, and of how it stood when this kiosk asked last."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.domain.agenda.feed import Feed, FeedLook, Validators
from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.live_agenda import AgendaFeedSet

THE_FEED = "agenda"
"""What every record of the feed is about: an event has one."""

_LOOK = "terms, etag, modified, asked_at, good_at, broken_since, failures, due, fault, gone"


def fold(connection: Connection, subjects: "Sequence[Sequence[AgendaFeedSet]]") -> None:
    """Write the row of the feed; what was said of it last wins."""
    from kiosk.domain.facts.registry import latest

    connection.executemany(
        "INSERT OR REPLACE INTO agenda_feed (id, address, kiosk) VALUES (?, ?, ?)",
        ((said.feed, said.address or "", said.kiosk or "") for said in map(latest, subjects)),
    )


def standing(connection: Connection) -> Feed | None:
    """Return the feed; None if the agenda is read from none."""
    row = connection.execute(
        "SELECT address, kiosk FROM agenda_feed WHERE id = ? AND address <> ''", (THE_FEED,)
    ).fetchone()
    return Feed(*row) if row else None


def last_look(connection: Connection) -> FeedLook:
    """Return how the feed stood when this kiosk asked last; as new if it never did."""
    row = connection.execute(f"SELECT {_LOOK} FROM agenda_feed_look").fetchone()
    if row is None:
        return FeedLook()
    terms, etag, modified, asked_at, good_at, broken_since, failures, due, fault, gone = row
    return FeedLook(
        terms=terms,
        validators=Validators(etag, modified),
        asked_at=asked_at,
        good_at=good_at,
        broken_since=broken_since,
        failures=failures,
        due=due,
        fault=fault,
        gone=tuple(json.loads(gone)),
    )


def note_look(connection: Connection, look: FeedLook) -> None:
    """Keep how the feed stands."""
    connection.execute(
        f"INSERT OR REPLACE INTO agenda_feed_look (id, {_LOOK}) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            look.terms,
            look.validators.etag,
            look.validators.modified,
            look.asked_at,
            look.good_at,
            look.broken_since,
            look.failures,
            look.due,
            look.fault,
            json.dumps(look.gone),
        ),
    )
