"""What foyer screens are told to show while nobody stands at them, until a time."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

EVERY_FOYER = "all"
"""Stands in the place of a kiosk's public key where all foyer screens are told."""


class Shows(StrEnum):
    """What a foyer screen shows while nobody stands at it."""

    REST = ""
    """What it shows if nobody tells it anything."""
    ANNOUNCEMENT = "announcement"
    ROOM = "room"
    """What is on and to come in one room."""
    WALL = "wall"


@dataclass(frozen=True, slots=True)
class Showing:
    """What one kiosk (its public key), or every foyer, was told at `begins` to show before `ends` (UTC milliseconds).

    `announcement` is an id, `room` a room's name; both are empty where they have no part in it.
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
    latest = max(holding, key=lambda one: (one.begins, one.kiosk != EVERY_FOYER), default=None)
    return None if latest is None or latest.shows is Shows.REST else latest
