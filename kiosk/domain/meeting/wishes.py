"""Wishes to meet each other: two who both have one meet, and nobody learns who said no."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.meeting.place import MeetingPlace
from kiosk.domain.meeting.wish_answer import WishAnswer

MOST_ASKED = 5
"""How many people somebody may wait for an answer of at a time."""


@dataclass(frozen=True, slots=True)
class MeetingWish:
    """What one person said last of meeting another one: when (`order` tells which of two was later), and the place."""

    answer: WishAnswer
    order: tuple[int, str, int]
    place: MeetingPlace | None = None


MeetingWishes = Mapping[tuple[str, str], MeetingWish]
"""The latest wish of one person (first) to meet another one (second), by their ids."""


SaidWish = tuple[tuple[str, str], MeetingWish]
"""One of all wishes that were ever recorded, with the two whom it is about."""


def latest(said: Iterable[SaidWish]) -> MeetingWishes:
    """Return what holds of all that was said, the earliest first."""
    return dict(said)


class WishStanding(StrEnum):
    """How one person stands with another one, as the one may know it."""

    NOTHING = ""
    ASKED = "asked"
    """They wish it. Whether the other one has seen it or declined is not theirs to know."""
    ASKS = "asks"
    """The other one wishes it, and waits for an answer."""
    DECLINED = "declined"
    """They said to the other one, who wishes it: not this time; or they called the meeting off."""
    AGREED = "agreed"
    CALLED_OFF = "called_off"
    """Both had agreed, and the other one does not come."""


def between(person: str, other: str, wishes: MeetingWishes) -> WishStanding:
    """Return how a person stands with another one."""
    own, theirs = wishes.get((person, other)), wishes.get((other, person))
    wants, wanted = _wants(own), _wants(theirs)
    if wants and wanted:
        return WishStanding.AGREED
    if own and wants:
        return WishStanding.CALLED_OFF if theirs and theirs.place and theirs.order > own.order else WishStanding.ASKED
    if theirs and wanted:
        return WishStanding.DECLINED if own and _has_said_no(own, theirs) else WishStanding.ASKS
    return WishStanding.NOTHING


def recorded_place(person: str, other: str, wishes: MeetingWishes) -> MeetingPlace | None:
    """Return where two meet, or would have met, as their record says; None if it says nothing of that."""
    own, theirs = wishes.get((person, other)), wishes.get((other, person))
    if own is None or theirs is None:
        return None
    later, earlier = (own, theirs) if own.order > theirs.order else (theirs, own)
    return later.place or (earlier.place if _wants(own) and _wants(theirs) else None)


def _has_said_no(own: MeetingWish, theirs: MeetingWish) -> bool:
    """Tell whether somebody declined, which holds, or called a meeting off after the other one wished it."""
    return own.answer is WishAnswer.DECLINED or (own.place is not None and own.order > theirs.order)


def _wants(wish: MeetingWish | None) -> bool:
    return wish is not None and wish.answer is WishAnswer.WANTED
