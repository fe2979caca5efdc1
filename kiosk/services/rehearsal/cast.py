"""Who comes on a rehearsed morning, when, and with what trouble: drawn from the event's own list."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.rehearsal.arrivals import ArrivalPattern
from kiosk.domain.rehearsal.assumptions import Assumptions
from kiosk.domain.roster.attendee import Attendee, OrderStatus
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees

_LETTERS = "bcdfghjklmnprstvz", "aeiou"


class ArrivalManner(StrEnum):
    """How somebody comes to the desk."""

    PLAIN = "plain"
    NO_CODE = "no_code"
    """They are found by name."""
    WRONG_CODE = "wrong_code"
    """They show a code first that is on no list."""
    TWICE = "twice"
    """Their code is scanned once more after it was answered."""
    WALK_IN = "walk_in"
    """They are on no list."""


TROUBLES = (ArrivalManner.NO_CODE, ArrivalManner.NO_CODE, ArrivalManner.WRONG_CODE, ArrivalManner.TWICE)
"""Half of those in trouble have no code at hand; each fourth shows another one, or is scanned twice."""


@dataclass(frozen=True, slots=True)
class RosterGuest:
    """Somebody on the list, with no more than doors go by; `code` is that of their badge."""

    person: Attendee
    code: str


@dataclass(frozen=True, slots=True)
class Coming:
    """Somebody who comes, in milliseconds from the first session on."""

    person: Attendee
    code: str
    manner: ArrivalManner
    moment: int


def listed(file: EventFile) -> tuple[RosterGuest, ...]:
    """Return who is on the list, by name: the order is the same wherever the same list was imported."""
    codes = attendees.badge_codes(file.reader)
    people = (
        Attendee(one.id, "", group=one.group, add_ons=one.add_ons, status=one.status)
        for one in attendees.everyone(file.reader)
    )
    return tuple(RosterGuest(one, codes.get(one.id, "")) for one in people)


def cast(
    people: Sequence[RosterGuest], pattern: ArrivalPattern, assumed: Assumptions, chance: random.Random
) -> tuple[Coming, ...]:
    """Draw who comes on one morning, in the order of their arrival."""
    coming = [one for one in people if chance.random() * 100 < _share_of(one.person, assumed)]
    chance.shuffle(coming)
    walk_ins = round(len(people) * assumed.walk_ins / 100)
    places = set(chance.sample(range(len(coming) + walk_ins), walk_ins))
    those = iter(coming)
    moments = pattern.moments(len(coming) + walk_ins, chance)
    return tuple(
        _walk_in(moment, chance) if place in places else _guest(next(those), moment, assumed, chance)
        for place, moment in enumerate(moments)
    )


def _share_of(person: Attendee, assumed: Assumptions) -> float:
    """Return how many of a hundred people like somebody come."""
    return assumed.cancelled_come if person.status is OrderStatus.CANCELLED else 100 - assumed.no_shows


def _guest(guest: RosterGuest, moment: int, assumed: Assumptions, chance: random.Random) -> Coming:
    manner = chance.choice(TROUBLES) if chance.random() * 100 < assumed.troubled else ArrivalManner.PLAIN
    return Coming(guest.person, guest.code, manner if guest.code else ArrivalManner.NO_CODE, moment)


def _walk_in(moment: int, chance: random.Random) -> Coming:
    """Invent somebody whose name is like nobody's."""
    name = " ".join("".join(chance.choice(_LETTERS[at % 2]) for at in range(10)).title() for _ in range(2))
    return Coming(Attendee("", name), "", ArrivalManner.WALK_IN, moment)
