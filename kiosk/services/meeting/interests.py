"""What somebody offers and looks for: agreed to on a screen, with the number of their badge, and taken back there."""

from dataclasses import dataclass

from kiosk.domain.facts.meeting import InterestsStated
from kiosk.domain.meeting.interests import Interests, listed
from kiosk.domain.networking.exchange import Purpose, TextsRead
from kiosk.domain.voices.pain_point import DiscussionTopic
from kiosk.services.meeting.wishes import all_taken_back
from kiosk.services.sharing.consent import answer_to, ensure_read, new_texts, taken_back
from kiosk.services.sharing.notice import PurposeTexts, own_folder, purpose_texts
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, consents, discussion, interests


@dataclass(frozen=True, slots=True)
class OwnInterests:
    """What one person offers and looks for among the event's topics; before they agreed, what the roster says of it."""

    attendee: str
    public_name: str
    topics: tuple[DiscussionTopic, ...]
    interests: Interests
    agreed: bool


def suggestion_texts(file: EventFile, language: str) -> PurposeTexts:
    """Return what is read before somebody agrees, in the language asked for or else in English.

    Raises:
        Fault: a text is missing, or has no version.
    """
    return purpose_texts(file.read_event(), Purpose.SUGGESTIONS, language, own_folder(file.path))


def own_interests(file: EventFile, attendee: str) -> OwnInterests | None:
    """Return what a person offers and looks for; None if they were erased."""
    with file.snapshot() as connection:
        person = attendees.get(connection, aliases.person_of(connection, attendee))
        if person is None:
            return None
        topics = tuple(discussion.topics(connection))
        known = frozenset(topic.id for topic in topics)
        agreed = has_agreed(connection, person.id)
        said = interests.standing(connection).get(person.id) if agreed else None
        stated = said or listed(person.answers, {one.id: (one.name, *one.names.values()) for one in topics})
        shown = Interests(stated.offers & known, stated.looks_for & known)
        return OwnInterests(person.id, person.public_name, topics, shown, agreed)


def has_agreed(connection: Connection, attendee: str) -> bool:
    """Tell whether a person agreed to be suggested, and has not taken it back."""
    return attendee in consents.agreed(connection, Purpose.SUGGESTIONS)


def agree(file: EventFile, attendee: str, stated: Interests, *, read: TextsRead, language: str, point: str) -> None:
    """Record that a person agreed to be suggested, by these interests; what they said before does not hold any more.

    Args:
        file: the event file.
        attendee: who has typed the number of their badge.
        stated: what they offer and look for.
        read: which texts stood before them.
        language: in which.
        point: where.

    Raises:
        Fault: they were erased, the texts have changed, or the file cannot be written; then nothing was recorded.
    """
    with file.writing() as connection:
        texts = suggestion_texts(file, language)
        ensure_read(connection, attendee, texts, read)
        answer = answer_to(Purpose.SUGGESTIONS, attendee, texts, point=point)
        offers, looks_for = tuple(sorted(stated.offers)), tuple(sorted(stated.looks_for))
        stated_anew = InterestsStated(attendee, offers, looks_for, point)
        file.journal.append_many([*new_texts(connection, texts.facts()), answer, stated_anew])


def take_back(file: EventFile, attendee: str, *, language: str, point: str) -> None:
    """Record that a person is not suggested any more; what they offer and look for, and wish, does not hold any more.

    Raises:
        Fault: the file cannot be written; then nothing was recorded.
    """
    with file.writing() as connection:
        if not has_agreed(connection, attendee):
            return
        answer = taken_back(Purpose.SUGGESTIONS, attendee, language=language, point=point)
        stated = InterestsStated(attendee, point=point)
        file.journal.append_many([*all_taken_back(connection, attendee, point), answer, stated])
