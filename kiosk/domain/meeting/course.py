"""How far two people came of whom one wished to meet the other: asked, agreed, met."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.meeting.place import MeetingPlace
from kiosk.domain.meeting.timetable import Agreement, MeetingPair
from kiosk.domain.meeting.wish_answer import WishAnswer
from kiosk.domain.meeting.wishes import MeetingWishes


@dataclass(frozen=True, slots=True)
class Encounter:
    """Two people exchanged contacts: in which exchange, when (UTC milliseconds), and who of them may be counted."""

    exchange: str
    at: int
    counted: frozenset[str]


@dataclass(frozen=True, slots=True)
class MeetingCourse:
    """How far two came, by id, the lower first: one asked; both agreed if there is a place; they met.

    Attributes:
        pair: both.
        place: where and when they agreed to meet; None if only one wishes it.
        called_off: whether one of them called it off.
        encounter: the exchange in which they were together; None if no screen saw one.
    """

    pair: MeetingPair
    place: MeetingPlace | None = None
    called_off: bool = False
    encounter: Encounter | None = None

    @property
    def counts_as_met(self) -> bool:
        """Whether they met and both agreed to be counted."""
        return self.encounter is not None and set(self.pair) <= self.encounter.counted


def courses_of(wishes: MeetingWishes, agreed: Sequence[Agreement]) -> list[MeetingCourse]:
    """Return how far all came of whom at least one wishes it still, by time of the meeting, who only asked last.

    Args:
        wishes: what each said last.
        agreed: all that two ever agreed on; the latest of each two holds.
    """
    standing = {
        (min(pair), max(pair)): MeetingCourse((min(pair), max(pair)))
        for pair, wish in sorted(wishes.items())
        if wish.answer is WishAnswer.WANTED
    }
    for one in sorted(agreed, key=lambda one: one.order):
        if one.pair in standing:
            standing[one.pair] = MeetingCourse(one.pair, one.place, called_off=one.off is not None)
    return sorted(standing.values(), key=_place)


def _place(course: MeetingCourse) -> tuple[bool, int, int, MeetingPair]:
    start, table = (course.place.start, course.place.table) if course.place else (0, 0)
    return course.place is None, start, table, course.pair
