"""Who is in, and every attempt, from the scan and undo tables; `scan_rows` writes them."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.domain.admission.verdict import FirstAdmission, Method, ScanKey, Verdict
from kiosk.storage.connection import Connection
from kiosk.storage.tables import late_stamps
from kiosk.storage.tables.days import Days
from kiosk.storage.tables.staff import name_of

_VERDICTS = frozenset(Verdict)
_STAFF = name_of("scan.staff")
STANDING = "verdict = 'admitted' AND undone_at IS NULL AND area = ''"
"""Check-ins at the event that were not taken back; the condition of the index `scan_standing`."""
NOT_LEFT = (
    "at > coalesce((SELECT max(gone.at) FROM scan AS gone INDEXED BY scan_left WHERE gone.area = '' "
    "AND gone.day = scan.day AND gone.attendee = scan.attendee AND gone.verdict = 'left' "
    "AND gone.undone_at IS NULL), 0)"
)
"""Of these, those after which nobody left; they stand in the table `scan`."""


@dataclass(frozen=True, slots=True)
class Scan:
    """One recorded attempt. `at` is in UTC milliseconds; `attendee` is an id, or None for an unlisted code.

    A verdict that only a newer version knows is told as the one on an unknown code: nobody was let in.
    """

    key: ScanKey
    at: int
    point: str
    attendee: str | None
    verdict: Verdict
    method: str
    staff: str
    ending: str
    area: str
    party: str
    undone: bool


def first_admission(connection: Connection, attendee: str, day_of: int | None = None) -> FirstAdmission | None:
    """Return the check-in of an attendee at the event that counts: the earliest one not taken back.

    Args:
        connection: where to look.
        attendee: whose.
        day_of: UTC milliseconds; the check-in that counts on the day of the event to which they belong, else on any.
    """
    admissions = standing_of(connection, attendee, day_of)
    return admissions[0] if admissions else None


def staffed_points(connection: Connection, since: int) -> tuple[str, ...]:
    """Return up to three points where staff checked people in since a time (UTC milliseconds), the latest first."""
    rows = connection.execute(
        "SELECT point FROM scan WHERE at >= ? AND area = '' AND point <> '' "
        "AND method IN (SELECT value FROM json_each(?)) GROUP BY point ORDER BY max(at) DESC, point LIMIT 3",
        (since, json.dumps([Method.SCAN, Method.SEARCH, Method.WALK_IN, Method.DECISION])),
    )
    return tuple(point for (point,) in rows)


def first_admissions(connection: Connection, people: Sequence[str], day_of: int) -> dict[str, FirstAdmission]:
    """Return the check-in that counts on the day of UTC milliseconds of each of these attendees who is in, by id."""
    return first_on_day(connection, people, Days(connection).of(day_of))


def first_on_day(connection: Connection, people: Sequence[str], day: str) -> dict[str, FirstAdmission]:
    """Return the same for a day, ``2026-11-20``."""
    rows = connection.execute(
        f"SELECT attendee, at, point, {_STAFF}, device, seq FROM scan INDEXED BY scan_standing "
        f"WHERE attendee IN (SELECT value FROM json_each(?)) AND day = ? AND {STANDING} "
        f"AND {NOT_LEFT} ORDER BY at DESC, device DESC, seq DESC",
        (json.dumps(list(people)), day),
    )
    return {row[0]: FirstAdmission(row[1], row[2], row[3], ScanKey(row[4], row[5])) for row in rows}


def get(connection: Connection, key: ScanKey) -> Scan | None:
    """Return the attempt of that key."""
    row = connection.execute(f"{SELECT} WHERE device = ? AND seq = ?", (key.device, key.seq)).fetchone()
    return scan_of(row) if row else None


def standing_of(connection: Connection, attendee: str, day_of: int | None = None) -> list[FirstAdmission]:
    """Return an attendee's check-ins at the event that were not taken back, the earliest first; of one day, or all."""
    on_day, arguments = ("AND day = ? ", (Days(connection).of(day_of),)) if day_of is not None else ("", ())
    rows = connection.execute(
        f"SELECT at, point, {_STAFF}, device, seq FROM scan INDEXED BY scan_standing WHERE attendee = ? "
        f"{on_day}AND {STANDING} ORDER BY at, device, seq",
        (attendee, *arguments),
    )
    return [FirstAdmission(row[0], row[1], row[2], ScanKey(row[3], row[4])) for row in rows]


