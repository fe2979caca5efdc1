"""The table of what staff noted about people."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.domain.roster.staff_note import StaffNote, StandingNote
from kiosk.storage.connection import Connection
from kiosk.storage.tables.staff import name_of

if TYPE_CHECKING:
    from kiosk.domain.facts.record import Record
    from kiosk.domain.facts.staff_notes import NoteMade


def insert(connection: Connection, notes: "Sequence[tuple[Record, NoteMade]]") -> None:
    """Write the rows of notes; one that only a newer version knows has none."""
    connection.executemany(
        "INSERT INTO staff_note (device, seq, at, attendee, note, off, point, staff) VALUES "
        "(:device, :seq, :at, :attendee, :note, :off, :point, :staff) ON CONFLICT DO NOTHING",
        (
            {
                "device": record.device,
                "seq": record.seq,
                "at": record.at,
                "attendee": made.attendee,
                "note": made.note,
                "off": made.off,
                "point": made.point,
                "staff": made.staff,
            }
            for record, made in notes
            if made.note
        ),
    )


def of_attendee(connection: Connection, attendee: str) -> list[StandingNote]:
    """Return the notes about a person that stand, under whatever id they were made, in the order of time."""
    rows = connection.execute(
        "WITH theirs AS (SELECT * FROM staff_note WHERE attendee = :attendee OR attendee IN "
        "(SELECT attendee FROM alias WHERE person = :attendee)) "
        f"SELECT note, at, point, {name_of('n.staff')} FROM theirs AS n WHERE off = 0 AND NOT EXISTS ("
        "SELECT 1 FROM theirs AS later WHERE later.note = n.note "
        "AND (later.at, later.device, later.seq) > (n.at, n.device, n.seq)) ORDER BY at, device, seq",
        {"attendee": attendee},
    )
    return [StandingNote(StaffNote(note), at, point, staff) for note, at, point, staff in rows]
