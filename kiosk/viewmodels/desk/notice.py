"""What the organiser announces to whoever works at the desk: a line that lies on no answer."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk.part import DeskPart
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.services.kiosks.desk_notice import DeskOrders

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk makes it.")
class DeskNotice(DeskPart):
    """The line, as long as it is to stand.

    Args:
        file: the event file.
        reads: runs look-ups.
        language: tells in which language the desk is.
        parent: the desk.
    """

    changed = Signal()

    def __init__(self, file: EventFile, reads: Jobs, language: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._file, self._reads, self._language = file, reads, language
        self._orders: DeskOrders | None = None
        self._words = ""

    @Property(str, notify=changed)
    def words(self) -> str:
        """What is announced; empty if nothing is."""
        return self._words

    def refresh(self) -> None:
        """Read again what the organiser told."""

        def read() -> "DeskOrders":
            from kiosk.services.kiosks.desk_notice import desk_orders  # a desk opens without it

            return desk_orders(self._file)

        self._reads.run(read, self._take)

    def retranslate(self) -> None:
        """Say it in the desk's language, where it was said in that one."""
        self.tick()

    def tick(self) -> None:
        """Look at the clock: an end is kept to the second."""
        words = self._orders.words(self._language(), self._file.clock()) if self._orders else ""
        if words != self._words:
            self._words = words
            self.changed.emit()

    def _take(self, orders: "DeskOrders") -> None:
        self._orders = orders
        self.tick()
