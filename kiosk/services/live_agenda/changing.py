"""Changing sessions by hand on the day: later, elsewhere, cancelled. The journal takes that from organisers only."""

import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.agenda.by_hand import changed_by_hand, holding
from kiosk.domain.agenda.days import first_day
from kiosk.domain.agenda.session import Session, SessionStanding
from kiosk.domain.facts.kinds import SessionDetails
from kiosk.domain.facts.live_agenda import SessionChange
from kiosk.domain.faults.live_agenda import (
    EndsBeforeItBegins,
    NoLater,
    NothingToMove,
    SessionOff,
    SeveralSessions,
)
from kiosk.domain.faults.points import NoSuchSession
from kiosk.domain.roster.folding import fold
from kiosk.services.live_agenda.acts import changes_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import sessions

_MINUTE = 60_000
_FEW = 5


@dataclass(frozen=True, slots=True)
class Effect:
    """What an act changes of one session: as it is, and as it will be; nothing is recorded of what stays."""

    facts: tuple[SessionChange | SessionDetails, ...]
    before: Session
    after: Session


@dataclass(frozen=True, slots=True)
class AgendaAct:
    """What was, or is to be, changed at once, under one id."""

    id: str
    effects: tuple[Effect, ...]


def session_named(file: EventFile, typed: str) -> Session:
    """Return the session that a text names: by its id, its title, or a part of the title that only one has.

    Raises:
        Fault: no session is named so, or several are.
    """
    known = {session.id: session for session in sessions.shown(file.reader)}
    if session := known.get(typed):
        return session
    wanted = fold(typed)
    titled = [session for session in known.values() if wanted and wanted in map(fold, _titles(session))]
    near = titled or [one for one in known.values() if wanted and any(wanted in fold(title) for title in _titles(one))]
    if not near:
        raise NoSuchSession(typed)
    if len(near) > 1:
        raise SeveralSessions(typed, tuple(f"{one.text.title} ({one.id})" for one in near[:_FEW]))
    return near[0]


def delay(file: EventFile, session: Session, minutes: int, *, following: bool = False) -> AgendaAct:
    """Return what it means that a session is late by so many minutes, of what it was before it was late.

    With 0 its delays are taken back, so that a newer agenda may move it again.

    Args:
        file: the event file.
        session: the one that is late.
        minutes: by how many.
        following: whether what follows in its room on that day is late too.

    Raises:
        Fault: it is off, or lasts whole days.
    """
    _changeable(session)
    if session.all_day:
        raise NoLater(session.text.title)
    late = [session, *(_following(file, session) if following else ())]
    if minutes == 0:
        return _on_time_again(file, late)
    return _act((one, _later(one, minutes)) for one in late)


def move(
    file: EventFile, session: Session, *, starts: int | None = None, ends: int | None = None, room: str | None = None
) -> AgendaAct:
    """Return what it means to move a session to another time or room; how long it lasts stays unless `ends` is given.

    Args:
        file: the event file.
        session: the one that moves.
        starts: UTC milliseconds.
        ends: UTC milliseconds.
        room: another room, or an empty text for none; its names in other languages are those that the agenda has.

    Raises:
        Fault: it is off, or would end before it begins, or nothing is said.
    """
    _changeable(session)
    if starts is None and ends is None and room is None:
        raise NothingToMove(session.text.title)
    change = SessionChange(session.id)
    if starts is not None or ends is not None:
        begins = session.starts if starts is None else starts
        over = begins + session.ends - session.starts if ends is None else ends
        if over < begins:
            raise EndsBeforeItBegins(session.text.title)
        change = replace(change, starts=begins, ends=over, delay=0)
    if room is not None:
        change = replace(change, room=room, rooms=names_of_room(file, room))
    return _act([(session, change)])


def cancel(session: Session) -> AgendaAct:
    """Return what it means that a session does not take place.

    Raises:
        Fault: it is off already.
    """
    _changeable(session)
    return _act([(session, SessionChange(session.id, cancelled=True))])


def carry_out(file: EventFile, act: AgendaAct) -> None:
    """Record what an act changes, all of it or nothing.

    Raises:
        Fault: this kiosk may not, or the file cannot be written.
    """
    with file.writing():
        for effect in act.effects:
            for fact in effect.facts:
                file.journal.append(fact)


def _titles(session: Session) -> Iterator[str]:
    yield session.text.title
    for text in session.texts.values():
        yield text.title


def _changeable(session: Session) -> None:
    if session.standing is not SessionStanding.SCHEDULED:
        raise SessionOff(session.text.title)


def _following(file: EventFile, session: Session) -> list[Session]:
    """Return what begins after a session in its room on its day, each as it would be on time."""
    room, zone = fold(session.text.room), file.read_event().zone
    if not room:
        return []
    day, begins = first_day(session, zone), _on_time(session)
    return [
        one
        for one in sessions.scheduled(file.reader)
        if fold(one.text.room) == room and not one.all_day and first_day(one, zone) == day and _on_time(one) > begins
    ]


def _on_time(session: Session) -> int:
    """Return when a session would begin if it were not late (UTC milliseconds)."""
    return session.starts - session.delay * _MINUTE


def _later(session: Session, minutes: int) -> SessionChange:
    starts = _on_time(session) + minutes * _MINUTE
    return SessionChange(session.id, starts=starts, ends=starts + session.ends - session.starts, delay=minutes)


def names_of_room(file: EventFile, room: str) -> dict[str, str]:
    """Return what other sessions call a room in each language."""
    names: dict[str, str] = {}
    for session in sessions.every_as_listed(file.reader).values():
        if session.text.room == room:
            names |= {language: text.room for language, text in session.texts.items() if text.room}
    return names


def _act(changes: Iterable[tuple[Session, SessionChange]]) -> AgendaAct:
    act = secrets.token_hex(4)
    return AgendaAct(act, tuple(_effects(act, list(changes))))


def _effects(act: str, changes: Sequence[tuple[Session, SessionChange]]) -> Iterator[Effect]:
    for session, change in changes:
        fact = replace(change, act=act)
        yield Effect((fact,), session, changed_by_hand(session, holding([fact])))


def _on_time_again(file: EventFile, late: Sequence[Session]) -> AgendaAct:
    act = secrets.token_hex(4)
    return AgendaAct(act, tuple(_without_delays(file, session, act) for session in late))


def _without_delays(file: EventFile, session: Session, act: str) -> Effect:
    """Return what it means that every delay of a session is taken back which was not yet: what else was said holds."""
    made = changes_of(file, session.id)
    undone = {change.undoes for change in made}
    delays = [one.act for one in made if one.delay and one.act and not one.undoes and one.act not in undone]
    facts = tuple(SessionChange(session.id, act=act, undoes=delay) for delay in dict.fromkeys(delays))
    listed = sessions.every_as_listed(file.reader)[session.id]
    timed = changed_by_hand(listed, holding([*made, *facts]))
    after = replace(session, starts=timed.starts, ends=timed.ends, day=timed.day, all_day=timed.all_day)
    moved_from = None if session.moved_from == timed.starts else session.moved_from
    return Effect(facts, session, replace(after, delay=timed.delay, moved_from=moved_from))
