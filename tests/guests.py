"""People on the roster of an event, as a test puts them there."""

import secrets
from dataclasses import dataclass

from kiosk.domain.admission.code import new_code
from kiosk.storage.event_file import EventFile
from tests.facts import Said


@dataclass(frozen=True)
class Guest:
    """A person on the roster, with their badge code and ticket."""

    id: str
    name: str
    badge: str
    ticket: str


def put_on_the_list(file: EventFile, name: str, ticket: str = "", **fields: object) -> Guest:
    """Put a guest on the roster of an event."""
    guest = Guest(secrets.token_hex(8), name, new_code(file.read_event().id), ticket or secrets.token_hex(8))
    codes = {guest.badge: "badge", guest.ticket: "ticket"}
    file.journal.append(Said("attendee", guest.id, {"name": name, "codes": codes, **fields}))
    return guest
