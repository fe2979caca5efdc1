"""A visitor's contacts for their phone, over a link of this machine's."""

import secrets

from kiosk.adapters.link.link_process import LinkProcess
from kiosk.domain.networking.phone_link import TOKEN_BYTES, LinkTexts, LinkWish
from kiosk.services.sharing.take_home import contact_cards
from kiosk.storage.event_file import EventFile


def open_phone_link(file: EventFile, attendee: str, address: str, texts: LinkTexts) -> LinkProcess:
    """Open a link to the contacts of a visitor who has shown the number of their badge.

    Args:
        file: the event file.
        attendee: the visitor.
        address: of this machine, where phones find it.
        texts: what the page says.

    Raises:
        Fault: the event file cannot be read.
    """
    return LinkProcess(LinkWish(address, secrets.token_urlsafe(TOKEN_BYTES), contact_cards(file, attendee), texts))
