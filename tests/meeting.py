"""People who take part in being suggested to each other, as a test lets them."""

from kiosk.domain.meeting.interests import Interests
from kiosk.services.admit import admit
from kiosk.services.meeting.interests import agree, suggestion_texts
from kiosk.storage.event_file import EventFile
from tests.guests import Guest


def take_part(file: EventFile, guest: Guest, offers: str, looks_for: str) -> None:
    """Let somebody come in, and agree to be suggested by topics (ids, a space between)."""
    admit(file, guest.badge, point="Desk 1")
    stated = Interests(frozenset(offers.split()), frozenset(looks_for.split()))
    agree(file, guest.id, stated, read=suggestion_texts(file, "en").read, language="en", point="Foyer 1")
