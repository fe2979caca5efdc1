"""What the page "Meet someone" shows of topics and of people."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.language import language_of
from kiosk.domain.meeting.interests import Interests
from kiosk.domain.voices.pain_point import DiscussionTopic
from kiosk.services.meeting.suggested import Suggestion
from kiosk.viewmodels.foyer.wish_words import wish_words
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
    """Somebody whom the visitor is suggested: what they look for that the visitor offers, and the other way round.

    `between` is how they stand (see `WishStanding`), `said` and `detail` what is told of it, `yes` and `no` answers.
    """

    attendee: str
    name: str
    organisation: str
    initial: str
    wanted: str
    offered: str
    between: str
    said: str
    detail: str
    yes: str
    no: str
    spoken: str


def topic_rows(topics: tuple[DiscussionTopic, ...], chosen: Interests, language: str) -> list[MeetTopicRow]:
    """Return the topics in their order, as they are called in a language."""
    return [
        MeetTopicRow(one.id, one.name_in(language), one.id in chosen.offers, one.id in chosen.looks_for)
        for one in topics
    ]


def card_row(suggestion: Suggestion, topics: tuple[DiscussionTopic, ...], language: str, zone: ZoneInfo) -> MeetCardRow:
    """Return how somebody is shown in a language."""
    comma = language_of(language).comma
    wanted, offered = (
        comma.join(one.name_in(language) for one in topics if one.id in ids)
        for ids in (suggestion.reason.wanted, suggestion.reason.offered)
    )
    name = suggestion.public_name
    head = f"{name}{comma}{suggestion.organisation}" if suggestion.organisation else name
    words = wish_words(suggestion.standing, zone)
    told = [one for one in (words.said, words.detail) if one]
    return MeetCardRow(
        attendee=suggestion.attendee,
        name=name,
        organisation=suggestion.organisation,
        initial=name[:1],
        wanted=wanted,
        offered=offered,
        between=suggestion.standing.between,
        said=words.said,
        detail=words.detail,
        yes=words.yes,
        no=words.no,
        spoken=". ".join([head, *told, *_reasons(wanted, offered)]),
    )


def _reasons(wanted: str, offered: str) -> list[str]:
    reasons = []
    if wanted:
        reasons.append(filled(translate("FoyerMeet", "Looks for {topics}, which you offer"), topics=wanted))
    if offered:
        reasons.append(filled(translate("FoyerMeet", "Offers {topics}, which you look for"), topics=offered))
    return reasons
