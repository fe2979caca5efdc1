"""Where a screen stands and who works at it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """The point that a screen checks people in at, such as ``Desk 1``, the member of staff, if known, and the kiosk.

    `kiosk` is what the other kiosks call this one; like its point unless given.
    """

    point: str
    staff: str = ""
    kiosk: str = ""
