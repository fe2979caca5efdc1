"""The line that says how this kiosk stands with the others; it is silent where there are none.

Its words are loaded when there is something to say.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.scanner_line import ScannerLine

if TYPE_CHECKING:
    from kiosk.domain.kiosks.sync_status import SyncStatus
    from kiosk.viewmodels.shared.sync_words import SyncWords

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SURE_MS = 20_000
"""For how long a hub has to refuse a kiosk before its screen is out of use: one hub of several learns of it later."""

Status = Callable[[], "SyncStatus"]
Amiss = Callable[[], str]
"""Says what is amiss at this kiosk besides, in the language that is installed; empty for nothing."""


@QmlElement
@QmlUncreatable("A screen's view model makes it.")
class SyncLine(QObject):
    """What the status line says, read again at each tick.

    Args:
        status: tells how the kiosk stands; it may touch the disk, so it runs among the reads.
        reads: runs it.
        zone: the event's zone.
        parent: the screen's view model.
    """

    changed = Signal()

    def __init__(self, status: Status, reads: Jobs, zone: ZoneInfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._status, self._reads, self._zone = status, reads, zone
        self._language = SOURCE
        self._standing: SyncStatus | None = None
        self._words: SyncWords | None = None
        self._reading = False
        self._goes_on = False
        self._scanner_gone = 0
        self._amiss: Amiss | None = None
        self._scanners = ScannerLine(zone, self)

    @Property(str, notify=changed)
    def text(self) -> str:
        """The sentence."""
        return self._words.text if self._words else ""

    @Property(str, notify=changed)
    def iconName(self) -> str:
        """The picture that goes with it."""
        return self._words.icon_name if self._words else ""

    @Property(bool, notify=changed)
    def trouble(self) -> bool:
        """Whether somebody should see to it."""
        return self._words is not None and self._words.trouble

    @Property(bool, notify=changed)
    def visible(self) -> bool:
        """Whether there is anything to say."""
        return self.text != ""

    @Property(bool, notify=changed)
    def outOfUse(self) -> bool:
        """Whether the hubs have refused this kiosk for so long that its screen says nothing else."""
        status = self._standing
        is_sure = status is not None and status.at - status.since >= SURE_MS
        return is_sure and self._is_refused and not self._goes_on

    @Property(ScannerLine, constant=True)
    def scanners(self) -> ScannerLine:
        """How the scanners stand."""
        return self._scanners

    @Slot()
    def goOn(self) -> None:
        """Go on although the hubs refuse this kiosk; asked again once they have taken it and refuse it anew."""
        self._goes_on = True
        self.changed.emit()

    def tell_scanners(self) -> None:
        """Tell here too that a scanner has gone: this screen has no other place for it."""
        self._scanners.changed.connect(self._note_scanners)

    def tell(self, amiss: Amiss | None) -> None:
        """Tell here too what is amiss with something else of this kiosk, for as long as it is; None for nothing."""
        self._amiss = amiss
        self._show()

    @Slot()
    def _note_scanners(self) -> None:
        self._scanner_gone = self._scanners.gone_since
        self._show()

    def refresh(self) -> None:
        """Read the standing again, unless it is being read."""
        if not self._reading:
            self._reading = True
            self._reads.run(self._status, self._arrived, self._failed)

    def retranslate(self, language: str) -> None:
        """Say it in another language."""
        self._language = language
        self._show()
        self._scanners.show()

    @property
    def _is_refused(self) -> bool:
        return self._standing is not None and self._standing.state == "refused"  # without its type, which loads later

    def _arrived(self, status: "SyncStatus") -> None:
        self._reading = False
        was_out_of_use = self.outOfUse
        self._standing = status
        self._goes_on = self._goes_on and self._is_refused
        self._show()
        if self.outOfUse != was_out_of_use:
            self.changed.emit()

    def _failed(self, fault: Fault) -> None:
        del fault
        self._reading = False

    def _show(self) -> None:
        words = self._present_words()
        if words != self._words:
            self._words = words
            self.changed.emit()

    def _present_words(self) -> "SyncWords | None":
        if self._scanner_gone:
            from kiosk.viewmodels.shared.sync_words import scanner_words

            return scanner_words(self._scanner_gone, self._zone)
        standing = None
        if self._standing:
            from kiosk.viewmodels.shared.sync_words import sync_words

            standing = sync_words(self._standing, self._zone, self._language)
        if (amiss := self._amiss() if self._amiss else "") and not (standing and standing.trouble):
            from kiosk.viewmodels.shared.sync_words import SyncWords

            return SyncWords(amiss, "device", trouble=True)
        return standing


def alone() -> "SyncStatus":
    """Stand in for the status of a kiosk that has joined no hub."""
    from kiosk.domain.kiosks.sync_status import SyncStatus

    return SyncStatus()
