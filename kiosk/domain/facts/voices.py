"""What the journal says of the voices of the day. None of these says whose it is, but for an offer of help."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import Moment, StaffId
from kiosk.domain.kiosks.role import Role
from kiosk.domain.voices.pain_point import PainPointStanding

_GIVEN_AT = (Role.ORGANISER, Role.FOYER)
_STAFF = (Role.ORGANISER, Role.DESK)


@fact("topic", subject="topic", folded=True, tables=("topic",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class TopicDetails:
    """A topic of the open discussion, by language too, where it stands among them, or that it is `gone`."""

    topic: str
    name: str | None = None
    names: Mapping[str, str] | None = None
    place: int | None = None
    gone: bool | None = None


@fact("question", subject="question", folded=True, tables=("question",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class QuestionDetails:
    """A question of the organiser's, which a face answers: its wording, by language too, or that it is `gone`."""

    question: str
    text: str | None = None
    texts: Mapping[str, str] | None = None
    place: int | None = None
    gone: bool | None = None


@fact("feedback", subject="session", tables=("feedback", "feedback_answer"), writers=_GIVEN_AT)
@dataclass(frozen=True, slots=True)
class FeedbackGiven:
    """Feedback on a session, or on the day if it is empty: a face from 1 to 5, faces for questions, a sentence.

    Nobody can tell whose: `mark` is a keyed hash of the person and the session, by which one badge has one voice. They
    agreed that the sentence may be quoted, without their name, if it is `quotable`.
    """

    session: str
    mark: str = ""
    face: int = 0
    answers: Mapping[str, str] = field(default_factory=dict)
    sentence: str = ""
    language: str = ""
    quotable: bool = False


@fact("quote", subject="sentence", folded=True, tables=("quote",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class QuoteChosen:
    """The report quotes a sentence, by its id, or no more; one that may not be quoted it never does."""

    sentence: str
    quoted: bool | None = None


@fact("pain_point", subject="pain_point", tables=("pain_point",), writers=_GIVEN_AT)
@dataclass(frozen=True, slots=True)
class PainPointAdded:
    """A pain point under a topic; nobody can tell whose: `mark` is a keyed hash of the person and the topic."""

    pain_point: str
    topic: str = ""
    text: str = ""
    language: str = ""
    mark: str = ""


@fact("support", subject="pain_point", tables=("support",), writers=_GIVEN_AT)
@dataclass(frozen=True, slots=True)
class SupportGiven:
    """A badge supports a pain point; nobody can tell whose: a keyed mark, and the group where enough of it came.

    `day` (ISO 8601) is the one whose key made the mark: those of two days tell nothing of one badge.
    """

    pain_point: str
    mark: str = ""
    group: str = ""
    day: str = ""


@fact("help_offer", subject="attendee", personal=True, tables=("help_offer",), writers=_GIVEN_AT)
@dataclass(frozen=True, slots=True)
class HelpOffered:
    """Somebody can help with a pain point, by name, or no more if that is `over`."""

    attendee: str
    pain_point: str = ""
    over: bool = False


@fact("moderation", subject="pain_point", folded=True, tables=("moderation",), writers=_STAFF, permissions=())
@dataclass(frozen=True, slots=True)
class PainPointModerated:
    """Staff let a pain point be seen or hid it, and put links beside it: an address by its title, empty for none."""

    pain_point: str
    standing: PainPointStanding | None = None
    links: Mapping[str, str] | None = None
    staff: StaffId = ""


@fact("table", subject="table", folded=True, tables=("discussion_table",), writers=_STAFF, permissions=())
@dataclass(frozen=True, slots=True)
class TableDetails:
    """A table where a pain point or a topic is talked about: when, where, for how many; or that it is `gone`."""

    table: str
    pain_point: str | None = None
    topic: str | None = None
    title: str | None = None
    starts: Moment | None = None
    place: str | None = None
    seats: int | None = None
    gone: bool | None = None
    staff: StaffId = ""


@fact("voices_day", subject="day", folded=True, tables=("voices_day",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class VoicesDay:
    """The voices of a day (ISO 8601) are closed: every kiosk destroys the key of its marks."""

    day: str
    closed: bool | None = None


VoiceFact = (
    TopicDetails
    | QuestionDetails
    | FeedbackGiven
    | QuoteChosen
    | PainPointAdded
    | SupportGiven
    | HelpOffered
    | PainPointModerated
    | TableDetails
    | VoicesDay
)
