"""The page "People I met": what others shared with the visitor whose badge was just scanned, and undoing one's own."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.domain.moment import clock_time, day_of
from kiosk.domain.networking.contact import Meeting, covered
from kiosk.domain.networking.exchange import ALWAYS_SHARED
from kiosk.domain.receipt import new_receipt
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.look_up import LookUp, look_up
from kiosk.services.sharing.exchange import contacts_of, has_public_sharing, withdraw
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.cards import Coded, ContactCard, coded, of_meetings
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.connected import undone_sentence
from kiosk.viewmodels.foyer.contact_mail import FoyerContactMail
from kiosk.viewmodels.foyer.day_sheet import FoyerDaySheet, SheetPress
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.foyer.phone_link import FoyerPhoneLink, LinkDoor
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.locales import short_day
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Met:
    """Whom a visitor met: their exchanges, with the codes to take home."""

    visitor: Attendee
    meetings: tuple[Meeting, ...] = ()
    members: tuple[Coded, ...] = ()


@dataclass(frozen=True, slots=True)
class TakeHome:
    """What takes a visitor's contacts home: a printer's press, and the door of links; None where there is none."""

    press: SheetPress | None = None
    door: LinkDoor | None = None


@dataclass(frozen=True, slots=True)
class MetWords:
    """What the page says besides the cards."""

    visitor: str = ""
    summary: str = ""
    undoable: bool = False


def met_by(file: EventFile, attendee: str) -> Met | None:
    """Return what a person may see who has shown the number of their badge; None if they were erased."""
    visitor = attendees.get(file.reader, attendee)
    if visitor is None:
        return None
    meetings = tuple(contacts_of(file, attendee))
    return Met(visitor, meetings, coded([member for meeting in meetings for member in meeting.others]))


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerMet(FoyerPageModel):
    """One visitor's contacts, shown once they typed the number of their badge.

    Args:
        file: the event file.
        reads: runs look-ups.
        writes: takes sharing back.
        place: where this screen stands.
        means: how a visitor's contacts leave, beside codes.
        parent: the foyer's view model.
    """

    visitorChanged = Signal()
    summaryChanged = Signal()
    undoableChanged = Signal()
    numberWanted = Signal(object, bool)

    def __init__(
        self,
        file: EventFile,
        reads: Jobs,
        writes: Jobs,
        place: Place,
        means: TakeHome | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file, self._reads, self._writes, self._place = file, reads, writes, place
        means = means or TakeHome()
        self._sheet, self._link = FoyerDaySheet(means.press, self), FoyerPhoneLink(means.door, file.clock, self)
        self._mail = FoyerContactMail(file, reads, writes, place, self)
        self._mail.told.connect(self.told)
        self._sheet.told.connect(self.told)
        self._zone = file.read_event().zone
        self._asked: Attendee | None = None
        self._met: Met | None = None
        self._language = SOURCE
        self._visit = 0
        self._shown = MetWords()
        self._cards = Rows(ContactCard, parent=self)

    @Property(Rows, constant=True)
    def cards(self) -> Rows[ContactCard]:
        """Everyone whose sharing with the visitor stands."""
        return self._cards

    @Property(FoyerDaySheet, constant=True)
    def sheet(self) -> FoyerDaySheet:
        """The visitor's day on paper."""
        return self._sheet

    @Property(FoyerPhoneLink, constant=True)
    def link(self) -> FoyerPhoneLink:
        """The visitor's contacts on their phone."""
        return self._link

    @Property(FoyerContactMail, constant=True)
    def mail(self) -> FoyerContactMail:
        """The visitor's contacts by mail."""
        return self._mail

    @Property(str, notify=visitorChanged)
    def visitor(self) -> str:
        """Whose contacts these are; empty while the page waits for a badge."""
        return self._shown.visitor

    @Property(str, notify=summaryChanged)
    def summary(self) -> str:
        """How many people, and how many took their sharing back."""
        return self._shown.summary

    @Property(bool, notify=undoableChanged)
    def undoable(self) -> bool:
        """Whether any sharing of the visitor's own stands."""
        return self._shown.undoable

    @property
    def proven(self) -> str:
        """The id of the visitor who has typed the number of their badge; empty for nobody."""
        return self._met.visitor.id if self._met else ""

    @property
    def takes_scans(self) -> bool:
        """A scan is for this page: whose contacts are to be shown."""
        return True

    def scan(self, code: str) -> None:
        """Ask a badge's holder for its number; nobody else's contacts are shown any more."""
        self.forget()
        visit = self._visit
        self._reads.run(
            lambda: self._look_up(code),
            lambda found: self._looked_up(*found) if visit == self._visit else None,
            lambda fault: self._failed(fault) if visit == self._visit else None,
        )

    @Slot(str)
    def prove(self, attendee: str) -> None:
        """Show the contacts of the person whose badge was scanned, now that they typed its number."""
        if self._asked and self._asked.id == attendee:
            self._asked = None
            self._show(attendee)

    def retranslate(self, language: str) -> None:
        """Say the same in another language."""
        self._language = language
        self._sheet.speak(language)
        self._link.speak(language)
        self._mail.speak(language)
        self._render()

    @Slot()
    def forget(self) -> None:
        """Forget the visitor and everyone they met."""
        self._visit += 1
        self._asked = self._met = None
        self._render()

    def people(self) -> frozenset[str]:
        """Return the visitor and whom they met."""
        if self._asked:
            return frozenset({self._asked.id})
        return frozenset({self._met.visitor.id, *(card.attendee for card in self._cards.rows)} if self._met else ())

    def lose(self, gone: frozenset[str]) -> None:
        """Forget a visitor who was erased, and look again whom another one met."""
        visitor = self._asked or (self._met.visitor if self._met else None)
        if visitor and visitor.id in gone:
            self.forget()
        elif visitor and self.people() & gone:
            self._link.lose()
            self._show(visitor.id)

    @Slot(str)
    def undo(self, exchange: str) -> None:
        """Take the visitor's own sharing back in one exchange, or, without an id, in all of them."""
        if self._met is None:
            return
        visit, visitor, number = self._visit, self._met.visitor, new_receipt()
        self._writes.run(
            lambda: withdraw(self._file, visitor.id, exchange or None, language=self._language, receipt=number),
            lambda others: self._undone(visitor.id, others, number) if visit == self._visit else None,
            lambda fault: self._failed(fault) if visit == self._visit else None,
        )

    @Slot()
    def undoPublic(self) -> None:
        """Take back where the holder of a badge shares no more than name and organisation: that asks for no number."""
        if self._asked is None:
            return
        visit, visitor, number = self._visit, self._asked, new_receipt()
        self._writes.run(
            lambda: withdraw(self._file, visitor.id, language=self._language, only_public=True, receipt=number),
            lambda _: self._undone_publicly(number) if visit == self._visit else None,
            lambda fault: self._failed(fault) if visit == self._visit else None,
        )

    def _look_up(self, code: str) -> tuple[LookUp, bool]:
        found = look_up(self._file, code, point=self._place.point)
        return found, found.attendee is not None and has_public_sharing(self._file, found.attendee.id)

    def _looked_up(self, found: LookUp, shares_publicly: bool) -> None:
        if found.attendee is None:
            self.told.emit(words.not_opened(found), "scan", True)
            return
        self._asked = covered(found.attendee, ALWAYS_SHARED)
        self.numberWanted.emit(self._asked, shares_publicly)

    def _undone(self, visitor: str, others: list[Attendee], number: str) -> None:
        self.told.emit(undone_sentence(others, number), "undo", False)
        self._show(visitor)

    def _undone_publicly(self, number: str) -> None:
        self.forget()
        self.told.emit(undone_sentence([], number), "undo", False)

    def _show(self, attendee: str) -> None:
        visit = self._visit
        self._reads.run(
            lambda: met_by(self._file, attendee),
            lambda met: self._arrived(met) if visit == self._visit else None,
            lambda fault: self._failed(fault) if visit == self._visit else None,
        )

    def _arrived(self, met: Met | None) -> None:
        self._met = met
        self._render()

    def _failed(self, fault: Fault) -> None:
        self.told.emit(words.not_read(fault), "help", True)

    def _render(self) -> None:
        met = self._met
        meetings = met.meetings if met else ()
        self._sheet.show(self.proven)
        self._link.show(self.proven, has_contacts=any(meeting.others for meeting in meetings))
        self._mail.show(self.proven, is_reachable=bool(met and met.visitor.email))
        places = [self._place_of(meeting) for meeting in meetings]
        self._cards.replace(of_meetings(meetings, met.members if met else (), places))
        shown = MetWords()
        if met:
            undoable = any(meeting.shared for meeting in meetings)
            shown = MetWords(met.visitor.public_name, self._summary_of(meetings), undoable)
        before, self._shown = self._shown, shown
        emit_changes(self, before, shown)

    def _place_of(self, meeting: Meeting) -> str:
        time = clock_time(meeting.at, self._zone)
        if day_of(meeting.at, self._zone) != day_of(self._file.clock(), self._zone):
            time = f"{short_day(day_of(meeting.at, self._zone), self._language)} {time}"
        return joined((time, meeting.point))

    def _summary_of(self, meetings: tuple[Meeting, ...]) -> str:
        people, withheld = sum(len(one.others) for one in meetings), sum(one.withheld for one in meetings)
        if not people and not withheld:
            return QCoreApplication.translate("FoyerMet", "Nobody yet. Exchange contacts, and they appear here.")
        if not withheld:
            return QCoreApplication.translate("FoyerMet", "Point your phone’s camera at a code to keep the contact.")
        if withheld == 1:
            return QCoreApplication.translate("FoyerMet", "One person no longer shares with you.")
        pattern = QCoreApplication.translate("FoyerMet", "{count} people no longer share with you.")
        return filled(pattern, count=withheld)
