"""Whose code it is, and who wears which badge."""

from dataclasses import dataclass

from kiosk.domain.admission import code as codes
from kiosk.domain.admission.verdict import Holder
from kiosk.domain.roster.attendee import Attendee
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, events, exports


def holder_of(connection: Connection, code: str) -> Holder | None:
    """Return whose code this is, exactly as it stands or else as a badge code that a person typed.

    Whether they are in is not looked up. A revoked code has a holder too, which says so.
    """
    held = attendees.holder_of(connection, code)
    if held is None and len(typed := codes.typed(code)) == codes.CODE_LENGTH and typed != code:
        is_ours = codes.read(typed, events.event_id(connection)) is codes.Reading.OURS
        held = attendees.holder_of(connection, typed) if is_ours else None
    return Holder(held[0], revoked=held[1], first=None) if held else None


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
