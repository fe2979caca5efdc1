"""When everybody on the roster is compared with everybody: of a large one that takes seconds."""

import time

from PySide6.QtCore import QObject, Signal

from kiosk.domain.fault import Fault
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.same_person_case import Cases, read_cases
from kiosk.viewmodels.shared.jobs import Jobs

_REST = 10
"""A large roster is compared again at most in one part of so many of the time."""


class SamePersonReading(QObject):
    """Reads the cases of an event file, one reading at a time.

    Args:
        file: the event file.
        reads: runs the readings.
        parent: the page.
    """

    arrived = Signal(object)
    failed = Signal(object)

    def __init__(self, file: EventFile, reads: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads = file, reads
        self._is_reading = self._is_stale = self._is_due = False
        self._ended = self._took = 0.0

    def read(self) -> None:
        """Read now; what is being read already may not know of what was just decided, and is read once more."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_due = True, False
        begun = time.monotonic()
        self._reads.run(
            lambda: read_cases(self._file), lambda cases: self._end(begun, cases), lambda fault: self._end(begun, fault)
        )

    def note_change(self) -> None:
        """Read again soon: a check-in at another desk must not have a large roster compared at once."""
        self._is_due = True

    def tick(self) -> None:
        """Read again, if something has changed and the last time is long enough ago."""
        if self._is_due and time.monotonic() - self._ended > _REST * self._took:
            self.read()

    def _end(self, begun: float, outcome: Cases | Fault) -> None:
        self._ended = time.monotonic()
        self._took, self._is_reading = self._ended - begun, False
        if self._is_stale:
            self._is_stale = False
            self.read()
        elif isinstance(outcome, Fault):
            self.failed.emit(outcome)
        else:
            self.arrived.emit(outcome)
