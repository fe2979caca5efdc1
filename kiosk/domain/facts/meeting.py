"""What the journal says of whom people would like to meet."""

from dataclasses import dataclass

from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import Bound
from kiosk.domain.kiosks.role import Role
from kiosk.domain.meeting.wish_answer import WishAnswer


@fact(
    "interests",
    subject="attendee",
    personal=True,
    tables=("interests",),
    writers=(Role.ORGANISER, Role.FOYER),
)
@dataclass(frozen=True, slots=True)
class InterestsStated:
    """Topics (ids) that a person offers and looks for, with the number of their badge; the latest holds."""

    attendee: str
    offers: tuple[str, ...] = ()
    looks_for: tuple[str, ...] = ()
    point: str = ""


@fact(
    "meeting_wish",
    subject="attendee",
    personal=True,
    tables=("meeting_wish",),
    writers=(Role.ORGANISER, Role.FOYER),
)
@dataclass(frozen=True, slots=True)
class MeetingWished:
    """A person would like to meet another one, or no more, or not this time; the latest of the two of them holds.

    `start` and `place` (a table's number) are of the meeting that it makes, as the other one wished it too, or that it
    calls off; both are 0 where it does neither.
    """

    attendee: str
    other: str = ""
    answer: WishAnswer | None = None
    start: Bound = 0
    place: int = 0
    point: str = ""


MeetingFact = InterestsStated | MeetingWished
"""Whatever is recorded of whom people would like to meet."""
