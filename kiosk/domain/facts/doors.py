"""The facts about points and their rules, which organisers alone write."""

from dataclasses import dataclass

from kiosk.domain.facts.registry import fact
from kiosk.domain.kiosks.role import Role


@fact("point", subject="name", folded=True, tables=("point", "occupancy"), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class PointDetails:
    """Where scans are made: an entrance, an exit, a session's door, what it leads to and how many fit behind it.

    `kind` is a `PointKind`; the other fields are those of `Point`. What is `removed` is as if nobody had described it.
    """

    name: str
    kind: str | None = None
    room: str | None = None
    session: str | None = None
    capacity: int | None = None
    days: tuple[str, ...] | None = None
    instead: str | None = None
    removed: bool | None = None


@fact("rule", subject="rule", folded=True, tables=("door_rule",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class RuleDetails:
    """A rule of a point: whom it lets in, when, or how many; one that a version does not know asks for a decision.

    `kind` is a `RuleKind`, which goes by those `named` (groups, products or days), by the times of day `begins` and
    `ends`, or by a `number` of people or minutes. It holds on `days` of the event, on all if there are none.
    """

    rule: str
    point: str | None = None
    kind: str | None = None
    named: tuple[str, ...] | None = None
    begins: str | None = None
    ends: str | None = None
    number: int | None = None
    days: tuple[str, ...] | None = None
    removed: bool | None = None
