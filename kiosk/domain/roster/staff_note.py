"""What staff may note about a person: a choice from this list, as free text about people is kept by nobody."""

from dataclasses import dataclass
from enum import StrEnum


class StaffNote(StrEnum):
    """A note that the next desk sees when the person is scanned."""

    NEEDS_BADGE = "needs_badge"
    WAITS = "waits"
    CALL_ORGANISER = "call_organiser"
    VIP = "vip"
    PAID = "paid"
    LEFT_BAG = "left_bag"


@dataclass(frozen=True, slots=True)
class StandingNote:
    """A note that stands: since when (UTC milliseconds), where it was made and by whom of the staff."""

    note: StaffNote
    at: int
    point: str
    staff: str
