"""What the journal says of whom people would like to meet."""

from dataclasses import dataclass

from kiosk.domain.facts.registry import fact
from kiosk.domain.kiosks.role import Role


@fact(
    "interests",
    subject="attendee",
    personal=True,
    tables=("interests",),
    writers=(Role.ORGANISER, Role.FOYER),
)
@dataclass(frozen=True, slots=True)
class InterestsStated:
    """Topics (ids) that a person offers and looks for, with the number of their badge; the latest holds."""

    attendee: str
    offers: tuple[str, ...] = ()
    looks_for: tuple[str, ...] = ()
    point: str = ""
