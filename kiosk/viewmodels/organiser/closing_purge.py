"""Erasing everybody once they need not be kept any longer: asked once more, done in steps, and told."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.shared.job_progress import JobProgress
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled, worded

if TYPE_CHECKING:
    from kiosk.services.erase import Purged

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The page that closes a day makes it.")
class ClosingPurge(QObject):
    """Asks once more, and then erases everybody.

    Args:
        context: what the pages work with.
        parent: the page.
    """

    changed = Signal()
    erased = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes = context.file, context.writes
        self._language, self._outcome = SOURCE, ""
        self._is_due = self._waits = self._asking = self._erasing = False
        self._progress = JobProgress(self)
        self._progress.changed.connect(self.changed)

    @Property(bool, notify=changed)
    def due(self) -> bool:
        """Whether everybody is to be erased now, and nobody is being erased yet."""
        return self._is_due and not self._erasing

    @Property(bool, notify=changed)
    def waits(self) -> bool:
        """Whether somebody is kept, and everybody is to be erased on a later day."""
        return self._waits

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether it is asked if they are really to be erased."""
        return self._asking

    @Property(bool, notify=changed)
    def erasing(self) -> bool:
        """Whether they are being erased."""
        return self._erasing

    @Property(float, notify=changed)
    def progress(self) -> float:
        """How many of them are, from 0 to 1."""
        return self._progress.share

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """What it came to; empty at first."""
        return self._outcome

    @Slot()
    def ask(self) -> None:
        """Ask once more."""
        self._asking = self.due
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Erase nobody."""
        self._asking, self._outcome = False, ""
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Erase everybody for good; a service refuses it before it is due."""
        if not self._asking:
            return
        from kiosk.services.erase import purge

        tell = self._progress.begin()
        self._asking, self._erasing = False, True
        self.changed.emit()
        self._writes.run(lambda: purge(self._file, progress=tell), self._done, self._failed)

    def allow(self, *, is_due: bool, is_anybody: bool) -> None:
        """Let everybody be erased, or not yet; there may be nobody left."""
        self._is_due, self._waits = is_due, is_anybody and not is_due
        self._asking = self._asking and is_due
        self.changed.emit()

    def retranslate(self, language: str) -> None:
        """Say everything in another language from now on."""
        self._language, self._outcome = language, ""
        self.changed.emit()

    def _done(self, purged: "Purged") -> None:
        count = locale_of(self._language).toString(purged.people)
        said = filled(translate("Closing", "Erased for good: {count}."), count=count)
        left = "" if purged.is_wiped else translate("Closing", "Traces may be left on the disk; see “kiosk doctor”.")
        self._end(f"{said} {left}".strip())
        self.erased.emit()

    def _failed(self, fault: Fault) -> None:
        self._end(worded(fault))

    def _end(self, outcome: str) -> None:
        self._erasing, self._outcome = False, outcome
        self.changed.emit()
