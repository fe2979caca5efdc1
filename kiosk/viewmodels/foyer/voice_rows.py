"""What the page "Your voice" shows: what faces can be about, questions, topics and pain points, in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.agenda.session import Session
from kiosk.domain.moment import clock_time
from kiosk.domain.voices.feedback import Question
from kiosk.domain.voices.pain_point import DiscussionTable, DiscussionTopic, SharedPainPoint
from kiosk.domain.voices.ranking import Ranking
from kiosk.viewmodels.shared.wording import filled

_RECENT_MS = 90 * 60_000
"""For how long after its end people are asked how a session was."""
_MOST_SESSIONS = 3


@dataclass(frozen=True, slots=True)
class AboutRow:
    """What a face can be about: the day, with an empty id, or a session."""

    session: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class FaceQuestionRow:
    """A question of the organiser's, and the face that answers it; 0 for none yet."""

    question: str
    wording: str
    face: int


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic, and how many pain points can be seen under it."""

    topic: str
    label: str
    known: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class PainPointRow:
    """A pain point: how many badges share it, of how many groups, its table, how many can help.

    It is `shared_by_all` groups that are shown, or not; it was `supported`, and help `offered`, during this visit.
    """

    pain_point: str
    words: str
    supporters: int
    groups: int
    shared_by_all: bool
    table: str
    helpers: int
    shares: tuple[float, ...]
    supported: bool
    offered: bool


def about_rows(sessions: Sequence[Session], chosen: str, language: str, at: int) -> list[AboutRow]:
    """Return the day and the sessions that are on or were a moment ago, the latest first."""
    recent = [one for one in sessions if one.starts <= at < one.ends + _RECENT_MS and not one.is_cancelled]
    latest = sorted(recent, key=lambda one: (-one.starts, one.id))[:_MOST_SESSIONS]
    day = AboutRow("", QCoreApplication.translate("FoyerVoices", "The whole day"), chosen == "")
    return [day, *(AboutRow(one.id, one.text_in(language).title, chosen == one.id) for one in latest)]


def question_rows(questions: Sequence[Question], faces: Mapping[str, int], language: str) -> list[FaceQuestionRow]:
    """Return the organiser's questions in a language."""
    return [FaceQuestionRow(one.id, one.text_in(language), faces.get(one.id, 0)) for one in questions]


def topic_rows(topics: Sequence[DiscussionTopic], ranking: Ranking, chosen: str, language: str) -> list[TopicRow]:
    """Return the topics in a language."""
    under = [one.pain_point.topic for one in ranking.pain_points]
    return [TopicRow(one.id, one.name_in(language), under.count(one.id), one.id == chosen) for one in topics]


def pain_point_row(
    shared: SharedPainPoint, groups: int, zone: ZoneInfo, *, supported: bool, offered: bool
) -> PainPointRow:
    """Return a pain point in words; `groups` is how many groups are shown."""
    one = shared.pain_point
    return PainPointRow(
        one.id,
        one.text,
        one.supporters,
        shared.groups,
        0 < groups == shared.groups,
        table_words(one.table, zone) if one.table else "",
        len(one.helpers),
        tuple(shared.shares),
        supported,
        offered,
    )


def table_words(table: DiscussionTable, zone: ZoneInfo) -> str:
    """Say when and where a table is, as far as that is known."""
    time = clock_time(table.starts, zone) if table.starts else ""
    if time and table.place:
        pattern = QCoreApplication.translate("FoyerVoices", "{place} at {time}")
    elif time:
        pattern = QCoreApplication.translate("FoyerVoices", "Table at {time}")
    elif table.place:
        pattern = QCoreApplication.translate("FoyerVoices", "Table: {place}")
    else:
        pattern = QCoreApplication.translate("FoyerVoices", "A table is made")
    return filled(pattern, place=table.place, time=time)
