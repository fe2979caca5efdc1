"""What makes pictures of the organiser's small and safe before they are taken; the application hands it over."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Never


@dataclass(frozen=True, slots=True)
class PictureAccess:
    """What reads pictures, each in a process of its own; all may raise a Fault."""

    plan: Callable[[Path], bytes]
    """Returns the picture of a floor plan as a PNG or JPEG file that every screen can hold."""
    logo: Callable[[Path], bytes]
    """Returns the logo of an event as a PNG file that every kiosk can hold."""


def _none(*_: object) -> Never:
    raise NotImplementedError


NO_PICTURES = PictureAccess(_none, _none)
"""Where no pictures are asked for."""
