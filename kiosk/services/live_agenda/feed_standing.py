"""How the feed of the agenda stands, with what somebody is to answer."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.agenda.differences import Difference
from kiosk.domain.agenda.feed import FeedLook
from kiosk.domain.agenda.session import Session
from kiosk.domain.fault import Fault
from kiosk.services.live_agenda.differences import differences
from kiosk.services.live_agenda.gone import gone_sessions
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import agenda_feed, events


class FeedState(StrEnum):
    """How a feed stands."""

    OFF = "off"
    ELSEWHERE = "elsewhere"
    """Another kiosk reads it, and knows how it stands."""
    NEW = "new"
    GOOD = "good"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class FeedStanding:
    """How the feed stands: its address, the name of the kiosk that reads it, and what is to be answered.

    `fault` says why it is broken; `gone` are sessions that it holds no more, `differences` sessions of which the agenda
    says something new though something else holds by hand.
    """

    state: FeedState = FeedState.OFF
    address: str = ""
    kiosk: str = ""
    look: FeedLook = field(default_factory=FeedLook)
    fault: Fault | None = None
    gone: tuple[Session, ...] = ()
    differences: tuple[Difference, ...] = ()


def standing_of(file: EventFile, fault_of: Callable[[FeedLook], Fault | None]) -> FeedStanding:
    """Return how the feed stands.

    Args:
        file: the event file.
        fault_of: reads why it is broken.
    """
    asked = tuple(differences(file))
    feed = agenda_feed.standing(file.reader)
    if feed is None:
        return FeedStanding(differences=asked)
    look = agenda_feed.last_look(file.reader)
    name = events.device_names(file.reader).get(feed.kiosk, "") or feed.kiosk
    if feed.kiosk != file.device:
        return FeedStanding(FeedState.ELSEWHERE, feed.address, name, differences=asked)
    if not look.terms.startswith(f"{feed.address} "):
        return FeedStanding(FeedState.NEW, feed.address, name, differences=asked)
    return FeedStanding(
        _state(look), feed.address, name, look, fault_of(look), tuple(gone_sessions(file)), differences=asked
    )


def standing_untold(file: EventFile) -> FeedStanding:
    """Return how the feed stands, where nobody can read why it is broken."""
    return standing_of(file, lambda _: None)


def _state(look: FeedLook) -> FeedState:
    if look.broken_since:
        return FeedState.BROKEN
    return FeedState.GOOD if look.good_at else FeedState.NEW
