"""The organiser's PIN and a kiosk's exit PIN: Argon2 hashes, each with a lock that outlives a restart.

Both are the machine's own: the organiser's is chosen on each organiser's laptop, and its hash is in no record and in no
copy for another kiosk, so that a desk or foyer screen that is carried off has none to guess at.

The lock counts by how long the machine runs, not by its clock, which whoever stands at it may set forward. After a
restart no more is known than that the try was made before it: then the machine has to run for the whole wait.
"""

import hmac
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from kiosk.domain.fault import Fault
from kiosk.domain.faults.event import PinUnfit
from kiosk.domain.settings.forms import HASH_MARK, is_pin
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

_UNNOTED: WeakKeyDictionary[EventFile, dict[str, int]] = WeakKeyDictionary()
"""When wrong tries were made that could not be written down, as on a full disk, by what they were to open."""


class PinKind(StrEnum):
    """What a PIN opens; wrong tries at one lock the other in no way."""

    ORGANISER = "organiser"
    EXIT = "exit"
    RECOVERY = "recovery"
    """The event's key or its passphrase, typed in the PIN's stead."""


@dataclass(frozen=True, slots=True)
class PinAnswer:
    """Whether the PIN was right, and for how long (milliseconds) no further try is taken."""

    right: bool
    wait: int = 0


def set_pin(file: EventFile, pin: str) -> None:
    """Set the organiser's PIN of this machine.

    Raises:
        Fault: it is not four to twelve digits.
    """
    if not is_pin(pin):
        raise PinUnfit()
    hashed = hash_of(pin)
    with file.writing() as connection:
        pins.keep_organiser_pin(connection, hashed)


def has_pin(file: EventFile) -> bool:
    """Tell whether a PIN was chosen on this machine yet."""
    return bool(pins.organiser_pin(file.reader))


def hash_of(pin: str) -> str:
    """Return what is kept of a PIN."""
    return _hasher().hash(pin)


def try_pin(file: EventFile, pin: str) -> PinAnswer:
    """Check the organiser's PIN. After five wrong ones further tries wait, each twice as long, up to 15 minutes.

    A wrong one that cannot be remembered, as on a full disk, has the next one wait a minute.
    """
    return _try(file, PinKind.ORGANISER, pins.organiser_pin(file.reader), pin)


def try_exit_pin(file: EventFile, kept: str, pin: str) -> PinAnswer:
    """Check the exit PIN of this kiosk, with the same waits.

    Args:
        file: the event file, which remembers wrong tries at this machine.
        kept: the value of the setting: a hash, or the digits themselves where a variable of the environment sets it.
        pin: what was typed.
    """
    return _try(file, PinKind.EXIT, kept, pin)


def staff_pin_kind(staff_id: str) -> str:
    """Return what wrong PINs of a member of staff are noted under."""
    return f"staff {staff_id}"


def try_staff_pin(file: EventFile, staff_id: str, kept: str, pin: str) -> PinAnswer:
    """Check the PIN of a member of staff, with the same waits; `kept` is its hash, empty for who has none."""
    return _try(file, staff_pin_kind(staff_id), kept, pin)


def note_wrong_key(file: EventFile) -> int:
    """Note a wrong key or passphrase in the PIN's stead; returns for how many milliseconds no further try is taken."""
    with file.writing() as connection:
        pins.add_attempt(connection, PinKind.RECOVERY, file.uptime())
    return wait_left(file, PinKind.RECOVERY)


def forget_wrong_keys(file: EventFile) -> None:
    """Forget the wrong keys and passphrases, after a right one."""
    with file.writing() as connection:
        pins.forget_attempts(connection, PinKind.RECOVERY)


def wait_left(file: EventFile, kind: str = PinKind.ORGANISER) -> int:
    """Return for how many milliseconds no try is taken; 0 if one may be made now."""
    count, last = pins.attempts(file.reader, kind)
    now = file.uptime()
    unnoted = _UNNOTED.get(file, {}).get(kind)
    left = max(0, unnoted + LOCK - now) if unnoted is not None else 0
    if count < FREE_TRIES:
        return left
    passed = now - last if now >= last else now
    return max(left, int(min(LOCK * 2.0 ** min(count - FREE_TRIES, 10), LONGEST_LOCK)) - passed)


def _try(file: EventFile, kind: str, kept: str, pin: str) -> PinAnswer:
    if wait := wait_left(file, kind):
        return PinAnswer(False, wait)
    if not _is_right(kept, pin):
        try:
            with file.writing() as connection:
                pins.add_attempt(connection, kind, file.uptime())
        except Fault:
            _UNNOTED.setdefault(file, {})[kind] = file.uptime()
        return PinAnswer(False, wait_left(file, kind))
    with suppress(Fault), file.writing() as connection:  # a full disk locks nobody out
        pins.forget_attempts(connection, kind)
    return PinAnswer(True)


def _is_right(kept: str, pin: str) -> bool:
    from argon2.exceptions import InvalidHashError, VerificationError

    if kept and not kept.startswith(HASH_MARK):
        return hmac.compare_digest(kept.encode(), pin.encode())
    try:
        return _hasher().verify(kept, pin)
    except (VerificationError, InvalidHashError):
        return False


def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=ROUNDS, memory_cost=MEMORY_KB)
