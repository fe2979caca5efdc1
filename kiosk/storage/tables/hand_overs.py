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
    """Return what a person was handed and did not give back, in the order of time."""
    rows = connection.execute(
        "SELECT add_on, at, point FROM hand_over AS h WHERE attendee = ? AND back = 0 AND NOT EXISTS ("
        "SELECT 1 FROM hand_over AS later WHERE later.attendee = h.attendee AND later.add_on = h.add_on "
        "AND (later.at, later.device, later.seq) > (h.at, h.device, h.seq)) ORDER BY at, device, seq",
        (attendee,),
    )
    return [Handed(add_on, at, point) for add_on, at, point in rows]
