"""What stands on the wall's pages, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo

from kiosk.domain.information import Information
from kiosk.domain.moment import clock_time
from kiosk.domain.voices.ranking import Ranking
from kiosk.services.wall import WallDay
from kiosk.viewmodels.foyer.rest_change import RestInput, change_words
from kiosk.viewmodels.shared.qr import qr_rows

MOST_VOICES = 6
"""As many pain points have a turn; what fewer share is read at the foyer's screens."""


@dataclass(frozen=True, slots=True)
class WallVoice:
    """A pain point: its place among all, how many badges share it, and of which groups five and more do."""

    place: int
    words: str
    badges: int
    groups: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class WallTable:
    """A table: when, about which topic, on which pain point, where; an empty text was not said."""

    time: str
    topic: str
    words: str
    where: str


@dataclass(frozen=True, slots=True)
class WallLink:
    """A link to take along: its title and text, the link as it is read, and the rows of its code."""

    title: str
    detail: str
    taken: str
    code: list[str]


@dataclass(frozen=True, slots=True)
class WallNews:
    """What is announced, or with `detail` how the agenda changed."""

    words: str
    detail: str = ""


def news_on(given: RestInput) -> Sequence[WallNews]:
    """Return what is announced, the latest first, then the next session that was moved, renamed or cancelled."""
    news = [WallNews(one.words_in(given.language)) for one in given.announcements if one.is_on(given.at)]
    title, detail = change_words(given)
    return [*news, WallNews(title, detail)] if title else news


def voices_on(ranking: Ranking) -> Sequence[WallVoice]:
    """Return the top pain points, what all groups share first."""
    return [
        WallVoice(place, one.pain_point.text, one.pain_point.supporters, tuple(share > 0 for share in one.shares))
        for place, one in enumerate(ranking.pain_points[:MOST_VOICES], 1)
    ]


def tables_on(day: WallDay, language: str, zone: ZoneInfo) -> Sequence[WallTable]:
    """Return the tables in order of time."""
    topics = {one.id: one.name_in(language) for one in day.topics}
    return [
        WallTable(clock_time(one.starts, zone) if one.starts else "", topics.get(one.topic, ""), one.title, one.place)
        for one in day.tables
    ]


def link_on(entries: Sequence[Information], page: int, language: str) -> list[WallLink]:
    """Return the link of a page; none where it is about something else."""
    return [
        WallLink(one.title_in(language), one.text_in(language), _read(one.link), list(_code_of(one.link)))
        for one in entries[page : page + 1]
    ]


def _read(link: str) -> str:
    return link.removeprefix("https://").removeprefix("http://")


@lru_cache(maxsize=32)
def _code_of(link: str) -> tuple[str, ...]:
    return qr_rows(link)
