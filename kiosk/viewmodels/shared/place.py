"""Where a screen stands and who works at it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """The point that a screen checks people in at, such as ``Desk 1``, and the member of staff, if known."""

    point: str
    staff: str = ""
