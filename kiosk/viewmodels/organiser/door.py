"""The PIN before the organiser's page: choosing it, typing it, the wait after wrong tries, and locking again.

On a machine that is no organiser's there is no PIN to check: its own settings alone open there, behind its exit PIN if
it has one, and the event's key makes an organiser's of it.
"""

from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.rights import EventKeyMistyped
from kiosk.domain.kiosks.kept_key import KeptKey
from kiosk.domain.kiosks.recovery_code import is_recovery_code, is_typed_key, mistyped_line
from kiosk.domain.kiosks.role import Role
from kiosk.domain.settings.catalogue import EXIT_PIN
from kiosk.services import pin as pins
from kiosk.services.pin import PinAnswer, wait_left
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.door_stage import DoorStage, Look, Trouble, kind_of
from kiosk.viewmodels.organiser.door_words import door_sentence, door_title
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PATIENCE = 5 * 60_000
"""Milliseconds without a touch after which the page locks itself."""

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserDoor(QObject):
    """Opens to the organiser's PIN. The PIN stands in no property; it goes straight to the thread that checks it.

    Args:
        context: what the pages work with; a check takes a moment by design, and notes wrong tries.
        parent: the organiser's view model.
    """

    changed = Signal()
    barChanged = Signal()
    opened = Signal()
    closed = Signal()
    scanned = Signal(str)
    """The event's key was scanned, where it is asked for."""

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes = context.file, context.writes
        self._keys, self._settings = context.keys, context.settings
        self._look = Look(self._shut_stage())
        self._limited = False
        self._first = ""
        self._touched_at = self._file.clock()
        self._until = self._file.uptime() + wait_left(self._file)
        self._seconds = self._seconds_left()

    @Property(str, notify=changed)
    def stage(self) -> str:
        """Where one stands."""
        return self._look.stage

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether the pages may be seen."""
        return self._look.stage is DoorStage.OPEN

    @Property(bool, notify=changed)
    def limited(self) -> bool:
        """Whether only the settings of this kiosk may be seen, as it is no organiser's."""
        return self._limited

    @Property(bool, notify=changed)
    def asksKey(self) -> bool:
        """Whether the event's key is asked for, and no PIN."""
        return self._look.stage in (DoorStage.RECOVER, DoorStage.ELSEWHERE)

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        """Whether something is being checked."""
        return self._look.checking

    @Property(str, notify=changed)
    def title(self) -> str:
        """What to type."""
        return door_title(self._look.stage)

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What it is for, or what went wrong."""
        return door_sentence(self._look)

    @Property(bool, notify=changed)
    def troubled(self) -> bool:
        """Whether the sentence says that something went wrong."""
        return bool(self._look.fault) or self._look.trouble in (Trouble.WRONG, Trouble.DIFFERENT)

    @Property(bool, notify=barChanged)
    def barred(self) -> bool:
        """Whether no try is taken for a while."""
        return self._seconds > 0

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
        stage = self._look.stage
        match stage:
            case DoorStage.CHOOSE:
                self._first = pin
                self._show(Look(DoorStage.REPEAT))
            case DoorStage.REPEAT:
                self._repeated(pin)
            case DoorStage.ENTER | DoorStage.CHANGE:
                self._show(Look(stage, checking=True))
                self._writes.run(lambda: pins.try_pin(self._file, pin), self._answered, self._failed)
            case DoorStage.KIOSK:
                self._show(Look(stage, checking=True))
                kept = self._settings.values().of(EXIT_PIN)
                self._writes.run(lambda: pins.try_exit_pin(self._file, kept, pin), self._answered, self._failed)
            case DoorStage.OPEN | DoorStage.RECOVER | DoorStage.ELSEWHERE:
                return
            case _:
                assert_never(stage)

    @Slot(str)
    def edit(self, text: str) -> None:
        """Take what is being typed of a key: a line that cannot be right is told at once."""
        line = mistyped_line(text) if self._is_key(text) else 0
        fault = EventKeyMistyped(line) if line else None
        if self.asksKey and not self._look.checking and str(fault) != str(self._look.fault):
            self._show(Look(self._look.stage, fault=fault))

    @Slot(str)
    def useKey(self, text: str) -> None:
        """Take the event's key, or the passphrase under which it is kept here, in the PIN's stead."""
        if not self.asksKey or self._look.checking or self._seconds or not text.strip():
            return
        key, passphrase = (text, "") if self._is_key(text) else ("", text)
        self._show(Look(self._look.stage, checking=True))
        self._writes.run(
            lambda: self._take_key(key, passphrase), lambda _: self._go(DoorStage.CHOOSE), self._key_failed
        )

    @Slot()
    def change(self) -> None:
        """Ask for the PIN that is to be changed."""
        if self._look.stage is DoorStage.ENTER:
            self._go(DoorStage.CHANGE)

    @Slot()
    def forgot(self) -> None:
        """Ask for the event's key, as the PIN is forgotten."""
        if self._look.stage in (DoorStage.ENTER, DoorStage.CHANGE):
            self._go(DoorStage.RECOVER)

    @Slot()
    def openKiosk(self) -> None:
        """Open the settings of this machine, which is no organiser's; behind its exit PIN if it has one."""
        if self._look.stage is DoorStage.ELSEWHERE:
            if self._settings.values().of(EXIT_PIN):
                self._go(DoorStage.KIOSK)
            else:
                self._open(limited=True)

    @Slot()
    def startAgain(self) -> None:
        """Forget what was begun, and stand before the door as at first."""
        if self._look.stage is DoorStage.REPEAT:
            self._first = ""
            self._go(DoorStage.CHOOSE)
        elif self._look.stage in (DoorStage.CHANGE, DoorStage.RECOVER, DoorStage.KIOSK):
            self._go(self._shut_stage())

    @Slot()
    def lock(self) -> None:
        """Close the page; the PIN opens it again."""
        self._close(Trouble.NONE)

    @Slot()
    def touched(self) -> None:
        """Note that somebody is there."""
        self._touched_at = self._file.clock()

    def take_scan(self, code: str) -> bool:
        """Take a key that was scanned, where one is asked for; returns whether it is."""
        if not self.asksKey or not is_recovery_code(code):
            return False
        self.scanned.emit(code)
        self.edit(code)
        return True

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

    def _shut_stage(self) -> DoorStage:
        """Return where one stands at first."""
        if pins.has_pin(self._file):
            return DoorStage.ENTER
        if self._keys.kept() is KeptKey.CLEAR:
            return DoorStage.CHOOSE
        from kiosk.services.kiosks.purpose import is_admitted  # reads the records

        return DoorStage.CHOOSE if is_admitted(self._file, frozenset({Role.ORGANISER})) else DoorStage.ELSEWHERE

    def _is_key(self, text: str) -> bool:
        """Tell whether a text is to be a key, or else a passphrase: that is asked for only where one is kept."""
        return is_typed_key(text) or self._keys.kept() is not KeptKey.SEALED

    def _take_key(self, key: str, passphrase: str) -> None:
        self._keys.use(key, passphrase)
        pins.forget_wrong_keys(self._file)

    def _key_failed(self, fault: Fault) -> None:
        self._writes.run(lambda: pins.note_wrong_key(self._file), self._wait, self._failed)
        self._failed(fault)

    def _repeated(self, pin: str) -> None:
        first, self._first = self._first, ""
        if pin != first:
            self._show(Look(DoorStage.CHOOSE, trouble=Trouble.DIFFERENT))
            return
        self._show(Look(DoorStage.REPEAT, checking=True))
        self._writes.run(
            lambda: pins.set_pin(self._file, pin),
            lambda _: self._open(),
            lambda fault: self._show(Look(DoorStage.CHOOSE, fault=fault)),
        )

    def _answered(self, answer: PinAnswer) -> None:
        stage = self._look.stage
        self._wait(answer.wait)
        if not answer.right:
            self._show(Look(stage, trouble=Trouble.WRONG))
        elif stage is DoorStage.CHANGE:
            self._go(DoorStage.CHOOSE)
        else:
            self._open(limited=stage is DoorStage.KIOSK)

    def _open(self, *, limited: bool = False) -> None:
        self.touched()
        self._limited = limited
        self._show(Look(DoorStage.OPEN))
        self.opened.emit()

    def _close(self, trouble: Trouble) -> None:
        if self._look.stage is DoorStage.OPEN:
            self._show(Look(self._shut_stage(), trouble=trouble))
            self.closed.emit()

    def _failed(self, fault: Fault) -> None:
        self._show(replace(self._look, checking=False, fault=fault))

    def _go(self, stage: DoorStage) -> None:
        self.touched()
        self._wait(wait_left(self._file, kind_of(stage)))
        self._show(Look(stage))

    def _wait(self, milliseconds: int) -> None:
        self._until = self._file.uptime() + milliseconds
        self._count_down()

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