def latest(connection: Connection, limit: int, made_at: tuple[str, str] | None = None) -> list[Scan]:
    """Return the latest attempts, newest first; imported check-ins are left out.

    Args:
        connection: where to look.
        limit: how many at most.
        made_at: the device and the point of those that are wanted, as two kiosks may bear one name; None for all.
    """
    of_desk = "AND device = ? AND point = ? ORDER BY seq DESC"  # by time it would go through those of all others
    which, arguments = (of_desk, made_at) if made_at is not None else ("ORDER BY at DESC, device DESC, seq DESC", ())
    rows = connection.execute(f"{SELECT} WHERE method <> 'import' {which} LIMIT ?", (*arguments, limit))
    return [scan_of(row) for row in rows]


def checked_in(connection: Connection, day: str) -> int:
    """Return how many attendees came to the event on a day."""
    return int(
        connection.execute(
            "SELECT count(DISTINCT attendee) FROM scan INDEXED BY scan_standing "
            f"WHERE day = ? AND {STANDING} AND attendee IS NOT NULL",
            (day,),
        ).fetchone()[0]
    )


def count(connection: Connection) -> int:
    """Return how many attempts there were."""
    return int(connection.execute("SELECT count(*) FROM scan").fetchone()[0])


def last_at(connection: Connection) -> int:
    """Return when the latest attempt was, UTC milliseconds; 0 if there is none."""
    return int(connection.execute("SELECT coalesce(max(at), 0) FROM scan").fetchone()[0])


def last_day(connection: Connection) -> str | None:
    """Return the latest day on which anybody was checked in, as far as stamps count (see `late_stamps`)."""
    query = f"SELECT day FROM scan WHERE {STANDING} AND at <= ? ORDER BY at DESC LIMIT 1"
    row = connection.execute(query, (late_stamps.latest(connection),)).fetchone()
    return str(row[0]) if row else None


def arrived_or_imported(connection: Connection) -> Iterator[tuple[str, str]]:
    """Yield attendees, by id, each with a day on which they are in.

    A check-in elsewhere that was taken over once counts even if it was undone since.
    """
    rows = connection.execute(
        "SELECT attendee, day FROM scan WHERE verdict = 'admitted' AND area = '' AND attendee IS NOT NULL "
        "AND (undone_at IS NULL OR method = 'import')"
    )
    return ((attendee, day) for attendee, day in rows)


def in_among(connection: Connection, people: Iterable[str]) -> set[tuple[str, str]]:
    """Return which of some attendees are in, each with the day."""
    rows = connection.execute(
        f"SELECT DISTINCT attendee, day FROM scan INDEXED BY scan_standing WHERE {STANDING} "
        "AND attendee IN (SELECT value FROM json_each(?))",
        (json.dumps(list(people)),),
    )
    return set(rows)


SELECT = f"SELECT device, seq, at, point, attendee, verdict, method, {_STAFF}, ending, area, party, undone_at FROM scan"


def scan_of(row: Sequence[Any]) -> Scan:
    """Return the attempt that a row of `SELECT` is."""
    verdict = Verdict(row[5]) if row[5] in _VERDICTS else Verdict.UNKNOWN_CODE
    values: tuple[Any, ...] = (ScanKey(row[0], row[1]), *row[2:5], verdict, *row[6:11], row[11] is not None)
    return Scan(*values)
