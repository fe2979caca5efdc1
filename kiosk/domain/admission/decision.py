"""Deciding at the door against what it answers: for which reasons, and who may."""

from enum import StrEnum
from typing import assert_never

from kiosk.domain.admission.permission import Permission, StaffMember
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.kiosks.role import Role


class DecisionReason(StrEnum):
    """Why somebody was let in whom the door refused; a fixed list, never free text about a person."""

    PAID = "paid"
    LIST_WRONG = "list_wrong"
    ORGANISER = "organiser"
    GUEST_OF = "guest_of"
    SEAT_FREE = "seat_free"
    OTHER = "other"


def reasons_for(verdict: Verdict) -> tuple[DecisionReason, ...]:
    """Return the reasons that are offered for letting somebody in over an answer; none where nobody may."""
    reason = DecisionReason
    match verdict:
        case Verdict.UNPAID | Verdict.NEEDS_DECISION:
            return (reason.PAID, reason.ORGANISER, reason.LIST_WRONG, reason.OTHER)
        case Verdict.NOT_AT_THIS_DOOR:
            return (reason.GUEST_OF, reason.ORGANISER, reason.LIST_WRONG, reason.OTHER)
        case Verdict.TOO_EARLY | Verdict.TOO_LATE:
            return (reason.ORGANISER, reason.GUEST_OF, reason.LIST_WRONG, reason.OTHER)
        case Verdict.FULL:
            return (reason.SEAT_FREE, reason.ORGANISER, reason.GUEST_OF, reason.OTHER)
        case (
            Verdict.ADMITTED
            | Verdict.ALREADY_IN
            | Verdict.UNKNOWN_CODE
            | Verdict.OTHER_EVENT
            | Verdict.DAMAGED_CODE
            | Verdict.REVOKED
            | Verdict.CANCELLED
            | Verdict.NOT_VALID
            | Verdict.TURNED_AWAY
            | Verdict.LEFT
            | Verdict.ALREADY_OUT
        ):
            return ()
        case _:
            assert_never(verdict)


def may_decide(role: Role) -> bool:
    """Tell whether anybody may decide at a kiosk of a role."""
    match role:
        case Role.ORGANISER | Role.DESK:
            return True
        case Role.FOYER | Role.HUB | Role.WALL:
            return False
        case _:
            assert_never(role)


def is_allowed(permission: Permission, member: StaffMember | None, *, staffed: bool) -> bool:
    """Tell whether who stands at a desk may do something.

    Args:
        permission: what.
        member: who is signed in; None for nobody.
        staffed: whether an organiser prepared any staff: where none is, whoever stands there may do all.
    """
    return permission in member.may if member else not staffed
