"""One session of the agenda in full."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.agenda.days import days_covered
from kiosk.domain.agenda.session import Session
from kiosk.domain.moment import day_of
from kiosk.services.prose import read_prose
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.session_words import AgendaView, changes_of, lasts, time_range
from kiosk.viewmodels.shared.locales import weekday_and_day
from kiosk.viewmodels.shared.manual_rows import BlockRow, block_row
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.qr import qr_rows
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_LINKS, _LONGEST_LINK = 3, 200
"""How many links are shown as QR codes, and how long one may be to be read from a screen at arm's length."""


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A link of an abstract: its address, and the rows of its QR code, which a visitor takes along."""

    address: str
    code: list[str]


@dataclass(frozen=True, slots=True)
class SessionWords:
    """What the panel says about a session."""

    opened: bool = False
    title: str = ""
    subtitle: str = ""
    when: str = ""
    change: str = ""
    speakers: str = ""


def session_words(session: Session, view: AgendaView) -> SessionWords:
    """Return everything that the panel says, but for what the session is about."""
    text = session.text_in(view.language)
    day = day_of(session.starts, view.zone)
    is_other_year = day.year != day_of(view.at, view.zone).year
    several = lasts(session, view) and len(days_covered(session, view.zone)) > 1
    on_day = "" if several else weekday_and_day(day, view.language, year=is_other_year)
    speakers = ""
    if session.speakers:
        speakers = filled(
            QCoreApplication.translate("FoyerSession", "With {speakers}"), speakers=words.listed(session.speakers)
        )
    return SessionWords(
        True,
        text.title,
        text.subtitle,
        joined((on_day, time_range(session, view), text.room, text.track)),
        joined(changes_of(session, view)),
        speakers,
    )


def abstract_rows(abstract: str, language: str) -> tuple[BlockRow, ...]:
    """Return what a session is about in rows, its markup read."""
    return tuple(block_row(block, language) for block in read_prose(abstract).blocks)


@lru_cache(maxsize=16)
def link_rows(abstract: str) -> tuple[LinkRow, ...]:
    """Return the links of an abstract that can be taken along."""
    links = [link for link in read_prose(abstract).links if len(link) <= _LONGEST_LINK]
    return tuple(LinkRow(link, list(qr_rows(link))) for link in links[:_MOST_LINKS])


@QmlElement
@QmlUncreatable("The agenda makes it.")
class FoyerSession(QObject):
    """The panel over the agenda."""

    openedChanged = Signal()
    titleChanged = Signal()
    subtitleChanged = Signal()
    whenChanged = Signal()
    changeChanged = Signal()
    speakersChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._identity = ""
        self._shown = SessionWords()
        self._blocks = Rows(BlockRow, parent=self)
        self._links = Rows(LinkRow, parent=self)

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

    @Property(Rows, constant=True)
    def blocks(self) -> Rows[BlockRow]:
        """What it is about."""
        return self._blocks

    @Property(Rows, constant=True)
    def links(self) -> Rows[LinkRow]:
        """Where that leads, to take along."""
        return self._links

    @Property(str, notify=speakersChanged)
    def speakers(self) -> str:
        """Who speaks."""
        return self._shown.speakers

    @Slot()
    def close(self) -> None:
        """Close the panel."""
        self._identity = ""
        self._show(SessionWords())
        self._blocks.replace(())
        self._links.replace(())

    def open(self, session: Session, view: AgendaView) -> None:
        """Show a session."""
        self._identity = session.id
        abstract = session.text_in(view.language).abstract
        self._blocks.replace(abstract_rows(abstract, view.language))
        self._links.replace(link_rows(abstract))
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
