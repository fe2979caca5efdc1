"""Two who each wish to meet the other one meet: at a time and a table that every kiosk tells alike.

The one who wishes second has a place found, which stands in their record. Where two kiosks that were apart recorded
both wishes, no record has one: then it follows from the wishes themselves, and may be another pair's table too.
"""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.meeting.wish_answer import WishAnswer

LENGTH_MS = 20 * 60_000
"""How long a meeting lasts; meetings begin at whole multiples of it."""
NOTICE_MS = 5 * 60_000
"""How long before it begins both know of a meeting at the least."""
MOST_ASKED = 5
"""How many people somebody may wait for an answer of at a time."""


@dataclass(frozen=True, slots=True)
class MeetingPlace:
    """When two meet (UTC milliseconds), and at which table (from 1)."""

    start: int
    table: int

    @property
    def ends(self) -> int:
        """When the meeting is over, in UTC milliseconds."""
        return self.start + LENGTH_MS


@dataclass(frozen=True, slots=True)
class MeetingWish:
    """What one person said last of meeting another one: when (`order` tells which of two was later), and the place."""

    answer: WishAnswer
    order: tuple[int, str, int]
    place: MeetingPlace | None = None


MeetingWishes = Mapping[tuple[str, str], MeetingWish]
"""The latest wish of one person (first) to meet another one (second), by their ids."""


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


def meeting_place(person: str, other: str, wishes: MeetingWishes, tables: int) -> MeetingPlace | None:
    """Return when and where two meet, or where a meeting was that one of them called off; None if there is neither.

    Args:
        person: one of them.
        other: the other one.
        wishes: the latest of everybody.
        tables: how many there are.
    """
    own, theirs = wishes.get((person, other)), wishes.get((other, person))
    if own is None or theirs is None:
        return None
    later = max(own, theirs, key=lambda wish: wish.order)
    if not (_wants(own) and _wants(theirs)):
        return later.place
    earlier = theirs if later is own else own
    return later.place or earlier.place or _by_chance(person, other, later.order[0], tables)


def meetings(wishes: MeetingWishes, tables: int) -> dict[tuple[str, str], MeetingPlace]:
    """Return every meeting that stands, by the ids of both, the lower one first."""
    return {
        (one, other): place
        for one, other in wishes
        if one < other
        and between(one, other, wishes) is WishStanding.AGREED
        and (place := meeting_place(one, other, wishes, tables))
    }


def find_place(
    pair: Collection[str], standing: Mapping[tuple[str, str], MeetingPlace], now: int, tables: int
) -> MeetingPlace:
    """Return the first time and the lowest table that are free for two people.

    Args:
        pair: the ids of both.
        standing: the meetings that stand, by both ids.
        now: UTC milliseconds.
        tables: how many there are.
    """
    start = first_start(now)
    while True:
        at_once = {both: place.table for both, place in standing.items() if place.start == start}
        busy = any(one in both for both in at_once for one in pair)
        free = next((table for table in range(1, tables + 1) if table not in at_once.values()), None)
        if free and not busy:
            return MeetingPlace(start, free)
        start += LENGTH_MS


def first_start(now: int) -> int:
    """Return when a meeting begins at the earliest that two agree on now."""
    return -(-(now + NOTICE_MS) // LENGTH_MS) * LENGTH_MS


def _by_chance(person: str, other: str, at: int, tables: int) -> MeetingPlace:
    pair = " ".join(sorted((person, other)))
    number = int.from_bytes(hashlib.blake2b(pair.encode(), digest_size=4).digest())
    return MeetingPlace(first_start(at), 1 + number % tables)


def _has_said_no(own: MeetingWish, theirs: MeetingWish) -> bool:
    """Tell whether somebody declined, which holds, or called a meeting off after the other one wished it."""
    return own.answer is WishAnswer.DECLINED or (own.place is not None and own.order > theirs.order)


def _wants(wish: MeetingWish | None) -> bool:
    return wish is not None and wish.answer is WishAnswer.WANTED
