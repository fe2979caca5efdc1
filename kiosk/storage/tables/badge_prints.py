"""The table of badges that were printed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.printing.job import PrintReason
from kiosk.storage.connection import Connection
from kiosk.storage.tables.staff import name_of

if TYPE_CHECKING:
    from kiosk.domain.facts.printing import BadgePrinted
    from kiosk.domain.facts.record import Record


@dataclass(frozen=True, slots=True)
class PrintedBadge:
    """A badge that was printed: when (UTC milliseconds), where, why, and who of the staff wished it."""

    attendee: str
    code: str
    at: int
    printer: str
    point: str
    reason: PrintReason | None
    staff: str


def insert(connection: Connection, prints: "Sequence[tuple[Record, BadgePrinted]]") -> None:
    """Write the rows of badges that were printed."""
    connection.executemany(
        "INSERT INTO badge_print (device, seq, at, attendee, code, printer, point, reason, staff, imprint) "
        "VALUES (:device, :seq, :at, :attendee, :code, :printer, :point, :reason, :staff, :imprint) "
        "ON CONFLICT DO NOTHING",
        (
            {
                "device": record.device,
                "seq": record.seq,
                "at": record.at,
                "attendee": printed.attendee,
                "code": printed.code,
                "printer": printed.printer,
                "point": printed.point,
                "reason": printed.reason or "",
                "staff": printed.staff,
                "imprint": printed.imprint,
            }
            for record, printed in prints
        ),
    )


def of_attendee(connection: Connection, attendee: str) -> list[PrintedBadge]:
    """Return the badges that were printed for a person, under whatever id, the latest first."""
    rows = connection.execute(
        f"SELECT attendee, code, at, printer, point, reason, {name_of('badge_print.staff')} FROM badge_print "
        "WHERE attendee = :attendee OR attendee IN (SELECT attendee FROM alias WHERE person = :attendee) "
        "ORDER BY at DESC, device, seq DESC",
        {"attendee": attendee},
    )
    return [
        PrintedBadge(person, code, at, printer, point, PrintReason(reason) if reason else None, staff)
        for person, code, at, printer, point, reason, staff in rows
    ]


def imprints(connection: Connection) -> list[tuple[str, int, str]]:
    """Return whose badges were printed, when (UTC milliseconds), and the hash of what stood on each; in that order."""
    return connection.execute("SELECT attendee, at, imprint FROM badge_print ORDER BY at, device, seq").fetchall()


def printed_codes(connection: Connection) -> set[str]:
    """Return the codes of all badges that were printed."""
    return {code for (code,) in connection.execute("SELECT DISTINCT code FROM badge_print")}
