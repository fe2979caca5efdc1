"""What is noted of the guest on the desk's pane: shown there, and taken off with one tap."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.roster.staff_note import StandingNote
from kiosk.viewmodels.desk.pane import VerdictPane
from kiosk.viewmodels.desk.part import DeskPart
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.person_rows import standing_texts
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.viewmodels.desk.people_work import PeopleWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk makes its own.")
class DeskNotes(DeskPart):
    """The notes about whoever the pane is about, and what is still to be asked of them; `asked` goes on to that.

    Args:
        work: reads and writes them.
        jobs: run what changes the file, and what only looks.
        pane: tells whom the answer is about.
        parent: the desk.
    """

    changed = Signal()
    asked = Signal(str, str, arguments=["attendee", "question"])

    def __init__(
        self,
        work: "Deferred[PeopleWork]",
        jobs: tuple[Jobs, Jobs],
        pane: VerdictPane,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, (self._writes, self._reads), self._pane = work, jobs, pane
        self._attendee = ""
        self._standing: tuple[StandingNote, ...] = ()
        self._questions: tuple[str, ...] = ()
        pane.changed.connect(self._follow)

    @Property("QStringList", notify=changed)
    def texts(self) -> list[str]:
        """What is noted, one text a note."""
        return standing_texts(self._standing)

    @Property("QStringList", notify=changed)
    def questions(self) -> list[str]:
        """What is still to be asked of the guest."""
        return list(self._questions)

    @Slot(int)
    def ask(self, row: int) -> None:
        """Go on to one of the questions."""
        if 0 <= row < len(self._questions):
            self.asked.emit(self._attendee, self._questions[row])

    @Slot(int)
    def takeOff(self, row: int) -> None:
        """Take a note off."""
        about = self._attendee
        if 0 <= row < len(self._standing):
            note = self._standing[row].note
            self._writes.run(
                lambda: self._work().note(about, note, off=True),
                lambda left: self._take(about, tuple(left), self._questions),
                self._fail,
            )

    @Slot()
    def refresh(self) -> None:
        """Read again what is noted: another desk may have done it."""
        if about := self._attendee:
            self._reads.run(lambda: self._work().on_pane(about), lambda said: self._take(about, *said))

    def retranslate(self) -> None:
        """Say everything in the language that is installed now."""
        self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        if (about := self._pane.about) == self._attendee:
            return
        self._attendee, before = about, (self._standing, self._questions)
        self._standing = self._questions = ()
        if any(before):
            self.changed.emit()
        self.refresh()

    def _take(self, about: str, standing: tuple[StandingNote, ...], questions: tuple[str, ...]) -> None:
        if about == self._attendee and (standing, questions) != (self._standing, self._questions):
            self._standing, self._questions = standing, questions
            self.changed.emit()

    def _fail(self, fault: Fault) -> None:
        self.failed.emit(fault)
