"""What the desk reads for its strip and its last scans; loaded by the thread that does it first (see `Deferred`)."""

from dataclasses import dataclass

from kiosk.services.attendance import Arrivals, Attendance, Conflicts, LastScan, arrivals, attendance, last_scans
from kiosk.services.badge_numbers import Tried, tried_numbers
from kiosk.storage.event_file import EventFile

BARS = 12
SCANS = 30


@dataclass(frozen=True, slots=True)
class Tally:
    """What one reading of the file found."""

    attendance: Attendance
    arrivals: Arrivals
    scans: tuple[LastScan, ...]


class DeskReadings:
    """The counts and the last scans of one desk.

    Args:
        file: the event file.
        point: the name of the desk.
    """

    def __init__(self, file: EventFile, point: str) -> None:
        self._file, self._point = file, point
        self.conflicts = Conflicts(file, point)
        """Looks for guests who were admitted elsewhere as well."""

    def tally(self) -> Tally:
        """Read how many are in, when they came, and the last scans."""
        return Tally(attendance(self._file), arrivals(self._file, BARS), self.latest())

    def tried_numbers(self) -> tuple[Tried, ...]:
        """Read whose badge number was tried too often."""
        return tuple(tried_numbers(self._file))

    def latest(self) -> tuple[LastScan, ...]:
        """Read the last scans, newest first."""
        return tuple(last_scans(self._file, self._point, SCANS))
