"""What may stand on a badge."""

from enum import StrEnum
from typing import Final


class BadgePart(StrEnum):
    """What may stand on a badge or not; the lines among them stand in the order in which they are chosen."""

    LOGO = "logo"
    EVENT = "event"
    NAME = "name"
    ORGANISATION = "organisation"
    ROLE = "role"
    GROUP = "group"
    BAND = "band"
    """The band or arch."""
    AGENDA = "agenda"


LINES: Final = (BadgePart.NAME, BadgePart.ORGANISATION, BadgePart.ROLE)
"""What stands below each other."""
USUAL: Final = (
    *(BadgePart.EVENT, BadgePart.NAME, BadgePart.ORGANISATION),
    *(BadgePart.GROUP, BadgePart.BAND, BadgePart.AGENDA),
)
"""What stands on a badge of which nothing was chosen."""
