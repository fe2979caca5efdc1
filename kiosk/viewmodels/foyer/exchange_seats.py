"""What people do on their cards that needs nothing but the cards."""

from PySide6.QtCore import QObject, Slot

from kiosk.domain.language import SOURCE
from kiosk.viewmodels.foyer import seating
from kiosk.viewmodels.foyer.exchange_display import ExchangeDisplay
from kiosk.viewmodels.foyer.lasting import LastingEnd
from kiosk.viewmodels.foyer.seat_check_in import SeatCheckIn
from kiosk.viewmodels.foyer.seating import Seats
from kiosk.viewmodels.shared.qml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The exchange page's view model is made of it.")
class ExchangeSeats(ExchangeDisplay):
    """Who sits before the screen, which card is in front, and in which languages cards may be read."""

    def __init__(self, lasting: LastingEnd, check_in: SeatCheckIn, parent: QObject | None = None) -> None:
        super().__init__(lasting, check_in, parent)
        self._language = SOURCE
        self._offered: tuple[str, ...] = ()
        self._seats: Seats = ()
        self._active = ""
        lasting.ended.connect(lambda who: self._change(seating.end_lasting(self._seats, who), who))
        check_in.checkedIn.connect(lambda who: self._change(seating.come_in(self._seats, who), who))

    @Slot(str)
    def activate(self, attendee: str) -> None:
        """Put a person's card in front."""
        if seating.find(self._seats, attendee):
            self._active = attendee
            self._render()

    @Slot()
    def activateNext(self) -> None:
        """Put the next card in front, the first one after the last."""
        if self._seats:
            self.activate(self._seats[(self.activeRow + 1) % len(self._seats)].person.id)

    @Slot(str)
    def remove(self, attendee: str) -> None:
        """Take somebody away who has not answered and is not part of it."""
        self._change(seating.remove(self._seats, attendee))

    @Slot(str)
    def speakNext(self, attendee: str) -> None:
        """Show a person's card in the next of the languages that are offered."""
        self._change(seating.speak_next(self._seats, attendee, self._offered, self._language), attendee)

    @Slot(str)
    def decline(self, attendee: str) -> None:
        """A person tapped Not now on their card."""
        self._change(seating.decline(self._seats, attendee, self._language))

    @Slot(str)
    def reconsider(self, attendee: str) -> None:
        """A person tapped Change, or Change my mind."""
        self._change(seating.reconsider(self._seats, attendee), attendee)

    def _change(self, seats: Seats, stay_with: str = "") -> None:
        """Take note of what the seats are now."""
        raise NotImplementedError

    def _render(self) -> None:
        """Show the cards as they are."""
        raise NotImplementedError
