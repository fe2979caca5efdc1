"""Sessions that the feed holds no more: they stay until the organiser says what becomes of them."""

import secrets

from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.changes import absent_from, with_known_ids
from kiosk.domain.agenda.session import Session, SessionStanding
from kiosk.domain.facts.live_agenda import SessionChange
from kiosk.services.live_agenda.changing import AgendaAct, Effect
from kiosk.services.live_agenda.feed import feed_here
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import agenda_feed, session_changes, sessions


def gone_from(file: EventFile, agenda: Agenda) -> tuple[str, ...]:
    """Return the ids of sessions that take place, and that an agenda that was taken over holds no more."""
    if not agenda.tells_gone:
        return ()
    stored = sessions.every_as_listed(file.reader)
    known, _ = with_known_ids(agenda, stored)
    absent = absent_from(known, stored, {session.id for session in known.sessions})
    return tuple(one.id for one in absent if one.standing is SessionStanding.SCHEDULED)


def gone_sessions(file: EventFile) -> list[Session]:
    """Return the sessions that this kiosk's feed holds no more, and of which nobody has said what becomes of them."""
    gone = agenda_feed.last_look(file.reader).gone if feed_here(file) else ()
    if not gone:
        return []
    by_hand = session_changes.of(file.reader, gone)
    answered = {id_ for id_, hand in by_hand.items() if hand.added or hand.cancelled}
    return [one for one in sessions.scheduled(file.reader) if one.id in gone and one.id not in answered]


def keep(session: Session) -> AgendaAct:
    """Return what it means that a session takes place though the feed holds it no more."""
    act = secrets.token_hex(4)
    return AgendaAct(act, (Effect((SessionChange(session.id, act=act, added=True),), session, session),))
