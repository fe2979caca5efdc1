"""The fact that two entries of a roster are one person."""

from dataclasses import dataclass

from kiosk.domain.facts.registry import fact
from kiosk.domain.kiosks.role import Role


@fact(
    "same_person",
    subject="attendee",
    personal=True,
    folded=True,
    tables=("same_person", "alias"),
    writers=(Role.ORGANISER,),
)
@dataclass(frozen=True, slots=True)
class SamePerson:
    """An attendee is the same person as another one, `other`, under whom both are shown; empty takes that back."""

    attendee: str
    other: str | None = None
