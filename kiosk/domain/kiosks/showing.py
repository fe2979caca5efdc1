"""What foyer screens, walls and desks are told to show, until a time; foyers while nobody stands at them."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.domain.kiosks.role import Role

EVERY_FOYER = "all"
"""Stands in the place of a kiosk's public key where all foyer screens are told."""
EVERY_WALL, EVERY_DESK = "walls", "desks"
"""Stand there where all walls, or all desks, are told."""
GROUPS = frozenset({EVERY_FOYER, EVERY_WALL, EVERY_DESK})


class Shows(StrEnum):
    """What a screen shows; a wall knows no other wall, and a desk shows announcements only, as a line."""

    REST = ""
    """What it shows if nobody tells it anything."""
    ANNOUNCEMENT = "announcement"
    ROOM = "room"
    """What is on and to come in one room."""
    WALL = "wall"


@dataclass(frozen=True, slots=True)
class Showing:
    """What one kiosk (its public key), or every foyer, wall or desk, was told at `begins` to show before `ends`.

    Times are UTC milliseconds; `announcement` is an id, `room` a room's name; both are empty where they have no part in
    it.
    """

    kiosk: str
    shows: Shows
    begins: int
    ends: int
    announcement: str = ""
    room: str = ""

    def holds(self, at: int) -> bool:
        """Tell whether it is to be followed at a time (UTC milliseconds); to rest has no end."""
        return self.shows is Shows.REST or at < self.ends


def showing_at(showings: Iterable[Showing], at: int) -> Showing | None:
    """Return what a screen shows of all that it was told, or None if it rests: what was said last and is not over."""
    holding = [one for one in showings if one.holds(at)]
    latest = max(holding, key=lambda one: (one.begins, one.kiosk not in GROUPS), default=None)
    return None if latest is None or latest.shows is Shows.REST else latest


def group_of(role: Role) -> str:
    """Return with which others a kiosk of a role is told; an organiser's own foyer screens follow what foyers do."""
    match role:
        case Role.WALL:
            return EVERY_WALL
        case Role.DESK:
            return EVERY_DESK
        case Role.FOYER | Role.ORGANISER | Role.HUB:
            return EVERY_FOYER
        case _:
            assert_never(role)
