"""Whom somebody is suggested: people who are here now, agreed to it, and whom they have not met."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import assert_never

from kiosk.domain.meeting.interests import Interests
from kiosk.domain.meeting.suggestions import MeetingReason, Participant, reason_for, suggested_to
from kiosk.domain.meeting.wishes import WishStanding
from kiosk.domain.moment import event_day
from kiosk.domain.networking.exchange import Purpose
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.small_cells import SMALLEST_GROUP
from kiosk.services.meeting.interests import has_agreed
from kiosk.services.meeting.wishes import UNKNOWN, MeetingStanding, meeting, standings
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, consents, discussion, exchanges, interests, presence


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody whom a person is suggested or was asked by, as a public screen may name them, and why they should meet.

    In the reason the other's side comes first; `standing` is what the two said of it.
    """

    attendee: str
    public_name: str
    organisation: str
    reason: MeetingReason
    standing: MeetingStanding


@dataclass(frozen=True, slots=True)
class Suggested:
    """Whom a person is suggested, and if nobody, why: too few take part yet, or the person is not checked in."""

    people: tuple[Suggestion, ...] = ()
    too_few: bool = False
    absent: bool = False


def suggested(file: EventFile, attendee: str) -> Suggested:
    """Return whom a person is suggested now; nobody unless they agreed to be suggested themselves, and are here.

    First come those with whom there is something to tell: a meeting, one that was called off, who asks. Whoever was
    asked stays among them, whatever they said to it; whom the person declined comes last.
    """
    with file.snapshot() as connection:
        now = file.clock()
        today = event_day(now, file.read_event().zone).isoformat()
        taking_part = participants(connection, today)
        if attendee not in taking_part:
            absent = attendee not in presence.present(connection, today)
            return Suggested(absent=has_agreed(connection, attendee) and absent)
        known = standings(connection, attendee, now)
        enough = len(taking_part) >= SMALLEST_GROUP
        chosen = _chosen(connection, attendee, taking_part) if enough else ()
        people = attendees.of_ids(connection, {*chosen, *known})
        own = taking_part[attendee]
        shown = [
            suggestion_of(people[one], own, taking_part.get(one, Interests()), known.get(one, UNKNOWN))
            for one in dict.fromkeys((*chosen, *sorted(known)))
            if one in people and (one in taking_part or known[one].place)
        ]
        return Suggested(tuple(sorted(shown, key=_rank)), too_few=not enough)


def suggested_again(file: EventFile, attendee: str, before: Suggested) -> Suggested:
    """Return whom a person is shown already, with what the two said since, and behind them who has asked meanwhile.

    They are matched with nobody anew, and everybody stays in their place: the person is about to tap.
    """
    if not before.people:
        return suggested(file, attendee)
    with file.snapshot() as connection:
        known = standings(connection, attendee, file.clock())
    shown = tuple(replace(one, standing=known.get(one.attendee, UNKNOWN)) for one in before.people)
    if set(known) <= {one.attendee for one in shown}:
        return replace(before, people=shown)
    here = {one.attendee for one in shown}
    added = (one for one in suggested(file, attendee).people if one.attendee in known and one.attendee not in here)
    return replace(before, people=(*shown, *added))


def _chosen(connection: Connection, attendee: str, taking_part: Mapping[str, Interests]) -> Sequence[str]:
    people = attendees.of_ids(connection, taking_part)
    pool = [
        Participant(id_, stated, people[id_].group, people[id_].organisation)
        for id_, stated in taking_part.items()
        if id_ in people
    ]
    return suggested_to(attendee, pool, [*_met(connection, taking_part), *meeting(connection)])


def _rank(suggestion: Suggestion) -> tuple[int, int]:
    """Return what a suggestion comes after: meetings by their time, the others as they are."""
    start = suggestion.standing.place.start if suggestion.standing.place else 0
    match suggestion.standing.between:
        case WishStanding.AGREED | WishStanding.CALLED_OFF:
            return 0, start
        case WishStanding.ASKS:
            return 1, 0
        case WishStanding.NOTHING | WishStanding.ASKED:
            return 2, 0
        case WishStanding.DECLINED:
            return 3, 0
        case unknown:
            assert_never(unknown)


def suggestion_of(person: Attendee, own: Interests, theirs: Interests, standing: MeetingStanding) -> Suggestion:
    """Return somebody as a public screen may name them, with why one of some interests should meet them."""
    return Suggestion(person.id, person.public_name, person.organisation, reason_for(own, theirs), standing)


def participants(connection: Connection, day: str) -> dict[str, Interests]:
    """Return what those offer and look for who agreed to be suggested and are here on a day, by id."""
    topics = frozenset(topic.id for topic in discussion.topics(connection))
    agreed = consents.agreed(connection, Purpose.SUGGESTIONS)
    stated = interests.standing(connection) if agreed else {}
    here = [one for one in presence.present(connection, day) if one in agreed and one in stated] if stated else []
    known = {one: Interests(stated[one].offers & topics, stated[one].looks_for & topics) for one in here}
    return {one: interests for one, interests in known.items() if interests}


def _met(connection: Connection, people: Collection[str]) -> Iterator[tuple[str, str]]:
    for members in exchanges.among(connection, people):
        yield from combinations(members, 2)
