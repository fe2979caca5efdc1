"""Who was admitted here and at another desk, while the two did not know of each other."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.admission.verdict import ScanKey
from kiosk.domain.fault import Fault
from kiosk.viewmodels.desk.sentences import doubled_news, time_said, translate
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.wording import filled

if TYPE_CHECKING:
    from kiosk.services.attendance import LastScan
    from kiosk.viewmodels.desk.readings import DeskReadings

STEP_MS = 60
"""Between two looks, so that a search never waits for more than one."""


class DeskConflicts(QObject):
    """Looks for conflicts after every change, a stretch at a time, and tells of each one once.

    Args:
        readings: looks.
        reads: runs the looks.
        parent: the object that owns it.
    """

    changed = Signal()
    appeared = Signal(object)

    def __init__(self, readings: "Deferred[DeskReadings]", reads: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readings, self._reads = readings, reads
        self._known: tuple[LastScan, ...] = ()
        self._told: set[ScanKey] = set()
        self._looking = self._again = False
        self._next = QTimer(self, singleShot=True, interval=STEP_MS)
        self._next.timeout.connect(self._look)

    @property
    def known(self) -> "tuple[LastScan, ...]":
        """The conflicts of this desk that stand, newest first."""
        return self._known

    def look(self, scans: "tuple[LastScan, ...]") -> None:
        """Go through all check-ins of this desk once more, the given ones at once."""
        if self._looking:
            self._again = True
            return
        self._looking = True
        self._reads.run(lambda: tuple(self._readings().conflicts.look(scans)), self._arrived, self._failed)

    @Slot()
    def _look(self) -> None:
        self._reads.run(lambda: tuple(self._readings().conflicts.look()), self._arrived, self._failed)

    def _arrived(self, known: "tuple[LastScan, ...]") -> None:
        if known != self._known:
            self._known = known
            self.changed.emit()
        if fresh := [one for one in known if one.scan.key not in self._told]:
            self._told.update(one.scan.key for one in fresh)
            self.appeared.emit(fresh)
        self._go_on()

    def _go_on(self) -> None:
        """Look at the next stretch; at the end begin anew if something changed meanwhile."""
        at_the_end = self._readings().conflicts.all_seen
        self._looking = not at_the_end or self._again
        self._again = self._again and not at_the_end
        if self._looking:
            self._next.start()

    def _failed(self, fault: Fault) -> None:
        del fault
        self._looking = False


def conflict_news(fresh: "Sequence[LastScan]", now: int, zone: ZoneInfo, language: str) -> str:
    """Say who was admitted here and elsewhere: by name if it is one, else how many; `now` in UTC milliseconds."""
    first = fresh[0]
    if len(fresh) == 1 and first.other:
        return doubled_news(first.name, first.other, time_said(first.other.at, now, zone, language))
    pattern = translate("Desk", "{count} guests were also admitted at other desks; see the last scans")
    return filled(pattern, count=len(fresh))
