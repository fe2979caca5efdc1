"""Contacts to take along, as vCards or as rows of an address book: for the organiser, or of whom one attendee met."""

from collections.abc import Iterable, Sequence

from kiosk.domain.networking.address_book import Address
from kiosk.domain.networking.contact import Card, covered
from kiosk.domain.networking.exchange import Field, Purpose, email_of_several, visible
from kiosk.domain.networking.vcard import card
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.sharing.exchange import contacts_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, exchanges


def addresses_for_organiser(file: EventFile) -> list[Address]:
    """Return all whose standing consent covers the organiser, by name, with the fields that it covers."""
    reader = file.reader
    fields: dict[str, set[Field]] = {}
    emails: dict[str, list[str]] = {}
    people = list(attendees.everyone(reader))
    listed = {person.id: person.email for person in people}
    for attendee, covers, email in exchanges.standing(reader, Purpose.STATISTICS):
        fields.setdefault(attendee, set()).update(covers)
        if Field.EMAIL in covers:
            emails.setdefault(attendee, []).append(email or listed.get(attendee, ""))
    name = file.read_event().name
    return [_address(one, fields[one.id], emails.get(one.id, ()), name) for one in people if one.id in fields]


def addresses_for_attendee(file: EventFile, attendee: str) -> list[Address]:
    """Return those who share with one attendee now, by name, with what they share."""
    fields: dict[str, set[Field]] = {}
    emails: dict[str, list[str]] = {}
    for meeting in reversed(contacts_of(file, attendee)):
        for member in meeting.others:
            fields.setdefault(member.attendee.id, set()).update(member.fields)
            if Field.EMAIL in member.fields:
                emails.setdefault(member.attendee.id, []).append(member.attendee.email)
    people = attendees.of_ids(file.reader, fields)
    ordered = sorted(people.values(), key=lambda person: (person.name, person.id))
    name = file.read_event().name
    return [_address(one, fields[one.id], emails.get(one.id, ()), name) for one in ordered]


def cards_of(addresses: Iterable[Address]) -> list[Card]:
    """Return the same people as vCards."""
    return [
        Card(one.values.get(Field.NAME, ""), card(one.values, one.given_name, one.family_name, note=one.event))
        for one in addresses
    ]


def people_in_exchanges(file: EventFile) -> int:
    """Return how many people on the roster have exchanged contacts at all; erased ones do not count."""
    members = {member for exchange in exchanges.everything(file.reader) for member in exchange.members}
    return len(attendees.of_ids(file.reader, members))


def _address(person: Attendee, fields: Iterable[Field], emails: Sequence[str], event_name: str) -> Address:
    chosen = tuple(field for field in Field if field in set(fields))
    seen = covered(person, chosen, email_of_several(person, emails))
    return Address(visible(seen, chosen), seen.given_name, seen.family_name, event_name)
