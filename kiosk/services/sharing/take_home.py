"""A person's contacts in one file for their phone."""

from kiosk.services.exports.cards import addresses_for_attendee, cards_of
from kiosk.storage.event_file import EventFile


def contact_cards(file: EventFile, attendee: str) -> str:
    """Return a card of each who shares with a person, each with all that they agreed to; empty without any."""
    return "".join(card.text for card in cards_of(addresses_for_attendee(file, attendee)))
