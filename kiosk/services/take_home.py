"""A person's contacts in one file for their phone."""

from kiosk.domain.networking.exchange import visible
from kiosk.domain.networking.vcard import card
from kiosk.services.exchange import contacts_of
from kiosk.services.papers.my_day import everyone_sharing
from kiosk.storage.event_file import EventFile


def contact_cards(file: EventFile, attendee: str) -> str:
    """Return a card of each who shares with a person, each with all that they agreed to; empty without any."""
    sharing = everyone_sharing(file, contacts_of(file, attendee))
    return "".join(
        card(visible(member.attendee, member.fields), member.attendee.given_name, member.attendee.family_name)
        for member, _ in sharing
    )
