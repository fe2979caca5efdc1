"""The organiser's PIN: an Argon2 hash in the event file, and a lock after wrong tries that outlives a restart.

The lock counts by how long the machine runs, not by its clock, which whoever stands at it may set forward. After a
restart no more is known than that the try was made before it: then the machine has to run for the whole wait.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.faults.event import PinUnfit
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import pins

if TYPE_CHECKING:
    from argon2 import PasswordHasher

FREE_TRIES = 5
LOCK = 60_000
LONGEST_LOCK = 15 * 60_000
ROUNDS, MEMORY_KB = 6, 128 * 1024
"""What one guess costs whoever holds the file: 0.6 s of a processor of 2024, so an hour or two for all of four digits,
a week for six and two years for eight."""


@dataclass(frozen=True, slots=True)
class PinAnswer:
    """Whether the PIN was right, and for how long (milliseconds) no further try is taken."""

    right: bool
    wait: int = 0


def set_pin(file: EventFile, pin: str) -> None:
    """Set the organiser's PIN.

    Raises:
        Fault: it is not four to twelve digits.
    """
    from kiosk.services.event import amend_event

    if not (pin.isascii() and pin.isdigit() and 4 <= len(pin) <= 12):
        raise PinUnfit()
    amend_event(file, pin=_hasher().hash(pin))


def has_pin(file: EventFile) -> bool:
    """Tell whether the event has a PIN yet."""
    return bool(file.read_event().pin)


def try_pin(file: EventFile, pin: str) -> PinAnswer:
    """Check a PIN. After five wrong ones each further try is taken only after a wait that doubles up to 15 minutes."""
    from argon2.exceptions import InvalidHashError, VerificationError

    if wait := wait_left(file):
        return PinAnswer(False, wait)
    try:
        _hasher().verify(file.read_event().pin, pin)
    except (VerificationError, InvalidHashError):
        with file.writing() as connection:
            pins.add_attempt(connection, file.uptime())
        return PinAnswer(False, wait_left(file))
    with file.writing() as connection:
        pins.forget_attempts(connection)
    return PinAnswer(True)


def wait_left(file: EventFile) -> int:
    """Return for how many milliseconds no try is taken; 0 if one may be made now."""
    count, last = pins.attempts(file.reader)
    if count < FREE_TRIES:
        return 0
    now = file.uptime()
    passed = now - last if now >= last else now
    return max(0, int(min(LOCK * 2.0 ** min(count - FREE_TRIES, 10), LONGEST_LOCK)) - passed)


def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=ROUNDS, memory_cost=MEMORY_KB)
