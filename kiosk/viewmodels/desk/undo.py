"""Taking a check-in back at the desk: which one, for which reason, and what became of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from kiosk.domain.admission.verdict import UndoReason, Verdict
from kiosk.domain.fault import Fault
from kiosk.domain.roster.attendee import Attendee
from kiosk.viewmodels.desk.advice import UNDO
from kiosk.viewmodels.desk.panels import NO_PANEL, UNDO_PANEL
from kiosk.viewmodels.desk.part import DeskAct, DeskPart
from kiosk.viewmodels.desk.sentences import translate
from kiosk.viewmodels.desk.tally import DeskTally
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled, joined

if TYPE_CHECKING:
    from kiosk.services.admit import TakenBack
    from kiosk.services.attendance import LastScan
    from kiosk.viewmodels.desk.work import DeskWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Undone:
    """A check-in that was taken back here, and why."""

    taken: "TakenBack"
    reason: UndoReason


@QmlElement
@QmlUncreatable("The desk makes its own undo.")
class DeskUndo(DeskPart):
    """Asks why one of this desk's own check-ins is to be taken back, and takes it back.

    Args:
        work: takes check-ins back.
        writes: runs it.
        reads: looks for the latest one.
        tally: has the last scans.
        parent: the desk.
    """

    scanChanged = Signal()
    undone = Signal(object)
    partyUndone = Signal(object)

    def __init__(
        self,
        work: "Deferred[DeskWork]",
        writes: Jobs,
        reads: Jobs,
        tally: DeskTally,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._writes, self._reads, self._tally = work, writes, reads, tally
        self._scan: LastScan | None = None
        self._together: tuple[Attendee, ...] = ()
        """All whose check-ins the question is about, if they were made in one act."""

    @Property(str, notify=scanChanged)
    def name(self) -> str:
        """Whose check-in the question is about, or of how many."""
        if self._together:
            pattern = translate("Party", "{count} checked in together")
            return filled(pattern, count=QLocale().toString(len(self._together)))
        return self._scan.name if self._scan else ""

    @Property(str, notify=scanChanged)
    def organisation(self) -> str:
        """Where that person is from; it tells namesakes apart. Of several, their names."""
        if self._together:
            return joined(one.name for one in self._together)
        return self._scan.organisation if self._scan else ""

    @property
    def attendee(self) -> str:
        """The id of that person; empty if nothing is asked."""
        return (self._scan.scan.attendee or "") if self._scan else ""

    def acts(self) -> Mapping[str, DeskAct]:
        """Return how the latest check-in is taken back."""
        return {UNDO: DeskAct(self.askLatest, beside_panels=True)}

    def attendees(self) -> tuple[str, ...]:
        """Return whom the question is about."""
        return (self.attendee, *(one.id for one in self._together))

    @Slot(int)
    def ask(self, row: int) -> None:
        """Ask why one of the last scans is to be taken back."""
        if 0 <= row < len(self._tally.scans):
            self._ask(self._tally.scans[row])

    @Slot()
    def askLatest(self) -> None:
        """Ask why the latest check-in made here is to be taken back."""
        self._reads.run(self._tally.latest, self._ask_latest)

    @Slot(str)
    def takeBack(self, reason: str) -> None:
        """Take the check-in back that the question is about, for one of the fixed reasons."""
        if self._scan is None:
            return
        key, why, together = self._scan.scan.key, UndoReason(reason), bool(self._together)
        self.panelWanted.emit(NO_PANEL)
        if together:
            self._writes.run(lambda: self._work().undo_party(key, why), self.partyUndone.emit, self._fail)
            return
        self._writes.run(
            lambda: self._work().take_back(key, why),
            lambda taken: self.undone.emit(Undone(taken, why)),
            self._fail,
        )

    def follow_panel(self, panel: str) -> None:
        """Ask no more once the question is put away; nothing is changed."""
        if self._scan and panel != UNDO_PANEL:
            self._scan, self._together = None, ()
            self.scanChanged.emit()

    def _ask_latest(self, scans: "tuple[LastScan, ...]") -> None:
        standing = (one for one in scans if one.scan.verdict is Verdict.ADMITTED and not one.scan.undone)
        latest = next(standing, None)
        if latest and latest.scan.party:
            key = latest.scan.key
            self._reads.run(lambda: self._work().party_let_in(key), lambda people: self._ask(latest, people))
        elif latest:
            self._ask(latest)
        else:
            self.toasted.emit(translate("Desk", "No check-in was made here yet."), "undo", False)

    def _ask(self, scan: "LastScan", together: Sequence[Attendee] = ()) -> None:
        self._scan, self._together = scan, tuple(together) if len(together) > 1 else ()
        self.scanChanged.emit()
        self.panelWanted.emit(UNDO_PANEL)

    def _fail(self, fault: Fault) -> None:
        self.failed.emit(fault)
