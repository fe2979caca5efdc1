"""Another e-mail than the guest list's, which somebody gives for one exchange alone."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.people import EmailUnfit
from kiosk.domain.networking.exchange import Field
from kiosk.domain.roster.email import addresses_in
from kiosk.viewmodels.foyer.seating import Seat
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The exchange page's view model makes it.")
class OtherEmail(QObject):
    """Asks one person for another address.

    Signals:
        wanted: tells the attendee who wants to give one.
        asked: the address is to be typed now.
        given: an attendee id, and the address; empty for the guest list's again.
    """

    changed = Signal()
    wanted = Signal(str)
    asked = Signal()
    given = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat: Seat | None = None
        self._wrong: Fault | None = None

    @Property(str, notify=changed)
    def who(self) -> str:
        """Whose address it is; empty while nobody is asked."""
        return self._seat.person.public_name if self._seat else ""

    @Property(str, notify=changed)
    def text(self) -> str:
        """The address that they gave before; empty for none."""
        return self._seat.email if self._seat else ""

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why what was typed will not do; empty if nothing is wrong."""
        return worded(self._wrong)

    @Slot(str)
    def want(self, attendee: str) -> None:
        """Somebody tapped what offers another address."""
        self.wanted.emit(attendee)

    def ask(self, seat: Seat | None) -> None:
        """Ask somebody who shares their e-mail."""
        if seat and Field.EMAIL in seat.fields:
            self._show(seat, None)
            self.asked.emit()

    def lose(self, gone: frozenset[str]) -> None:
        """Forget somebody who was erased."""
        if self._seat and self._seat.person.id in gone:
            self.forget()

    @Slot(str)
    def use(self, text: str) -> None:
        """Take the address that was typed."""
        typed = text.strip()
        if self._seat is None:
            return
        if typed and addresses_in(typed) != (typed,):
            self._show(self._seat, EmailUnfit(typed))
            return
        attendee = self._seat.person.id
        self.forget()
        self.given.emit(attendee, typed)

    @Slot()
    def forget(self) -> None:
        """Ask nobody any more."""
        self._show(None, None)

    def retranslate(self) -> None:
        """Say what is wrong in the language that is installed now."""
        self.changed.emit()

    def _show(self, seat: Seat | None, wrong: Fault | None) -> None:
        if (seat, wrong) != (self._seat, self._wrong):
            self._seat, self._wrong = seat, wrong
            self.changed.emit()
