"""Pain points: what holds people back, in their own words, under a topic of the event."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

LONGEST = 80
"""The most letters of a pain point."""


class PainPointStanding(StrEnum):
    """Whether staff let others see a pain point."""

    WAITING = "waiting"
    """Nobody of the staff has read it."""
    APPROVED = "approved"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class DiscussionTopic:
    """A topic of the open discussion; `names` map a language to its wording."""

    id: str
    name: str
    names: Mapping[str, str] = field(default_factory=dict)

    def name_in(self, language: str) -> str:
        """Return the topic's name in a language."""
        return self.names.get(language) or self.name


@dataclass(frozen=True, slots=True)
class DiscussionTable:
    """A table where a pain point is talked about: when (UTC milliseconds, 0 for not said), where, for how many."""

    id: str
    pain_point: str
    topic: str
    title: str
    starts: int
    place: str
    seats: int


@dataclass(frozen=True, slots=True)
class PainPoint:
    """A pain point and who shares it.

    `supporters` are badges, the one of whoever wrote it too; `by_group` those of each group, of which services tell no
    fewer than five. `helpers` are those who offered help, by attendee id, and `links` map a title to an address.
    """

    id: str
    topic: str
    text: str
    language: str
    standing: PainPointStanding
    supporters: int = 0
    by_group: Mapping[str, int] = field(default_factory=dict)
    helpers: tuple[str, ...] = ()
    links: Mapping[str, str] = field(default_factory=dict)
    table: DiscussionTable | None = None


@dataclass(frozen=True, slots=True)
class SharedPainPoint:
    """A pain point with the share of each group that has it, in the order of `groups` of the ranking.

    Of fewer than five nothing is told: such a share is 0, as if nobody had it, and a pain point with fewer supporters
    has no shares. `groups` is how many of the groups shown have it, be it one badge of each; 0 with fewer supporters.
    """

    pain_point: PainPoint
    shares: Sequence[float]
    groups: int
