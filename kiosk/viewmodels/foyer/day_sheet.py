"""Printing the day of the visitor whose contacts are shown: asked once a visit, and done beside the screen."""

from PySide6.QtCore import QCoreApplication, QObject, Slot

from kiosk.domain.language import SOURCE
from kiosk.viewmodels.foyer.paper_wish import FoyerPaperWish, SheetPress
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The page of people met makes it.")
class FoyerDaySheet(FoyerPaperWish):
    """The wish of a visitor to have their day on paper.

    Args:
        press: prints it; None where nothing can.
        parent: the page.
    """

    def __init__(self, press: SheetPress | None, parent: QObject) -> None:
        super().__init__(press, parent)
        self._visitor, self._language = "", SOURCE

    @Property(bool, notify=FoyerPaperWish.offeredChanged)
    def offered(self) -> bool:
        """Whether the visitor who is shown can have it printed here."""
        return bool(self._press and self._printer and self._visitor)

    def speak(self, language: str) -> None:
        """Print in another language from now on."""
        self._language = language

    def show(self, visitor: str) -> None:
        """Offer it to a visitor who has typed the number of their badge; to nobody where the id is empty."""
        if visitor != self._visitor:
            self._visitor = visitor
            self._begin_anew()

    @Slot()
    def printOut(self) -> None:
        """Have it printed."""
        press, wish = self._press, (self._visitor, self._language, self._printer)
        if press and self.offered and not self._wanted:
            done = QCoreApplication.translate("FoyerMet", "Your day is being printed. Take every page along.")
            self._print(press, lambda: press.print_sheet(*wish), done)
