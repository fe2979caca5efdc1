"""Printing the day of the visitor whose contacts are shown: asked once a visit, and done beside the screen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.domain.printing.job import PrintTrouble
from kiosk.viewmodels.shared.jobs import ImmediateJobs, Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SheetPress:
    """What prints sheets: takes attendee, language and printer, and returns why it did not; and where that runs.

    `print_slip` prints that of a meeting, and takes before the language whom the attendee meets.
    """

    print_sheet: Callable[[str, str, str], PrintTrouble | None]
    jobs: Callable[[QObject], Jobs] = lambda _: ImmediateJobs()
    print_slip: Callable[[str, str, str, str], PrintTrouble | None] | None = None


@QmlElement
@QmlUncreatable("The page of people met makes it.")
class FoyerDaySheet(QObject):
    """The wish of a visitor to have their day on paper.

    Args:
        press: prints it; None where nothing can.
        parent: the page.
    """

    offeredChanged = Signal()
    wantedChanged = Signal()
    told = Signal(str, str, bool)

    def __init__(self, press: SheetPress | None, parent: QObject) -> None:
        super().__init__(parent)
        self._press = press
        self._jobs: Jobs | None = None
        self._printer = self._visitor = ""
        self._language = SOURCE
        self._wanted = False
        self._visit = 0

    @Property(bool, notify=offeredChanged)
    def offered(self) -> bool:
        """Whether the visitor who is shown can have it printed here."""
        return bool(self._press and self._printer and self._visitor)

    @Property(bool, notify=wantedChanged)
    def wanted(self) -> bool:
        """Whether the visitor asked for it; it is printed once a visit."""
        return self._wanted

    def print_on(self, printer: str) -> None:
        """Print on another printer from now on; on none where it is empty."""
        self._printer = printer.strip()
        self.offeredChanged.emit()

    def speak(self, language: str) -> None:
        """Print in another language from now on."""
        self._language = language

    def show(self, visitor: str) -> None:
        """Offer it to a visitor who has typed the number of their badge; to nobody where the id is empty."""
        if visitor == self._visitor:
            return
        self._visit += 1
        self._visitor = visitor
        self.offeredChanged.emit()
        self._want(wanted=False)

    @Slot()
    def printOut(self) -> None:
        """Have it printed."""
        if not self.offered or self._wanted or self._press is None:
            return
        self._want(wanted=True)
        press, wish, visit = self._press.print_sheet, (self._visitor, self._language, self._printer), self._visit
        if self._jobs is None:
            self._jobs = self._press.jobs(self)
        self._jobs.run(
            lambda: press(*wish),
            lambda trouble: self._told(trouble) if visit == self._visit else None,
            lambda fault: self._failed(fault) if visit == self._visit else None,
        )

    def _failed(self, fault: Fault) -> None:
        del fault
        self._told(PrintTrouble.NOT_MADE)

    def _told(self, trouble: PrintTrouble | None) -> None:
        if trouble is None:
            text = QCoreApplication.translate("FoyerMet", "Your day is being printed. Take every page along.")
            self.told.emit(text, "printer", False)
            return
        self.told.emit(not_printed(trouble), "printer", True)
        self._want(wanted=False)

    def _want(self, *, wanted: bool) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self.wantedChanged.emit()


def not_printed(trouble: PrintTrouble) -> str:
    """Say to a visitor why their sheet was not printed: what they can see at the printer, and where to ask."""
    match trouble:
        case PrintTrouble.NO_PAPER | PrintTrouble.WRONG_PAPER:
            return QCoreApplication.translate("FoyerMet", "The printer has no A4 paper. Please tell the desk.")
        case PrintTrouble.JAM | PrintTrouble.COVER_OPEN | PrintTrouble.STUCK:
            return QCoreApplication.translate(
                "FoyerMet", "The printer is open, or paper is stuck in it. Please tell the desk."
            )
        case PrintTrouble.NOT_MADE:
            return QCoreApplication.translate("FoyerMet", "Your sheet cannot be made here. Please ask at the desk.")
        case (
            PrintTrouble.NO_SPOOLER
            | PrintTrouble.NO_PRINTER
            | PrintTrouble.UNREACHABLE
            | PrintTrouble.STOPPED
            | PrintTrouble.ABORTED
            | PrintTrouble.CANCELLED
            | PrintTrouble.FORGOTTEN
        ):
            return QCoreApplication.translate("FoyerMet", "The printer does not print now. Please ask at the desk.")
        case _:
            assert_never(trouble)
