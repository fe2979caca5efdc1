"""The organiser's PIN: an Argon2 hash in the event file, and a lock after wrong tries that outlives a restart."""

from dataclasses import dataclass

from kiosk.domain.faults.event import PinUnfit
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import pins

FREE_TRIES = 5
LOCK = 60_000
LONGEST_LOCK = 15 * 60_000


@dataclass(frozen=True, slots=True)
class PinAnswer:
    """Whether the PIN was right, and until when (UTC milliseconds) no further try is taken."""

    right: bool
    locked_until: int = 0


def set_pin(file: EventFile, pin: str) -> None:
    """Set the organiser's PIN.

    Raises:
        Fault: it is not four to twelve digits.
    """
    from argon2 import PasswordHasher

    from kiosk.services.event import amend_event

    if not (pin.isascii() and pin.isdigit() and 4 <= len(pin) <= 12):
        raise PinUnfit()
    amend_event(file, pin=PasswordHasher().hash(pin))


def has_pin(file: EventFile) -> bool:
    """Tell whether the event has a PIN yet."""
    return bool(file.read_event().pin)


def try_pin(file: EventFile, pin: str) -> PinAnswer:
    """Check a PIN. After five wrong ones each further try is taken only after a wait that doubles up to 15 minutes."""
    from argon2 import PasswordHasher
    from argon2.exceptions import VerificationError, VerifyMismatchError

    if (until := locked_until(file)) > file.clock():
        return PinAnswer(False, until)
    try:
        PasswordHasher().verify(file.read_event().pin, pin)
    except (VerifyMismatchError, VerificationError):
        with file.writing() as connection:
            pins.add_attempt(connection, file.clock())
        return PinAnswer(False, locked_until(file))
    with file.writing() as connection:
        pins.forget_attempts(connection)
    return PinAnswer(True)


def locked_until(file: EventFile) -> int:
    """Return until when (UTC milliseconds) no try is taken; 0 if one may be made now."""
    count, last = pins.attempts(file.reader)
    if count < FREE_TRIES:
        return 0
    return last + int(min(LOCK * 2.0 ** min(count - FREE_TRIES, 10), LONGEST_LOCK))
