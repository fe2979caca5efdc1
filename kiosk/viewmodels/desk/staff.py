"""Who is signed in at the desk: by their own badge, or by a name and a PIN; and who no more."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.admission.permission import StaffMember
from kiosk.domain.fault import Fault
from kiosk.domain.settings.signing_in import STAFF_IDLE, STAFF_REQUIRED
from kiosk.domain.settings.values import Values
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk.advice import LET_IN, STAFF
from kiosk.viewmodels.desk.answering import DeskAnswering
from kiosk.viewmodels.desk.panels import NO_PANEL, STAFF_PANEL
from kiosk.viewmodels.desk.part import DeskAct, DeskPart
from kiosk.viewmodels.desk.staff_words import signed_in, signed_in_toast, signed_out_toast
from kiosk.viewmodels.desk.tone import Tone
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled, worded

if TYPE_CHECKING:
    from kiosk.services.pin import PinAnswer
    from kiosk.viewmodels.desk.work import DeskWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SIGN_OUT = "sign_out"
"""What stands among the choices beside the ids of members."""
MINUTE = 60_000

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StaffAtDesk:
    """The members of staff who are prepared, and who of them is signed in here."""

    members: tuple[StaffMember, ...] = ()
    signed_in: StaffMember | None = None


@QmlElement
@QmlUncreatable("The desk makes its own.")
class DeskStaff(DeskPart):
    """Signs members of staff in and out; where none are prepared there is nothing of it to be seen.

    Args:
        file: the event file, by whose clock a quiet desk is signed out.
        work: knows who is signed in.
        jobs: run what signs in and out, and what only looks.
        answering: tells of badges that were scanned, and shows who is signed in.
        point: the name of the desk.
        parent: the desk.
    """

    changed = Signal()
    stepChanged = Signal()

    def __init__(
        self,
        file: EventFile,
        work: "Deferred[DeskWork]",
        jobs: tuple[Jobs, Jobs],
        answering: DeskAnswering,
        point: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file, self._work, self._answering, self._point = file, work, answering, point
        self._writes, self._reads = jobs
        self._zone = file.read_event().zone
        self._staff = StaffAtDesk()
        self._chosen: StaffMember | None = None
        self._wrong = ""
        self._until, self._seconds = 0, 0
        self._idle, self._active = 0, file.clock()
        self._is_open = self._required = False
        answering.staffScanned.connect(self._tell)
        answering.answered.connect(self.touched)

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether any staff are prepared."""
        return bool(self._staff.members)

    @Property(str, notify=changed)
    def name(self) -> str:
        """Who is signed in; empty for nobody."""
        return self._staff.signed_in.name if self._staff.signed_in else ""

    @Property("QStringList", notify=changed)
    def choices(self) -> list[str]:
        """What can be chosen: to sign out, or the id of a member who has a PIN."""
        return [*([SIGN_OUT] if self._staff.signed_in else []), *(one.id for one in self._others)]

    @Property("QStringList", notify=changed)
    def texts(self) -> list[str]:
        """The same as it is read."""
        out = [translate("Desk", "Sign out")] if self._staff.signed_in else []
        return [*out, *(one.name for one in self._others)]

    @Property(str, notify=stepChanged)
    def chosen(self) -> str:
        """Whose PIN is asked for; empty while nobody is chosen."""
        return self._chosen.name if self._chosen else ""

    @Property(str, notify=stepChanged)
    def sentence(self) -> str:
        """What is to be typed, that it was wrong, or how long no PIN is taken."""
        if self._seconds:
            minutes, seconds = divmod(self._seconds, 60)
            return filled(translate("Desk", "Too many wrong PINs. Again in {time}"), time=f"{minutes}:{seconds:02}")
        return self._wrong or translate("Desk", "Type your PIN.")

    @Property(bool, notify=stepChanged)
    def troubled(self) -> bool:
        """Whether the sentence says that something went wrong."""
        return bool(self._wrong or self._seconds)

    @Property(bool, notify=stepChanged)
    def barred(self) -> bool:
        """Whether no PIN of whom was chosen is taken for a while."""
        return self._seconds > 0

    @property
    def locked(self) -> bool:
        """Whether nothing is recorded here until somebody signs in."""
        return self._required and self.offered and self._staff.signed_in is None

    def acts(self) -> Mapping[str, DeskAct]:
        """Return how one signs in and out."""
        return {STAFF: DeskAct(self.open, beside_panels=True)}

    def apply_settings(self, settings: Values) -> None:
        """Take other settings."""
        self._idle = settings.of(STAFF_IDLE) * MINUTE
        if (required := settings.of(STAFF_REQUIRED)) == self._required:
            return
        self._required = required
        self.changed.emit()
        self._writes.run(lambda: self._work().require_staff(required), lambda _: None)

    @Slot()
    def open(self) -> None:
        """Ask who is to be signed in, or out; put the question away if it is open."""
        if self._is_open:
            self.panelWanted.emit(NO_PANEL)
        elif not self.offered:
            self.toasted.emit(
                translate("Desk", "No staff are prepared: the organiser’s page does that."), "lock", False
            )
        else:
            self.panelWanted.emit(STAFF_PANEL)

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Sign out, or ask for the PIN of a member."""
        if choice == SIGN_OUT:
            self.panelWanted.emit(NO_PANEL)
            self._sign_out()
            return
        self._chosen = next((one for one in self._others if one.id == choice), None)
        if member := self._chosen:
            self._reads.run(lambda: self._work().pin_wait(member.id), self._wait)

    @Slot()
    def goBack(self) -> None:
        """Ask for nobody's PIN any more."""
        self._chosen, self._wrong, self._seconds = None, "", 0
        self.stepChanged.emit()

    @Slot(str)
    def enter(self, pin: str) -> None:
        """Sign in whom was chosen if it is their PIN, which stands in no property."""
        if (member := self._chosen) and not self._seconds:
            self._writes.run(lambda: self._work().sign_in(member.id, pin), self._answered, self._fail)

    @Slot()
    def touched(self) -> None:
        """Note that somebody is there."""
        self._active = self._file.clock()

    def tick(self) -> None:
        """Count a wait down, and sign out whoever has left the desk."""
        self._count_down()
        if self._staff.signed_in and self._idle and self._file.clock() - self._active >= self._idle:
            self.touched()
            self._sign_out()

    def follow_panel(self, panel: str) -> None:
        """Forget whose PIN was asked for once that is put away."""
        self._is_open = panel == STAFF_PANEL
        self.touched()
        if not self._is_open:
            self.goBack()

    def refresh(self) -> None:
        """Read again who is prepared: an organiser may have removed somebody."""
        self._reads.run(lambda: self._work().staff_at_desk(), self._take)

    def retranslate(self) -> None:
        """Say everything in the language that is installed now."""
        self.changed.emit()
        self.stepChanged.emit()

    @property
    def _others(self) -> tuple[StaffMember, ...]:
        return tuple(one for one in self._staff.members if one.has_pin and one != self._staff.signed_in)

    def _take(self, staff: StaffAtDesk) -> None:
        before, self._staff = self._staff, staff
        if before == staff:
            return
        if before.signed_in and not staff.signed_in:
            self.toasted.emit(signed_out_toast(), "lock", False)
        if self._chosen and self._chosen not in staff.members:
            self.goBack()
        self.changed.emit()
        if self._is_open and not staff.members:
            self.panelWanted.emit(NO_PANEL)

    def _answered(self, answer: "tuple[PinAnswer, StaffMember | None]") -> None:
        pin, member = answer
        if pin.right and member:
            self.panelWanted.emit(NO_PANEL)
            self._tell(member)
            return
        self._wrong = translate("Desk", "That is not your PIN.")
        self.mistyped.emit()
        self._wait(pin.wait)

    @Slot(object)
    def _tell(self, member: StaffMember) -> None:
        """Say who is signed in; a guest who waits for a decision stays on the pane, as it may be what this is for."""
        self._staff = StaffAtDesk(self._staff.members, member)
        if LET_IN in self._answering.pane.adviceActs:
            self.toasted.emit(signed_in_toast(), "lock", False)
        else:
            at = self._file.clock()
            self._answering.show(lambda: signed_in(member, self._point, at, self._zone), Tone.INFORMATION)
        self.touched()
        self.changed.emit()
        self.refresh()

    def _sign_out(self) -> None:
        self._writes.run(lambda: self._work().sign_out(), lambda _: self.refresh(), self._fail)

    def _fail(self, fault: Fault) -> None:
        self._wrong = worded(fault)
        self.stepChanged.emit()
        self.mistyped.emit()

    def _wait(self, milliseconds: int) -> None:
        self._until = self._file.uptime() + milliseconds
        self._seconds = self._seconds_left()
        self.stepChanged.emit()

    def _count_down(self) -> None:
        if self._seconds and (left := self._seconds_left()) != self._seconds:
            self._seconds, self._wrong = left, ""
            self.stepChanged.emit()

    def _seconds_left(self) -> int:
        return max(0, -(-(self._until - self._file.uptime()) // 1000))
