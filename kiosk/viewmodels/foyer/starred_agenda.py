"""The agenda with a visitor's own day: a badge stars the session that is open, its number shows what was starred."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.agenda.session import Session
from kiosk.domain.fault import Fault
from kiosk.domain.networking.contact import covered
from kiosk.domain.networking.exchange import ALWAYS_SHARED
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.look_up import LookUp, look_up
from kiosk.services.stars import MyDay, my_day, star, take_star_off
from kiosk.services.take_along import calendar_of, seats_of
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.agenda import FoyerAgenda
from kiosk.viewmodels.foyer.agenda_rows import AgendaRow
from kiosk.viewmodels.foyer.session import TakenAlong
from kiosk.viewmodels.foyer.session_words import AgendaView
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.qr import qr_rows
from kiosk.viewmodels.shared.wording import filled

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")
_LONGEST = 1_400
"""Bytes of a calendar that a phone still reads from the screen at arm's length."""


@dataclass(frozen=True, slots=True)
class StarredDay:
    """A visitor's day, the rows of its QR code, and how many of its sessions that holds."""

    day: MyDay
    code: tuple[str, ...] = ()
    held: int = 0


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerStarredAgenda(FoyerAgenda):
    """The agenda, on which a visitor stars sessions and looks at their day, once they typed the number of their badge.

    Args:
        file: the event file.
        reads: runs look-ups.
        writes: records stars.
        place: where this screen stands.
        parent: the foyer's view model.
    """

    ownChanged = Signal()
    numberWanted = Signal(object)

    def __init__(self, file: EventFile, reads: Jobs, writes: Jobs, place: Place, parent: QObject | None = None) -> None:
        super().__init__(reads, self._aside, parent)
        self._file, self._reads, self._writes, self._place = file, reads, writes, place
        self._own = False
        self._asked: Attendee | None = None
        self._starred: StarredDay | None = None
        self._visit = 0

    @Property(bool, notify=ownChanged)
    def own(self) -> bool:
        """Whether somebody's own day is shown, or waited for."""
        return self._own

    @Property(str, notify=ownChanged)
    def visitor(self) -> str:
        """Whose day it is; empty while the page waits for a badge and its number."""
        return self._starred.day.person.public_name if self._starred else ""

    @Property("QStringList", notify=ownChanged)
    def dayCode(self) -> list[str]:
        """The rows of the QR code by which the day comes into a phone's calendar."""
        return list(self._starred.code) if self._starred else []

    @Property(str, notify=ownChanged)
    def dayCodeText(self) -> str:
        """What there is to say of that code."""
        if self._starred is None or self._starred.held == len(self._starred.day.sessions):
            return QCoreApplication.translate("FoyerAgenda", "Point your phone’s camera here.")
        pattern = QCoreApplication.translate("FoyerAgenda", "Point your phone’s camera here. Sessions in it: {count}.")
        return filled(pattern, count=self._starred.held)

    @property
    def takes_scans(self) -> bool:
        """A scan stars the session that is open, or asks for one's own day."""
        return self._own or self.session.opened

    def scan(self, code: str) -> None:
        """Star the session that is open, or ask a badge's holder for its number; a day that was shown is forgotten."""
        session = self.session.identity
        if session:
            self._run(self._writes, lambda: star(self._file, code, session, point=self._place.point), self._did_star)
            return
        self._forget_visitor()
        self._run(self._reads, lambda: look_up(self._file, code, point=self._place.point), self._looked_up)

    @Slot()
    def openOwn(self) -> None:
        """Wait for a badge, whose holder's day is shown."""
        self.session.close()
        self._set_own(own=True)

    @Slot()
    def closeOwn(self) -> None:
        """Show the agenda again, and forget whose day it was."""
        self._forget_visitor()
        self._set_own(own=False)

    @Slot()
    def takeStarOff(self) -> None:
        """Take the star off the session that is open, in one's own day."""
        session, starred = self.session.identity, self._starred
        if not session or starred is None:
            return
        person = starred.day.person.id
        self.session.close()
        self._run(
            self._writes,
            lambda: take_star_off(self._file, person, session, point=self._place.point),
            lambda _: self._look(person),
        )

    @Slot(str)
    def prove(self, attendee: str) -> None:
        """Show the day of the person whose badge was scanned, now that they typed its number."""
        if self._asked and self._asked.id == attendee:
            self._asked = None
            self._look(attendee)

    def forget(self) -> None:
        """Forget the visitor; go back to today and everything. Who saw nothing of their own leaves all as it is."""
        was_own = self._own or self._starred is not None
        self._forget_visitor()
        self._own = False
        super().forget()
        if was_own:
            self._render()
            self.ownChanged.emit()

    def forget_asked(self) -> None:
        """Forget who was asked for a number and gave none."""
        self._forget_visitor()
        self._set_own(own=self._own)

    def people(self) -> frozenset[str]:
        """Return the visitor."""
        shown = self._asked or (self._starred.day.person if self._starred else None)
        return frozenset({shown.id} if shown else ())

    def lose(self, gone: frozenset[str]) -> None:
        """Forget a visitor who was erased."""
        if self.people() & gone:
            self.forget_asked()

    def _own_rows(self, view: AgendaView) -> tuple[AgendaRow, ...] | None:
        if not self._own:
            return None
        starred = {one.id for one in self._starred.day.sessions} if self._starred else set()
        return self._below_days([one for one in self._sessions if one.id in starred], view)

    def _own_words(self) -> tuple[str, str]:
        title = QCoreApplication.translate("FoyerAgenda", "My day")
        if self._starred is None:
            return title, QCoreApplication.translate(
                "FoyerAgenda", "Scan your badge, and the sessions that you starred stand here."
            )
        return title, QCoreApplication.translate(
            "FoyerAgenda", "No star yet. Touch a session of the agenda and scan your badge."
        )

    def _aside(self, session: Session, language: str) -> TakenAlong:
        return TakenAlong(calendar_of(self._file, (session,), language), seats_of(self._file, session))

    def _did_star(self, found: LookUp) -> None:
        if found.attendee is None:
            self.told.emit(words.not_opened(found), "scan", True)
            return
        pattern = QCoreApplication.translate("FoyerAgenda", "{name}: starred, and in “My day”")
        self.told.emit(filled(pattern, name=found.attendee.public_name), "star", False)

    def _looked_up(self, found: LookUp) -> None:
        if found.attendee is None:
            self.told.emit(words.not_opened(found), "scan", True)
            return
        self._asked = covered(found.attendee, ALWAYS_SHARED)
        self.numberWanted.emit(self._asked)

    def _look(self, attendee: str) -> None:
        language = self._view.language if self._view else ""
        self._run(self._reads, lambda: self._starred_by(attendee, language), self._arrived)

    def _starred_by(self, attendee: str, language: str) -> StarredDay | None:
        day = my_day(self._file, attendee)
        if day is None:
            return None
        coming: Sequence[Session] = [
            one for one in day.sessions if one.ends > self._file.clock() and not one.is_cancelled
        ]
        while coming and len((text := calendar_of(self._file, coming, language)).encode()) > _LONGEST:
            coming = coming[:-1]
        return StarredDay(day, qr_rows(text), len(coming)) if coming else StarredDay(day)

    def _arrived(self, starred: StarredDay | None) -> None:
        self._starred = starred
        self._set_own(own=self._own)

    def _set_own(self, *, own: bool) -> None:
        self._own = own
        self._render()
        self.ownChanged.emit()

    def _forget_visitor(self) -> None:
        self._visit += 1
        self._asked = self._starred = None

    def _run(self, jobs: Jobs, work: Callable[[], T], done: Callable[[T], None]) -> None:
        visit = self._visit
        jobs.run(
            work,
            lambda result: done(result) if visit == self._visit else None,
            lambda fault: self._failed(fault) if visit == self._visit else None,
        )

    def _failed(self, fault: Fault) -> None:
        self.told.emit(words.not_read(fault), "help", True)
