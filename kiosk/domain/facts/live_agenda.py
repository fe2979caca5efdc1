"""What the journal says of the agenda on the day: what was changed by hand, announced, and where it is read from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import Moment
from kiosk.domain.kiosks.role import Role


@fact("session_change", subject="session", folded=True, tables=("session_change",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class SessionChange:
    """What was changed of a session by hand, which holds over whatever its agenda says; or that it was taken back.

    `act` is an id that changes share which were made at once, and `undoes` the act that is taken back of this session.
    `delay` is by how many minutes it begins later than it would have, `rooms` are its new room's names by language, and
    one that is `cancelled` does not take place. One that is `added` is on the agenda though no file has it. `title` is
    what it is called where `titles`, by language, has nothing.
    """

    session: str
    act: str = ""
    undoes: str = ""
    starts: Moment | None = None
    ends: Moment | None = None
    delay: int | None = None
    room: str | None = None
    rooms: Mapping[str, str] = field(default_factory=dict)
    cancelled: bool | None = None
    added: bool | None = None
    title: str | None = None
    titles: Mapping[str, str] = field(default_factory=dict)
    speakers: tuple[str, ...] | None = None
    track: str | None = None


@fact("announcement", subject="announcement", folded=True, tables=("announcement",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class AnnouncementMade:
    """What screens announce from a time to another one, in words by language, at some points or at all.

    No point stands for all of them. The words under the key ``""`` serve every language that has none of its own. What
    is `withdrawn` is shown no more.
    """

    announcement: str
    words: Mapping[str, str] = field(default_factory=dict)
    begins: Moment | None = None
    ends: Moment | None = None
    points: tuple[str, ...] | None = None
    withdrawn: bool | None = None


@fact("agenda_feed", subject="feed", folded=True, tables=("agenda_feed",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class AgendaFeedSet:
    """The address that the agenda is read from again and again, empty for none, and the id of the kiosk that does."""

    feed: str
    address: str | None = None
    kiosk: str | None = None


LiveAgendaFact = SessionChange | AnnouncementMade | AgendaFeedSet
"""Whatever is recorded of the agenda on the day."""
