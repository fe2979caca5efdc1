"""Who on the roster may be one person with somebody who stands at a desk: a few, the likeliest first."""

from kiosk.domain.roster.attendee import Attendee
from kiosk.services.namesakes import Namesakes
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees

MOST = 5
"""How many are offered."""


def likely_same(file: EventFile, person: Attendee, namesakes: Namesakes) -> list[Attendee]:
    """Return who may be the same as a person, by name or e-mail, but nobody who was said to be somebody else.

    Args:
        file: the event file.
        person: whom.
        namesakes: looks for people of a name.
    """
    reader = file.reader
    alike = {one.attendee.id: one.attendee for one in namesakes.of(person.name, person.organisation)}
    if person.email:
        alike |= {one.id: one for one in attendees.with_email(reader, person.email)}
    apart = {
        frozenset((aliases.person_of(reader, one), aliases.person_of(reader, other)))
        for one, other in aliases.told_apart(reader)
    }
    others = [one for one in alike.values() if one.id != person.id and frozenset((one.id, person.id)) not in apart]
    others.sort(key=lambda one: not person.email or one.email.casefold() != person.email.casefold())
    return others[:MOST]
