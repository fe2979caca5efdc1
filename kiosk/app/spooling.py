"""Bringing this kiosk's badges to its printers while a screen is open, on threads of their own."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.adapters.files.held_lock import HeldLock
from kiosk.adapters.kiosks.places import printing_lock, sync_folder
from kiosk.domain.fault import Fault
from kiosk.domain.settings.catalogue import PRINTERS, PRINTING
from kiosk.domain.settings.values import Values
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import Jobs, ThreadJobs
from kiosk.viewmodels.shared.printing_words import printers_of

if TYPE_CHECKING:
    from kiosk.services.printing.spooler import Errand, ErrandsDone, PrintersLook, Spooler
    from kiosk.viewmodels.desk.printing import DeskPrinting

ROUND_MS, IDLE_MS = 500, 2_000
"""How often it is seen to, while badges wait and while none do."""


class Spooling(QObject):
    """Sees to the badges of this kiosk, round after round.

    Args:
        file: the event file.
        writes: runs what reads and writes it.
        printing: orders badges at a desk, and says there how they stand.
        parent: the screen.
    """

    looked = Signal(object)

    def __init__(
        self, file: EventFile, writes: Jobs, printing: "DeskPrinting | None", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        if printing:
            self.looked.connect(printing.take_look)
            printing.ordered.connect(self.see)
        self._file, self._writes = file, writes
        self._asking = ThreadJobs("printers", self)
        self._spooler: Spooler | None = None
        self._lock = HeldLock(printing_lock(file.path))
        self._printers: tuple[str, ...] = ()
        self._on = self._busy = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.see)

    def take_settings(self, settings: Values) -> None:
        """Print on other printers, or none."""
        self._printers = printers_of(settings.of(PRINTERS))
        self._on = settings.of(PRINTING) != "off"
        if self._on and not self._timer.isActive():
            self._timer.start(IDLE_MS)
        elif not self._on:
            self._timer.stop()

    @Slot()
    def see(self) -> None:
        """Do what can be done now, unless that is still being done."""
        if self._busy or not self._on:
            return
        self._busy, printers = True, self._printers
        self._asking.run(lambda: self._look(printers), self._begin, self._rest)

    def stop(self) -> None:
        """Leave the rest to the next start."""
        self._timer.stop()
        self._on = False
        self._asking.stop()
        self._lock.release()

    def _look(self, printers: tuple[str, ...]) -> "PrintersLook | None":
        """Look how all stands; None where another process of this machine sees to it."""
        with suppress(OSError):
            sync_folder(self._file.path).mkdir(mode=0o700, exist_ok=True)
        if not self._lock.take():
            return None
        spooler = self._ready()
        return spooler.look(spooler.jobs(), printers)

    def _ready(self) -> "Spooler":
        if self._spooler is None:
            from kiosk.bootstrap.printers import spooler

            self._spooler = spooler(self._file)
        return self._spooler

    def _begin(self, look: "PrintersLook | None") -> None:
        if look is None or not self._on:
            self._rest()
            return
        self.looked.emit(look)
        self._timer.setInterval(ROUND_MS if look.jobs else IDLE_MS)
        self._writes.run(lambda: self._ready().begin(look), self._run, self._rest)

    def _run(self, errands: "list[Errand]") -> None:
        if not errands:
            self._rest()
            return
        self._asking.run(lambda: self._ready().run(errands), self._end, self._rest)

    def _end(self, done: "ErrandsDone") -> None:
        self._writes.run(lambda: self._ready().end(done), lambda _: self._rest(), self._rest)

    def _rest(self, fault: Fault | None = None) -> None:
        """Wait for the next round; a file that could not be written is told where people check in."""
        del fault
        self._busy = False
