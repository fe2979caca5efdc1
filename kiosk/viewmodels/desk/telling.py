"""Having this desk told when the person whose details are shown comes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.viewmodels.desk.awaited import who_waits
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.services.people.details import PersonDetails
    from kiosk.viewmodels.desk.people_work import PeopleWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The desk makes its own.")
class DeskTelling(QObject):
    """Who waits for the person, and whether this desk is told of them.

    Signals:
        wished: this desk is told now, or no more.
        failed: tells the fault that nothing was done for.

    Args:
        work: writes it.
        writes: runs that.
        parent: the details.
    """

    changed = Signal()
    wished = Signal()
    failed = Signal(object)

    def __init__(self, work: "Deferred[PeopleWork]", writes: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._writes = work, writes
        self._attendee = ""
        self._waiting: tuple[str, ...] = ()
        self._here: tuple[str, ...] = ()

    @Property(str, notify=changed)
    def waiting(self) -> str:
        """Who waits for the person; empty for nobody."""
        return who_waits(self._waiting)

    @Property(bool, notify=changed)
    def isOn(self) -> bool:
        """Whether this desk is told when they come."""
        return bool(self._here)

    @Property(str, notify=changed)
    def text(self) -> str:
        """What a tap does."""
        return translate("Desk", "Tell me no more") if self._here else translate("Desk", "Tell me when they come")

    def take(self, details: "PersonDetails | None") -> None:
        """Take note of whom the details are about now."""
        self._attendee = details.person.id if details else ""
        self._waiting, self._here = (details.waiting, details.wished_here) if details else ((), ())
        self.changed.emit()

    def retranslate(self) -> None:
        """Say everything in the language that is installed now."""
        self.changed.emit()

    @Slot()
    def toggle(self) -> None:
        """Have this desk told when they come, or no more."""
        attendee, is_on = self._attendee, self.isOn
        if attendee:
            self._writes.run(
                lambda: self._work().tell_desk(attendee, off=is_on), lambda _: self.wished.emit(), self.failed.emit
            )
