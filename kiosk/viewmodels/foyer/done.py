"""The page after an exchange: everybody's card to take home."""

from PySide6.QtCore import QCoreApplication, QObject, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.domain.networking.exchange import Exchange
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.exchange import withdraw
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.cards import Coded, ContactCard, coded, of_exchange
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerDone(FoyerPageModel):
    """The contacts of one exchange.

    Args:
        file: the event file.
        reads: makes the codes.
        writes: takes sharing back.
        parent: the foyer's view model.
    """

    def __init__(self, file: EventFile, reads: Jobs, writes: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._writes = file, reads, writes
        self._exchange: Exchange | None = None
        self._coded: tuple[Coded, ...] = ()
        self._without: frozenset[str] = frozenset()
        self._language = SOURCE
        self._visit = 0
        self._cards = Rows(ContactCard, parent=self)

    @Property(Rows, constant=True)
    def cards(self) -> Rows[ContactCard]:
        """Those who shared."""
        return self._cards

    def has(self, attendee: str) -> bool:
        """Tell whether a person's card is on the page."""
        return any(card.attendee == attendee for card in self._cards.rows)

    def show(self, exchange: Exchange) -> None:
        """Show an exchange that was just recorded."""
        self.forget()
        self._exchange = exchange
        visit = self._visit
        self._reads.run(
            lambda: coded(exchange.members), lambda made: self._made(made) if visit == self._visit else None
        )

    def retranslate(self, language: str) -> None:
        """Say the same in another language."""
        self._language = language
        self._render()

    def forget(self) -> None:
        """Forget everybody."""
        self._visit += 1
        self._exchange, self._coded, self._without = None, (), frozenset()
        self._cards.replace(())

    def people(self) -> frozenset[str]:
        """Return whose cards are shown."""
        return frozenset(card.attendee for card in self._cards.rows)

    def lose(self, gone: frozenset[str]) -> None:
        """Take the cards of people away who were erased."""
        self._coded = tuple(one for one in self._coded if one.member.attendee.id not in gone)
        self._render()

    @Slot(str)
    def undo(self, attendee: str) -> None:
        """Take one person's sharing in this exchange back."""
        exchange = self._exchange
        if exchange is None or not self.has(attendee):
            return
        visit = self._visit
        self._writes.run(
            lambda: withdraw(self._file, attendee, exchange.id, language=self._language),
            lambda others: self._undone(attendee, others) if visit == self._visit else None,
            lambda fault: self._failed(fault) if visit == self._visit else None,
        )

    def _made(self, made: tuple[Coded, ...]) -> None:
        self._coded = made
        self._render()

    def _undone(self, attendee: str, others: list[Attendee]) -> None:
        self._without |= {attendee}
        self._render()
        self.told.emit(undone_sentence(others), "undo", False)

    def _failed(self, fault: Fault) -> None:
        self.told.emit(words.not_saved(fault), "help", True)

    def _render(self) -> None:
        if self._exchange:
            self._cards.replace(of_exchange(self._exchange, self._coded, self._without))


def undone_sentence(others: list[Attendee]) -> str:
    """Say that sharing was taken back, and who may have saved the contact before."""
    undone = QCoreApplication.translate("FoyerDone", "Your sharing is undone.")
    if not others:
        return undone
    pattern = QCoreApplication.translate("FoyerDone", "Ask {names} to delete what they saved.")
    return f"{undone} {filled(pattern, names=words.listed([person.public_name for person in others]))}"
