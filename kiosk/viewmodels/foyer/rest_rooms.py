"""What the resting foyer says of each room: what is on there now, and what comes next today."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.domain.agenda.session import Session, SessionStanding
from kiosk.domain.moment import clock_time, end_of_day
from kiosk.viewmodels.foyer.rest_change import RestInput
from kiosk.viewmodels.shared.wording import filled

PAGE_MS = 12_000
"""How long one page of rooms stands."""


@dataclass(frozen=True, slots=True)
class RestRoom:
    """One room; an empty text is not shown. `progress` is how much of what is on is over, below 0 where nothing is.

    `next_before` is the time that was printed where what comes next was moved.
    """

    room: str
    now: str
    until: str = ""
    progress: float = -1.0
    next_time: str = ""
    next_before: str = ""
    next_title: str = ""


def rest_rooms(given: RestInput) -> tuple[RestRoom, ...]:
    """Return every room where something is on or to come today, those where something is on first.

    A single one is none: then the page has no need to tell rooms apart.
    """
    by_room: dict[str, list[Session]] = {}
    midnight = end_of_day(given.at, given.event.zone)
    today = [session for session in given.sessions if _counts(session, given.at, midnight)]
    for session in sorted(today, key=lambda session: (session.starts, session.text.room, session.id)):
        if room := session.text_in(given.language).room:
            by_room.setdefault(room, []).append(session)
    if len(by_room) < 2:
        return ()
    rooms = [_room(room, sessions, given) for room, sessions in by_room.items()]
    return tuple(sorted(rooms, key=lambda room: room.progress < 0))


def page_of(rooms: Sequence[RestRoom], size: int, at: int) -> tuple[RestRoom, ...]:
    """Return the rooms that stand at a time (UTC milliseconds), `size` of them a page."""
    pages = max(1, -(-len(rooms) // size))
    first = at // PAGE_MS % pages * size
    return tuple(rooms[first : first + size])


def _counts(session: Session, at: int, midnight: int) -> bool:
    if session.all_day or session.standing is not SessionStanding.SCHEDULED:
        return False
    return session.ends > at and session.starts < midnight


def _room(room: str, sessions: Sequence[Session], given: RestInput) -> RestRoom:
    zone = given.event.zone
    on = [session for session in sessions if session.starts <= given.at]
    coming = next((session for session in sessions if session.starts > given.at), None)
    now, until, progress = QCoreApplication.translate("FoyerRest", "Free now"), "", -1.0
    if on:
        current = on[-1]
        now = current.text_in(given.language).title
        until = filled(QCoreApplication.translate("FoyerRest", "until {time}"), time=clock_time(current.ends, zone))
        progress = (given.at - current.starts) / max(1, current.ends - current.starts)
    if coming is None:
        return RestRoom(room, now, until, progress)
    before = clock_time(coming.moved_from, zone) if coming.moved_from is not None else ""
    title = coming.text_in(given.language).title
    return RestRoom(room, now, until, progress, clock_time(coming.starts, zone), before, title)
