"""Why somebody on the roster gets no badge unless they are named."""

from collections.abc import Iterable
from enum import StrEnum

from kiosk.domain.roster.attendee import Attendee, OrderStatus


class NoBadgeReason(StrEnum):
    """Why somebody gets no badge; the first that holds."""

    CANCELLED = "cancelled"
    BLOCKED = "blocked"
    UNNAMED = "unnamed"
    """Somebody's guest whom nobody has named yet."""
    ERASED = "erased"
    """They were on the roster once, and nobody can tell who it was."""


def no_badge_reason(attendee: Attendee) -> NoBadgeReason | None:
    """Return why somebody on the roster gets no badge; None if they get one."""
    if attendee.status is OrderStatus.CANCELLED:
        return NoBadgeReason.CANCELLED
    if attendee.blocked:
        return NoBadgeReason.BLOCKED
    if attendee.unnamed or not attendee.name.strip():
        return NoBadgeReason.UNNAMED
    return None


def wearers(people: Iterable[Attendee]) -> list[Attendee]:
    """Return those of some people who get a badge."""
    return [person for person in people if no_badge_reason(person) is None]
