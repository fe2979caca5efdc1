"""The rows of the export of voices; none names anybody."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ExportedPainPoint:
    """A pain point in the order of what all groups share: how many badges share it, and the table that came of it.

    Of fewer than five badges it is not said of how many groups they are.
    """

    place: int
    pain_point_id: str
    topic: str
    text: str
    language: str
    standing: str
    supporters: int
    groups: int | None
    helpers: int
    links: tuple[str, ...]
    table_starts_utc: datetime | None
    table_starts_local: datetime | None
    table_place: str
    table_seats: int | None


@dataclass(frozen=True, slots=True)
class ExportedShare:
    """How many of a group share a pain point; of no group of which fewer than five came, or share it."""

    pain_point_id: str
    group: str
    came: int
    supporters: int
    share_percent: int


@dataclass(frozen=True, slots=True)
class ExportedFaces:
    """How often each face was chosen, of a session or the day, for a question or none; of fewer than five nothing."""

    session_id: str
    session: str
    question: str
    voices: int | None
    very_bad: int | None
    bad: int | None
    fair: int | None
    good: int | None
    very_good: int | None


@dataclass(frozen=True, slots=True)
class ExportedSentence:
    """What somebody said in their own words; the face is left out where fewer than five spoke.

    Nobody may publish it unless it is `quotable`; the report quotes it if it is `quoted`.
    """

    session_id: str
    session: str
    face: int | None
    sentence: str
    language: str
    hour_local: datetime
    quotable: bool
    quoted: bool
