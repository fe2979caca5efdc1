"""The page "People I met": what others shared with the visitor whose badge was just scanned, and undoing one's own."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.domain.moment import clock_time, day_of
from kiosk.domain.networking.contact import Meeting
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.exchange import Recognition, contacts_of, recognise, withdraw
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.cards import Coded, ContactCard, coded, of_meetings
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.done import undone_sentence
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.locales import short_day
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Recognised:
    """What one scan brought: who it was, and their exchanges with the codes to take home."""

    recognition: Recognition
    meetings: tuple[Meeting, ...] = ()
    members: tuple[Coded, ...] = ()


@dataclass(frozen=True, slots=True)
class MetWords:
    """What the page says besides the cards."""

    visitor: str = ""
    summary: str = ""
    undoable: bool = False


def look_up(file: EventFile, code: str) -> Recognised:
    """Return what the holder of a code may see."""
    recognition = recognise(file, code)
    if recognition.attendee is None:
        return Recognised(recognition)
    meetings = tuple(contacts_of(file, recognition.attendee.id))
    return Recognised(recognition, meetings, coded([member for meeting in meetings for member in meeting.others]))


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerMet(FoyerPageModel):
    """One visitor's contacts.

    Args:
        file: the event file.
        reads: runs look-ups.
        writes: takes sharing back.
        parent: the foyer's view model.
    """

    visitorChanged = Signal()
    summaryChanged = Signal()
    undoableChanged = Signal()

    def __init__(self, file: EventFile, reads: Jobs, writes: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._writes = file, reads, writes
        self._zone = file.read_event().zone
        self._code = ""
        self._found: Recognised | None = None
        self._language = SOURCE
        self._visit = 0
        self._shown = MetWords()
        self._cards = Rows(ContactCard, parent=self)

    @Property(Rows, constant=True)
    def cards(self) -> Rows[ContactCard]:
        """Everyone whose sharing with the visitor stands."""
        return self._cards

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
    def takes_scans(self) -> bool:
        """A scan is for this page: whose contacts are to be shown."""
        return True

    def scan(self, code: str) -> None:
        """Show the contacts of a badge's holder in place of anybody else's."""
        self.forget()
        visit = self._visit
        self._reads.run(
            lambda: look_up(self._file, code),
            lambda found: self._arrived(code, found) if visit == self._visit else None,
            lambda fault: self._failed(fault) if visit == self._visit else None,
        )

    def retranslate(self, language: str) -> None:
        """Say the same in another language."""
        self._language = language
        self._render()

    def forget(self) -> None:
        """Forget the visitor and everyone they met."""
        self._visit += 1
        self._code, self._found = "", None
        self._render()

    def people(self) -> frozenset[str]:
        """Return the visitor and whom they met."""
        person = self._found.recognition.attendee if self._found else None
        return frozenset({person.id, *(card.attendee for card in self._cards.rows)} if person else ())

    def lose(self, gone: frozenset[str]) -> None:
        """Forget a visitor who was erased, and look again whom another one met."""
        if self._found and self._found.recognition.attendee and self._found.recognition.attendee.id in gone:
            self.forget()
        elif self.people() & gone:
            self._look_again()

    @Slot(str)
    def undo(self, exchange: str) -> None:
        """Take the visitor's own sharing back in one exchange, or, without an id, in all of them."""
        person = self._found.recognition.attendee if self._found else None
        if person is None:
            return
        visit = self._visit
        self._writes.run(
            lambda: withdraw(self._file, person.id, exchange or None, language=self._language),
            lambda others: self._undone(others) if visit == self._visit else None,
            lambda fault: self._failed(fault) if visit == self._visit else None,
        )

    def _arrived(self, code: str, found: Recognised) -> None:
        if found.recognition.attendee is None:
            pattern = QCoreApplication.translate(
                "FoyerMet", "This badge (ending {ending}) cannot be used here; please ask at the desk."
            )
            self.told.emit(filled(pattern, ending=found.recognition.ending), "scan", True)
            return
        self._code, self._found = code, found
        self._render()

    def _undone(self, others: list[Attendee]) -> None:
        self.told.emit(undone_sentence(others), "undo", False)
        self._look_again()

    def _look_again(self) -> None:
        visit, code = self._visit, self._code
        self._reads.run(
            lambda: look_up(self._file, code),
            lambda found: self._arrived(code, found) if visit == self._visit else None,
        )

    def _failed(self, fault: Fault) -> None:
        self.told.emit(words.not_read(fault), "help", True)

    def _render(self) -> None:
        found = self._found
        meetings = found.meetings if found else ()
        places = [self._place_of(meeting) for meeting in meetings]
        self._cards.replace(of_meetings(meetings, found.members if found else (), places))
        person = found.recognition.attendee if found else None
        shown = MetWords()
        if person:
            undoable = any(meeting.shared for meeting in meetings)
            shown = MetWords(person.public_name, self._summary_of(meetings), undoable)
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
