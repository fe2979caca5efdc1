"""What a visitor reads of a session's time, and of how it changed since it was first printed."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.agenda.days import days_covered, first_day
from kiosk.domain.agenda.session import Session
from kiosk.domain.moment import clock_time, day_of
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.shared.locales import short_day
from kiosk.viewmodels.shared.wording import filled, joined

_HALF_A_DAY = 12 * 3_600_000


@dataclass(frozen=True, slots=True)
class AgendaView:
    """In whose eyes an agenda is shown; `at` is in UTC milliseconds."""

    language: str
    zone: ZoneInfo
    at: int


def lasts(session: Session, view: AgendaView) -> bool:
    """Tell whether a session lasts whole days, or over more than one: it goes on beside all others."""
    days = days_covered(session, view.zone)
    return session.all_day or (len(days) > 1 and session.ends - session.starts > _HALF_A_DAY)


def time_range(session: Session, view: AgendaView) -> str:
    """Say from when to when a session is; with days where it lasts over several."""
    zone, days = view.zone, days_covered(session, view.zone)
    if session.all_day:
        whole = QCoreApplication.translate("FoyerAgenda", "All day")
        return whole if len(days) == 1 else joined((_from_to(_short(days[0], view), _short(days[-1], view)), whole))
    start, end = clock_time(session.starts, zone), clock_time(session.ends, zone)
    if session.starts == session.ends:
        return start
    if lasts(session, view):
        return _from_to(*(f"{_short(day_of(at, zone), view)} {clock_time(at, zone)}" for at in _ends(session)))
    return _from_to(start, end)


def time_on(session: Session, day: date, view: AgendaView) -> str:
    """Return the time that stands before a session on one of its days: its start; on a later day, its end."""
    if session.all_day:
        return ""
    if first_day(session, view.zone) == day:
        return clock_time(session.starts, view.zone)
    last = day_of(max(session.starts, session.ends - 1), view.zone)
    return f"– {clock_time(session.ends, view.zone)}" if last == day else ""


def ends_at(session: Session, view: AgendaView) -> str:
    """Return when a session that is on ends, with the day if that is another one than its first."""
    time = clock_time(session.ends, view.zone)
    if not lasts(session, view):
        return time
    return f"{_short(day_of(session.ends, view.zone), view)} {time}"


def old_start(session: Session, view: AgendaView) -> str:
    """Return the start that an earlier agenda gave, with its day if that was another one; empty if not moved."""
    if session.moved_from is None or session.all_day:
        return ""
    time, before = clock_time(session.moved_from, view.zone), day_of(session.moved_from, view.zone)
    if before == day_of(session.starts, view.zone):
        return time
    return f"{_short(before, view)} {time}"


def is_changed(session: Session, view: AgendaView) -> bool:
    """Tell whether a session is other than people first read, or does not take place."""
    if session.is_cancelled or session.moved_from is not None:
        return True
    earlier = session.earlier_in(view.language)
    return bool(earlier.title or earlier.room)


def changes_of(session: Session, view: AgendaView, *, time: bool = True) -> tuple[str, ...]:
    """Say how a session changed, a phrase each: cancelled, moved, in another room, under another title.

    Args:
        session: the session.
        view: in whose eyes.
        time: whether to say how it moved; a row that is headed by that does not.
    """
    if session.is_cancelled:
        return (QCoreApplication.translate("FoyerAgenda", "Cancelled"),)
    earlier, said = session.earlier_in(view.language), []
    if time and session.moved_from is not None:
        said.append(shift_of(session, view))
    if earlier.room:
        said.append(filled(QCoreApplication.translate("FoyerAgenda", "Not in {room}"), room=earlier.room))
    if earlier.title:
        said.append(filled(QCoreApplication.translate("FoyerAgenda", "Was “{title}”"), title=earlier.title))
    return tuple(said)


def shift_of(session: Session, view: AgendaView) -> str:
    """Say how a session moved; empty if it did not."""
    if session.moved_from is None:
        return ""
    old = old_start(session, view) or _short(day_of(session.moved_from, view.zone), view)
    return words.shift(session.moved_from, session.starts, old)


def _ends(session: Session) -> tuple[int, int]:
    return session.starts, session.ends


def _from_to(start: str, end: str) -> str:
    return filled(QCoreApplication.translate("FoyerAgenda", "{start} to {end}"), start=start, end=end)


def _short(day: date, view: AgendaView) -> str:
    return short_day(day, view.language)
