"""The numbers of guests' badges, as they stand on what was printed."""

from kiosk.services.badges.numbers import numbers_of
from kiosk.storage.event_file import EventFile
from tests.conftest import Guest


def number_of(file: EventFile, guest: Guest) -> str:
    """Return the number under the fold of a guest's badge, which is printed now if it was not before."""
    return numbers_of(file, {guest.id: guest.badge})[guest.badge]


def other_than(number: str, by: int = 1) -> str:
    """Return a number that is not this one."""
    return f"{(int(number) + by) % 1_000_000:06d}"
