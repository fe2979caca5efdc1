"""What a kiosk is there for, and so what it may write."""

from enum import StrEnum


class Role(StrEnum):
    """The roles of kiosks."""

    ORGANISER = "organiser"
    DESK = "desk"
    FOYER = "foyer"
    HUB = "hub"
    WALL = "wall"
    """A public screen, which only reads."""
