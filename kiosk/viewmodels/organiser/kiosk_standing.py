"""How a kiosk stands, told from what it last said of itself."""

from dataclasses import dataclass
from enum import IntEnum

from kiosk.domain.kiosks.sync_status import WRONG_CLOCK
from kiosk.services.kiosks.members import Kiosk

AWAY = 60_000
"""After so long without a sign (ms) a kiosk counts as away."""


class Standing(IntEnum):
    """How a kiosk stands, what needs somebody first."""

    WRONG_CLOCK = 0
    EXPIRED = 1
    OTHER_VERSION = 2
    AWAY = 3
    BEHIND = 4
    FINE = 5
    SHUT_OUT = 6


@dataclass(frozen=True, slots=True)
class Seen:
    """What the rows are made of besides the kiosks; `now` is in UTC milliseconds."""

    now: int
    version: str
    language: str
    chosen: str = ""


def standing_of(kiosk: Kiosk, now: int, version: str) -> Standing:
    """Return how a kiosk stands at a time (UTC milliseconds), beside one of this version."""
    if kiosk.revoked:
        return Standing.SHUT_OUT
    if kiosk.expires and kiosk.expires <= now:
        return Standing.EXPIRED
    if abs(kiosk.clock) >= WRONG_CLOCK:
        return Standing.WRONG_CLOCK
    if kiosk.version and kiosk.version != version:
        return Standing.OTHER_VERSION
    if now - kiosk.seen >= AWAY:
        return Standing.AWAY
    return Standing.BEHIND if kiosk.behind else Standing.FINE
