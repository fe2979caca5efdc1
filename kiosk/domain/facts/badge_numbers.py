"""What the journal says of the numbers of badges: their hashes, and who tried them."""

from dataclasses import dataclass

from kiosk.domain.admission.permission import Permission
from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import StaffId
from kiosk.domain.kiosks.role import Role


@fact(
    "badge_number",
    subject="attendee",
    personal=True,
    tables=("badge_number",),
    writers=(Role.ORGANISER, Role.DESK),
    permissions=(Permission.REPRINT,),
)
@dataclass(frozen=True, slots=True)
class BadgeNumber:
    """A badge was given a number: its code, and a slow salted hash of the number; the latest one of a code holds.

    `key` is the id of the key that it was derived with (see domain/admission/badge_number.py); without a hash the badge
    has none. `point` and `staff` say where and by whom it was given at a desk, and `undoes` which record it takes back:
    its device and number.
    """

    attendee: str
    code: str = ""
    salt: str = ""
    hash: str = ""
    key: str = ""
    point: str = ""
    staff: StaffId = ""
    undoes: str = ""


@fact(
    "number_try",
    subject="attendee",
    personal=True,
    tables=("number_try",),
    writers=(Role.ORGANISER, Role.DESK, Role.FOYER),
    permissions=(),
)
@dataclass(frozen=True, slots=True)
class NumberTry:
    """Somebody typed a badge's number at a kiosk, a wrong one or, after wrong ones, the right one; never which."""

    attendee: str
    code: str = ""
    correct: bool = False
    point: str = ""


BadgeFact = BadgeNumber | NumberTry
"""Whatever is recorded of badges' numbers."""
