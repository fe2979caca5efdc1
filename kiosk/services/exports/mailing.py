"""Who agreed to mail from the organiser after the event, with when; nobody else stands in what leaves for it."""

from dataclasses import dataclass

from kiosk.domain.networking.address_book import Address
from kiosk.domain.networking.exchange import Field, Purpose, visible
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, consents

MAILED = (Field.NAME, Field.ORGANISATION, Field.ROLE, Field.EMAIL)
"""What the notice says that mail is sent by."""


@dataclass(frozen=True, slots=True)
class Mailing:
    """Whom the organiser may write to, by name; who did not agree, by name; and how many agreed who have no e-mail."""

    addresses: tuple[Address, ...]
    declined: tuple[str, ...]
    without_email: int


def mailing_of(file: EventFile) -> Mailing:
    """Return the mailing list as the file is at one moment."""
    addresses, declined, without_email = [], [], 0
    event = file.read_event().name
    with file.snapshot() as connection:
        latest = consents.latest(connection, Purpose.NEWS)
        for person in attendees.everyone(connection):
            answer = latest.get(person.id)
            if answer is None or not answer.given:
                declined.append(person.name)
            elif not person.email:
                without_email += 1
            else:
                values = visible(person, MAILED)
                addresses.append(Address(values, person.given_name, person.family_name, event, answer.at))
    return Mailing(tuple(addresses), tuple(declined), without_email)
