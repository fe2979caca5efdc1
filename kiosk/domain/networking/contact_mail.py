"""What the organiser's mailer sends: to each who asked for it, the contacts that others share with them."""

from dataclasses import dataclass

from kiosk.domain.networking.contact import Card


@dataclass(frozen=True, slots=True)
class ContactMailRow:
    """One person who wants their contacts by mail: how to greet and reach them, and the file to be attached."""

    name: str
    given_name: str
    family_name: str
    email: str
    language: str
    contacts: int
    attachment: str


@dataclass(frozen=True, slots=True)
class ContactMails:
    """What a mailer sends: a row a person, and of each the cards to attach, in the same order."""

    rows: tuple[ContactMailRow, ...]
    attachments: tuple[Card, ...]
