"""What a rehearsal assumes of a morning that nobody has seen yet; each can be set, and each is told."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import assert_never


class AssumptionUnit(StrEnum):
    """In what an assumption is counted."""

    PERCENT = "percent"
    SECONDS = "seconds"
    HOURS = "hours"


class AssumptionSource(StrEnum):
    """Where a value comes from."""

    ASSUMED = "assumed"
    SET = "set"
    """By whoever rehearses."""
    MEASURED = "measured"
    """On a morning that was recorded."""


class Assumption(StrEnum):
    """What is assumed."""

    RUSH = "rush"
    NO_SHOWS = "no_shows"
    CANCELLED_COME = "cancelled_come"
    WALK_INS = "walk_ins"
    TROUBLED = "troubled"
    SERVICE = "service"
    TROUBLE = "trouble"
    WALK_IN = "walk_in"
    DOOR = "door"
    MORNING = "morning"

    @property
    def unit(self) -> AssumptionUnit:
        """In what it is counted."""
        match self:
            case (
                Assumption.RUSH
                | Assumption.NO_SHOWS
                | Assumption.CANCELLED_COME
                | Assumption.WALK_INS
                | Assumption.TROUBLED
            ):
                return AssumptionUnit.PERCENT
            case Assumption.SERVICE | Assumption.TROUBLE | Assumption.WALK_IN | Assumption.DOOR:
                return AssumptionUnit.SECONDS
            case Assumption.MORNING:
                return AssumptionUnit.HOURS
            case _:
                assert_never(self)

    @property
    def most(self) -> float:
        """The largest value that it can have; the smallest is 0 percent, or a tenth of a second or of an hour."""
        match self.unit:
            case AssumptionUnit.PERCENT:
                return 100.0
            case AssumptionUnit.SECONDS:
                return 3_600.0
            case AssumptionUnit.HOURS:
                return 24.0
            case _:
                assert_never(self.unit)

    @property
    def least(self) -> float:
        """The smallest value that it can have."""
        return 0.0 if self.unit is AssumptionUnit.PERCENT else 0.1


@dataclass(frozen=True, slots=True)
class Assumptions:
    """A morning that nobody has seen yet.

    The rush and the nine seconds are what vendors of check-in systems claim, the rest is an estimate.

    Attributes:
        rush: how many percent of the guests come in the half hour around the first session.
        no_shows: how many percent of those on the list do not come.
        cancelled_come: how many percent of those whose order was cancelled come all the same.
        walk_ins: how many come without being on the list, in percent of those who are.
        troubled: how many percent of the guests have no code at hand, show another one first, or are scanned twice.
        service: seconds from one guest's scan to the next one's, the median.
        trouble: the same for who has trouble, or is refused.
        walk_in: the same for who is on no list.
        door: the same at the door of a session.
        morning: for how many hours from the first session on sessions are played.
    """

    rush: float = 65.0
    no_shows: float = 15.0
    cancelled_come: float = 10.0
    walk_ins: float = 3.0
    troubled: float = 8.0
    service: float = 9.0
    trouble: float = 45.0
    walk_in: float = 60.0
    door: float = 3.0
    morning: float = 4.0

    def value(self, assumption: Assumption) -> float:
        """Return one of the values."""
        return float(getattr(self, assumption.value))

    def with_values(self, values: Mapping[Assumption, float]) -> "Assumptions":
        """Return the same with other values."""
        return replace(self, **{assumption.value: value for assumption, value in values.items()})


assert {field.name for field in fields(Assumptions)} == set(Assumption)  # noqa: S101 - a name of one is one of the other
