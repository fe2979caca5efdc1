"""Who comes with whom: a person of the roster, and the guests whom a list counts with them."""

from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.party import NO_PARTY, Companion, GuestParty
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, scans


def party_of(file: EventFile, person: Attendee) -> GuestParty:
    """Return who comes with a person."""
    reader, now = file.reader, file.clock()

    def companion(attendee: Attendee) -> Companion:
        return Companion(attendee, scans.first_admission(reader, attendee.id, now))

    main = aliases.person_of(reader, person.guest_of) if person.guest_of else person.id
    ids = attendees.guests_of(reader, aliases.with_aliases(reader, [main]))
    if not ids:
        return NO_PARTY
    guests = sorted(attendees.of_ids(reader, ids).values(), key=lambda guest: (guest.guest, guest.id))
    host = attendees.get(reader, main) if person.guest_of else None
    return GuestParty(companion(host) if host else None, tuple(companion(guest) for guest in guests))
