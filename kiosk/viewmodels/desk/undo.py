"""Taking back what was done at the desk: which of it, for which reason, and what became of it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from kiosk.domain.admission.action import DeskAction, is_final, undo_reasons
from kiosk.domain.admission.verdict import UndoReason
from kiosk.domain.fault import Fault
from kiosk.domain.roster.attendee import Attendee
from kiosk.viewmodels.desk.advice import UNDO
from kiosk.viewmodels.desk.answering import DeskAnswering
from kiosk.viewmodels.desk.panels import NO_PANEL, UNDO_PANEL
from kiosk.viewmodels.desk.part import DeskAct, DeskPart
from kiosk.viewmodels.desk.sentences import elsewhere_said, translate
from kiosk.viewmodels.desk.tally import DeskTally
from kiosk.viewmodels.desk.undo_words import (
    Undone,
    act_said,
    final_said,
    leave_said,
    question_said,
    reason_said,
)
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled, joined

if TYPE_CHECKING:
    from kiosk.services.desk_actions import Undoing
    from kiosk.viewmodels.desk.work import DeskWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk makes its own undo.")
class DeskUndo(DeskPart):
    """Asks why something is to be taken back, and takes it back: what this desk did, or a check-in of any desk.

    Args:
        work: takes it back.
        jobs: run that, and look for the latest.
        tally: has the last scans.
        answering: has the check-in of whom the pane is about.
        zone: the event's zone.
        parent: the desk.
    """

    actionChanged = Signal()
    undone = Signal(object)
    partyUndone = Signal(object)
    changed = Signal()
    """Something other than a scan was taken back."""

    def __init__(
        self,
        work: "Deferred[DeskWork]",
        jobs: tuple[Jobs, Jobs],
        tally: DeskTally,
        answering: DeskAnswering,
        zone: ZoneInfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, (self._writes, self._reads) = work, jobs
        self._tally, self._answering, self._zone = tally, answering, zone
        self._action: DeskAction | None = None
        self._final: DeskAction | None = None
        self._together: tuple[Attendee, ...] = ()
        """All whose check-ins the question is about, if they were made in one act."""

    @Property(str, notify=actionChanged)
    def act(self) -> str:
        """What is to be taken back."""
        return act_said(self._action.kind) if self._action else ""

    @Property(str, notify=actionChanged)
    def name(self) -> str:
        """Whom the question is about, or of how many."""
        if self._together:
            pattern = translate("Party", "{count} checked in together")
            return filled(pattern, count=QLocale().toString(len(self._together)))
        return self._action.name if self._action else ""

    @Property(str, notify=actionChanged)
    def organisation(self) -> str:
        """Where that person is from; it tells namesakes apart. Of several, their names."""
        if self._together:
            return joined(one.name for one in self._together)
        return self._action.organisation if self._action else ""

    @Property(str, notify=actionChanged)
    def question(self) -> str:
        """What is asked: when and where it was done if that was elsewhere, what it was, and what stays done."""
        if self._action is None:
            return ""
        return question_said(self._action, self._where(self._action), self._final)

    @Property("QStringList", notify=actionChanged)
    def reasons(self) -> list[str]:
        """The reasons for which it may be taken back."""
        return list(undo_reasons(self._action.kind)) if self._action else []

    @Property("QStringList", notify=actionChanged)
    def texts(self) -> list[str]:
        """The same as they are read."""
        action = self._action
        return [reason_said(action.kind, reason) for reason in undo_reasons(action.kind)] if action else []

    @Property(str, notify=actionChanged)
    def leaveText(self) -> str:
        """How the question is left, with nothing changed."""
        return leave_said(self._action.kind) if self._action else ""

    @property
    def attendee(self) -> str:
        """The id of whom the question is about; empty if nothing is asked."""
        return self._action.attendee if self._action else ""

    def acts(self) -> Mapping[str, DeskAct]:
        """Return how the latest thing is taken back."""
        return {UNDO: DeskAct(self.askLatest, beside_panels=True)}

    def attendees(self) -> tuple[str, ...]:
        """Return whom the question is about."""
        return (self.attendee, *(one.id for one in self._together))

    @Slot(int)
    def ask(self, row: int) -> None:
        """Ask why one of the last scans is to be taken back."""
        if 0 <= row < len(self._tally.scans) and (action := self._tally.action_of(self._tally.scans[row])):
            self._ask(action)

    @Slot()
    def askLatest(self) -> None:
        """Ask why the latest thing done here is to be taken back.

        Where the pane says that somebody is in already, it is about their check-in, whichever desk made it.
        """
        if standing := self._answering.standing:
            self._ask(standing)
        else:
            self._reads.run(lambda: self._work().latest_actions(), self._ask_latest)

    @Slot(str)
    def takeBack(self, reason: str) -> None:
        """Take back what the question is about, for one of its reasons."""
        if self._action is None:
            return
        action, why, together = self._action, UndoReason(reason), bool(self._together)
        self.panelWanted.emit(NO_PANEL)
        if together:
            self._writes.run(lambda: self._work().undo_party(action.record, why), self.partyUndone.emit, self._fail)
            return
        self._writes.run(
            lambda: self._work().take_back(action, why), lambda undoing: self._tell(undoing, why), self._fail
        )

    def follow_panel(self, panel: str) -> None:
        """Ask no more once the question is put away; nothing is changed."""
        if self._action and panel != UNDO_PANEL:
            self._action, self._final, self._together = None, None, ()
            self.actionChanged.emit()

    def retranslate(self) -> None:
        """Say everything in the language that is installed now."""
        self.actionChanged.emit()

    def _ask_latest(self, actions: "list[DeskAction]") -> None:
        final = next((one for one in actions if is_final(one.kind)), None)
        latest = next((one for one in actions if not is_final(one.kind)), None)
        if latest:
            since = final if final and final.record.seq > latest.record.seq else None
            self._reads.run(
                lambda: self._work().party_let_in(latest.record), lambda people: self._ask(latest, since, people)
            )
        elif final:
            self.toasted.emit(final_said(final), "undo", False)
        else:
            text = translate("Desk", "Nothing was done here yet that could be taken back.")
            self.toasted.emit(text, "undo", False)

    def _ask(self, action: DeskAction, final: DeskAction | None = None, together: Sequence[Attendee] = ()) -> None:
        self._action, self._final = action, final
        self._together = tuple(together) if len(together) > 1 else ()
        self.actionChanged.emit()
        self.panelWanted.emit(UNDO_PANEL)

    def _where(self, action: DeskAction) -> str:
        if action.here:
            return ""
        return elsewhere_said(action, self._answering.now, self._zone, self._answering.language)

    def _tell(self, undoing: "Undoing", why: UndoReason) -> None:
        if undoing.taken:
            self.undone.emit(Undone(undoing.taken, why, undoing.action))
            return
        self._answering.tell_done(undoing.action)
        self.changed.emit()

    def _fail(self, fault: Fault) -> None:
        self.failed.emit(fault)
