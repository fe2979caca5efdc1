"""Joining an event that other kiosks are at: its hub's code, a name for this kiosk, and how far it is."""

import socket
import threading
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.kiosks import join_code
from kiosk.services.event import Summary
from kiosk.services.ports import Progress
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


class JoinEvent(Protocol):
    """Joins an event and says what is in its file."""

    def __call__(self, code: str, name: str, progress: Progress, given_up: Callable[[], bool]) -> Summary:
        """Join until it is given up; raises a Fault that says why not."""
        ...


@QmlElement
@QmlUncreatable("The chooser makes it.")
class ChooserJoin(QObject):
    """The page that joins an event.

    Args:
        join: joins it.
        jobs: runs the joining.
        parent: the chooser.
    """

    changed = Signal()
    joined = Signal(object)
    _told = Signal(int, int)

    def __init__(self, join: JoinEvent, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._join, self._jobs = join, jobs
        self._code, self._cancelled, self._next = "", False, ""
        self._wrong: Fault | None = None
        self._given_up = threading.Event()
        self._name = socket.gethostname().split(".")[0]
        self._busy = False
        self._done, self._all = 0, 0
        self._told.connect(self._tell)  # emitted by another thread, so Qt queues it

    @Property(str, notify=changed)
    def code(self) -> str:
        """The code that was scanned or typed."""
        return self._code

    @Property(str, notify=changed)
    def name(self) -> str:
        """What this kiosk is to be called; the computer's name to begin with."""
        return self._name

    @Property(str, notify=changed)
    def hub(self) -> str:
        """Where the code leads; empty while there is none."""
        try:
            return join_code.read(self._code).hubs[0]
        except Fault:
            return ""

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why it was not joined; empty if nothing is wrong."""
        return worded(self._wrong)

    @Property(str, notify=changed)
    def news(self) -> str:
        """That the latest joining was cancelled; empty otherwise."""
        if not self._cancelled:
            return ""
        return translate(
            "ChooserJoin", "Joining was cancelled. Nothing of it is kept here; what was here before is as it was."
        )

    @Property(bool, notify=changed)
    def stopping(self) -> bool:
        """Whether the joining that is on its way was cancelled and is about to end."""
        return self._busy and self._given_up.is_set()

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether the event is being joined."""
        return self._busy

    @Property(float, notify=changed)
    def progress(self) -> float:
        """How much of the event is here, 0 to 1."""
        return self._done / self._all if self._all else 0.0

    @Property(str, notify=changed)
    def progressText(self) -> str:
        """How much of the event is here, in words."""
        if not self._all:
            return translate("ChooserJoin", "Asking the hub…")
        percent = self._done * 100 // self._all
        return filled(translate("ChooserJoin", "{percent}% of the event is here"), percent=percent)

    @Slot(str)
    def call(self, name: str) -> None:
        """Take the name that is being typed, so that a scan joins under it."""
        self._name = name

    @Slot(str)
    def typeCode(self, code: str) -> None:
        """Take the code that is being typed; what was wrong with the one before goes."""
        self._code = code
        if self._wrong:
            self._say(None)

    @Slot(str)
    def takeCode(self, code: str) -> None:
        """Take a code that was scanned, and join at once; a joining that is on its way with another is given up."""
        if not self._busy:
            self.join(code, self._name)
        elif "".join(code.split()) != self._code:
            self._next = code
            self.cancel()

    @Slot(str, str)
    def join(self, code: str, name: str) -> None:
        """Join the event of a code under a name."""
        if self._busy:
            return
        self._code, self._name = "".join(code.split()), name.strip() or socket.gethostname()
        if wrong := self._fault():
            self._say(wrong)
            return
        self._busy, self._wrong, self._cancelled, self._done, self._all = True, None, False, 0, 0
        self._given_up = given_up = threading.Event()
        self.changed.emit()
        code, name = self._code, self._name
        self._jobs.run(lambda: self._join(code, name, self._told.emit, given_up.is_set), self._arrived, self._failed)

    @Slot()
    def cancel(self) -> None:
        """Give up the joining that is on its way; what it made is removed, and what was there before is kept."""
        if self._busy:
            self._given_up.set()
            self.changed.emit()

    def begin(self) -> None:
        """Begin anew, without a code."""
        if not self._busy:
            self._code, self._wrong, self._cancelled = "", None, False
            self.changed.emit()

    def retranslate(self) -> None:
        """Say everything in another language."""
        self.changed.emit()

    @Slot(int, int)
    def _tell(self, done: int, count: int) -> None:
        self._done, self._all = done, count
        self.changed.emit()

    def _arrived(self, summary: Summary) -> None:
        self._busy, self._code = False, ""
        self.changed.emit()
        self.joined.emit(summary)
        self._join_next()

    def _failed(self, fault: Fault) -> None:
        if not self._given_up.is_set():
            self._say(fault)
            return
        self._cancelled = True
        self._say(None)
        self._join_next()

    def _join_next(self) -> None:
        """Join with the code that was scanned while another was being tried."""
        code, self._next = self._next, ""
        if code:
            self.join(code, self._name)

    def _fault(self) -> Fault | None:
        """Return what is wrong with the code; None if nothing is."""
        try:
            join_code.read(self._code)
        except Fault as fault:
            return fault
        return None

    def _say(self, wrong: Fault | None) -> None:
        self._busy, self._wrong = False, wrong
        self.changed.emit()
