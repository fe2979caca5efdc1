"""The logo of the event: a small PNG file, of which every kiosk has the same."""

from typing import Final

from kiosk.domain.floor_plan import picture_size

LONGEST_SIDE: Final = 800
"""Dots of its longer side; 68 mm at 300 an inch."""
MOST_BYTES: Final = 120_000
_PNG: Final = b"\x89PNG\r\n\x1a\n"


def is_logo(picture: bytes) -> bool:
    """Tell whether a file is small enough for a logo, and a PNG; no dot of it is drawn before that is known."""
    size = picture_size(picture) if picture.startswith(_PNG) and len(picture) <= MOST_BYTES else None
    return size is not None and max(size) <= LONGEST_SIDE
