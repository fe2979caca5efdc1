"""What a later agenda says other than the one before: which session is which, and how it changed."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo

from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionStanding
from kiosk.domain.import_report import Remark
from kiosk.domain.moment import DAY, clock_time, day_of
from kiosk.domain.remarks.agenda import (
    At,
    DetailsChanged,
    EndChanged,
    RoomChanged,
    RoomGiven,
    RoomTaken,
    SessionBack,
    SessionMoved,
    SessionRenamed,
)
from kiosk.domain.remarks.agenda_by_hand import (
    CancelledHolds,
    EndHolds,
    RoomHolds,
    SpeakersHold,
    TimeHolds,
    TitleHolds,
    TrackHolds,
)
from kiosk.domain.roster.folding import fold

_NEAR = 7 * DAY
"""A session of another id and the same title within so many milliseconds may be the same."""


def with_known_ids(agenda: Agenda, stored: Mapping[str, Session]) -> tuple[Agenda, int]:
    """Return an agenda in which sessions whose ids changed have those by which they are known, and how many did.

    Some systems make new ids with each export, and no two formats of one agenda share them. A session is the same if it
    alone has its title and start; then, if it alone has its title, and starts within a week of before.
    """
    here = {session.id for session in agenda.sessions}
    known: dict[str, str] = {}
    matched: set[str] = set()
    for key in (lambda one: (fold(one.text.title) or one.text.title, one.starts), _title):
        new = _alone((one for one in agenda.sessions if one.id not in stored and one.id not in known), key)
        old = _alone((one for id_, one in stored.items() if id_ not in here and id_ not in matched), key)
        for name in new.keys() & old.keys():
            if abs(new[name].starts - old[name].starts) <= _NEAR:
                known[new[name].id] = old[name].id
                matched.add(old[name].id)
    if not known:
        return agenda, 0
    sessions = tuple(replace(session, id=known.get(session.id, session.id)) for session in agenda.sessions)
    return replace(agenda, sessions=sessions), len(known)


def absent_from(agenda: Agenda, stored: Mapping[str, Session], here: Collection[str]) -> list[Session]:
    """Return the sessions that an agenda says nothing of, other than those in `here`; none that could not be read."""
    return [one for id_, one in stored.items() if id_ not in here and not agenda.could_not_read(id_)]


def is_replaced(agenda: Agenda, stored: Mapping[str, Session]) -> bool:
    """Tell whether an agenda is another one than that before: hardly any session of that is in it."""
    scheduled = [id_ for id_, session in stored.items() if session.standing is SessionStanding.SCHEDULED]
    here = {session.id for session in agenda.sessions}
    return sum(id_ in here for id_ in scheduled) * 10 < len(scheduled)


def remarks_on(before: Session, after: Session, zone: ZoneInfo) -> Iterator[Remark]:
    """Yield what became of a session that changed; times are said in the event's zone."""
    title, old, new = after.text.title, before.text, after.text
    remarks: list[Remark] = []
    if before.standing is not SessionStanding.SCHEDULED:
        remarks.append(SessionBack(title))
    if before.starts != after.starts:
        remarks.append(SessionMoved(title, _at(before.starts, zone), _at(after.starts, zone)))
    elif before.ends != after.ends:
        remarks.append(EndChanged(title, clock_time(after.ends, zone)))
    if old.room != new.room:
        remarks.append(
            RoomChanged(title, old.room, new.room)
            if old.room and new.room
            else RoomGiven(title, new.room)
            if new.room
            else RoomTaken(title, old.room)
        )
    if old.title != new.title:
        remarks.append(SessionRenamed(title, old.title))
    yield from remarks or [DetailsChanged(title)]


def remarks_on_hand(listed: Session, held: Session, zone: ZoneInfo) -> Iterator[Remark]:
    """Yield what holds of a session by hand, and what its agenda says instead."""
    title = held.text.title
    if listed.starts != held.starts:
        yield TimeHolds(title, _at(held.starts, zone), _at(listed.starts, zone))
    elif listed.ends != held.ends:
        yield EndHolds(title, clock_time(held.ends, zone), clock_time(listed.ends, zone))
    if listed.text.room != held.text.room:
        yield RoomHolds(title, held.text.room, listed.text.room)
    if listed.text.title != title:
        yield TitleHolds(title, listed.text.title)
    if listed.speakers != held.speakers:
        yield SpeakersHold(title, listed.speakers)
    if listed.track != held.track:
        yield TrackHolds(title, held.track, listed.track)
    if held.is_cancelled and not listed.is_cancelled:
        yield CancelledHolds(title)


def _title(session: Session) -> str:
    return fold(session.text.title) or session.text.title


def _alone(sessions: Iterable[Session], key: Callable[[Session], Hashable]) -> dict[Hashable, Session]:
    """Return the sessions that share their key with no other, by that."""
    groups: defaultdict[Hashable, list[Session]] = defaultdict(list)
    for session in sessions:
        groups[key(session)].append(session)
    return {name: group[0] for name, group in groups.items() if len(group) == 1}


def _at(moment: int, zone: ZoneInfo) -> At:
    return At(day_of(moment, zone), clock_time(moment, zone))
