"""What the journal says of arrivals that somebody waits for."""

from dataclasses import dataclass

from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import StaffId
from kiosk.domain.kiosks.role import Role


@fact(
    "awaiting",
    subject="attendee",
    personal=True,
    tables=("awaiting",),
    writers=(Role.ORGANISER, Role.DESK),
    permissions=(),
)
@dataclass(frozen=True, slots=True)
class ArrivalAwaited:
    """Somebody is told once a person comes, or no more if it is `over`; the latest about both of them holds.

    `waiting` is who, of the staff or a host, and empty for the organiser; `point` is a desk that is told besides, or
    one that waits by itself if it is its `own` wish; `listed` says that a list asked for it.
    """

    attendee: str
    waiting: StaffId = ""
    point: str = ""
    listed: bool = False
    over: bool = False
    own: bool = False
    staff: StaffId = ""
