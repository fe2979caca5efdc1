"""What exports of contacts read: who exchanged contacts, and every exchange with what each member's consent covers."""

import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, islice, pairwise
from operator import itemgetter
from sys import intern

from kiosk.domain.networking.contact import Party
from kiosk.domain.networking.exchange import Field, Purpose
from kiosk.domain.networking.network import AGREED, EMAIL, LINK, PHONE, Gathering
from kiosk.storage.connection import Connection

_BITS = ((Field.EMAIL, EMAIL), (Field.PHONE, PHONE), (Field.LINK, LINK))
_PEOPLE = (
    "SELECT m.attendee, a.id IS NOT NULL, a.name, a.organisation, a.group_name, a.email, a.phone, a.link "
    "FROM (SELECT DISTINCT attendee FROM exchange_member) AS m LEFT JOIN attendee AS a ON a.id = m.attendee "
    "ORDER BY m.attendee"
)
_MEMBERS = (
    "SELECT e.id, e.at, e.point, e.size, m.attendee, "
    "(SELECT iif(c.given = 1, iif(c.email = '', c.fields, c.fields || char(10) || c.email), '') FROM consent AS c "
    "WHERE c.attendee = m.attendee AND c.exchange = m.exchange AND c.purpose = ? "
    "ORDER BY c.at DESC, c.device DESC, c.seq DESC LIMIT 1) "
    "FROM (SELECT id, at, point, size FROM exchange WHERE at > ? AND at <= ? ORDER BY at, id LIMIT -1) AS e "
    "CROSS JOIN exchange_member AS m ON m.exchange = e.id"
)
"""The latest answer holds, as in the view `standing_consent`, which would look for each one twice.

Only the exchanges are sorted, which LIMIT keeps apart, and a cross join goes through them in that order.
"""
_AT_ONCE, _OF = 1 << 16, 1 << 6
"""About so many exchanges are read at once, as SQLite sorts in memory here, by the times of one of so many."""
_FIRST, _LAST = -(1 << 63), (1 << 63) - 1


def people(connection: Connection) -> Iterator[tuple[str, Party | None]]:
    """Yield all who exchanged contacts, by id, with what the roster says of them; None of who is on it no more."""
    connection.execute("PRAGMA cache_size = -4096")  # what is read here is wanted once, or long after
    for id_, is_there, name, organisation, group, *reach in connection.execute(_PEOPLE):
        yield id_, Party(id_, name, intern(organisation), intern(group), *reach) if is_there else None


def gatherings(connection: Connection, places: dict[str, int]) -> Iterator[Gathering]:
    """Yield all exchanges, the oldest first; `places` holds where each person stands, by id.

    What consents cover is told also of who is on the roster no more.
    """
    sample = sorted(at for (at,) in islice(connection.execute("SELECT at FROM exchange"), 0, None, _OF))
    step = _AT_ONCE // _OF
    for after, until in pairwise([_FIRST, *sample[step::step], _LAST]):
        yield from _between(connection, after, until, places)


def group_sizes(connection: Connection) -> dict[str, int]:
    """Return how many people of each group are on the roster."""
    rows = connection.execute("SELECT group_name, count(*) FROM attendee WHERE group_name <> '' GROUP BY group_name")
    return dict(rows.fetchall())


def _between(connection: Connection, after: int, until: int, places: dict[str, int]) -> Iterator[Gathering]:
    rows = connection.execute(_MEMBERS, (Purpose.STATISTICS, after, until))
    for _, parts in groupby(rows, key=itemgetter(0)):
        ids, times, points, sizes, attendees, consents = zip(*parts, strict=True)
        members = [places[attendee] for attendee in attendees]
        covers = [_covers(consent) for consent in consents]
        emails = _other_emails(members, consents) if any("\n" in consent for consent in consents if consent) else {}
        yield Gathering(ids[0], times[0], points[0], sizes[0], members, covers, emails)


@lru_cache(maxsize=256)
def _covers(consent: str | None) -> int:
    """Return what a consent covers, as bits."""
    if not consent:
        return 0
    shared = json.loads(consent.partition("\n")[0])
    return AGREED | sum(bit for field, bit in _BITS if field in shared)


def _other_emails(members: Sequence[int], consents: Sequence[str | None]) -> dict[int, str]:
    """Return the addresses that members gave instead of the roster's, by their places."""
    emails = ((member, (consent or "").partition("\n")[2]) for member, consent in zip(members, consents, strict=True))
    return {member: email for member, email in emails if email}
