"""How many are in each area that a point was described for: kept up with each scan, so that nobody counts them.

Those are all rooms, and the event itself where somebody said how many fit, or where there is a way out. A row is what
the scans of its area and day say (see the view `presence`), whatever came first, the scans or the point.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from kiosk.storage.library import Connection, cached
from kiosk.storage.tables import points

Whereabouts = tuple[str, str, str]
"""An area, a day of the event, and an attendee."""

_IS_INSIDE = (
    "SELECT coalesce(max(came.at), 0) > coalesce((SELECT max(gone.at) FROM scan AS gone INDEXED BY scan_left "
    "WHERE gone.area = :area AND gone.day = :day AND gone.attendee = :attendee AND gone.verdict = 'left' "
    "AND gone.undone_at IS NULL), 0) FROM scan AS came "
)
_CAME_INTO_ROOM = (
    "INDEXED BY scan_inside WHERE came.area = :area AND came.day = :day AND came.attendee = :attendee "
    "AND came.verdict = 'admitted' AND came.undone_at IS NULL AND came.area <> ''"
)
_CAME_TO_EVENT = (
    "INDEXED BY scan_standing WHERE came.attendee = :attendee AND came.day = :day "
    "AND came.verdict = 'admitted' AND came.undone_at IS NULL AND came.area = ''"
)


@cached
def _kept(connection: Connection) -> frozenset[str]:
    return frozenset(door.area for door in points.every(connection).values() if door.keeps_count)


def before(connection: Connection, rows: Iterable[Mapping[str, Any]]) -> dict[Whereabouts, bool]:
    """Tell who is in by now, of some of whom rows of the scan table are about to be written, where that is counted."""
    kept = _kept(connection)
    if not kept:
        return {}
    counted = {(row["area"], row["day"], row["attendee"]) for row in rows if row["area"] in kept and row["attendee"]}
    return {one: _is_inside(connection, one) for one in sorted(counted)}


def keep_up(connection: Connection, before: Mapping[Whereabouts, bool]) -> None:
    """Count anew those who were or were not in before some scans were written."""
    for (area, day, attendee), was_inside in before.items():
        change = _is_inside(connection, (area, day, attendee)) - was_inside
        if change:
            connection.execute(
                "INSERT INTO occupancy (area, day, inside) VALUES (:area, :day, :change) "
                "ON CONFLICT DO UPDATE SET inside = inside + :change",
                {"area": area, "day": day, "change": change},
            )
            if change < 0:
                connection.execute("DELETE FROM occupancy WHERE area = ? AND day = ? AND inside = 0", (area, day))


def recount(connection: Connection) -> None:
    """Count everybody anew, because scans are gone or bear another day or person, or other areas are kept."""
    connection.execute("DELETE FROM occupancy")
    connection.executemany(
        "INSERT INTO occupancy (area, day, inside) SELECT area, day, count(*) FROM presence WHERE area = ? AND inside "
        "GROUP BY area, day",
        ((area,) for area in sorted(_kept(connection))),
    )


def count(connection: Connection, area: str, day: str) -> int | None:
    """Return how many are in an area on a day of the event; None where that is not kept."""
    row = connection.execute("SELECT inside FROM occupancy WHERE area = ? AND day = ?", (area, day)).fetchone()
    if row:
        return int(row[0])
    return 0 if area in _kept(connection) else None


def _is_inside(connection: Connection, whereabouts: Whereabouts) -> bool:
    area, day, attendee = whereabouts
    query = _IS_INSIDE + (_CAME_INTO_ROOM if area else _CAME_TO_EVENT)
    return bool(connection.execute(query, {"area": area, "day": day, "attendee": attendee}).fetchone()[0])
