"""One person on the roster as a row at the desk: who, from where, and whether they are in."""

from dataclasses import dataclass
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.domain.admission.verdict import FirstAdmission
from kiosk.domain.moment import clock_time
from kiosk.domain.roster.attendee import Attendee, OrderStatus
from kiosk.viewmodels.shared.sentences import translate
from kiosk.viewmodels.shared.wording import filled, joined


@dataclass(frozen=True, slots=True)
class GuestRow:
    """One person as shown; `match` is the part of the name to mark, `past` says that the person is in."""

    name: str
    match: str
    detail: str
    state_text: str
    past: bool
    ready: bool


def guest_row(
    person: Attendee, checked_in: FirstAdmission | None, zone: ZoneInfo, span: tuple[int, int] = (0, 0)
) -> GuestRow:
    """Return the row of a person; `span` is where the match stands in the name."""
    return GuestRow(
        name=person.name,
        match=person.name[span[0] : span[1]],
        detail=joined((person.organisation, person.group)),
        state_text=_state(person, checked_in, zone),
        past=checked_in is not None,
        ready=checked_in is None and person.status is OrderStatus.PAID,
    )


def _state(person: Attendee, checked_in: FirstAdmission | None, zone: ZoneInfo) -> str:
    if checked_in:
        return filled(translate("Desk", "In since {time}"), time=clock_time(checked_in.at, zone))
    match person.status:
        case OrderStatus.PAID:
            return translate("Desk", "Not in yet")
        case OrderStatus.UNPAID:
            return translate("Desk", "Not paid")
        case OrderStatus.CANCELLED:
            return translate("Desk", "Cancelled")
        case OrderStatus.UNCLEAR:
            return translate("Desk", "Needs a decision")
        case _:
            assert_never(person.status)
