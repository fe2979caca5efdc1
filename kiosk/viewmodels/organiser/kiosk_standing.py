"""How a kiosk stands, told from what it last said of itself."""

from dataclasses import dataclass
from enum import IntEnum

from kiosk.domain.kiosks.sync_status import WRONG_CLOCK
from kiosk.services.kiosks.members import Kiosk

AWAY = 60_000
"""After so long without a sign (ms) a kiosk counts as away."""


class KioskState(IntEnum):
    """How a kiosk stands; what needs somebody first comes first."""

    WRONG_CLOCK = 0
    EXPIRED = 1
    OTHER_VERSION = 2
    AWAY = 3
    BEHIND = 4
    FINE = 5
    SHUT_OUT = 6


@dataclass(frozen=True, slots=True)
class ListContext:
    """What the rows are made of besides the kiosks; `now` is in UTC milliseconds."""

    now: int
    version: str
    language: str
    chosen: str = ""


def state_of(kiosk: Kiosk, now: int, version: str) -> KioskState:
    """Return how a kiosk stands at a time (UTC milliseconds), beside one of this version."""
    if kiosk.revoked:
        return KioskState.SHUT_OUT
    if kiosk.expires and kiosk.expires <= now:
        return KioskState.EXPIRED
    if abs(kiosk.clock) >= WRONG_CLOCK:
        return KioskState.WRONG_CLOCK
    if kiosk.version and kiosk.version != version:
        return KioskState.OTHER_VERSION
    if now - kiosk.seen >= AWAY:
        return KioskState.AWAY
    return KioskState.BEHIND if kiosk.behind else KioskState.FINE
