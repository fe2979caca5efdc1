"""What the journal says of badges that were printed, and of what people were handed."""

from dataclasses import dataclass

from kiosk.domain.admission.permission import Permission
from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import StaffId
from kiosk.domain.kiosks.role import Role
from kiosk.domain.printing.job import PrintReason


@fact(
    "badge_print",
    subject="attendee",
    personal=True,
    tables=("badge_print",),
    writers=(Role.ORGANISER, Role.DESK, Role.FOYER),
    permissions=(Permission.REPRINT,),
)
@dataclass(frozen=True, slots=True)
class BadgePrinted:
    """A badge was printed, as its printer told: its code, on which printer, where, why, and who wished it.

    `imprint` is a hash of what stood on it, in hexadecimal (see domain/badges/imprint.py).
    """

    attendee: str
    code: str = ""
    printer: str = ""
    point: str = ""
    reason: PrintReason | None = None
    staff: StaffId = ""
    imprint: str = ""


@fact(
    "hand_over",
    subject="attendee",
    personal=True,
    tables=("hand_over",),
    writers=(Role.ORGANISER, Role.DESK),
    permissions=(),
)
@dataclass(frozen=True, slots=True)
class HandedOver:
    """A person was handed an add-on of their ticket, or their badge if that is empty; or gave it back."""

    attendee: str
    add_on: str = ""
    point: str = ""
    staff: StaffId = ""
    back: bool = False


PrintingFact = BadgePrinted | HandedOver
"""Whatever is recorded of what people were given at the desk."""
