"""How many pairs of people asked to meet, agreed to and met, in all and by groups; nothing is told of a few."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.meeting.course import MeetingCourse
from kiosk.domain.small_cells import SMALLEST_GROUP, told, told_together

GroupsOfTwo = tuple[int, int]
"""The groups of two people by their places, the smaller first."""


@dataclass(frozen=True, slots=True)
class MeetingCount:
    """How many pairs asked, how many of them agreed, and how many of those met; None is not told."""

    asked: int | None = 0
    agreed: int | None = 0
    met: int | None = 0


@dataclass(frozen=True, slots=True)
class GroupMeetings:
    """The pairs of two groups, or of one group with itself."""

    groups: GroupsOfTwo
    count: MeetingCount


@dataclass(frozen=True, slots=True)
class MeetingFigures:
    """All pairs, and those of each two groups of whom enough asked, the most first."""

    total: MeetingCount
    between: tuple[GroupMeetings, ...]


NO_MEETINGS = MeetingFigures(MeetingCount(), ())
"""Nobody asked."""


def meeting_figures(courses: Iterable[MeetingCourse], groups: Mapping[str, int]) -> MeetingFigures:
    """Count how far pairs came. Two groups stand for themselves where five pairs of five people and more asked.

    Args:
        courses: how far all came.
        groups: the place of each person's group, by the person's id; pairs of whom one has none count in all only.
    """
    every = list(courses)
    of_groups: dict[GroupsOfTwo, list[MeetingCourse]] = {}
    for course in every:
        places = sorted(groups[one] for one in course.pair if one in groups)
        if len(places) == 2:
            of_groups.setdefault((places[0], places[1]), []).append(course)
    rows = sorted((one for one in of_groups.items() if _is_told(one[1])), key=lambda one: (-len(one[1]), one[0]))
    while rows and 0 < len(every) - sum(len(row) for _, row in rows) < SMALLEST_GROUP:
        rows.pop()  # what is left over would be told by subtraction
    counted = [_count(row) for _, row in rows]
    all_of_them = _count(every)
    agreed = told_together([one["agreed"] for one in counted], all_of_them["agreed"])
    met = told_together([one["met"] for one in counted], all_of_them["met"])
    between = tuple(
        GroupMeetings(place, MeetingCount(one["asked"], agreed[at], met[at]))
        for at, ((place, _), one) in enumerate(zip(rows, counted, strict=True))
    )
    total = MeetingCount(*(told(all_of_them[stage]) for stage in ("asked", "agreed", "met")))
    return MeetingFigures(total, between)


def _is_told(row: Sequence[MeetingCourse]) -> bool:
    people = {one for course in row for one in course.pair}
    return len(row) >= SMALLEST_GROUP and len(people) >= SMALLEST_GROUP


def _count(row: Sequence[MeetingCourse]) -> Counter[str]:
    agreed = [course for course in row if course.place]
    return Counter(asked=len(row), agreed=len(agreed), met=sum(course.counts_as_met for course in agreed))
