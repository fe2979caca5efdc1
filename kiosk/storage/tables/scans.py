"""The scan and undo tables, and who is in."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.domain.admission.verdict import FirstAdmission, Method, ScanKey, Verdict
from kiosk.storage.library import Connection, cached
from kiosk.storage.tables import aliases, late_stamps, occupancy, revisions
from kiosk.storage.tables.days import Days
from kiosk.storage.tables.staff import name_of

if TYPE_CHECKING:
    from kiosk.domain.facts.kinds import ScanAttempt, ScanUndone
    from kiosk.domain.facts.record import Record

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


def insert(connection: Connection, scanned: "Sequence[tuple[Record, ScanAttempt]]") -> None:
    """Write the rows of scans, and mark those that were taken back by a record which came first.

    A check-in that another system recorded counts from the time that it was made there, `at_elsewhere`.
    """
    people, days = aliases.of(connection), Days(connection)
    rows = [_row(record, scan, people, days) for record, scan in scanned]
    before = occupancy.before(connection, rows)
    connection.executemany(
        "INSERT INTO scan (device, seq, at, day, point, attendee, verdict, method, staff, ending, digest, area, again, "
        "reason, party) VALUES (:device, :seq, :at, :day, :point, :attendee, :verdict, :method, :staff, :ending, "
        ":digest, :area, :again, :reason, :party) "
        "ON CONFLICT DO NOTHING",
        rows,
    )
    _mark_undone(connection, [(record.device, record.seq) for record, _ in scanned])
    if before:
        occupancy.keep_up(connection, before)


def _target(connection: Connection, writer: str, device: str, seq: int) -> tuple[str, int]:
    """Return where the scan stands that an undo names: one of a line (see `forks`) means what was written there."""
    while row := connection.execute("SELECT device, first, parent FROM line WHERE name = ?", (writer,)).fetchone():
        if row[0] != device:
            break
        if seq >= row[1]:
            return writer, seq - row[1] + 1
        writer = row[2]
    return device, seq


def insert_undo(connection: Connection, undone: "Sequence[tuple[Record, ScanUndone]]") -> None:
    """Write the rows of undos, and mark the scans that they take back."""
    for record, undo in undone:
        scan_device, scan_seq = _target(connection, record.device, undo.device, undo.seq)
        connection.execute(
            "INSERT INTO undo (device, seq, at, attendee, scan_device, scan_seq, point, staff, reason) VALUES "
            "(:device, :seq, :at, :attendee, :scan_device, :scan_seq, :point, :staff, :reason) ON CONFLICT DO NOTHING",
            {
                "device": record.device,
                "seq": record.seq,
                "at": record.at,
                "attendee": undo.attendee,
                "scan_device": scan_device,
                "scan_seq": scan_seq,
                "point": undo.point,
                "staff": undo.staff,
                "reason": undo.reason or "",
            },
        )
        before = _inside_before(connection, scan_device, scan_seq)
        _mark_undone(connection, [(scan_device, scan_seq)])
        occupancy.keep_up(connection, before)


def _inside_before(connection: Connection, device: str, seq: int) -> dict[occupancy.Whereabouts, bool]:
    """Tell whether whoever a scan is about is in where it was made, as far as that is counted."""
    scans = connection.execute("SELECT area, day, attendee FROM scan WHERE device = ? AND seq = ?", (device, seq))
    return occupancy.before(connection, [dict(zip(("area", "day", "attendee"), row, strict=True)) for row in scans])


def remove(connection: Connection, records: str) -> None:
    """Take away the scans and undos that some records told of.

    Args:
        connection: the writing connection.
        records: names a table of their keys (device, seq).
    """
    these = f"(device, seq) IN (SELECT device, seq FROM {records})"
    undos = connection.execute(f"SELECT scan_device, scan_seq FROM undo WHERE {these}").fetchall()
    for table in ("scan", "undo"):
        connection.execute(f"DELETE FROM {table} WHERE {these}")
    connection.executemany(
        "UPDATE scan SET undone_at = NULL, undone_by = NULL, undo_reason = NULL WHERE device = ? AND seq = ?", undos
    )
    _mark_undone(connection, undos)
    occupancy.recount(connection)
    revisions.advance(connection)


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


def _row(record: "Record", scan: "ScanAttempt", people: Mapping[str, str], days: Days) -> dict[str, Any]:
    at = scan.at_elsewhere or record.made_at
    return {
        "device": record.device,
        "seq": record.seq,
        "at": at,
        "day": days.of(at),
        "point": scan.point,
        "attendee": people.get(scan.attendee, scan.attendee) or None,
        "verdict": scan.verdict,
        "method": scan.method,
        "staff": scan.staff,
        "ending": scan.ending,
        "digest": scan.digest,
        "area": scan.area,
        "again": scan.again,
        "reason": scan.reason or "",
        "party": scan.party,
    }


def _mark_undone(connection: Connection, keys: Sequence[tuple[str, int]]) -> None:
    for device, seq in keys:
        if seq > _last_undone(connection, device):
            continue
        undo = connection.execute(
            "SELECT at, staff, reason FROM undo WHERE scan_device = ? AND scan_seq = ? "
            "ORDER BY at, device, seq LIMIT 1",
            (device, seq),
        ).fetchone()
        if undo:
            connection.execute(
                "UPDATE scan SET undone_at = ?, undone_by = ?, undo_reason = ? WHERE device = ? AND seq = ?",
                (*undo, device, seq),
            )


@cached
def _last_undone(connection: Connection, device: str) -> int:
    """Return the highest number of a device's scans that an undo names, here or not yet; 0 for none."""
    query = "SELECT coalesce(max(scan_seq), 0) FROM undo WHERE scan_device = ?"
    return int(connection.execute(query, (device,)).fetchone()[0])
