"""What the organiser's page of voices reads: pain points in the order of what all groups share, offers, and faces."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import assert_never

from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.voices.feedback import FaceCount, Question, Sentence
from kiosk.domain.voices.pain_point import DiscussionTopic, PainPointStanding, SharedPainPoint
from kiosk.services.voices.discussion import helpers_of, topics
from kiosk.services.voices.feedback import face_counts, questions, sentences
from kiosk.services.voices.pain_points import ranking
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import sessions

_MOST_SENTENCES = 500
"""So many are listed, first those that may be quoted; the terminal and exports have all."""


class VoicesSection(StrEnum):
    """The lists of the page."""

    WAITING = "waiting"
    APPROVED = "approved"
    HIDDEN = "hidden"
    FEEDBACK = "feedback"
    SENTENCES = "sentences"

    @property
    def standing(self) -> PainPointStanding | None:
        """The standing of the pain points that are listed; None where faces or sentences are."""
        match self:
            case VoicesSection.WAITING:
                return PainPointStanding.WAITING
            case VoicesSection.APPROVED:
                return PainPointStanding.APPROVED
            case VoicesSection.HIDDEN:
                return PainPointStanding.HIDDEN
            case VoicesSection.FEEDBACK | VoicesSection.SENTENCES:
                return None
            case _:
                assert_never(self)


@dataclass(frozen=True, slots=True)
class Voices:
    """All that was said: `groups` are those that are shown, `helpers` who offered help, by pain point."""

    groups: tuple[str, ...] = ()
    pain_points: tuple[SharedPainPoint, ...] = ()
    topics: Mapping[str, DiscussionTopic] = field(default_factory=dict)
    helpers: Mapping[str, tuple[Attendee, ...]] = field(default_factory=dict)
    faces: tuple[FaceCount, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)
    questions: Mapping[str, Question] = field(default_factory=dict)
    sentences: tuple[Sentence, ...] = ()

    def under(self, section: VoicesSection) -> list[SharedPainPoint]:
        """Return the pain points of a list, what all groups share first."""
        return [one for one in self.pain_points if one.pain_point.standing is section.standing]

    def count(self, section: VoicesSection) -> int:
        """Return how many rows a list has."""
        return len(self.faces) if section is VoicesSection.FEEDBACK else len(self.ids(section))

    def ids(self, section: VoicesSection) -> list[str]:
        """Return the ids of what is listed; faces have none."""
        if section is VoicesSection.SENTENCES:
            return [one.id for one in self.sentences]
        return [one.pain_point.id for one in self.under(section)]


def read_voices(file: EventFile, language: str) -> Voices:
    """Read what was said; titles of sessions are in a language."""
    order, counted = ranking(file, only_approved=False), face_counts(file)
    offered = [one.pain_point for one in order.pain_points if one.pain_point.helpers]
    said = sorted(sentences(file), key=lambda one: not one.is_quotable)[:_MOST_SENTENCES]
    about = {one.session for one in counted} | {one.session for one in said}
    return Voices(
        tuple(order.groups),
        tuple(order.pain_points),
        {one.id: one for one in topics(file)},
        {one.id: tuple(helpers_of(file, one)) for one in offered},
        tuple(counted),
        {id_: one.text_in(language).title for id_, one in sessions.every(file.reader).items() if id_ in about},
        {one.id: one for one in questions(file)},
        tuple(said),
    )
