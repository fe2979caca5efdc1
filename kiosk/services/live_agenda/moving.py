"""Moving a session with a finger or by keys: where it would stand, what is in its way there, and letting it go."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from kiosk.domain.agenda.by_hand import changed_by_hand, holding
from kiosk.domain.agenda.consequences import RoomOccupied, SpeakerElsewhere, in_the_way
from kiosk.domain.agenda.days import first_day
from kiosk.domain.agenda.session import Session
from kiosk.domain.facts.live_agenda import SessionChange
from kiosk.domain.faults.live_agenda import AgendaChangedMeanwhile
from kiosk.domain.moment import local, milliseconds
from kiosk.services.live_agenda.changing import AgendaAct, carry_out, move, session_named
from kiosk.storage.event_file import EventFile

STEP = 5 * 60_000
"""A session that is moved begins at a whole five minutes; in milliseconds."""


@dataclass(frozen=True, slots=True)
class MovedSession:
    """A session that was taken up, as it would be where it is now, and what stands in its way there: its room first."""

    taken: Session
    session: Session
    clashes: tuple[RoomOccupied | SpeakerElsewhere, ...] = ()

    @property
    def is_elsewhere(self) -> bool:
        """It would stand elsewhere than before."""
        return (self.taken.starts, self.taken.text.room) != (self.session.starts, self.session.text.room)


def stepped(at: float) -> int:
    """Return the whole five minutes that are nearest to a time (both in UTC milliseconds)."""
    return round(at / STEP) * STEP


def on_day(session: Session, day: date, zone: ZoneInfo) -> int:
    """Return when a session would begin at the same time of day on another day (UTC milliseconds)."""
    begins = local(session.starts, zone).replace(tzinfo=None) + (day - first_day(session, zone))
    return milliseconds(begins.replace(tzinfo=zone))


def moved_to(taken: Session, starts: int, room: str, others: Iterable[Session]) -> MovedSession:
    """Return a session where it would stand; it lasts as long as before.

    Args:
        taken: the session as it is.
        starts: UTC milliseconds.
        room: as the agenda itself calls it.
        others: the sessions of the agenda, from which the names of the room in other languages come.
    """
    others = list(others)
    ends = starts + taken.ends - taken.starts
    change = SessionChange(taken.id, act="moved", starts=starts, ends=ends, delay=0)
    if room != taken.text.room:
        change = SessionChange(
            taken.id, act="moved", starts=starts, ends=ends, delay=0, room=room, rooms=_names_of(room, others)
        )
    session = changed_by_hand(taken, holding([change]))
    beside = [one for one in others if one.starts < session.ends and session.starts < one.ends]
    clashes = sorted(in_the_way(session, beside), key=lambda clash: isinstance(clash, SpeakerElsewhere))
    return MovedSession(taken, session, tuple(clashes))


def let_go(file: EventFile, moved: MovedSession) -> AgendaAct | None:
    """Record that a session stands elsewhere; None where it stands as before, of which nothing is recorded.

    Raises:
        Fault: it was changed since it was taken up, or is off, or this kiosk may not.
    """
    if not moved.is_elsewhere:
        return None
    taken, session = moved.taken, moved.session
    if session_named(file, taken.id) != taken:
        raise AgendaChangedMeanwhile()
    act = move(
        file,
        taken,
        starts=session.starts if session.starts != taken.starts else None,
        room=session.text.room if session.text.room != taken.text.room else None,
    )
    carry_out(file, act)
    return act


def _names_of(room: str, sessions: Iterable[Session]) -> Mapping[str, str]:
    return {
        language: text.room
        for one in sessions
        if one.text.room == room
        for language, text in one.texts.items()
        if text.room
    }
