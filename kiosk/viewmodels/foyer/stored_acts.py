"""What a visitor can do with what is stored about them: take sharing back, ask for a correction, ask to be erased."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.people import EmailUnfit, NameNeeded, NothingToCorrect
from kiosk.domain.language import SOURCE
from kiosk.domain.receipt import new_receipt
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.sharing.exchange import withdraw
from kiosk.services.sharing.lasting import end_lasting
from kiosk.services.stored import StoredPerson
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.receipts import Done, ReceiptedAct, ReceiptWords, receipt_text, receipt_words
from kiosk.viewmodels.foyer.stored_rows import ShareRow, StoredView, detail_name, share_rows
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.qr import qr_rows
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import joined, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The page of what is stored makes it.")
class StoredActs(QObject):
    """Acts of the visitor whose number was right; each ends in a receipt.

    Args:
        file: the event file.
        writes: records them.
        place: where this screen stands.
        parent: the page.
    """

    changed = Signal()
    wrongChanged = Signal()
    receiptChanged = Signal()
    told = Signal(str, str, bool)
    acted = Signal(str)
    """Something was recorded, about the attendee of that id."""
    receiptGiven = Signal()

    def __init__(self, file: EventFile, writes: Jobs, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes, self._place = file, writes, place
        self._language = SOURCE
        self._visit = 0
        self._stored: StoredPerson | None = None
        self._wrong: Fault | None = None
        self._done: Done | None = None
        self._words = ReceiptWords()
        self._code: tuple[str, ...] = ()
        self._shares = Rows(ShareRow, parent=self)

    @Property(Rows, constant=True)
    def shares(self) -> Rows[ShareRow]:
        """The exchanges in which the visitor shares, the latest first."""
        return self._shares

    @Property("QStringList", notify=changed)
    def texts(self) -> list[str]:
        """Name, organisation and e-mail as the list has them."""
        person = self._stored.person if self._stored else None
        return [person.name, person.organisation, person.email] if person else ["", "", ""]

    @Property(str, notify=wrongChanged)
    def wrong(self) -> str:
        """Why nothing was noted of what was typed; empty if nothing is wrong."""
        return worded(self._wrong)

    @Property(str, notify=receiptChanged)
    def receiptTitle(self) -> str:
        """The heading of the receipt; empty where there is none."""
        return self._words.title

    @Property(str, notify=receiptChanged)
    def receiptSentence(self) -> str:
        """What was done."""
        return self._words.sentence

    @Property(str, notify=receiptChanged)
    def receiptWhen(self) -> str:
        """When and where."""
        return self._words.when

    @Property(str, notify=receiptChanged)
    def receiptNumber(self) -> str:
        """The number by which staff find it."""
        return self._words.number

    @Property(str, notify=receiptChanged)
    def receiptNext(self) -> str:
        """What is next."""
        return self._words.next

    @Property("QStringList", notify=receiptChanged)
    def receiptCode(self) -> list[str]:
        """The same as rows of a QR code, `1` dark."""
        return list(self._code)

    def take(self, stored: StoredPerson | None, view: StoredView) -> None:
        """Take note of what is stored about the visitor now."""
        self._stored = stored
        self._shares.replace(share_rows(stored, view) if stored else [])
        self.changed.emit()

    def forget(self) -> None:
        """Forget the visitor and their receipt."""
        self._visit += 1
        self._tell(None)
        self._give(None)

    def retranslate(self, language: str) -> None:
        """Say the same in another language."""
        self._language = language
        self.wrongChanged.emit()
        self._give(self._done)

    @Slot(str)
    def takeBack(self, exchange: str) -> None:
        """Take the visitor's sharing back in one exchange, or, without an id, in all of them."""

        def record(visitor: Attendee, number: str) -> Done:
            others = withdraw(self._file, visitor.id, exchange or None, language=self._language, receipt=number)
            act = ReceiptedAct.TAKEN_BACK if exchange else ReceiptedAct.TAKEN_BACK_ALL
            asked = words.listed([person.public_name for person in others])
            return self._at(act, number, others=asked)

        self._record(record)

    @Slot()
    def endLasting(self) -> None:
        """Have nothing switched on beforehand any more when the visitor exchanges contacts."""

        def record(visitor: Attendee, number: str) -> Done:
            end_lasting(self._file, visitor.id, language=self._language, point=self._place.point, receipt=number)
            return self._at(ReceiptedAct.LASTING_ENDED, number)

        self._record(record)

    @Slot(str, str, str)
    def askCorrection(self, name: str, organisation: str, email: str) -> None:
        """Ask that staff put right what differs."""
        from kiosk.services.people.wishes import request_correction

        def record(visitor: Attendee, number: str) -> Done:
            wished = {"name": name, "organisation": organisation, "email": email}
            point = self._place.point
            fields = request_correction(self._file, visitor.id, wished, point=point, receipt=number)
            return self._at(ReceiptedAct.CORRECTION, number, fields=joined(map(detail_name, fields)))

        self._record(record)

    @Slot()
    def beginCorrection(self) -> None:
        """Begin with nothing wrong."""
        self._tell(None)

    def ask_erasure(self) -> None:
        """Note that the visitor asks to be erased; the organiser's machine does it."""
        from kiosk.services.erasure_requests import request_erasure

        def record(visitor: Attendee, number: str) -> Done:
            request_erasure(self._file, visitor.id, point=self._place.point, receipt=number)
            return self._at(ReceiptedAct.ERASURE, number)

        self._record(record)

    def _at(self, act: ReceiptedAct, number: str, *, fields: str = "", others: str = "") -> Done:
        return Done(act, self._file.clock(), self._place.point, number, fields, others)

    def _record(self, record: Callable[[Attendee, str], Done]) -> None:
        if self._stored is None:
            return
        visit, visitor = self._visit, self._stored.person
        self._writes.run(
            lambda: record(visitor, new_receipt()),
            lambda done: self._recorded(visitor.id, done) if visit == self._visit else None,
            lambda fault: self._failed(fault) if visit == self._visit else None,
        )

    def _recorded(self, visitor: str, done: Done) -> None:
        self._tell(None)
        self._give(done)
        self.receiptGiven.emit()
        self.acted.emit(visitor)

    def _failed(self, fault: Fault) -> None:
        if isinstance(fault, NameNeeded | EmailUnfit | NothingToCorrect):
            self._tell(fault)
        else:
            self.told.emit(words.not_saved(fault), "help", True)

    def _tell(self, wrong: Fault | None) -> None:
        self._wrong = wrong
        self.wrongChanged.emit()

    def _give(self, done: Done | None) -> None:
        self._done, self._words, self._code = done, ReceiptWords(), ()
        if done:
            event = self._file.read_event()
            self._words = receipt_words(done, event, self._language)
            self._code = qr_rows(receipt_text(self._words, event, self._language))
        self.receiptChanged.emit()
