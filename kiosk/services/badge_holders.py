"""Who wears which badge."""

from dataclasses import dataclass

from kiosk.domain.roster.attendee import Attendee
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, exports


@dataclass(frozen=True, slots=True)
class BadgeHolder:
    """A person with their badge code; `since` is when they came in (UTC milliseconds), None before."""

    attendee: Attendee
    code: str
    since: int | None


def badge_holders(file: EventFile) -> tuple[BadgeHolder, ...]:
    """Return everyone on the roster who has a badge code, by name."""
    badges, check_ins = attendees.badge_codes(file.reader), exports.check_ins(file.reader)
    return tuple(
        BadgeHolder(person, badges[person.id], check_ins[person.id][0] if person.id in check_ins else None)
        for person in attendees.everyone(file.reader)
        if person.id in badges
    )
