"""Who of the staff may do what at a desk, beside checking people in."""

from dataclasses import dataclass
from enum import StrEnum


class Permission(StrEnum):
    """What a member of staff may be allowed; a small closed set, as an organiser gives them."""

    DECIDE = "decide"
    """Let somebody in whom the door refuses, or turn them away."""
    UNDO = "undo"
    """Take back what somebody else recorded, or another desk; what one recorded oneself, anybody takes back."""
    CORRECT = "correct"
    """Change what is known of a person."""
    REPRINT = "reprint"
    """Print a badge again."""


@dataclass(frozen=True, slots=True)
class StaffMember:
    """A member of staff whom an organiser prepared: what they may, and by what they can sign in."""

    id: str
    name: str
    may: frozenset[Permission]
    has_badge: bool = False
    has_pin: bool = False


def permissions_of(words: tuple[str, ...] | list[str]) -> frozenset[Permission]:
    """Return the permissions among some words; one that only a newer version knows is passed over."""
    known = frozenset(Permission)
    return frozenset(Permission(word) for word in words if word in known)
