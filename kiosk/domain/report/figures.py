"""The figures of a report. Each has how it was counted under its own name in the words of the report.

What is about fewer than five people is None or not in the figure at all: services leave it out, not whoever shows it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.information import Information
from kiosk.domain.meeting.meeting_figures import NO_MEETINGS, MeetingFigures
from kiosk.domain.networking.exchange import Purpose
from kiosk.domain.report.groups import Groups
from kiosk.domain.report.missed import MissedTalks
from kiosk.domain.report.mixing import Mixing
from kiosk.domain.voices.feedback import FaceCount


@dataclass(frozen=True, slots=True)
class Turnout:
    """How many came of how many, and by group; `days` maps each day of the event to who came, if it has several."""

    expected: int
    came: int
    groups: Groups
    days: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class ArrivalFigures:
    """Check-ins of the busiest day in equal steps.

    Attributes:
        day: the day, ``2026-11-20``.
        since: the beginning of the first step, in UTC milliseconds.
        step: how long one is, in milliseconds.
        counts: how many came in each; None for one to four, and for what would tell such a number.
        busiest: the place of the step in which most came.
        gap: seconds between one check-in and the next, in the median of the half hour around; None if it has too few.
        later: how many came after these steps; None for one to four.
    """

    day: str
    since: int
    step: int
    counts: tuple[int | None, ...]
    busiest: int
    gap: float | None
    later: int | None = 0


@dataclass(frozen=True, slots=True)
class SessionFigure:
    """How many people were in a session, and how many minutes half of them stayed at most; None if not told."""

    titles: Mapping[str, str]
    starts: int
    room: str
    people: int | None
    stay: float | None


@dataclass(frozen=True, slots=True)
class Dot:
    """A person in the drawn network: where (0 to 1 each way), how many they met, the place of their group."""

    x: float
    y: float
    met: int
    group: int | None


@dataclass(frozen=True, slots=True)
class MetStep:
    """So many people met `least` to `most` others."""

    least: int
    most: int
    people: int


@dataclass(frozen=True, slots=True)
class ContactFigures:
    """Who exchanged contacts, of those whose consent covers the statistics.

    Attributes:
        exchanges: how many were made, those included of which nobody may be counted.
        in_groups: how many of them were of three and more people; None for one to four.
        contacts: different pairs of people who may be counted.
        withheld: contacts that are left out, as one of the two did not agree; None for one to four.
        people: who has at least one contact that counts.
        alone: who came and has none; None for one to four.
        mean: how many people each of them met.
        median: how many half of them met at least.
        several: who met people of three and more other groups; None for one to four.
        steps: how many people met how many others.
        connected: how many of them hang together by contacts of contacts; None for one to four.
        bridges: contacts without which a part would hang apart; None for one to four.
        dots: the network as it is drawn.
        lines: its contacts, by the places of two dots.
        was_seated: whether people sat at tables in rounds, which is a second list of talks.
        missed: how many talks no list has; None where there is no second list, or too little on both.
    """

    exchanges: int
    in_groups: int | None
    contacts: int
    withheld: int | None
    people: int
    alone: int | None
    mean: float
    median: int
    several: int | None
    steps: tuple[MetStep, ...]
    connected: int | None
    bridges: int | None
    dots: tuple[Dot, ...]
    lines: tuple[tuple[int, int], ...]
    was_seated: bool = False
    missed: MissedTalks | None = None


@dataclass(frozen=True, slots=True)
class PainPointFigure:
    """A pain point that staff let be seen: its supporters (None for one to four), shares by group, table and links."""

    topic: str
    text: str
    supporters: int | None
    shares: Mapping[str, float]
    table: tuple[int, str, int] | None
    links: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class QuoteFigure:
    """A sentence that may be quoted and was chosen; its session is empty for the day, and where fewer than 5 spoke."""

    session: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class VoiceFigures:
    """What people said of the day.

    Attributes:
        topics: the topics of the open discussion, each by language.
        pain_points: what all groups share first.
        offers: how often help was offered; None for one to four.
        faces: how often each face was chosen, of what at least five spoke.
        named: what those are about, by session and question, each by language.
        quotes: the sentences that are quoted.
        sentences: how many more were said, of which none is quoted; None for one to four.
    """

    topics: Mapping[str, Mapping[str, str]]
    pain_points: tuple[PainPointFigure, ...]
    offers: int | None
    faces: tuple[FaceCount, ...]
    named: Mapping[tuple[str, str], Mapping[str, str]]
    quotes: tuple[QuoteFigure, ...]
    sentences: int | None


@dataclass(frozen=True, slots=True)
class ConsentFigure:
    """How many people answered for a purpose: given and standing, declined, taken back; None for one to four."""

    purpose: Purpose
    given: int | None
    declined: int | None
    withdrawn: int | None


@dataclass(frozen=True, slots=True)
class PrivacyFigures:
    """What people agreed to, how many were erased (None for one to four), and until when the rest is kept."""

    consents: tuple[ConsentFigure, ...]
    erased: int | None
    kept_until: int


@dataclass(frozen=True, slots=True)
class ReportFigures:
    """Everything that a report says; None where there is too little to say it."""

    turnout: Turnout
    arrivals: ArrivalFigures | None
    sessions: tuple[SessionFigure, ...]
    contacts: ContactFigures | None
    mixing: Mixing | None
    voices: VoiceFigures
    onward: tuple[Information, ...]
    privacy: PrivacyFigures
    meetings: MeetingFigures = NO_MEETINGS
