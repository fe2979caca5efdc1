"""What the journal says of rounds at tables: the plan, and each repair of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import Moment
from kiosk.domain.kiosks.role import Role


@fact("round_plan", subject="plan", folded=True, tables=("round_plan",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class RoundsPlanned:
    """Rounds at tables: who (attendee ids) sits where in each, from when, for how many minutes; or that it is `gone`.

    `rounds` are for each round the numbers of the tables (from 1) of all people in their order, with spaces between.
    `together` and `apart` are sets of people who sit at one table each time, or never, with spaces between their ids;
    colleagues are kept apart as far as tables allow, unless `colleagues_apart` is false.
    The plan that was `made` last holds.
    """

    plan: str
    people: tuple[str, ...] | None = None
    tables: int | None = None
    rounds: tuple[str, ...] | None = None
    starts: Moment | None = None
    minutes: int | None = None
    made: Moment | None = None
    together: tuple[str, ...] | None = None
    apart: tuple[str, ...] | None = None
    colleagues_apart: bool | None = None
    gone: bool | None = None


@fact("round_repair", subject="repair", folded=True, tables=("round_repair",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class RoundsRepaired:
    """A repair of a plan: the tables, of each round, of those whose tables it changes; or that it is `gone`.

    `seats` map an attendee id to numbers of tables, 0 for none. Repairs of a plan hold one after the other, by
    `number`; `person` is who came late or is missing.
    """

    repair: str
    plan: str | None = None
    number: int | None = None
    person: str | None = None
    seats: Mapping[str, str] | None = None
    gone: bool | None = None


RoundsFact = RoundsPlanned | RoundsRepaired
"""Whatever is recorded of rounds at tables."""
