"""One session of the agenda in full."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.agenda.session import Session
from kiosk.domain.moment import day_of
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.agenda_rows import AgendaView, old_start, time_range
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.shared.locales import weekday_and_day
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled, joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SessionWords:
    """What the panel says about a session."""

    opened: bool = False
    title: str = ""
    subtitle: str = ""
    when: str = ""
    change: str = ""
    abstract: str = ""
    speakers: str = ""


def session_words(session: Session, view: AgendaView) -> SessionWords:
    """Return everything that the panel says."""
    text = session.text_in(view.language)
    day = weekday_and_day(day_of(session.starts, view.zone), view.language)
    old = old_start(session, view)
    speakers = ""
    if session.speakers:
        speakers = filled(
            QCoreApplication.translate("FoyerSession", "With {speakers}"), speakers=words.listed(session.speakers)
        )
    return SessionWords(
        True,
        text.title,
        text.subtitle,
        joined((day, time_range(session, view), text.room, text.track)),
        words.shift(session.moved_from, session.starts, old) if session.moved_from is not None else "",
        text.abstract,
        speakers,
    )


@QmlElement
@QmlUncreatable("The agenda makes it.")
class FoyerSession(QObject):
    """The panel over the agenda."""

    openedChanged = Signal()
    titleChanged = Signal()
    subtitleChanged = Signal()
    whenChanged = Signal()
    changeChanged = Signal()
    abstractChanged = Signal()
    speakersChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._identity = ""
        self._shown = SessionWords()

    @Property(bool, notify=openedChanged)
    def opened(self) -> bool:
        """Whether a session is shown."""
        return self._shown.opened

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """Its title."""
        return self._shown.title

    @Property(str, notify=subtitleChanged)
    def subtitle(self) -> str:
        """Its subtitle, or nothing."""
        return self._shown.subtitle

    @Property(str, notify=whenChanged)
    def when(self) -> str:
        """Its day, time, room and track."""
        return self._shown.when

    @Property(str, notify=changeChanged)
    def change(self) -> str:
        """How it was moved, or nothing."""
        return self._shown.change

    @Property(str, notify=abstractChanged)
    def abstract(self) -> str:
        """What it is about."""
        return self._shown.abstract

    @Property(str, notify=speakersChanged)
    def speakers(self) -> str:
        """Who speaks."""
        return self._shown.speakers

    @Slot()
    def close(self) -> None:
        """Close the panel."""
        self._identity = ""
        self._show(SessionWords())

    def open(self, session: Session, view: AgendaView) -> None:
        """Show a session."""
        self._identity = session.id
        self._show(session_words(session, view))

    def refresh(self, sessions: Sequence[Session], view: AgendaView) -> None:
        """Show the same session as it is now; the panel closes if it is no longer on the agenda."""
        if not self._identity:
            return
        found = next((session for session in sessions if session.id == self._identity), None)
        if found:
            self.open(found, view)
        else:
            self.close()

    def _show(self, shown: SessionWords) -> None:
        before, self._shown = self._shown, shown
        emit_changes(self, before, shown)
