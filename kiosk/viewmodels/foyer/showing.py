"""What the resting screen shows because the organiser told it so: an announcement, one room, or the wall."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kiosk.domain.agenda.session import Session, SessionStanding
from kiosk.domain.kiosks.showing import Showing, Shows, showing_at
from kiosk.domain.moment import end_of_day
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.rest_change import RestInput
from kiosk.viewmodels.foyer.session_words import AgendaView, changes_of, time_range
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class ShownWall(Protocol):
    """The wall's view model, as far as a foyer screen that shows it asks anything of it."""

    def setLanguage(self, language: str) -> None:
        """Say everything in another language."""

    def retranslate(self) -> None:
        """Say everything anew."""

    def refresh(self) -> None:
        """Read again what was written."""

    def tick(self) -> None:
        """Look at the clock."""


MakeWall = Callable[[QObject], ShownWall]
"""Makes the view model of the wall, with its parent."""


@dataclass(frozen=True, slots=True)
class ShownSession:
    """A session of the room that is shown; `progress` is how much of it is over, below 0 unless it is on."""

    time: str
    title: str
    detail: str
    progress: float
    cancelled: bool


@dataclass(frozen=True, slots=True)
class ShownInstead:
    """What is shown in the place of what is on and comes next; `words` are an announcement's, or the room's name."""

    shows: Shows = Shows.REST
    words: str = ""
    sessions: tuple[ShownSession, ...] = ()


def shown_at(given: RestInput, showings: Sequence[Showing], *, has_wall: bool) -> ShownInstead:
    """Return what a screen shows at a time; an announcement that was taken back is none."""
    showing = showing_at(showings, given.at)
    if showing is None:
        return ShownInstead()
    if showing.shows is Shows.ROOM:
        return _room(given, showing.room)
    if showing.shows is Shows.ANNOUNCEMENT:
        said = (one for one in given.announcements if one.id == showing.announcement)
        text = next((one.words_in(given.language) for one in said), "")
        return ShownInstead(Shows.ANNOUNCEMENT, text) if text else ShownInstead()
    return ShownInstead(Shows.WALL) if has_wall else ShownInstead()


def _room(given: RestInput, room: str) -> ShownInstead:
    """Return what is on and to come in a room today, the cancelled ones too."""
    midnight, view = end_of_day(given.at, given.event.zone), AgendaView(given.language, given.event.zone, given.at)
    there = [
        session
        for session in given.sessions
        if session.text.room == room and session.ends > given.at and session.starts < midnight
        if session.standing in (SessionStanding.SCHEDULED, SessionStanding.CANCELLED)
    ]
    name = there[0].text_in(given.language).room if there else room
    ordered = sorted(there, key=lambda session: (session.starts, session.id))
    return ShownInstead(Shows.ROOM, name, tuple(_session(session, view) for session in ordered))


def _session(session: Session, view: AgendaView) -> ShownSession:
    is_on = session.starts <= view.at and not session.is_cancelled
    return ShownSession(
        time_range(session, view),
        session.text_in(view.language).title,
        joined((*changes_of(session, view), words.listed(session.speakers) if session.speakers else "")),
        (view.at - session.starts) / max(1, session.ends - session.starts) if is_on else -1.0,
        session.is_cancelled,
    )


@QmlElement
@QmlUncreatable("The resting page's view model makes it.")
class FoyerShowing(QObject):
    """What the resting page shows besides; a visitor who is here is left in peace, as the page is not on then."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown = ShownInstead()
        self._given: RestInput | None = None
        self._showings: tuple[Showing, ...] = ()
        self._followed: Showing | None = None
        self._sessions = Rows(ShownSession, parent=self)
        self._make_wall: MakeWall | None = None
        self._wall: ShownWall | None = None

    @Property(str, notify=changed)
    def shows(self) -> str:
        """What is shown: announcement, room or wall; empty for none of them."""
        return self._shown.shows.value

    @Property(str, notify=changed)
    def words(self) -> str:
        """The announcement, or the room's name."""
        return self._shown.words

    @Property(Rows, constant=True)
    def sessions(self) -> Rows[ShownSession]:
        """What is on and to come today in the room that is shown."""
        return self._sessions

    @Property(QObject, notify=changed)
    def wall(self) -> QObject | None:
        """The view model of the wall; None where none is shown."""
        return self._wall if self._shown.shows is Shows.WALL and isinstance(self._wall, QObject) else None

    def draw_wall_with(self, make: MakeWall) -> None:
        """Show the wall where that is wished, with what makes its view model."""
        self._make_wall = make

    def show(self, given: RestInput, showings: tuple[Showing, ...]) -> None:
        """Take what there is to show, and what the screen was told."""
        self._given, self._showings = given, showings
        self._show(given)

    def retranslate(self, language: str) -> None:
        """Say the same in another language, on the wall; the words come with what there is to show."""
        if self._wall:
            self._wall.setLanguage(language)
            self._wall.retranslate()

    def refresh(self) -> None:
        """Read again what was written for the wall."""
        if self._wall and self._shown.shows is Shows.WALL:
            self._wall.refresh()

    def tick(self, at: int) -> None:
        """Look at the clock (UTC milliseconds): an end is kept to the second."""
        if self._given and showing_at(self._showings, at) != self._followed:
            self._show(replace(self._given, at=at))
        if self._wall and self._shown.shows is Shows.WALL:
            self._wall.tick()

    def _show(self, given: RestInput) -> None:
        self._followed = showing_at(self._showings, given.at)
        shown = shown_at(given, self._showings, has_wall=self._make_wall is not None)
        if shown.shows is Shows.WALL and self._make_wall:
            if self._wall is None:
                self._wall = self._make_wall(self)
            self._wall.setLanguage(given.language)
            if self._shown.shows is not Shows.WALL:
                self._wall.refresh()
        if shown != self._shown:
            self._shown = shown
            self._sessions.replace(shown.sessions)
            self.changed.emit()
