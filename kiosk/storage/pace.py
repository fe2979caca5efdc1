"""How much an import writes at once: as much as fits into the time for which a scan at a door may wait for it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile

HOLD_S = 0.015
"""For how long the file is held at once; who comes twice too late still waits less than 50 ms, with all else."""
PAUSE_S = 0.001
"""For how long nobody holds the file in between; whoever waits asks for it each millisecond."""
LEAST, BEGINS, MOST = 25, 150, 1_000
"""How many records are written at once at least, at first, and at most."""
_GROWTH = 1.25


class Pace:
    """Measures how long the file is held, and says how many records to write next."""

    def __init__(self) -> None:
        self.size = max(LEAST, min(MOST, BEGINS))
        """How many records to write at once."""

    @contextmanager
    def holding(self, file: EventFile) -> Iterator[Connection]:
        """Hold the file for writing as many records as `size` says.

        Raises:
            Fault: the file cannot be written.
        """
        with file.writing() as connection:
            begins = time.perf_counter()
            yield connection
        fitting = self.size * HOLD_S / max(time.perf_counter() - begins, 1e-6)
        self.size = max(LEAST, min(MOST, int(self.size * _GROWTH), int(fitting)))

    def pause(self) -> None:
        """Leave the file to whoever waits for it."""
        time.sleep(PAUSE_S)
