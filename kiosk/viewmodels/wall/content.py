"""What has its turn on the wall, and where the round stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.domain.information import Information
from kiosk.domain.kiosks.showing import Showing, Shows, showing_at
from kiosk.services.wall import WallDay
from kiosk.viewmodels.foyer.rest_change import RestInput
from kiosk.viewmodels.foyer.rest_rooms import RestRoom, rest_rooms
from kiosk.viewmodels.wall.bridges import NO_BRIDGES, WallBridges, bridges_on
from kiosk.viewmodels.wall.rows import WallNews, WallTable, WallVoice, news_on, tables_on, voices_on
from kiosk.viewmodels.wall.turns import MOST_PAGES, WallPart, WallTurn, pages_of, turns_of


@dataclass(frozen=True, slots=True)
class WallContent:
    """All that has its turn, in the wall's language."""

    news: Sequence[WallNews] = ()
    voices: Sequence[WallVoice] = ()
    tables: Sequence[WallTable] = ()
    rooms: Sequence[RestRoom] = ()
    has_discussion: bool = False
    contacts: int | None = None
    bridges: WallBridges = NO_BRIDGES
    rounds: bool = False
    """The timer of rounds is on."""
    links: Sequence[Information] = ()
    only: WallPart | None = None
    """The part that the wall was told to show alone."""

    def news_of(self, turn: WallTurn) -> WallNews:
        """Return the news of a page; empty where it is about something else."""
        is_news = turn.part is WallPart.NEWS and turn.page < len(self.news)
        return self.news[turn.page] if is_news else WallNews("")


def as_told(given: RestInput, showings: Sequence[Showing]) -> tuple[RestInput, WallPart | None]:
    """Return what is left of the agenda where the wall is told to show a part of it alone, and which page that is."""
    showing = showing_at(showings, given.at)
    shows = showing.shows if showing else Shows.REST
    match shows:
        case Shows.ANNOUNCEMENT:
            said = [one for one in given.announcements if showing and one.id == showing.announcement]
            return (replace(given, announcements=said, sessions=()), WallPart.NEWS) if said else (given, None)
        case Shows.ROOM:
            there = [one for one in given.sessions if showing and one.text.room == showing.room]
            return replace(given, sessions=there, announcements=()), WallPart.PROGRAMME
        case Shows.WALL | Shows.REST:
            return given, None
        case _:
            assert_never(shows)


def content_of(
    day: WallDay, given: RestInput, zone: ZoneInfo, *, rounds: bool, only: WallPart | None = None
) -> WallContent:
    """Return what has its turn at a time."""
    return WallContent(
        news_on(given),
        voices_on(day.ranking),
        tables_on(day, given.language, zone),
        rest_rooms(given),
        day.has_discussion,
        day.contacts,
        bridges_on(day.bridges),
        rounds,
        day.links,
        only,
    )


@dataclass(frozen=True, slots=True)
class PageSizes:
    """How many rows of each part a page has."""

    voices: int = 3
    tables: int = 3
    rooms: int = 3

    def fewer(self, part: WallPart) -> "PageSizes":
        """Return as many, but one less of a part, down to a single one."""
        match part:
            case WallPart.VOICES:
                return replace(self, voices=max(1, self.voices - 1))
            case WallPart.TABLES:
                return replace(self, tables=max(1, self.tables - 1))
            case WallPart.PROGRAMME:
                return replace(self, rooms=max(1, self.rooms - 1))
            case WallPart.NEWS | WallPart.LINKS | WallPart.CONTACTS | WallPart.ROUNDS | WallPart.BRIDGE:
                return self
            case _:
                assert_never(part)

    def pages(self, content: WallContent) -> dict[WallPart, int]:
        """Return how many pages each part makes, in the order of the parts; while rounds are on only they and news."""
        if content.only:
            rooms = pages_of(len(content.rooms), self.rooms)
            return {content.only: len(content.news) if content.only is WallPart.NEWS else rooms}
        others = not content.rounds
        spoken = content.has_discussion and others
        return {
            WallPart.NEWS: len(content.news),
            WallPart.VOICES: pages_of(len(content.voices), self.voices) if spoken else 0,
            WallPart.TABLES: pages_of(len(content.tables), self.tables) if spoken else 0,
            WallPart.PROGRAMME: pages_of(len(content.rooms), self.rooms) if others else 0,
            WallPart.LINKS: len(content.links) if others else 0,
            WallPart.CONTACTS: 1 if others else 0,
            WallPart.ROUNDS: 1 if content.rounds else 0,
            WallPart.BRIDGE: 1 if content.bridges.groups and others else 0,
        }


@dataclass
class WallCourse:
    """Where the round stands: which one it is, which of its pages, and since when (milliseconds of uptime)."""

    turns: tuple[WallTurn, ...] = (WallTurn(WallPart.PROGRAMME),)
    lap: int = 0
    at: int = 0
    since: int = 0
    told: frozenset[WallNews] = field(default_factory=frozenset)

    @property
    def turn(self) -> WallTurn:
        """The page whose turn it is."""
        return self.turns[min(self.at, len(self.turns) - 1)]

    def go_on(self, pages: Mapping[WallPart, int]) -> None:
        """Come to the next page, after the last one to the first of the next round."""
        self.at += 1
        if self.at >= len(self.turns):
            self.lap, self.at = self.lap + 1, 0
            self.turns = turns_of(pages, self.lap)

    def come_to(self, turn: WallTurn, pages: Mapping[WallPart, int]) -> bool:
        """Come to a page at once, if need be in another round; returns whether there is such a page."""
        if turn not in self.turns and turn.page < pages.get(turn.part, 0):
            self.lap = turn.page // MOST_PAGES
            self.turns = turns_of(pages, self.lap)
        if turn not in self.turns:
            return False
        self.at = self.turns.index(turn)
        return True

    def keep_to(self, pages: Mapping[WallPart, int]) -> None:
        """Have as many pages as there is something for, and stay on the one whose turn it is, if that is left."""
        before = self.turn
        self.turns = turns_of(pages, self.lap)
        self.at = self.turns.index(before) if before in self.turns else min(self.at, len(self.turns) - 1)
