"""The slip of a meeting: shown with a code for the phone, and printed where a printer stands beside the screen."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.papers.meeting_slip import MeetingSlip
from kiosk.domain.printing.job import PrintTrouble
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.day_sheet import SheetPress, not_printed
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.qr import qr_rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SlipWords:
    """What is shown of a meeting; all empty while none is."""

    table: str = ""
    begins: str = ""
    other: str = ""
    organisation: str = ""
    code: tuple[str, ...] = ()


def slip_words(slip: MeetingSlip) -> SlipWords:
    """Return what a screen shows of a slip."""
    return SlipWords(str(slip.table), slip.begins, slip.other, slip.organisation, qr_rows(slip.entry))


@QmlElement
@QmlUncreatable("The page of suggestions makes it.")
class FoyerMeetingSlip(QObject):
    """One meeting of the visitor who typed their number.

    Args:
        press: prints it; None where nothing can.
        parent: the page.
    """

    tableChanged = Signal()
    beginsChanged = Signal()
    otherChanged = Signal()
    organisationChanged = Signal()
    codeChanged = Signal()
    offeredChanged = Signal()
    wantedChanged = Signal()
    told = Signal(str, str, bool)

    def __init__(self, press: SheetPress | None, parent: QObject) -> None:
        super().__init__(parent)
        self._press = press
        self._jobs: Jobs | None = None
        self._printer, self._shown = "", SlipWords()
        self._whose: tuple[str, str, str] | None = None
        self._wanted, self._turn = False, 0

    @Property(str, notify=tableChanged)
    def table(self) -> str:
        """The number of the table; empty while no meeting is shown."""
        return self._shown.table

    @Property(str, notify=beginsChanged)
    def begins(self) -> str:
        """When it begins, ``15:20``."""
        return self._shown.begins

    @Property(str, notify=otherChanged)
    def other(self) -> str:
        """Whom the visitor meets: first name and initial."""
        return self._shown.other

    @Property(str, notify=organisationChanged)
    def organisation(self) -> str:
        """Theirs."""
        return self._shown.organisation

    @Property("QStringList", notify=codeChanged)
    def code(self) -> list[str]:
        """The rows of the code for the calendar of a phone."""
        return list(self._shown.code)

    @property
    def with_whom(self) -> str:
        """The id of whom the meeting is with; empty while none is shown."""
        return self._whose[1] if self._whose else ""

    @Property(bool, notify=offeredChanged)
    def offered(self) -> bool:
        """Whether it can be printed here."""
        return bool(self._press and self._press.print_slip and self._printer and self._whose)

    @Property(bool, notify=wantedChanged)
    def wanted(self) -> bool:
        """Whether the visitor asked for it on paper; it is printed once."""
        return self._wanted

    def print_on(self, printer: str) -> None:
        """Print on another printer from now on; on none where it is empty."""
        self._printer = printer.strip()
        self.offeredChanged.emit()

    def show(self, slip: MeetingSlip, attendee: str, other: str, language: str) -> None:
        """Show the meeting of a visitor with another one, and print it in a language if they want that."""
        self._take(slip_words(slip), (attendee, other, language))

    def keep(self, meetings: Collection[str]) -> None:
        """Show none, unless it is with one of those: a meeting was called off, or its visitor has left."""
        if self._whose and self.with_whom not in meetings:
            self._take(SlipWords(), None)

    @Slot()
    def forget(self) -> None:
        """Show none: the visitor has seen it."""
        self.keep(())

    @Slot()
    def printOut(self) -> None:
        """Have it printed."""
        press = self._press
        if not self.offered or self._wanted or press is None or press.print_slip is None or self._whose is None:
            return
        self._want(wanted=True)
        print_slip, wish, turn = press.print_slip, (*self._whose, self._printer), self._turn
        if self._jobs is None:
            self._jobs = press.jobs(self)
        self._jobs.run(
            lambda: print_slip(*wish),
            lambda trouble: self._tell(trouble) if turn == self._turn else None,
            lambda fault: self._fail(fault) if turn == self._turn else None,
        )

    def _fail(self, fault: Fault) -> None:
        del fault
        self._tell(PrintTrouble.NOT_MADE)

    def _tell(self, trouble: PrintTrouble | None) -> None:
        if trouble is None:
            text = QCoreApplication.translate("FoyerMeet", "Your slip is being printed. Take it along.")
            self.told.emit(text, "printer", False)
            return
        self.told.emit(not_printed(trouble), "printer", True)
        self._want(wanted=False)

    def _take(self, shown: SlipWords, whose: tuple[str, str, str] | None) -> None:
        self._turn += 1
        before, self._shown, self._whose = self._shown, shown, whose
        emit_changes(self, before, shown)
        self.offeredChanged.emit()
        self._want(wanted=False)

    def _want(self, *, wanted: bool) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self.wantedChanged.emit()
