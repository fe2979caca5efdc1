"""The change of the agenda that the resting foyer tells: of the next session that is other than it was printed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.domain.agenda.announcement import Announcement
from kiosk.domain.agenda.session import Session
from kiosk.domain.event import Event
from kiosk.domain.moment import clock_time
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.session_words import AgendaView, changes_of, is_changed, shift_of, time_range
from kiosk.viewmodels.shared.wording import filled, joined


@dataclass(frozen=True, slots=True)
class RestInput:
    """What the resting page is made of; `at` is in UTC milliseconds."""

    event: Event
    sessions: Sequence[Session]
    language: str
    at: int
    announcements: Sequence[Announcement] = ()
    """What the screens of this point announce, over or not, the latest first."""


def announced_words(given: RestInput) -> str:
    """Return what is announced, the latest; empty if nothing is."""
    return next((one.words_in(given.language) for one in given.announcements if one.is_on(given.at)), "")


def change_words(given: RestInput) -> tuple[str, str]:
    """Return the change that is told, and what there is to say of it; empty if nothing that is to come changed."""
    view = AgendaView(given.language, given.event.zone, given.at)
    changed = [
        session
        for session in given.sessions
        if is_changed(session, view) and (session.ends if session.is_cancelled else session.starts) > given.at
    ]
    if not changed:
        return "", ""
    first = min(changed, key=lambda session: session.starts)
    if first.is_cancelled:
        title = filled(QCoreApplication.translate("FoyerRest", "{title}: cancelled"), title=_title(first, view))
        return title, joined((time_range(first, view), first.text_in(given.language).room))
    together = [session for session in changed if session.starts == first.starts]
    if first.moved_from is not None:
        return _moved(first, together, view)
    return _title(first, view), joined((time_range(first, view), _where(first, view), *changes_of(first, view)))


def _moved(first: Session, together: Sequence[Session], view: AgendaView) -> tuple[str, str]:
    zone, old = view.zone, first.moved_from or first.starts
    tracks = {session.track for session in together}
    title = first.track if len(together) > 1 and len(tracks) == 1 and first.track else _title(first, view)
    pattern = QCoreApplication.translate("FoyerRest", "{title}: now at {time}")
    how = shift_of(first, view)
    if abs(first.starts - old) < 60 * words.MINUTE:
        how = filled(QCoreApplication.translate("FoyerRest", "{shift} than printed"), shift=how)
    others = changes_of(first, view, time=False) if len(together) == 1 else ()
    where = (_where(first, view),) if others else ()
    return filled(pattern, title=title, time=clock_time(first.starts, zone)), joined((how, *where, *others))


def _title(session: Session, view: AgendaView) -> str:
    return session.text_in(view.language).title


def _where(session: Session, view: AgendaView) -> str:
    return session.text_in(view.language).room
