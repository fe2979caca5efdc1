"""What an organiser is about to change of a session, as it was chosen and typed so far."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.domain.agenda.days import first_day
from kiosk.domain.agenda.session import Session
from kiosk.domain.faults.live_agenda import NoMinutes
from kiosk.domain.moment import clock_time
from kiosk.services.live_agenda import changing
from kiosk.services.live_agenda.changing import AgendaAct
from kiosk.services.live_agenda.times import time_for
from kiosk.storage.event_file import EventFile

MOST_MINUTES = 24 * 60


class ChangeKind(StrEnum):
    """What can be done with a session."""

    LATE = "late"
    MOVE = "move"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class MoveForm:
    """What the form of a move says, as it was typed."""

    starts: str = ""
    ends: str = ""
    room: str = ""


@dataclass(frozen=True, slots=True)
class ChangeDraft:
    """A change of one session: `minutes` and the `form` as typed, `as_it_is` what the form said at first."""

    session: str
    kind: ChangeKind = ChangeKind.LATE
    minutes: str = ""
    types_minutes: bool = False
    following: bool = False
    form: MoveForm = MoveForm()
    as_it_is: MoveForm = MoveForm()


def form_of(session: Session, zone: ZoneInfo) -> MoveForm:
    """Return what the form of a move says of a session as it is."""
    return MoveForm(clock_time(session.starts, zone), clock_time(session.ends, zone), session.text.room)


def act_of(file: EventFile, draft: ChangeDraft) -> AgendaAct | None:
    """Return what is to be changed, without what is so already; None as long as nothing is said yet.

    Raises:
        Fault: what was typed is no time or no number of minutes, or the session cannot be changed so.
    """
    act = _act(file, changing.session_named(file, draft.session), draft)
    return act and replace(act, effects=tuple(effect for effect in act.effects if effect.before != effect.after))


def _act(file: EventFile, session: Session, draft: ChangeDraft) -> AgendaAct | None:
    match draft.kind:
        case ChangeKind.LATE:
            return _late(file, session, draft)
        case ChangeKind.MOVE:
            return _moved(file, session, draft)
        case ChangeKind.CANCEL:
            return changing.cancel(session)
        case _:
            assert_never(draft.kind)


def _late(file: EventFile, session: Session, draft: ChangeDraft) -> AgendaAct | None:
    if not (typed := draft.minutes.strip()):
        return None
    if not typed.isdecimal() or not int(typed) <= MOST_MINUTES:
        raise NoMinutes(MOST_MINUTES)
    return changing.delay(file, session, int(typed), following=draft.following)


def _moved(file: EventFile, session: Session, draft: ChangeDraft) -> AgendaAct | None:
    """Return the move to what was typed anew; a session whose end was left alone lasts as long as before."""
    form, before = draft.form, draft.as_it_is
    if form == before:
        return None
    day = first_day(session, file.read_event().zone)
    return changing.move(
        file,
        session,
        starts=None if form.starts == before.starts else _time(file, form.starts, day),
        ends=None if form.ends == before.ends else _time(file, form.ends, day),
        room=None if form.room == before.room else form.room.strip(),
    )


def _time(file: EventFile, typed: str, day: date) -> int:
    return time_for(file.read_event(), typed.strip().replace(".", ":"), day)
