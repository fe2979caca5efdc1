"""The tables of who asked to be erased, and of whom an organiser does not erase although they did."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from kiosk.storage.connection import Connection
from kiosk.storage.tables.staff import name_of

if TYPE_CHECKING:
    from kiosk.domain.facts.privacy import ErasureDeclined, ErasureRequest
    from kiosk.domain.facts.record import Record


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """An attendee asked to be erased: when last (UTC milliseconds), where, and who of the staff noted it."""

    attendee: str
    at: int
    point: str
    staff: str


def insert(connection: Connection, requests: "Sequence[tuple[Record, ErasureRequest]]") -> None:
    """Write the rows of requests."""
    connection.executemany(
        "INSERT INTO erasure_request (device, seq, at, attendee, point, staff, receipt) VALUES "
        "(:device, :seq, :at, :attendee, :point, :staff, :receipt) ON CONFLICT DO NOTHING",
        ({"device": record.device, "seq": record.seq, "at": record.at} | asdict(one) for record, one in requests),
    )


def insert_declined(connection: Connection, declined: "Sequence[tuple[Record, ErasureDeclined]]") -> None:
    """Write the rows of requests that were declined."""
    connection.executemany(
        "INSERT INTO erasure_declined (device, seq, at, attendee, staff) VALUES "
        "(:device, :seq, :at, :attendee, :staff) ON CONFLICT DO NOTHING",
        ({"device": record.device, "seq": record.seq, "at": record.at} | asdict(one) for record, one in declined),
    )


def open_requests(connection: Connection) -> list[OpenRequest]:
    """Return who asked to be erased and was neither erased nor declined since, whoever asked first in front."""
    rows = connection.execute(
        f"SELECT attendee, max(at), point, {name_of('asked.staff')} FROM erasure_request AS asked WHERE attendee <> '' "
        "AND NOT EXISTS (SELECT 1 FROM erasure_declined AS later WHERE later.attendee = asked.attendee "
        "AND (later.at, later.device, later.seq) > (asked.at, asked.device, asked.seq)) "
        "GROUP BY attendee ORDER BY max(at), attendee"
    )
    return [OpenRequest(*row) for row in rows]
