"""Asking to meet somebody, agreeing to it, saying no, and taking it back."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import assert_never, cast

from kiosk.domain.facts.meeting import MeetingWished
from kiosk.domain.faults.people import SomebodyGone, TooManyAsked
from kiosk.domain.meeting.wish_answer import WishAnswer
from kiosk.domain.meeting.wishes import (
    MOST_ASKED,
    MeetingPlace,
    MeetingWishes,
    WishStanding,
    between,
    find_place,
    meeting_place,
    meetings,
)
from kiosk.domain.networking.exchange import Purpose
from kiosk.domain.settings.meeting import MEETING_TABLES
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, consents, meeting_wishes, settings


@dataclass(frozen=True, slots=True)
class MeetingStanding:
    """How somebody stands with another person: where and when they meet, if both agreed."""

    between: WishStanding = WishStanding.NOTHING
    place: MeetingPlace | None = None


UNKNOWN = MeetingStanding()
"""Neither has said anything of the other one."""


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
        wishes = meeting_wishes.standing(connection)
        place = None
        match between(attendee, other, wishes):
            case WishStanding.AGREED | WishStanding.ASKED:
                return
            case WishStanding.ASKS | WishStanding.DECLINED:
                tables = tables_of(connection)
                place = find_place((attendee, other), meetings(wishes, tables), file.clock(), tables)
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
    wishes = meeting_wishes.standing(connection)
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
    wishes, tables = meeting_wishes.standing(connection), tables_of(connection)
    others = {other for pair in wishes for other in pair if attendee in pair} - {attendee}
    known = {
        one: MeetingStanding(between(attendee, one, wishes), meeting_place(attendee, one, wishes, tables))
        for one in others
    }
    return {
        other: standing
        for other, standing in known.items()
        if standing.between is not WishStanding.NOTHING and not (standing.place and standing.place.ends <= now)
    }


def meeting(connection: Connection) -> list[tuple[str, str]]:
    """Return the pairs whose meetings stand or are over: they are not suggested to each other any more."""
    return list(meetings(meeting_wishes.standing(connection), tables_of(connection)))


def is_asked(connection: Connection, attendee: str) -> bool:
    """Tell whether somebody who takes part wishes to meet a person and waits for the answer."""
    agreed = consents.agreed(connection, Purpose.SUGGESTIONS)
    wishes = meeting_wishes.standing(connection) if attendee in agreed else {}
    return any(
        other == attendee and one in agreed and between(attendee, one, wishes) is WishStanding.ASKS
        for one, other in wishes
    )


def tables_of(connection: Connection) -> int:
    """Return how many tables there are for meetings, as the event's settings have it."""
    text = settings.every(connection).get(MEETING_TABLES.name)
    with suppress(ValueError):
        return cast("int", MEETING_TABLES.form.check(text))
    return MEETING_TABLES.default


def _taken_back(connection: Connection, attendee: str, other: str, point: str) -> list[MeetingWished]:
    wishes = meeting_wishes.standing(connection)
    place = meeting_place(attendee, other, wishes, tables_of(connection))
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


def _asked(attendee: str, wishes: MeetingWishes) -> int:
    return sum(between(attendee, other, wishes) is WishStanding.ASKED for _, other in _own(attendee, wishes))


def _own(attendee: str, wishes: MeetingWishes) -> list[tuple[str, str]]:
    return [pair for pair in wishes if pair[0] == attendee]


def _said(attendee: str, other: str, answer: WishAnswer, place: MeetingPlace | None, point: str) -> MeetingWished:
    start, table = (place.start, place.table) if place else (0, 0)
    return MeetingWished(attendee, other, answer, start, table, point)
