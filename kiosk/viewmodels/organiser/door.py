"""The PIN before the organiser's page: choosing it, typing it, the wait after wrong tries, and locking again."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.services.pin import PinAnswer, has_pin, set_pin, try_pin, wait_left
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PATIENCE = 5 * 60_000
"""Milliseconds without a touch after which the page locks itself."""

translate = QCoreApplication.translate


class DoorStage(StrEnum):
    """Where somebody stands before the page, or that they are in."""

    CHOOSE = "choose"
    REPEAT = "repeat"
    ENTER = "enter"
    OPEN = "open"


class Trouble(StrEnum):
    """Why the last PIN did not open the page."""

    NONE = ""
    WRONG = "wrong"
    DIFFERENT = "different"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Look:
    """What the door shows: where one stands, whether it checks a PIN just now, and what went wrong."""

    stage: DoorStage
    checking: bool = False
    trouble: Trouble = Trouble.NONE
    fault: Fault | None = None


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserDoor(QObject):
    """Opens to the organiser's PIN. The PIN stands in no property; it goes straight to the thread that checks it.

    Args:
        file: the event file.
        writes: runs the check, which takes a moment by design and notes wrong tries.
        parent: the organiser's view model.
    """

    changed = Signal()
    barChanged = Signal()
    opened = Signal()
    closed = Signal()

    def __init__(self, file: EventFile, writes: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes = file, writes
        self._look = Look(DoorStage.ENTER if has_pin(file) else DoorStage.CHOOSE)
        self._first = ""
        self._touched_at = file.clock()
        self._until = file.uptime() + wait_left(file)
        self._seconds = self._seconds_left()

    @Property(str, notify=changed)
    def stage(self) -> str:
        """Which of choose, repeat, enter and open."""
        return self._look.stage

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether the page may be seen."""
        return self._look.stage is DoorStage.OPEN

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        """Whether a PIN is being checked."""
        return self._look.checking

    @Property(str, notify=changed)
    def title(self) -> str:
        """What to type."""
        match self._look.stage:
            case DoorStage.CHOOSE:
                return translate("Organiser", "Choose a PIN")
            case DoorStage.REPEAT:
                return translate("Organiser", "Type it once more")
            case DoorStage.ENTER | DoorStage.OPEN:
                return translate("Organiser", "Organiser PIN")
            case _:
                assert_never(self._look.stage)

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What the PIN is for, or what went wrong."""
        if self._look.fault:
            return worded(self._look.fault)
        match self._look.trouble:
            case Trouble.WRONG:
                return translate("Organiser", "That is not the PIN. Nothing was opened; try again.")
            case Trouble.DIFFERENT:
                return translate("Organiser", "The two were not the same. No PIN was set; choose one again.")
            case Trouble.QUIET:
                return translate("Organiser", "Locked, because nobody touched this page for five minutes.")
            case Trouble.NONE:
                return self._purpose()
            case _:
                assert_never(self._look.trouble)

    @Property(bool, notify=changed)
    def troubled(self) -> bool:
        """Whether the sentence says that something went wrong."""
        return bool(self._look.fault) or self._look.trouble in (Trouble.WRONG, Trouble.DIFFERENT)

    @Property(bool, notify=barChanged)
    def barred(self) -> bool:
        """Whether no try is taken for a while."""
        return self._seconds > 0

    @Property(int, notify=barChanged)
    def secondsLeft(self) -> int:
        """The seconds until the next try is taken."""
        return self._seconds

    @Property(str, notify=barChanged)
    def barredText(self) -> str:
        """How long no try is taken."""
        minutes, seconds = divmod(self._seconds, 60)
        return filled(translate("Organiser", "Try again in {time}"), time=f"{minutes}:{seconds:02}")

    @Slot(str)
    def enter(self, pin: str) -> None:
        """Take a PIN that was typed."""
        if self._look.checking or self._seconds:
            return
        match self._look.stage:
            case DoorStage.CHOOSE:
                self._first = pin
                self._show(Look(DoorStage.REPEAT))
            case DoorStage.REPEAT:
                self._repeated(pin)
            case DoorStage.ENTER:
                self._show(Look(DoorStage.ENTER, checking=True))
                self._writes.run(lambda: try_pin(self._file, pin), self._answered, self._failed)
            case DoorStage.OPEN:
                return
            case _:
                assert_never(self._look.stage)

    @Slot()
    def startAgain(self) -> None:
        """Forget the PIN that was chosen but not repeated."""
        if self._look.stage is DoorStage.REPEAT:
            self._first = ""
            self._show(Look(DoorStage.CHOOSE))

    @Slot()
    def lock(self) -> None:
        """Close the page; the PIN opens it again."""
        self._close(Trouble.NONE)

    @Slot()
    def touched(self) -> None:
        """Note that somebody is there."""
        self._touched_at = self._file.clock()

    def retranslate(self) -> None:
        """Make every sentence again."""
        self.changed.emit()
        self.barChanged.emit()

    def tick(self) -> None:
        """Count the wait down, and lock a page that nobody has touched."""
        self._count_down()
        if self._file.clock() - self._touched_at >= PATIENCE:
            if self._look.stage is DoorStage.OPEN:
                self._close(Trouble.QUIET)
            self.startAgain()

    def _purpose(self) -> str:
        match self._look.stage:
            case DoorStage.CHOOSE:
                return translate(
                    "Organiser",
                    "This event has no PIN yet. Choose four to twelve digits; six or more are far harder to guess.",
                )
            case DoorStage.REPEAT:
                return translate("Organiser", "So that a slip of the finger locks nobody out.")
            case DoorStage.ENTER | DoorStage.OPEN:
                return translate("Organiser", "Attendance, who met whom, and the exports are behind it.")
            case _:
                assert_never(self._look.stage)

    def _repeated(self, pin: str) -> None:
        first, self._first = self._first, ""
        if pin != first:
            self._show(Look(DoorStage.CHOOSE, trouble=Trouble.DIFFERENT))
            return
        self._show(Look(DoorStage.REPEAT, checking=True))
        self._writes.run(lambda: set_pin(self._file, pin), lambda _: self._open(), self._not_set)

    def _answered(self, answer: PinAnswer) -> None:
        self._until = self._file.uptime() + answer.wait
        self._count_down()
        if answer.right:
            self._open()
        else:
            self._show(Look(DoorStage.ENTER, trouble=Trouble.WRONG))

    def _open(self) -> None:
        self.touched()
        self._show(Look(DoorStage.OPEN))
        self.opened.emit()

    def _close(self, trouble: Trouble) -> None:
        if self._look.stage is DoorStage.OPEN:
            self._show(Look(DoorStage.ENTER, trouble=trouble))
            self.closed.emit()

    def _failed(self, fault: Fault) -> None:
        self._show(Look(DoorStage.ENTER, fault=fault))

    def _not_set(self, fault: Fault) -> None:
        self._show(Look(DoorStage.CHOOSE, fault=fault))

    def _count_down(self) -> None:
        seconds = self._seconds_left()
        if seconds != self._seconds:
            self._seconds = seconds
            self.barChanged.emit()

    def _seconds_left(self) -> int:
        return max(0, -(-(self._until - self._file.uptime()) // 1000))

    def _show(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self.changed.emit()
