"""What the journal says of people's dietary and access needs."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.admission.permission import Permission
from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import StaffId
from kiosk.domain.kiosks.role import Role


@fact(
    "needs",
    subject="id",
    personal=True,
    folded=True,
    tables=("needs",),
    writers=(Role.ORGANISER, Role.DESK),
    permissions=(Permission.CORRECT,),
)
@dataclass(frozen=True, slots=True)
class NeedsNoted:
    """What somebody needs, or no more, as they agreed after the notice of that digest; erased the day after the event.

    `id` is that of `needs_id`, so that this is erased by itself, and `attendee` the person's. `needs` add up. `undoes`
    is the record that it takes back: its device and number.
    """

    id: str
    attendee: str | None = None
    needs: Mapping[str, bool] = field(default_factory=dict)
    notice_version: str | None = None
    notice_digest: str | None = None
    language: str | None = None
    point: str | None = None
    staff: StaffId | None = None
    undoes: str = ""
