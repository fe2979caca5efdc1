"""What the journal says of people's data leaving: erased, or exported."""

from dataclasses import dataclass

from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import StaffId
from kiosk.domain.kiosks.role import Role


@fact("erasure", subject="attendee", tables=("erased",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class Erasure:
    """A person was erased, or one of the staff: why, by whom, and salted marks by which nothing brings them back."""

    attendee: str
    reason: ErasureReason | None = None
    staff: StaffId = ""
    salt: str = ""
    marks: tuple[str, ...] = ()


@fact("export", subject="attendee", writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class NamesExported:
    """Names left the event in an export: what, in which format, how many rows; of one attendee, or of all if empty."""

    attendee: str
    kind: str = ""
    format: str = ""
    names: bool = False
    codes: bool = False
    rows: int = 0
