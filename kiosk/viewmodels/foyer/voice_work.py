"""What the page "Your voice" reads and gives, on the foyer's threads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import assert_never

from kiosk.domain.agenda.session import Session
from kiosk.domain.voices.feedback import Question, Smiley
from kiosk.domain.voices.likeness import learn
from kiosk.domain.voices.pain_point import DiscussionTopic
from kiosk.domain.voices.ranking import Ranking
from kiosk.services.voices.discussion import topics
from kiosk.services.voices.feedback import give_feedback, questions
from kiosk.services.voices.pain_points import add_pain_point, offer_help, ranking, support
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import sessions


class VoiceAct(StrEnum):
    """What somebody does with their badge."""

    FEEDBACK = "feedback"
    ADD = "add"
    SUPPORT = "support"
    HELP = "help"
    WITHDRAW = "withdraw"
    """Take an offer of help back."""


@dataclass(frozen=True, slots=True)
class Discussion:
    """What there is to choose from and to support."""

    topics: Sequence[DiscussionTopic] = ()
    questions: Sequence[Question] = ()
    sessions: Sequence[Session] = ()
    ranking: Ranking = field(default_factory=lambda: Ranking({}, ()))


@dataclass(frozen=True, slots=True)
class Draft:
    """What a visitor has chosen and typed so far."""

    about: str = ""
    face: int = 0
    faces: Mapping[str, int] = field(default_factory=dict)
    sentence: str = ""
    quotable: bool = False
    topic: str = ""
    text: str = ""


def hear(file: EventFile, language: str) -> Discussion:
    """Return what the page shows; what is typed in a language is compared with it from then on."""
    order = ranking(file)
    learn([one.pain_point for one in order.pain_points], language)
    return Discussion(topics(file), questions(file), sessions.shown(file.reader), order)


def act(file: EventFile, attendee: str, what: VoiceAct, pain_point: str, draft: Draft, language: str) -> bool:
    """Do what a visitor chose, now that their badge is known; returns whether it counts and did not before.

    Raises:
        Fault: it could not be recorded, or may not be any more.
    """
    match what:
        case VoiceAct.FEEDBACK:
            faces = {question: Smiley(face) for question, face in draft.faces.items()}
            return give_feedback(
                file,
                attendee,
                Smiley(draft.face),
                session=draft.about,
                answers=faces,
                sentence=draft.sentence,
                language=language,
                quotable=draft.quotable,
            )
        case VoiceAct.ADD:
            return bool(add_pain_point(file, attendee, draft.topic, draft.text, language=language))
        case VoiceAct.SUPPORT:
            return support(file, attendee, pain_point)
        case VoiceAct.HELP:
            return offer_help(file, attendee, pain_point)
        case VoiceAct.WITHDRAW:
            return offer_help(file, attendee, pain_point, over=True)
        case _:
            assert_never(what)
