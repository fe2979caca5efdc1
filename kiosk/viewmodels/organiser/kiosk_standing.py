"""How a kiosk stands, told from what it last said of itself."""

from dataclasses import dataclass
from enum import IntEnum
from zoneinfo import ZoneInfo

from kiosk.domain.kiosks.sync_status import WRONG_CLOCK
from kiosk.domain.moment import DAY
from kiosk.services.kiosks.members import Kiosk

AWAY = 60_000
"""After so long without a sign (ms) a kiosk counts as away."""


class KioskState(IntEnum):
    """How a kiosk stands; what needs somebody first comes first."""

    CUT_OFF = 0
    """It sent more than a kiosk does, and the hubs take nothing from it for a while."""
    LEFT_OUT = 1
    """It recorded what it may not: somebody else writes with it, or it was admitted for something else."""
    COPIED = 2
    """Two machines wrote with its key."""
    AHEAD = 3
    """It recorded with times to come, so that its edits win over whatever is changed until then."""
    WRONG_CLOCK = 4
    EXPIRED = 5
    OTHER_VERSION = 6
    AWAY = 7
    UNKNOWN = 8
    """It was not away when the hub ended, or when this computer lost it; nobody has heard of any kiosk since."""
    BEHIND = 9
    UNOPENED = 10
    """It has joined, and no screen was opened on it since."""
    FINE = 11
    SHUT_OUT = 12


@dataclass(frozen=True, slots=True)
class ListContext:
    """What the rows are made of besides the kiosks.

    Times are in UTC milliseconds: `now`, and since when nothing is heard of the hub, `silent`, 0 if it is; `here` tells
    whether it is this computer's own hub. `zone` is the event's.
    """

    now: int
    version: str
    language: str
    zone: ZoneInfo
    chosen: str = ""
    silent: int = 0
    here: bool = False


def state_of(kiosk: Kiosk, seen: ListContext) -> KioskState:
    """Return how a kiosk stands; one that was heard from until the hub fell silent is not away."""
    now = seen.now
    if kiosk.revoked:
        return KioskState.SHUT_OUT
    if kiosk.resting > now:
        return KioskState.CUT_OFF
    if kiosk.not_its_own:
        return KioskState.LEFT_OUT
    if kiosk.copies:
        return KioskState.COPIED
    if kiosk.stamped > now + DAY:
        return KioskState.AHEAD
    if kiosk.expires and kiosk.expires <= now:
        return KioskState.EXPIRED
    if abs(kiosk.clock) >= WRONG_CLOCK:
        return KioskState.WRONG_CLOCK
    if kiosk.version and kiosk.version != seen.version:
        return KioskState.OTHER_VERSION
    if not kiosk.seen:
        return KioskState.UNOPENED
    if (seen.silent or now) - kiosk.seen >= AWAY:
        return KioskState.AWAY
    if seen.silent:
        return KioskState.UNKNOWN
    return KioskState.BEHIND if kiosk.behind else KioskState.FINE
