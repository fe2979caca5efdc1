"""Letting a kiosk in again that was shut out, and letting count what came late of it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.services.kiosks.fences import accept_late, let_in_again
from kiosk.services.kiosks.members import Kiosk
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.left_out_words import left_out_words
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FencedKiosk:
    """The kiosk that is shown, if any, and the language that is spoken."""

    kiosk: Kiosk | None = None
    language: str = ""


@QmlElement
@QmlUncreatable("The page of kiosks makes it.")
class KioskFences(QObject):
    """Says how much counts of what one kiosk recorded, and changes that.

    Args:
        file: the event file.
        place: who works here.
        writes: runs the changes.
        parent: the page of kiosks.
    """

    changed = Signal()
    moved = Signal()
    told = Signal(str, str, bool)

    def __init__(self, file: EventFile, place: Place, writes: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._place, self._writes = file, place, writes
        self._shown = FencedKiosk()

    @Property(bool, notify=changed)
    def shutOut(self) -> bool:
        """Whether the kiosk is shut out."""
        return bool(self._shown.kiosk and self._shown.kiosk.revoked)

    @Property(str, notify=changed)
    def leftOut(self) -> str:
        """How many records of one that is shut out do not count, and why; empty if all do."""
        kiosk = self._shown.kiosk
        return left_out_words(kiosk, self._shown.language) if kiosk and kiosk.revoked else ""

    @Property(bool, notify=changed)
    def late(self) -> bool:
        """Whether records wait that an organiser can let count."""
        return bool(self._shown.kiosk and self._shown.kiosk.behind_fence)

    @Slot()
    def letIn(self) -> None:
        """Take the kiosk back, and let count all that it recorded."""
        if (kiosk := self._shown.kiosk) and kiosk.revoked:
            pattern = translate("Kiosks", "{name} is let in again, and all that it recorded counts")
            self._writes.run(
                lambda: let_in_again(self._file, kiosk.public_key, staff=self._place.staff),
                lambda _: self._done(filled(pattern, name=kiosk.name)),
                lambda fault: self.told.emit(worded(fault), "lock", True),
            )

    @Slot()
    def acceptLate(self) -> None:
        """Let count what is here of the kiosk, which stays shut out."""
        if (kiosk := self._shown.kiosk) and kiosk.revoked:
            pattern = translate("Kiosks", "What was left out of {name} counts now; it stays shut out")
            self._writes.run(
                lambda: accept_late(self._file, kiosk.public_key, staff=self._place.staff),
                lambda _: self._done(filled(pattern, name=kiosk.name)),
                lambda fault: self.told.emit(worded(fault), "lock", True),
            )

    def _done(self, words: str) -> None:
        self.told.emit(words, "device", False)
        self.moved.emit()

    def show(self, kiosk: Kiosk | None, language: str) -> None:
        """Speak of a kiosk, or of none."""
        shown = FencedKiosk(kiosk, language)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()
