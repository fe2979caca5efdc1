"""A visitor's wish to have something on paper: asked once, printed beside the screen, and told how it went."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.domain.fault import Fault
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
@QmlUncreatable("What can be printed derives from it.")
class FoyerPaperWish(QObject):
    """What stands with every sheet: the printer, whether the visitor asked for it, and what becomes of that.

    Whoever derives from it says whether it can be printed now, as `offered`, and turns to the next visitor.

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
        self._printer = ""
        self._wanted, self._turn = False, 0

    @Property(bool, notify=wantedChanged)
    def wanted(self) -> bool:
        """Whether the visitor asked for it; it is printed once."""
        return self._wanted

    def print_on(self, printer: str) -> None:
        """Print on another printer from now on; on none where it is empty."""
        self._printer = printer.strip()
        self.offeredChanged.emit()

    def _begin_anew(self) -> None:
        """Turn to another visitor, or another sheet: what is still being printed tells nobody any more."""
        self._turn += 1
        self.offeredChanged.emit()
        self._want(wanted=False)

    def _print(self, press: SheetPress, order: Callable[[], PrintTrouble | None], done: str) -> None:
        """Run an order on the press, and say how it went; `done` is what is said once it is being printed."""
        self._want(wanted=True)
        turn = self._turn
        if self._jobs is None:
            self._jobs = press.jobs(self)

        def tell(trouble: PrintTrouble | None) -> None:
            if turn == self._turn:
                self._tell(trouble, done)

        def fail(fault: Fault) -> None:
            del fault
            tell(PrintTrouble.NOT_MADE)

        self._jobs.run(order, tell, fail)

    def _tell(self, trouble: PrintTrouble | None, done: str) -> None:
        if trouble is None:
            self.told.emit(done, "printer", False)
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
