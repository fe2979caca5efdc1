"""What exports of contacts read: who exchanged contacts, and every exchange with what each member's consent covers."""

import json
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

from kiosk.domain.networking.contact import Party
from kiosk.domain.networking.exchange import Field, Purpose
from kiosk.domain.networking.network import AGREED, EMAIL, LINK, PHONE, Gathering, Participation
from kiosk.storage.connection import Connection

_BITS = ((Field.EMAIL, EMAIL), (Field.PHONE, PHONE), (Field.LINK, LINK))
_PEOPLE = (
    "SELECT m.attendee, a.id IS NOT NULL, a.id, a.name, a.organisation, a.group_name, a.email, a.phone, a.link "
    "FROM (SELECT DISTINCT attendee FROM exchange_member) AS m LEFT JOIN attendee AS a ON a.id = m.attendee "
    "ORDER BY m.attendee"
)
_MEMBERS = (
    "SELECT e.id, e.at, e.point, e.size, m.attendee, "
    "(SELECT iif(c.given = 1, iif(c.email = '', c.fields, c.fields || char(10) || c.email), '') FROM consent AS c "
    "WHERE c.attendee = m.attendee AND c.exchange = m.exchange AND c.purpose = ? "
    "ORDER BY c.at DESC, c.device DESC, c.seq DESC LIMIT 1) "
    "FROM (SELECT id, at, point, size FROM exchange ORDER BY at, id LIMIT -1) AS e "
    "CROSS JOIN exchange_member AS m ON m.exchange = e.id"
)
"""The latest answer holds, as in the view `standing_consent`, which would look for each one twice.

Only the exchanges are sorted, which LIMIT keeps apart, and a cross join goes through them in that order: SQLite sorts
in memory here, and all members would take 100 MB.
"""


def people(connection: Connection) -> Iterator[tuple[str, Party | None]]:
    """Yield all who exchanged contacts, by id, with what the roster says of them; None of who is on it no more."""
    connection.execute("PRAGMA cache_size = -4096")  # what is read here is wanted once, or long after
    rows = connection.execute(_PEOPLE)
    return ((id_, Party(*cells) if is_there else None) for id_, is_there, *cells in rows)


def gatherings(connection: Connection, places: dict[str, int]) -> Iterator[Gathering]:
    """Yield all exchanges, the oldest first; `places` holds where each person stands, by id.

    What consents cover is told also of who is on the roster no more.
    """
    rows = connection.execute(_MEMBERS, (Purpose.STATISTICS,))
    for _, parts in groupby(rows, key=lambda row: row[0]):
        (id_, at, point, size, *first), *others = parts
        members = [_participation(places[first[0]], first[1])]
        members += [_participation(places[attendee], consent) for *_, attendee, consent in others]
        yield Gathering(id_, at, point, size, tuple(members))


def group_sizes(connection: Connection) -> dict[str, int]:
    """Return how many people of each group are on the roster."""
    rows = connection.execute("SELECT group_name, count(*) FROM attendee WHERE group_name <> '' GROUP BY group_name")
    return dict(rows.fetchall())


def _participation(place: int, consent: str | None) -> Participation:
    if not consent or "\n" not in consent:
        return Participation(place, _covers(consent))
    fields, _, email = consent.partition("\n")
    return Participation(place, _covers(fields), email)


@lru_cache(maxsize=256)
def _covers(fields: str | None) -> int:
    if not fields:
        return 0
    shared = json.loads(fields)
    return AGREED | sum(bit for field, bit in _BITS if field in shared)
