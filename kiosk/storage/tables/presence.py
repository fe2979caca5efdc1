"""Who is in where: how people came to an area and left it, and how many are in."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.admission.overshoot import Passage
from kiosk.domain.admission.verdict import FirstAdmission, ScanKey
from kiosk.domain.agenda.session_visits import Passing
from kiosk.storage.connection import Connection
from kiosk.storage.tables import occupancy
from kiosk.storage.tables.days import Days
from kiosk.storage.tables.scans import STANDING, standing_of
from kiosk.storage.tables.staff import name_of

_STAFF = name_of("scan.staff")
_LEFT_SINCE = (
    "EXISTS (SELECT 1 FROM scan AS gone INDEXED BY scan_left WHERE gone.area = :area AND gone.day = :day "
    "AND gone.attendee = came.attendee AND gone.verdict = 'left' AND gone.undone_at IS NULL AND gone.at >= came.at)"
)


@dataclass(frozen=True, slots=True)
class Movements:
    """How somebody came and went on one day in one area: the check-ins that stand, and when they last left.

    `left` is in UTC milliseconds, 0 if they did not.
    """

    admissions: tuple[FirstAdmission, ...]
    left: int = 0

    @property
    def first(self) -> FirstAdmission | None:
        """The check-in that counts: the earliest one since they last left; None if they are not in."""
        return next((one for one in self.admissions if one.at > self.left), None)

    @property
    def came(self) -> int:
        """When they last came, in UTC milliseconds; 0 if they did not."""
        return self.admissions[-1].at if self.admissions else 0


def movements(connection: Connection, attendee: str, day_of: int, area: str = "") -> Movements | None:
    """Return how somebody came to an area and left it, on the day of the event to which UTC milliseconds belong.

    None if they did not come.
    """
    admissions = _inside(connection, attendee, day_of, area) if area else standing_of(connection, attendee, day_of)
    return Movements(tuple(admissions), _left(connection, attendee, day_of, area)) if admissions else None


def _inside(connection: Connection, attendee: str, day_of: int, area: str) -> list[FirstAdmission]:
    rows = connection.execute(
        f"SELECT at, point, {_STAFF}, device, seq FROM scan INDEXED BY scan_inside WHERE area = ? AND day = ? "
        "AND attendee = ? AND verdict = 'admitted' AND undone_at IS NULL AND area <> '' ORDER BY at, device, seq",
        (area, Days(connection).of(day_of), attendee),
    )
    return [FirstAdmission(row[0], row[1], row[2], ScanKey(row[3], row[4])) for row in rows]


def _left(connection: Connection, attendee: str, day_of: int, area: str) -> int:
    row = connection.execute(
        "SELECT coalesce(max(at), 0) FROM scan INDEXED BY scan_left WHERE area = ? AND day = ? AND attendee = ? "
        "AND verdict = 'left' AND undone_at IS NULL",
        (area, Days(connection).of(day_of), attendee),
    ).fetchone()
    return int(row[0])


def count(connection: Connection, area: str, day: str) -> int:
    """Return how many are in an area on a day of the event, as far as this file knows; empty for the event itself."""
    if (kept := occupancy.count(connection, area, day)) is not None:
        return kept
    rows = (
        "scan INDEXED BY scan_inside WHERE area = :area AND day = :day AND verdict = 'admitted' "
        "AND undone_at IS NULL AND area <> ''"
        if area
        else f"scan INDEXED BY scan_standing WHERE day = :day AND {STANDING}"
    )
    query = (
        f"SELECT count(*) FROM (SELECT attendee, max(at) AS at FROM {rows} AND attendee IS NOT NULL "
        f"GROUP BY attendee) AS came WHERE NOT {_LEFT_SINCE}"
    )
    return int(connection.execute(query, {"area": area, "day": day}).fetchone()[0])


def present(connection: Connection, day: str) -> list[str]:
    """Return the ids of those who came to the event on a day and did not leave it."""
    rows = connection.execute(
        "SELECT attendee FROM (SELECT attendee, max(at) AS at FROM scan INDEXED BY scan_standing WHERE day = :day AND "
        f"{STANDING} AND attendee IS NOT NULL GROUP BY attendee) AS came WHERE NOT {_LEFT_SINCE} ORDER BY attendee",
        {"area": "", "day": day},
    )
    return [row[0] for row in rows]


def passages(connection: Connection, area: str, day: str) -> Iterator[Passage]:
    """Yield who came to an area and who left it on a day of the event, by time."""
    came = "INDEXED BY scan_inside WHERE area = :area AND area <> ''" if area else "WHERE area = ''"
    rows = connection.execute(
        f"SELECT attendee, at, 1 AS came, device, seq FROM scan {came} AND day = :day AND verdict = 'admitted' "
        "AND undone_at IS NULL AND attendee IS NOT NULL UNION ALL "
        "SELECT attendee, at, 0, device, seq FROM scan INDEXED BY scan_left WHERE area = :area AND day = :day "
        "AND verdict = 'left' AND undone_at IS NULL AND attendee IS NOT NULL ORDER BY 2, 4, 5",
        {"area": area, "day": day},
    )
    return (Passage(attendee, int(at), bool(came)) for attendee, at, came, _, _ in rows)


def passings(connection: Connection) -> Iterator[tuple[str, str, Passing]]:
    """Yield who came into rooms and who left them, each with the room and the day, by those and the time.

    Whoever was in already and is scanned at the door again comes once more, as to the next session there.
    """
    rows = connection.execute(
        "SELECT scan.area, scan.day, scan.attendee, scan.at, scan.verdict <> 'left', coalesce(point.session, '') "
        "FROM scan LEFT JOIN point ON point.name = scan.point WHERE scan.area <> '' AND scan.attendee IS NOT NULL "
        "AND scan.undone_at IS NULL AND scan.verdict IN ('admitted', 'already_in', 'left') "
        "ORDER BY scan.area, scan.day, scan.at, scan.device, scan.seq"
    )
    return ((row[0], row[1], Passing(row[2], int(row[3]), bool(row[4]), row[5])) for row in rows)
