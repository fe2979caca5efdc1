"""Who wears which badge."""

from dataclasses import dataclass

from kiosk.domain.roster.attendee import Attendee
from kiosk.services.attendance import shown_day
from kiosk.services.badges.numbers import known_numbers
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, exports


@dataclass(frozen=True, slots=True)
class BadgeHolder:
    """A person with their badge code; `since` is when they came in today (UTC milliseconds), None before.

    `number` is that of the badge, empty where this file cannot tell it.
    """

    attendee: Attendee
    code: str
    since: int | None
    number: str = ""


def badge_holders(file: EventFile) -> tuple[BadgeHolder, ...]:
    """Return everyone on the roster who has a badge code, by name."""
    badges, day = attendees.badge_codes(file.reader), shown_day(file)
    since = {
        attendee: check_in.at
        for attendee, check_ins in exports.check_ins(file.reader).items()
        for check_in in check_ins
        if check_in.day == day
    }
    numbers = known_numbers(file, badges)
    return tuple(
        BadgeHolder(person, badges[person.id], since.get(person.id), numbers.get(badges[person.id], ""))
        for person in attendees.everyone(file.reader)
        if person.id in badges
    )
