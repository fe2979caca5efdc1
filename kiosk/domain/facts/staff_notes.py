"""What the journal says of notes that staff made about people."""

from dataclasses import dataclass

from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import StaffId
from kiosk.domain.kiosks.role import Role
from kiosk.domain.roster.staff_note import StaffNote


@fact(
    "staff_note",
    subject="attendee",
    personal=True,
    tables=("staff_note",),
    writers=(Role.ORGANISER, Role.DESK),
    permissions=(),
)
@dataclass(frozen=True, slots=True)
class NoteMade:
    """Staff noted something about a person, from a fixed list, or took that off again: where, and who."""

    attendee: str
    note: StaffNote | None = None
    off: bool = False
    point: str = ""
    staff: StaffId = ""
