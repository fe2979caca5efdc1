"""How many of a group of attendees are in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GroupCount:
    """A group of attendees: how many are expected, and how many of them are in. No name: those without a group."""

    name: str
    expected: int
    checked_in: int
