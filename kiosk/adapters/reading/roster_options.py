"""What a reader of rosters is told besides the file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RosterOptions:
    """The event's zone by its name, the UTC milliseconds of now, which sheet to read, and the columns' mapping."""

    zone: str
    now: int
    sheet: str = ""
    mapping: tuple[tuple[str, str], ...] = ()
