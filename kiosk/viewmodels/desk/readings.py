"""What the desk reads for its strip and its last scans; loaded by the thread that does it first (see `Deferred`)."""

from dataclasses import dataclass

from kiosk.services.attendance import Arrivals, Attendance, Conflicts, LastScan, last_scans
from kiosk.services.badges.numbers import Tried, tried_numbers
from kiosk.services.door_counter import DoorCounter
from kiosk.services.door_figures import DoorFigures, RoomFigures
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import points

BARS = 12
SCANS = 30


@dataclass(frozen=True, slots=True)
class Tally:
    """What one reading of the file found."""

    attendance: Attendance
    arrivals: Arrivals
    scans: tuple[LastScan, ...]
    room: RoomFigures | None = None
    """How full it is behind the desk's door, where that is a room or too full."""


class DeskReadings:
    """The counts and the last scans of one desk.

    Args:
        file: the event file.
        point: the name of the desk.
    """

    def __init__(self, file: EventFile, point: str) -> None:
        self._file, self._point = file, point
        self._counter = DoorCounter(file)
        self.conflicts = Conflicts(file, point)
        """Looks for guests who were admitted elsewhere as well."""

    def tally(self) -> Tally:
        """Read how many are in, when they came, and the last scans."""
        figures = self._counter.look()
        arrivals = figures.arrivals(self._file.clock(), BARS)
        return Tally(figures.attendance, arrivals, self.latest(), self._room(figures))

    def _room(self, figures: DoorFigures) -> RoomFigures | None:
        area = points.door_at(self._file.reader, self._point).area
        room = next((room for room in figures.rooms if room.area == area), None)
        return room if room and (area or room.over) else None

    def tried_numbers(self) -> tuple[Tried, ...]:
        """Read whose badge number was tried too often."""
        return tuple(tried_numbers(self._file))

    def latest(self) -> tuple[LastScan, ...]:
        """Read the last scans, newest first."""
        return tuple(last_scans(self._file, self._point, SCANS))
