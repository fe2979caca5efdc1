"""The table of what people were handed at a desk."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.printing import HandedOver
    from kiosk.domain.facts.record import Record


@dataclass(frozen=True, slots=True)
class Handed:
    """What a person has: their badge (an empty `add_on`) or an add-on, since when (UTC milliseconds) and from where."""

    add_on: str
    at: int
    point: str


def insert(connection: Connection, handed: "Sequence[tuple[Record, HandedOver]]") -> None:
    """Write the rows of what was handed over."""
    connection.executemany(
        "INSERT INTO hand_over (device, seq, at, attendee, add_on, point, staff, back) VALUES "
        "(:device, :seq, :at, :attendee, :add_on, :point, :staff, :back) ON CONFLICT DO NOTHING",
        ({"device": record.device, "seq": record.seq, "at": record.at} | asdict(one) for record, one in handed),
    )


def held_by(connection: Connection, attendee: str) -> list[Handed]:
    """Return what a person was handed, under whatever id, and did not give back, in the order of time."""
    rows = connection.execute(
        "WITH theirs AS (SELECT * FROM hand_over WHERE attendee = :attendee OR attendee IN "
        "(SELECT attendee FROM alias WHERE person = :attendee)) "
        "SELECT add_on, at, point FROM theirs AS h WHERE back = 0 AND NOT EXISTS ("
        "SELECT 1 FROM theirs AS later WHERE later.add_on = h.add_on "
        "AND (later.at, later.device, later.seq) > (h.at, h.device, h.seq)) ORDER BY at, device, seq",
        {"attendee": attendee},
    )
    return [Handed(add_on, at, point) for add_on, at, point in rows]
