"""The fact that two entries of a roster are one person, or that they are two."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.facts.registry import fact
from kiosk.domain.kiosks.role import Role


@fact(
    "same_person",
    subject="attendee",
    personal=True,
    folded=True,
    tables=("same_person", "alias", "told_apart"),
    writers=(Role.ORGANISER, Role.DESK),
)
@dataclass(frozen=True, slots=True)
class SamePerson:
    """An attendee is the same person as another one, `other`, under whom both are shown; empty takes that back.

    `apart` says of others, by their ids, that they are somebody else, or that nothing is said of that any more.
    """

    attendee: str
    other: str | None = None
    apart: Mapping[str, bool] = field(default_factory=dict)
