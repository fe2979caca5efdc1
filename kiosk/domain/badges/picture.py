"""A picture as a badge shows it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """Dots row by row from the top: three bytes of colour each, and one of opacity where not all is opaque."""

    width: int
    height: int
    colours: bytes
    opacity: bytes = b""
