"""What desks corrected of people: it holds over whatever a list says, in whatever order both come to be known."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from kiosk.domain.roster.attendee import OrderStatus

if TYPE_CHECKING:
    from kiosk.domain.facts.kinds import AttendeeDetails

CORRECTABLE: Final = ("name", "given_name", "family_name", "organisation", "role", "email", "phone", "group")
"""What a desk may correct of a person; a list's own value goes on being kept under it."""
FLAGS: Final = ("blocked", "attention")
"""What a desk may mark a person with, or take off: a text that is not empty marks them."""
STATUS: Final = "status"
"""What an organiser decides of a ticket: one of `OrderStatus`."""
OVERRULING: Final = (*CORRECTABLE, *FLAGS, STATUS)
"""All that may hold over the lists, beside answers."""


@dataclass(frozen=True, slots=True)
class Corrections:
    """What holds of a person over the lists: values by field, and answers by question."""

    values: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.values or self.answers)


NONE: Final = Corrections()


def corrections_of(facts: "Iterable[AttendeeDetails]") -> Corrections:
    """Return what holds over the lists, from all facts about one person in their order."""
    values: dict[str, str] = {}
    answers: dict[str, str] = {}
    for fact in facts:
        for name in fact.as_listed:
            values.pop(name, None)
            answers.pop(name, None)
        values |= {name: value for name, value in fact.corrected.items() if _is_known(name, value)}
        answers |= fact.answered
    return Corrections(values, answers) if values or answers else NONE


def corrected(person: "AttendeeDetails", corrections: Corrections) -> "AttendeeDetails":
    """Return what the lists say of a person with what was corrected in its stead."""
    if not corrections:
        return person
    values: dict[str, object] = {name: typed(name, value) for name, value in corrections.values.items()}
    if corrections.answers:
        values["answers"] = {**(person.answers or {}), **corrections.answers}
    return replace(person, **values)  # type: ignore[arg-type]  # fields by their names


def typed(name: str, value: str) -> object:
    """Return what a field of a person is where that text holds."""
    if name == STATUS:
        return OrderStatus(value or OrderStatus.PAID)
    return bool(value) if name in FLAGS else value


def _is_known(name: str, value: str) -> bool:
    """Tell whether this version knows what would hold; else the lists do."""
    return value in _STATUSES if name == STATUS else name in OVERRULING


_STATUSES = frozenset(status.value for status in OrderStatus)
