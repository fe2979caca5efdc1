"""What a certificate of attendance states of one person."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.domain.roster.folding import fold

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class AttendanceEvent:
    """What every certificate of an event says, in one language; `organiser` is who signs."""

    name: str
    place: str
    organiser: str
    accent: str
    language: str


@dataclass(frozen=True, slots=True)
class AttendanceCertificate:
    """One person who came: on which days, and which sessions the doors recorded, by their titles in `language`."""

    attendee: str
    name: str
    organisation: str
    days: Sequence[date]
    sessions: tuple[str, ...]
    language: str

    @property
    def stem(self) -> str:
        """What the certificate's own file is called, without an ending; the same each time."""
        name = "-".join(fold(self.name).split())[:_LONGEST].strip("-") or "guest"
        return f"{name}-{hashlib.sha256(self.attendee.encode()).hexdigest()[:6]}-{self.language}"
