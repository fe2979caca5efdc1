"""How wide a name is, roughly, in whatever letters."""

from unicodedata import category, east_asian_width

_WIDE = ("W", "F")
_WITHOUT_WIDTH = ("Mn", "Me", "Cf")


def width_of(name: str) -> int:
    """Return how wide a name is in letters: a square one counts as two, a sign that stands on another as none."""
    return sum(
        0 if category(letter) in _WITHOUT_WIDTH else 2 if east_asian_width(letter) in _WIDE else 1 for letter in name
    )
