"""The hub of this computer, started and ended from the organiser's page."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.viewmodels.organiser.hub import HubAccess
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The page of kiosks makes it.")
class KioskHub(QObject):
    """Starts and ends the hub.

    Args:
        hub: the hub.
        reads: runs both, which take seconds.
        parent: the page of kiosks.
    """

    changed = Signal()
    told = Signal(str, str, bool)
    moved = Signal()

    def __init__(self, hub: HubAccess, reads: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hub, self._reads = hub, reads
        self._busy = self._runs = self._stoppable = False

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether it is being started or ended."""
        return self._busy

    @Property(bool, notify=changed)
    def startable(self) -> bool:
        """Whether it can be started here: none runs."""
        return not self._runs

    @Property(bool, notify=changed)
    def stoppable(self) -> bool:
        """Whether it can be ended here: a window of this computer has started it."""
        return self._stoppable

    @Slot()
    def start(self) -> None:
        """Start the hub."""
        if self.startable:
            self._run(self._hub.start, translate("Kiosks", "The hub runs; other kiosks can join"))

    @Slot()
    def stop(self) -> None:
        """End the hub."""
        if self._stoppable:
            self._run(self._hub.stop, translate("Kiosks", "The hub is stopped; every kiosk goes on alone"))

    def ask(self, hub: HubAccess) -> None:
        """Start and end another hub from now on."""
        self._hub = hub

    def show(self, *, runs: bool, stoppable: bool) -> None:
        """Take note of whether a hub runs on this computer, and whether it can be ended here."""
        if (runs, stoppable) != (self._runs, self._stoppable):
            self._runs, self._stoppable = runs, stoppable
            self.changed.emit()

    def _run(self, act: Callable[[], None], done: str) -> None:
        if self._busy:
            return
        self._set_busy(busy=True)
        self._reads.run(act, lambda _: self._end(done, "sync", trouble=False), self._fail)

    def _fail(self, fault: Fault) -> None:
        self._end(worded(fault), "warning", trouble=True)

    def _end(self, sentence: str, icon: str, *, trouble: bool) -> None:
        self._set_busy(busy=False)
        self.told.emit(sentence, icon, trouble)
        self.moved.emit()

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.changed.emit()
