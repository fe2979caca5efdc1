"""How a kiosk stands with the others, in the words that its screens say."""

from dataclasses import dataclass
from enum import StrEnum


class SyncState(StrEnum):
    """What the exchange of records with the other kiosks is doing."""

    ALONE = "alone"
    """This kiosk has joined no hub."""
    UP_TO_DATE = "up_to_date"
    SENDING = "sending"
    """Records of this kiosk wait to be sent."""
    RECEIVING = "receiving"
    """Records of others are still coming in."""
    APART = "apart"
    """There is no connection; everything is kept here."""
    HUB_ENDED = "hub_ended"
    """The hub of this very machine does not run; everything is kept here."""
    REFUSED = "refused"
    """The hub does not take this kiosk: revoked, expired, or another event's hub."""
    KIOSK_FULL = "kiosk_full"
    """This kiosk's disk is full: nothing can be taken in."""
    HUB_FULL = "hub_full"
    """The hub's disk is full: it takes nothing more."""


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """One kiosk's standing.

    `waiting` counts records here that the stream does not hold, `behind` messages of the stream not yet taken in;
    `since` is when the state began and `at` when this was written (UTC milliseconds); `offset` is the hub's clock
    minus this kiosk's, in milliseconds.
    """

    state: SyncState = SyncState.ALONE
    waiting: int = 0
    behind: int = 0
    since: int = 0
    at: int = 0
    offset: int = 0
    hub: str = ""
    missing: int = 0
    """Records of others that are known to exist and are not here."""

    @property
    def is_apart(self) -> bool:
        """Whether nothing can come from the hub: it cannot be reached, or does not run."""
        return self.state in (SyncState.APART, SyncState.HUB_ENDED)


WRONG_CLOCK = 60_000
"""How far off (ms) a clock must be for people to be told."""
