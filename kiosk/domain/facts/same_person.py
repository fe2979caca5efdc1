"""The fact that two entries of a roster are one person, or that they are two."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.admission.permission import Permission
from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import StaffId
from kiosk.domain.kiosks.role import Role


@fact(
    "same_person",
    subject="attendee",
    personal=True,
    folded=True,
    tables=("same_person", "alias", "told_apart"),
    writers=(Role.ORGANISER, Role.DESK),
    permissions=(Permission.CORRECT,),
)
@dataclass(frozen=True, slots=True)
class SamePerson:
    """An attendee is the same person as another one, `other`, under whom both are shown; empty takes that back.

    `apart` says of others, by their ids, that they are somebody else, or that nothing is said of that any more. `point`
    and `staff` say where and by whom that was, `act` is an id that facts share which were made in one act, and `undoes`
    is the record that it takes back: its device and number.
    """

    attendee: str
    other: str | None = None
    apart: Mapping[str, bool] = field(default_factory=dict)
    point: str = ""
    staff: StaffId = ""
    act: str = ""
    undoes: str = ""
