"""Which lines the badges of an event show that not every badge does."""

from kiosk.domain.badges.parts import BadgePart
from kiosk.domain.settings.badges import BADGE_LINES
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import settings


def shows_role(file: EventFile) -> bool:
    """Tell whether badges of the event show what somebody does.

    What a kiosk sets for itself alone does not count: all kiosks must agree whose badge was changed since.
    """
    lines = settings.every(file.reader).get(BADGE_LINES.name)
    return isinstance(lines, list) and BadgePart.ROLE in lines
