"""The hub of this computer, started and ended from the organiser's page, and its join codes."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.role import Role
from kiosk.viewmodels.organiser.hub import HubAccess
from kiosk.viewmodels.organiser.kiosk_look import JoinCodeShown, typed_text
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.qr import qr_rows
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The page of kiosks makes it.")
class KioskHub(QObject):
    """Starts and ends the hub.

    Args:
        reads: runs both, which take seconds.
        parent: the page of kiosks.
    """

    changed = Signal()
    told = Signal(str, str, bool)
    moved = Signal()

    def __init__(self, hub: HubAccess, reads: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hub, self._reads = hub, reads
        self._busy = self._stoppable = False
        self._code = JoinCodeShown()
        self._role, self._adds = Role.DESK, False

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether it is being started or ended."""
        return self._busy

    @Property(bool, notify=changed)
    def startable(self) -> bool:
        """Whether it can be started here: none runs."""
        return not self._code.text

    @Property(bool, notify=changed)
    def stoppable(self) -> bool:
        """Whether it can be ended here: a window of this computer has started it."""
        return self._stoppable

    @Property(str, notify=changed)
    def joinRole(self) -> str:
        """What a kiosk is to be that joins with the code shown."""
        return self._role

    @Property(bool, notify=changed)
    def adds(self) -> bool:
        """Whether somebody is adding a kiosk: the code is shown."""
        return self._adds

    @Slot(str)
    def joinAs(self, role: str) -> None:
        """Show the code for kiosks of a role."""
        self._role, self._adds = Role(role), True
        self.changed.emit()
        self.moved.emit()

    @Slot()
    def joinNone(self) -> None:
        """Show the code no more: the kiosk has joined, or another one is to."""
        self._adds = False
        self.changed.emit()

    @Property(str, notify=changed)
    def joinText(self) -> str:
        """The code in groups of four, for somebody who types it; the spaces do not count. Empty where no hub runs."""
        return typed_text(self._shown.text)

    @Property("QStringList", notify=changed)
    def joinRows(self) -> list[str]:
        """The code as rows of a QR code, `1` dark."""
        return list(self._shown.rows)

    @property
    def join_code(self) -> str:
        """The code as it is read."""
        return self._shown.text

    @property
    def _shown(self) -> JoinCodeShown:
        """The code, unless it is of a role that was chosen before: with a desk's a foyer screen could do more."""
        return self._code if self._code.role is self._role else JoinCodeShown()

    def look(self) -> JoinCodeShown:
        """Read the code for kiosks of the role that was chosen."""
        before, role = self._code, self._role
        text = self._hub.join_code(role)
        return JoinCodeShown(role, text, before.rows if text == before.text else tuple(qr_rows(text)))

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

    def show(self, code: JoinCodeShown, *, stoppable: bool) -> None:
        """Take note of the code, by which a hub runs if there is one, and whether that can be ended here."""
        if (code, stoppable) != (self._code, self._stoppable):
            self._code, self._stoppable = code, stoppable
            self.changed.emit()
        if code.role is not self._role:
            self.moved.emit()

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
