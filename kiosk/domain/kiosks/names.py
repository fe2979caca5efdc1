"""What kiosks are called: no two alike, and in the order in which people count."""

import re
from collections.abc import Collection, Iterator

LONGEST = 60
"""How many characters the name of a kiosk may have."""
FIRST_FOYER = "Foyer 1"
"""What a foyer screen is called where nobody said otherwise."""
_MOST = 1000
_DIGITS = re.compile(r"(\d+)")


def numbered(name: str) -> Iterator[str]:
    """Yield a name, then those that follow it: after ``Desk 1`` comes ``Desk 2``, after ``Door`` comes ``Door 2``."""
    yield name
    words, _, last = name.rpartition(" ")
    has_number = bool(words) and last.isdecimal() and len(last) < 6
    stem, begun = (words, int(last)) if has_number else (name, 1)
    for number in range(begun + 1, begun + _MOST):
        yield f"{stem[: LONGEST - 1 - len(str(number))].rstrip()} {number}"


def free_name(wanted: str, taken: Collection[str]) -> str:
    """Return a name that nobody has: the wanted one, or the next one after it; upper and lower case are one."""
    others = {name.casefold() for name in taken}
    return next((name for name in numbered(wanted) if name.casefold() not in others), wanted)


def as_counted(name: str) -> tuple[tuple[str, int], ...]:
    """Return what sorts names as people count: ``Hall 3`` before ``Hall 12``."""
    parts = _DIGITS.split(name.casefold())
    numbers = [int(digits) for digits in parts[1::2]]
    return tuple(zip(parts[::2], (*numbers, -1), strict=True))
