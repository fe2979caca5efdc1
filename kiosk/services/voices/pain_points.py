"""Pain points: adding one, supporting others, offering help. Each badge once a day, and nobody can tell whose."""

import secrets
from collections import Counter
from collections.abc import Iterable, Sequence

from kiosk.domain.facts.voices import HelpOffered, PainPointAdded, SupportGiven
from kiosk.domain.faults.people import PersonGone
from kiosk.domain.faults.voices import NoSuchPainPoint, NoSuchTopic, PainPointUnfit
from kiosk.domain.plain_text import one_line
from kiosk.domain.voices.mark import about_pain_point, about_topic
from kiosk.domain.voices.pain_point import LONGEST, PainPoint, PainPointStanding
from kiosk.domain.voices.ranking import Ranking, ranked, told
from kiosk.services.voices.day import OpenDay, day_on, open_day, waiting
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, discussion, pain_points


def add_pain_point(file: EventFile, attendee: str, topic: str, text: str, *, language: str = "") -> str:
    """Add a pain point with a badge, and support it; staff read it before others see it.

    Args:
        file: the event file.
        attendee: whose badge it is; only keyed marks of the person are kept.
        topic: the id of a topic.
        text: up to 80 letters.
        language: in which it was written.

    Returns:
        Its id; empty where a badge of that person has added one under the topic on this day.

    Raises:
        Fault: it has no letters or too many, there is no such topic, or see `open_day`.
    """
    words = one_line(text).strip()
    if not 1 <= len(words) <= LONGEST:
        raise PainPointUnfit(LONGEST)
    if topic not in {one.id for one in discussion.topics(file.reader)}:
        raise NoSuchTopic(topic)
    with open_day(file) as day:
        mark = day.mark(attendee, about_topic(topic))
        waits = any(isinstance(one, PainPointAdded) and (one.topic, one.mark) == (topic, mark) for one in day.waiting)
        if waits or pain_points.has_mark(file.reader, topic, mark):
            return ""
        id_ = secrets.token_hex(8)
        added = PainPointAdded(id_, topic, words, language, mark)
        day.give(attendee, [_support(file, day, attendee, id_), added])
        return id_


def support(file: EventFile, attendee: str, pain_point: str) -> bool:
    """Support a pain point with a badge; returns whether it counts: False where the person did so on this day.

    Raises:
        Fault: there is no such pain point, or see `open_day`.
    """
    pain_point_of(file, pain_point)
    with open_day(file) as day:
        if _is_supported(file, day, attendee, pain_point):
            return False
        day.give(attendee, [_support(file, day, attendee, pain_point)])
        return True


def offer_help(file: EventFile, attendee: str, pain_point: str, *, over: bool = False) -> bool:
    """Offer help with a pain point, by name, or take that back; returns whether anything changed.

    Raises:
        Fault: there is no such pain point, or the file cannot be written.
    """
    pain_point_of(file, pain_point)
    with file.writing() as connection:
        if attendees.get(connection, aliases.person_of(connection, attendee)) is None:
            raise PersonGone()
        people = aliases.members(connection, aliases.person_of(connection, attendee))
        if pain_points.offers_help(connection, pain_point, people) is not over:
            return False
        for person in people if over else (attendee,):
            file.journal.append(HelpOffered(person, pain_point, over))
        return True


def everything(file: EventFile) -> list[PainPoint]:
    """Return all pain points with those who share them.

    One that waits is not among them: seen at once, and stamped by whoever decides on it, it would tell when its writer
    was at the screen. Support that waits on this machine is counted, without its group; no group under five is.
    """
    return [told(one) for one in _known(file)]


def _known(file: EventFile) -> list[PainPoint]:
    """Return all pain points with counts of any size, of which nothing may leave this module."""
    more = Counter(one.pain_point for one in waiting(file) if isinstance(one, SupportGiven))
    return pain_points.everything(file.reader, more, day_on(file))


def waiting_count(file: EventFile) -> int | None:
    """Return how many pain points are to be read by staff; None for an event without an open discussion."""
    unread, known = pain_points.unread(file.reader)
    return unread if known or discussion.topics(file.reader) else None


def ranking(file: EventFile, topic: str = "", *, only_approved: bool = True) -> Ranking:
    """Return pain points, what all groups share first, under one topic or all; groups under five are not among them."""
    chosen = (
        one
        for one in _known(file)
        if (not topic or one.topic == topic) and (not only_approved or one.standing is PainPointStanding.APPROVED)
    )
    return ranked(chosen, pain_points.group_sizes(file.reader))


def pain_point_of(file: EventFile, id_: str) -> PainPoint:
    """Return the pain point of an id, or of the beginning of one.

    Raises:
        Fault: there is none, or several begin so.
    """
    found = _beginning(everything(file), id_)
    if len(found) != 1:
        raise NoSuchPainPoint(id_)
    return found[0]


def _beginning(known: Iterable[PainPoint], id_: str) -> Sequence[PainPoint]:
    return [one for one in known if one.id == id_] or [one for one in known if id_ and one.id.startswith(id_)]


def _support(file: EventFile, day: OpenDay, attendee: str, pain_point: str) -> SupportGiven:
    person = attendees.get(file.reader, aliases.person_of(file.reader, attendee))
    if person is None:
        raise PersonGone()
    return SupportGiven(pain_point, day.mark(attendee, about_pain_point(pain_point)), person.group, day.date)


def _is_supported(file: EventFile, day: OpenDay, attendee: str, pain_point: str) -> bool:
    mark = day.mark(attendee, about_pain_point(pain_point))
    waits = any(
        isinstance(one, SupportGiven) and (one.pain_point, one.mark) == (pain_point, mark) for one in day.waiting
    )
    return waits or pain_points.is_supported(file.reader, pain_point, mark)
