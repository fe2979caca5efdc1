"""Who was in which session, by those who came through the doors of its room and, where there is an exit, went again."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

MINUTE = 60_000
EARLY = 30 * MINUTE
"""So long before it begins people come to a session, in milliseconds."""
CHANGE = 10 * MINUTE
"""Who comes in the last minutes of a session comes to the one that follows it."""


@dataclass(frozen=True, slots=True)
class Passing:
    """What a scan at a door of a room says: somebody came or left, at a time in UTC milliseconds.

    `session` is the id of the one session that the door is used for, empty for whatever takes place in its room.
    """

    attendee: str
    at: int
    came: bool
    session: str = ""


@dataclass(frozen=True, slots=True)
class RoomVisit:
    """Somebody was in a room from a time until another, in UTC milliseconds; None where nobody knows when they left."""

    attendee: str
    came: int
    left: int | None
    session: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """When a session takes place in a room, in UTC milliseconds."""

    session: str
    starts: int
    ends: int


@dataclass(frozen=True, slots=True)
class Stay:
    """Somebody was in a session; `minutes` is how long, None where nobody knows when they left."""

    attendee: str
    came: int
    left: int | None
    minutes: float | None


def visits_of(passages: Sequence[Passing]) -> list[RoomVisit]:
    """Return the visits to one room on one day, by when they began.

    Args:
        passages: who came and who left, by time.
    """
    visits: list[RoomVisit] = []
    inside: dict[str, Passing] = {}
    for passage in passages:
        begun = inside.pop(passage.attendee, None)
        if passage.came:
            if begun:
                visits.append(RoomVisit(begun.attendee, begun.at, None, begun.session))
            inside[passage.attendee] = passage
        elif begun:
            visits.append(RoomVisit(begun.attendee, begun.at, passage.at, begun.session))
    visits += [RoomVisit(begun.attendee, begun.at, None, begun.session) for begun in inside.values()]
    return sorted(visits, key=lambda visit: (visit.came, visit.attendee))


def stays_in(slot: Slot, others: Sequence[Slot], visits: Sequence[RoomVisit]) -> list[Stay]:
    """Return who was in a session, each person once, by when they came.

    Args:
        slot: when it takes place.
        others: all sessions in its room on that day, itself too.
        visits: to that room on that day.
    """
    by_person: dict[str, list[RoomVisit]] = {}
    for visit in visits:
        if _was_in(slot, others, visit):
            by_person.setdefault(visit.attendee, []).append(visit)
    return [_stay(slot, person, parts) for person, parts in by_person.items()]


def median_stay(stays: Sequence[Stay]) -> float | None:
    """Return how many minutes half of those stayed at most of whom that is known; None if it is of nobody."""
    known = [stay.minutes for stay in stays if stay.minutes is not None]
    return median(known) if known else None


def comes_to(at: int, slots: Sequence[Slot]) -> str:
    """Return the session that somebody comes to who comes into its room at a time; empty for none."""
    on = next((slot for slot in slots if slot.starts <= at < slot.ends), None)
    soon = [slot for slot in slots if at < slot.starts <= at + EARLY]
    following = min(soon, key=lambda slot: slot.starts, default=None)
    if on and (following is None or at < on.ends - CHANGE):
        return on.session
    return following.session if following else ""


def _was_in(slot: Slot, others: Sequence[Slot], visit: RoomVisit) -> bool:
    if visit.session:
        return visit.session == slot.session
    if visit.left is None:
        return comes_to(visit.came, others) == slot.session
    return min(visit.left, slot.ends) > max(visit.came, slot.starts)


def _stay(slot: Slot, attendee: str, visits: Sequence[RoomVisit]) -> Stay:
    lengths = [
        max(0, min(visit.left, slot.ends) - max(visit.came, slot.starts)) for visit in visits if visit.left is not None
    ]
    is_known = len(lengths) == len(visits)
    return Stay(attendee, visits[0].came, visits[-1].left, sum(lengths) / MINUTE if is_known else None)
