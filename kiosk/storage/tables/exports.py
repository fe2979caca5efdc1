"""What the exports read: every attempt with its attendee, and the check-ins that count."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kiosk.domain.roster.attendee import Attendee
from kiosk.storage.connection import Connection
from kiosk.storage.tables.attendees import COLUMNS, attendee_of
from kiosk.storage.tables.staff import name_of


@dataclass(frozen=True, slots=True)
class Attempt:
    """One recorded attempt with its attendee, if on the roster. Times are UTC milliseconds."""

    device: str
    at: int
    point: str
    area: str
    verdict: str
    method: str
    reason: str
    staff: str
    undone_at: int | None
    undone_by: str
    undo_reason: str
    conflict: bool
    attendee: Attendee | None


@dataclass(frozen=True, slots=True)
class CheckIn:
    """The check-in of a person that counts on a day of the event: when (UTC milliseconds) and where."""

    day: str
    at: int
    point: str


def attempts(connection: Connection) -> Iterator[Attempt]:
    """Yield every attempt, oldest first; an admission that stands beside another of the same person is a conflict."""
    roster = ", ".join(f"a.{column}" for column in COLUMNS.split(", "))
    rows = connection.execute(
        f"SELECT s.device, s.at, s.point, s.area, s.verdict, s.method, s.reason, {name_of('s.staff')}, s.undone_at, "
        f"{name_of('s.undone_by')}, "
        "coalesce(s.undo_reason, ''), s.verdict = 'admitted' AND s.undone_at IS NULL AND s.area = '' "
        "AND s.again = 0 AND c.attendee IS NOT NULL, "
        f"{roster} FROM scan AS s LEFT JOIN attendee AS a ON a.id = s.attendee "
        "LEFT JOIN conflict AS c ON c.attendee = s.attendee AND c.day = s.day ORDER BY s.at, s.device, s.seq"
    )
    return (_attempt_of(row) for row in rows)


def check_ins(connection: Connection) -> dict[str, list[CheckIn]]:
    """Return the check-ins that count, by attendee id: one of each day, the earliest first."""
    rows = connection.execute("SELECT attendee, day, at, point FROM attendance WHERE attendee IS NOT NULL ORDER BY at")
    days: dict[str, list[CheckIn]] = {}
    for attendee, day, at, point in rows:
        days.setdefault(attendee, []).append(CheckIn(day, at, point))
    return days


def _attempt_of(row: tuple[Any, ...]) -> Attempt:
    conflict, person = bool(row[11]), attendee_of(row[12:]) if row[12] else None
    return Attempt(*(*row[:11], conflict, person))
