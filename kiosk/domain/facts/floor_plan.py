"""What the journal says of plans of floors."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import Moment
from kiosk.domain.kiosks.role import Role


@fact("floor_plan", subject="plan", folded=True, tables=("floor_plan",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class FloorPlanDrawn:
    """A plan of a floor: its name by language, its picture in base 64, and where rooms and doors are on it.

    `places` adds up: a place's per cent of width and height, such as ``40,62``, or nothing for one that is taken off.
    `added` gives the order. What is `removed` is shown no more.
    """

    plan: str
    floors: Mapping[str, str] = field(default_factory=dict)
    picture: str | None = None
    places: Mapping[str, str] = field(default_factory=dict)
    added: Moment | None = None
    removed: bool | None = None
