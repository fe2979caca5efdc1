"""What happened to a person at the event."""

from dataclasses import dataclass

from kiosk.domain.admission.verdict import ScanKey
from kiosk.domain.remarks.happenings import Happening


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One thing that happened to a person: when (UTC ms), what, where, who of the staff did it, and its record."""

    at: int
    happening: Happening
    point: str = ""
    staff: str = ""
    record: ScanKey | None = None


@dataclass(frozen=True, slots=True)
class History:
    """What happened to a person, the latest first, and in how many exchanges they took part, never with whom."""

    entries: tuple[HistoryEntry, ...]
    exchanges: int
