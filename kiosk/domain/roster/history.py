"""What happened to a person at the event."""

from dataclasses import dataclass

from kiosk.domain.remarks.happenings import Happening


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One thing that happened to a person: when (UTC milliseconds), what, where, and who of the staff did it."""

    at: int
    happening: Happening
    point: str = ""
    staff: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """What happened to a person, the latest first, and in how many exchanges they took part, never with whom."""

    entries: tuple[HistoryEntry, ...]
    exchanges: int
