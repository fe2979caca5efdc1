"""Writing the rows of scans and of what takes them back, in whatever order they come."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kiosk.storage.library import Connection, cached
from kiosk.storage.tables import aliases, occupancy, revisions
from kiosk.storage.tables.days import Days

if TYPE_CHECKING:
    from kiosk.domain.facts.kinds import ScanAttempt, ScanUndone
    from kiosk.domain.facts.record import Record


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
