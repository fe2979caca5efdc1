"""What the page "Meet someone" shows of topics and of people."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.domain.language import language_of
from kiosk.domain.meeting.interests import Interests
from kiosk.domain.voices.pain_point import DiscussionTopic
from kiosk.services.meeting.suggested import Suggestion
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class MeetTopicRow:
    """A topic, and whether the visitor offers it and looks for it."""

    topic: str
    label: str
    offered: bool
    looked_for: bool


@dataclass(frozen=True, slots=True)
class MeetCardRow:
    """Somebody whom the visitor is suggested: what they look for that the visitor offers, and the other way round."""

    attendee: str
    name: str
    organisation: str
    initial: str
    wanted: str
    offered: str
    spoken: str


def topic_rows(topics: tuple[DiscussionTopic, ...], chosen: Interests, language: str) -> list[MeetTopicRow]:
    """Return the topics in their order, as they are called in a language."""
    return [
        MeetTopicRow(one.id, one.name_in(language), one.id in chosen.offers, one.id in chosen.looks_for)
        for one in topics
    ]


def card_row(suggestion: Suggestion, topics: tuple[DiscussionTopic, ...], language: str) -> MeetCardRow:
    """Return how somebody is shown in a language."""
    comma = language_of(language).comma
    wanted, offered = (
        comma.join(one.name_in(language) for one in topics if one.id in ids)
        for ids in (suggestion.reason.wanted, suggestion.reason.offered)
    )
    name = suggestion.public_name
    head = f"{name}{comma}{suggestion.organisation}" if suggestion.organisation else name
    said = [head, *_reasons(wanted, offered)]
    return MeetCardRow(suggestion.attendee, name, suggestion.organisation, name[:1], wanted, offered, ". ".join(said))


def _reasons(wanted: str, offered: str) -> list[str]:
    reasons = []
    if wanted:
        reasons.append(filled(translate("FoyerMeet", "Looks for {topics}, which you offer"), topics=wanted))
    if offered:
        reasons.append(filled(translate("FoyerMeet", "Offers {topics}, which you look for"), topics=offered))
    return reasons
