"""Kiosks that are told to restart their screens, once, and whether they did."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.domain.kiosks.role import Role

WITH_SCREENS: Final = frozenset({Role.DESK, Role.FOYER, Role.WALL})
"""What a kiosk that restarts when it is told may do: an organiser is at work at the others."""


@dataclass(frozen=True, slots=True)
class RestartOrder:
    """One kiosk (its public key) was told at `begins` to restart before `ends` (UTC milliseconds), under an id."""

    kiosk: str
    id: str
    begins: int
    ends: int


class RestartOutcome(StrEnum):
    """What became of an order, as far as is known."""

    WAITING = "waiting"
    """The kiosk has not heard of it, or somebody is there."""
    DONE = "done"
    MISSED = "missed"
    """It did not restart in time, and will not any more."""


def is_due(order: RestartOrder | None, done: str, at: int) -> bool:
    """Tell whether a screen is to restart at a time (UTC milliseconds).

    Args:
        order: what its kiosk was told last, if anything.
        done: the id of the order that stood when the screen was opened; empty if none did.
        at: now. An order that comes late is carried out as long as it holds; one that comes twice is one.
    """
    return order is not None and order.id not in ("", done) and at < order.ends


def outcome_of(order: RestartOrder, done: str, at: int) -> RestartOutcome:
    """Return what became of an order, from the id of the one that the kiosk says it carried out last."""
    if order.id == done:
        return RestartOutcome.DONE
    return RestartOutcome.WAITING if at < order.ends else RestartOutcome.MISSED
