"""Somebody at an exchange who is not checked in is, with one tap on their card; or is told where the desk is."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.services.sharing.guests import GuestCheckIn, check_guest_in
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled, joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The exchange page's view model makes it.")
class SeatCheckIn(QObject):
    """Checks somebody in who has a card.

    Signals:
        checkedIn: an attendee id; they are in now.

    Args:
        file: the event file.
        writes: records it.
        place: where this screen stands.
        parent: the page.
    """

    checkedIn = Signal(str)
    told = Signal(str, str, bool)

    def __init__(self, file: EventFile, writes: Jobs, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes, self._place = file, writes, place
        self._visit = 0

    def forget(self) -> None:
        """Tell nobody of what is on its way; it is recorded."""
        self._visit += 1

    @Slot(str)
    def checkIn(self, attendee: str) -> None:
        """Check somebody in."""
        visit = self._visit
        self._writes.run(
            lambda: check_guest_in(self._file, attendee, point=self._place.point),
            lambda done: self._done(attendee, done) if visit == self._visit else None,
            lambda fault: self.told.emit(words.not_saved(fault), "help", True),
        )

    def _done(self, attendee: str, done: GuestCheckIn) -> None:
        if done.inside:
            self.checkedIn.emit(attendee)
            pattern = QCoreApplication.translate("FoyerExchange", "{name} is checked in.")
            self.told.emit(filled(pattern, name=done.name), "check", False)
        else:
            self.told.emit(to_the_desk(done), "help", True)


def to_the_desk(done: GuestCheckIn) -> str:
    """Say that somebody cannot be checked in here, and where the desk is."""
    if not done.desks:
        pattern = QCoreApplication.translate(
            "FoyerExchange", "{name} cannot be checked in here. Please ask at the desk."
        )
        return filled(pattern, name=done.name)
    pattern = QCoreApplication.translate(
        "FoyerExchange", "{name} cannot be checked in here. Please ask at the desk: {desks}."
    )
    return filled(pattern, name=done.name, desks=joined(done.desks))
