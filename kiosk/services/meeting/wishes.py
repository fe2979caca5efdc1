"""Asking to meet somebody, agreeing to it, saying no, and taking it back."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never, cast

from kiosk.domain.facts.meeting import MeetingWished
from kiosk.domain.faults.people import SomebodyGone, TooManyAsked
from kiosk.domain.meeting.place import MeetingPlace
from kiosk.domain.meeting.timetable import find_place, timetable
from kiosk.domain.meeting.wish_answer import WishAnswer
from kiosk.domain.meeting.wishes import MOST_ASKED, MeetingWishes, WishStanding, between, latest, recorded_place
from kiosk.domain.networking.exchange import Purpose
from kiosk.domain.settings.meeting import MEETING_TABLES
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, consents, meeting_wishes, settings


@dataclass(frozen=True, slots=True)
class MeetingStanding:
    """How somebody stands with another person: where and when they meet, if both agreed.

    `moved`: it is not where they were told first, as another kiosk had given that place away.
    """

    between: WishStanding = WishStanding.NOTHING
    place: MeetingPlace | None = None
    moved: bool = False


UNKNOWN = MeetingStanding()
"""Neither has said anything of the other one."""


class MeetingNews(StrEnum):
    """What somebody is told of meetings wherever they scan their badge: no name, no table."""

    NONE = ""
    ASKED = "asked"
    AGREED = "agreed"
    CHANGED = "changed"
    """A meeting moved, or was called off by the other one."""


def wish(file: EventFile, attendee: str, other: str, *, point: str) -> None:
    """Record that a person wishes to meet another one; if that one wishes it too they meet, at a place found here.

    Args:
        file: the event file.
        attendee: who has typed the number of their badge.
        other: whom they are suggested, or who asked them.
        point: where.

    Raises:
        Fault: one of them was erased or is suggested no more, the person waits for the answer of enough people, or the
            file cannot be written; then nothing was recorded.
    """
    with file.writing() as connection:
        agreed = consents.agreed(connection, Purpose.SUGGESTIONS)
        if not {attendee, other} <= agreed or len(attendees.of_ids(connection, (attendee, other))) < 2:
            raise SomebodyGone()
        said = meeting_wishes.said(connection)
        wishes, place = latest(said), None
        match between(attendee, other, wishes):
            case WishStanding.AGREED | WishStanding.ASKED:
                return
            case WishStanding.ASKS | WishStanding.DECLINED:
                tables = tables_of(connection)
                place = find_place((attendee, other), timetable(said, tables), file.clock(), tables)
            case WishStanding.NOTHING | WishStanding.CALLED_OFF:
                if _asked(attendee, wishes) >= MOST_ASKED:
                    raise TooManyAsked(MOST_ASKED)
            case unknown:
                assert_never(unknown)
        file.journal.append(_said(attendee, other, WishAnswer.WANTED, place, point))


def refuse(file: EventFile, attendee: str, other: str, *, point: str) -> None:
    """Record that a person says no to whoever asked them, or takes back what they said; a meeting is called off.

    Raises:
        Fault: the file cannot be written; then nothing was recorded.
    """
    with file.writing() as connection:
        file.journal.append_many(_taken_back(connection, attendee, other, point))


def all_taken_back(connection: Connection, attendee: str, point: str) -> Iterator[MeetingWished]:
    """Yield what takes back every wish of a person who takes no part any more."""
    wishes = latest(meeting_wishes.said(connection))
    for _, other in _own(attendee, wishes):
        if between(attendee, other, wishes) in (WishStanding.ASKED, WishStanding.AGREED, WishStanding.CALLED_OFF):
            yield from _taken_back(connection, attendee, other, point)


def standings(connection: Connection, attendee: str, now: int) -> dict[str, MeetingStanding]:
    """Return how a person stands with everybody of whom there is anything to tell; not with whom they have met by now.

    Args:
        connection: to the event file.
        attendee: the person.
        now: UTC milliseconds.
    """
    said = meeting_wishes.said(connection)
    wishes, meetings = latest(said), timetable(said, tables_of(connection))
    others = {other for pair in wishes for other in pair if attendee in pair} - {attendee}
    known = {one: _standing(attendee, one, wishes, meetings) for one in others}
    return {
        other: standing
        for other, standing in known.items()
        if standing.between is not WishStanding.NOTHING and not (standing.place and standing.place.ends <= now)
    }


def meeting(connection: Connection) -> list[tuple[str, str]]:
    """Return the pairs whose meetings stand or are over: they are not suggested to each other any more."""
    return list(timetable(meeting_wishes.said(connection), tables_of(connection)))


def news(connection: Connection, attendee: str, now: int) -> MeetingNews:
    """Return what a person is told of their meetings who takes part; a change comes first, then a meeting.

    Args:
        connection: to the event file.
        attendee: the person.
        now: UTC milliseconds.
    """
    agreed = consents.agreed(connection, Purpose.SUGGESTIONS)
    known = standings(connection, attendee, now) if attendee in agreed else {}
    told = {one.between for other, one in known.items() if other in agreed or one.place}
    if WishStanding.CALLED_OFF in told or any(one.moved for one in known.values()):
        return MeetingNews.CHANGED
    if WishStanding.AGREED in told:
        return MeetingNews.AGREED
    return MeetingNews.ASKED if WishStanding.ASKS in told else MeetingNews.NONE


def tables_of(connection: Connection) -> int:
    """Return how many tables there are for meetings, as the event's settings have it."""
    text = settings.every(connection).get(MEETING_TABLES.name)
    with suppress(ValueError):
        return cast("int", MEETING_TABLES.form.check(text))
    return MEETING_TABLES.default


def _taken_back(connection: Connection, attendee: str, other: str, point: str) -> list[MeetingWished]:
    said = meeting_wishes.said(connection)
    wishes = latest(said)
    place = timetable(said, tables_of(connection)).get(_pair(attendee, other))
    match between(attendee, other, wishes):
        case WishStanding.ASKS:
            return [_said(attendee, other, WishAnswer.DECLINED, None, point)]
        case WishStanding.AGREED:
            return [_said(attendee, other, WishAnswer.WITHDRAWN, place, point)]
        case WishStanding.ASKED | WishStanding.DECLINED | WishStanding.CALLED_OFF:
            return [_said(attendee, other, WishAnswer.WITHDRAWN, None, point)]
        case WishStanding.NOTHING:
            return []
        case unknown:
            assert_never(unknown)


def _standing(
    attendee: str, other: str, wishes: MeetingWishes, meetings: Mapping[tuple[str, str], MeetingPlace]
) -> MeetingStanding:
    recorded, place = recorded_place(attendee, other, wishes), meetings.get(_pair(attendee, other))
    moved = place is not None and recorded is not None and place != recorded
    return MeetingStanding(between(attendee, other, wishes), place or recorded, moved)


def _pair(one: str, other: str) -> tuple[str, str]:
    return min(one, other), max(one, other)


def _asked(attendee: str, wishes: MeetingWishes) -> int:
    return sum(between(attendee, other, wishes) is WishStanding.ASKED for _, other in _own(attendee, wishes))


def _own(attendee: str, wishes: MeetingWishes) -> list[tuple[str, str]]:
    return [pair for pair in wishes if pair[0] == attendee]


def _said(attendee: str, other: str, answer: WishAnswer, place: MeetingPlace | None, point: str) -> MeetingWished:
    start, table = (place.start, place.table) if place else (0, 0)
    return MeetingWished(attendee, other, answer, start, table, point)
