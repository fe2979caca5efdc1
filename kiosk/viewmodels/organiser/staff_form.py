"""What the page of staff shows of a member: the row in the list, and the form."""

from dataclasses import dataclass

from kiosk.domain.admission.permission import Permission, StaffMember
from kiosk.domain.fault import Fault


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One member of staff in the list."""

    name: str
    detail: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class StaffForm:
    """The member who is open: as they are prepared (None for a new one), and as the form has them.

    `code` and `pin` are shown once somebody asks for them; `wrong` says why something was not done.
    """

    member: StaffMember | None = None
    name: str = ""
    may: frozenset[Permission] = frozenset()
    code: str = ""
    pin: str = ""
    wrong: Fault | None = None
    removing: bool = False
