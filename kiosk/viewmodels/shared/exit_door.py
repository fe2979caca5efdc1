"""The question for a kiosk's exit PIN, before a screen that stands where everybody can touch it is closed."""

from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.services.pin import PinAnswer, PinKind, try_exit_pin, wait_left
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PATIENCE = 30_000
"""Milliseconds without a try after which the question goes by itself: somebody touched it and walked on."""

translate = QCoreApplication.translate


class ExitStage(StrEnum):
    """How far somebody is who wants to close the screen."""

    SHUT = ""
    ASKING = "asking"
    CHECKING = "checking"
    WRONG = "wrong"
    OPEN = "open"


@QmlElement
@QmlUncreatable("A screen's view model makes it.")
class ExitDoor(QObject):
    """Asks for the exit PIN where one is set; without one a screen closes unasked, or not at all where it is locked.

    It keeps no PIN.

    Args:
        file: the event file, which remembers wrong tries at this machine.
        writes: runs the check, which takes a moment by design.
        parent: the screen's view model.
    """

    changed = Signal()
    opened = Signal()

    def __init__(self, file: EventFile, writes: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes = file, writes
        self._kept, self._locked = "", False
        self._stage = ExitStage.SHUT
        self._fault: Fault | None = None
        self._touched_at = self._until = self._seconds = 0

    @Property(bool, notify=changed)
    def guards(self) -> bool:
        """Whether the screen does not close unasked."""
        return self._locked or bool(self._kept)

    @property
    def was_opened(self) -> bool:
        """Whether the right PIN was typed."""
        return self._stage is ExitStage.OPEN

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether the PIN is asked for."""
        return self._stage not in (ExitStage.SHUT, ExitStage.OPEN)

    @Property(bool, notify=changed)
    def asleep(self) -> bool:
        """Whether nothing can be typed: a PIN is checked, no try is taken for a while, or there is no PIN."""
        return self._stage is ExitStage.CHECKING or self._seconds > 0 or not self._kept

    @Property(bool, notify=changed)
    def troubled(self) -> bool:
        """Whether the sentence says that something went wrong."""
        return bool(self._fault) or self._stage is ExitStage.WRONG or self._seconds > 0

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What to type, or why it did not open."""
        if self._seconds:
            minutes, seconds = divmod(self._seconds, 60)
            pattern = translate("Exit", "Locked after wrong tries. Try again in {time}.")
            return filled(pattern, time=f"{minutes}:{seconds:02}")
        if self._fault:
            return worded(self._fault)
        if not self._kept:
            return translate("Exit", "This screen does not close: the organiser has set no exit PIN for it.")
        match self._stage:
            case ExitStage.ASKING | ExitStage.SHUT | ExitStage.OPEN:
                return translate("Exit", "For staff: type this kiosk’s exit PIN. Are you a visitor? Tap “Stay”.")
            case ExitStage.CHECKING:
                return translate("Exit", "Checking the PIN…")
            case ExitStage.WRONG:
                return translate("Exit", "That is not the exit PIN of this kiosk. Try again.")
            case _:
                assert_never(self._stage)

    def lock(self) -> None:
        """Close for nobody without the PIN, not even where none is set."""
        self._locked = True
        self.changed.emit()

    def take(self, kept: str) -> None:
        """Take what is kept of the PIN; without one nothing is asked any more."""
        if kept != self._kept:
            self._kept = kept
            self._stand(ExitStage.SHUT)

    @Slot(result=bool)
    def leave(self) -> bool:
        """Tell whether the screen may be closed now; if not, ask."""
        if not self.guards or self._stage is ExitStage.OPEN:
            return True
        if self._stage is ExitStage.SHUT:
            self._until = self._file.uptime() + wait_left(self._file, PinKind.EXIT)
            self._count_down()
            self._touched()
            self._stand(ExitStage.ASKING)
        return False

    @Slot(str)
    def enter(self, pin: str) -> None:
        """Take a PIN that was typed."""
        if not self.asking or self.asleep:
            return
        self._touched()
        self._stand(ExitStage.CHECKING)
        kept = self._kept
        self._writes.run(lambda: try_exit_pin(self._file, kept, pin), self._answered, self._failed)

    @Slot()
    def stay(self) -> None:
        """Close nothing."""
        if self._stage is not ExitStage.OPEN:
            self._stand(ExitStage.SHUT)

    def retranslate(self) -> None:
        """Make every sentence again."""
        self.changed.emit()

    def tick(self) -> None:
        """Count the wait down, and take away a question that nobody answers."""
        self._count_down()
        if self.asking and self._stage is not ExitStage.CHECKING and self._file.uptime() - self._touched_at >= PATIENCE:
            self.stay()

    def _answered(self, answer: PinAnswer) -> None:
        self._until = self._file.uptime() + answer.wait
        self._count_down()
        if not self.asking:
            return
        if answer.right:
            self._stand(ExitStage.OPEN)
            self.opened.emit()
        else:
            self._touched()
            self._stand(ExitStage.WRONG)

    def _failed(self, fault: Fault) -> None:
        if self.asking:
            self._stand(ExitStage.ASKING, fault)

    def _touched(self) -> None:
        self._touched_at = self._file.uptime()

    def _count_down(self) -> None:
        seconds = max(0, -(-(self._until - self._file.uptime()) // 1000))
        if seconds != self._seconds:
            self._seconds = seconds
            self.changed.emit()

    def _stand(self, stage: ExitStage, fault: Fault | None = None) -> None:
        self._stage, self._fault = stage, fault
        self.changed.emit()
