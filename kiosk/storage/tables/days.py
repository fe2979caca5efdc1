"""The days of the event to which scans belong, as they are counted for each day anew."""

from functools import lru_cache
from zoneinfo import ZoneInfo

from kiosk.domain.event import zone_named
from kiosk.domain.moment import event_day
from kiosk.storage.library import Connection, cached


class Days:
    """Tells the day of any time, in the event's zone; in UTC as long as the event's record has not come."""

    def __init__(self, connection: Connection) -> None:
        self._zone = _zone(connection)

    @property
    def zone(self) -> ZoneInfo:
        """The event's zone."""
        return zone_named(self._zone)

    def of(self, at: int) -> str:
        """Return the day of UTC milliseconds as ISO 8601: ``2026-11-20``."""
        return _day(self._zone, at // _QUARTER)


@cached
def _zone(connection: Connection) -> str:
    row = connection.execute("SELECT timezone FROM event").fetchone()
    return str(row[0]) if row else "UTC"


_QUARTER = 15 * 60_000
"""Milliseconds; all offsets of zones are whole quarters of an hour."""


@lru_cache(maxsize=4096)
def _day(zone: str, quarter: int) -> str:
    return event_day(quarter * _QUARTER, zone_named(zone)).isoformat()


def renumber(connection: Connection) -> None:
    """Give every scan its day anew, because the event's zone is another one now."""
    from kiosk.storage.tables import occupancy, revisions

    days = Days(connection)
    rows = connection.execute("SELECT device, seq, at, day FROM scan").fetchall()
    moved = ((days.of(at), device, seq) for device, seq, at, day in rows if days.of(at) != day)
    connection.executemany("UPDATE scan SET day = ? WHERE device = ? AND seq = ?", moved)
    occupancy.recount(connection)
    revisions.advance(connection)
