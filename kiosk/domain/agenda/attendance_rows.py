"""What leaves the event about sessions that have a door: rows of tables."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session with a door: how many people were in, and half of how many stayed how long at most.

    What is about fewer than five people is empty.
    """

    session_id: str
    title: str
    room: str
    starts_utc: datetime
    starts_local: datetime
    ends_utc: datetime
    people: int | None
    stay_minutes_median: int | None
    stay_known_of: int | None


@dataclass(frozen=True, slots=True)
class VisitRow:
    """Somebody was in a session; `stay_minutes` and when they left are empty where nobody knows.

    Without names, `person` is a number that means nothing elsewhere, times are in steps of 15 minutes, and a small
    group is not named.
    """

    session_id: str
    title: str
    person: str
    name: str
    organisation: str
    group: str
    came_utc: datetime
    left_utc: datetime | None
    stay_minutes: int | None
