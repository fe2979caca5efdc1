"""One session of the agenda in full."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.agenda.days import days_covered
from kiosk.domain.agenda.session import Session
from kiosk.domain.moment import day_of
from kiosk.domain.web_address import LONGEST_ADDRESS
from kiosk.services.prose import read_prose
from kiosk.services.take_along import RoomSeats
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.session_words import AgendaView, changes_of, lasts, time_range
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.locales import weekday_and_day
from kiosk.viewmodels.shared.manual_rows import BlockRow, block_row
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.qr import qr_rows
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_LINKS = 3
"""How many links are shown as QR codes."""


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A link of an abstract: its address, and the rows of its QR code, which a visitor takes along."""

    address: str
    code: list[str]


@dataclass(frozen=True, slots=True)
class TakenAlong:
    """What there is beside a session's words: its iCalendar file, and seats, if it is known how many there are."""

    calendar: str = ""
    seats: RoomSeats | None = None


SessionAside = Callable[[Session, str], TakenAlong]
"""Looks up what there is beside the words of a session, in a language."""


@dataclass(frozen=True, slots=True)
class SessionWords:
    """What the panel says about a session."""

    opened: bool = False
    title: str = ""
    subtitle: str = ""
    when: str = ""
    change: str = ""
    speakers: str = ""
    cancelled: bool = False
    room: str = ""


def seats_words(seats: RoomSeats | None) -> str:
    """Say how many seats there are, or are left."""
    if seats is None:
        return ""
    if seats.free is None:
        return filled(QCoreApplication.translate("FoyerSession", "Seats: {most}"), most=seats.most)
    if seats.free == 0:
        return QCoreApplication.translate("FoyerSession", "Full")
    pattern = QCoreApplication.translate("FoyerSession", "Seats left: {free} of {most}")
    return filled(pattern, free=seats.free, most=seats.most)


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
        session.is_cancelled,
        session.text.room,
    )


def abstract_rows(abstract: str, language: str) -> tuple[BlockRow, ...]:
    """Return what a session is about in rows, its markup read."""
    return tuple(block_row(block, language) for block in read_prose(abstract).blocks)


@lru_cache(maxsize=16)
def link_rows(abstract: str) -> tuple[LinkRow, ...]:
    """Return the links of an abstract that can be taken along."""
    links = [link for link in read_prose(abstract).links if len(link) <= LONGEST_ADDRESS]
    return tuple(LinkRow(link, list(qr_rows(link))) for link in links[:_MOST_LINKS])


def _aside(taken: TakenAlong) -> tuple[RoomSeats | None, tuple[str, ...]]:
    return taken.seats, qr_rows(taken.calendar)


@QmlElement
@QmlUncreatable("The agenda makes it.")
class FoyerSession(QObject):
    """The panel over the agenda.

    Args:
        reads: runs look-ups.
        aside: looks up what there is beside a session's words, or None for nothing.
        parent: the owner, if any.
    """

    openedChanged = Signal()
    titleChanged = Signal()
    subtitleChanged = Signal()
    whenChanged = Signal()
    changeChanged = Signal()
    speakersChanged = Signal()
    cancelledChanged = Signal()
    roomChanged = Signal()
    asideChanged = Signal()

    def __init__(self, reads: Jobs, aside: SessionAside | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reads, self._look_aside = reads, aside
        self._identity = ""
        self._seats = ""
        self._code: list[str] = []
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

    @Property(bool, notify=cancelledChanged)
    def cancelled(self) -> bool:
        """Whether it does not take place."""
        return self._shown.cancelled

    @Property(str, notify=roomChanged)
    def room(self) -> str:
        """Its room, as the agenda itself writes it; by that a plan finds it."""
        return self._shown.room

    @Property(str, notify=asideChanged)
    def seats(self) -> str:
        """How many seats there are, or are left, if that is known."""
        return self._seats

    @Property("QStringList", notify=asideChanged)
    def code(self) -> list[str]:
        """The rows of the QR code by which it comes into a phone's calendar."""
        return self._code

    @property
    def identity(self) -> str:
        """The id of the session that is shown; empty for none."""
        return self._identity

    @Slot()
    def close(self) -> None:
        """Close the panel."""
        self._identity = ""
        self._take("", (), "")
        self._show(SessionWords())
        self._blocks.replace(())
        self._links.replace(())

    def open(self, session: Session, view: AgendaView) -> None:
        """Show a session; what there is beside its words comes once it was looked up."""
        if session.id != self._identity:
            self._take("", (), "")
        self._identity = identity = session.id
        if look := self._look_aside:
            self._reads.run(
                lambda: _aside(look(session, view.language)),
                lambda found: self._take(seats_words(found[0]), found[1], identity),
            )
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

    def _take(self, seats: str, code: Sequence[str], identity: str) -> None:
        """Show what was looked up, unless another session is shown since."""
        if identity == self._identity and (seats, list(code)) != (self._seats, self._code):
            self._seats, self._code = seats, list(code)
            self.asideChanged.emit()

    def _show(self, shown: SessionWords) -> None:
        before, self._shown = self._shown, shown
        emit_changes(self, before, shown)
