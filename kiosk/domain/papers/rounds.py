"""What is printed of rounds at tables: a slip for each person, and a card for each table."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RoundTime:
    """When a round begins, ``14:00``, and the table (from 1) of whoever the slip is for; None for no table."""

    begins: str
    table: int | None = None


@dataclass(frozen=True, slots=True)
class RoundSlip:
    """One person's way through the rounds; nothing on it says who else sits where."""

    name: str
    organisation: str
    rounds: Sequence[RoundTime]
