"""Whom somebody is suggested: people who are here now, agreed to it, and whom they have not met."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import combinations

from kiosk.domain.meeting.interests import Interests
from kiosk.domain.meeting.suggestions import MeetingReason, Participant, reason_for, suggested_to
from kiosk.domain.moment import event_day
from kiosk.domain.networking.exchange import SMALLEST_GROUP, Purpose
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.meeting.interests import has_agreed
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, consents, discussion, exchanges, interests, presence


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody whom a person is suggested, as a public screen may name them, and why: the other's side first."""

    attendee: str
    public_name: str
    organisation: str
    reason: MeetingReason


@dataclass(frozen=True, slots=True)
class Suggested:
    """Whom a person is suggested, and if nobody, why: too few take part yet, or the person is not checked in."""

    people: tuple[Suggestion, ...] = ()
    too_few: bool = False
    absent: bool = False


def suggested(file: EventFile, attendee: str) -> Suggested:
    """Return whom a person is suggested now; nobody unless they agreed to be suggested themselves, and are here."""
    with file.snapshot() as connection:
        today = event_day(file.clock(), file.read_event().zone).isoformat()
        taking_part = participants(connection, today)
        if attendee not in taking_part:
            absent = attendee not in presence.present(connection, today)
            return Suggested(absent=has_agreed(connection, attendee) and absent)
        if len(taking_part) < SMALLEST_GROUP:
            return Suggested(too_few=True)
        people = attendees.of_ids(connection, taking_part)
        pool = [
            Participant(id_, stated, people[id_].group, people[id_].organisation)
            for id_, stated in taking_part.items()
            if id_ in people
        ]
        chosen = suggested_to(attendee, pool, list(_met(connection, taking_part)))
        own = taking_part[attendee]
        return Suggested(tuple(suggestion_of(people[one], own, taking_part[one]) for one in chosen))


def suggestion_of(person: Attendee, own: Interests, theirs: Interests) -> Suggestion:
    """Return somebody as a public screen may name them, with why one of some interests should meet them."""
    return Suggestion(person.id, person.public_name, person.organisation, reason_for(own, theirs))


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
