"""The fact that names a member of staff."""

from dataclasses import dataclass

from kiosk.domain.facts.registry import fact
from kiosk.domain.kiosks.role import Role


@fact("staff", subject="staff", personal=True, folded=True, tables=("staff",), writers=(Role.ORGANISER, Role.DESK))
@dataclass(frozen=True, slots=True)
class StaffDetails:
    """A member of staff: what they did bears their id alone, so that their name can be erased and that stays."""

    staff: str
    name: str | None = None
