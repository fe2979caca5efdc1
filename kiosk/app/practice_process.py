"""A practice as a program of its own, beside the organiser's page that started it."""

import subprocess
import sys
from pathlib import Path

from kiosk.viewmodels.organiser.practice_access import PracticeAccess


class PracticeProcess:
    """Starts a practice of an event, one at a time.

    Args:
        path: the event file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._process: subprocess.Popen[bytes] | None = None

    def access(self) -> PracticeAccess:
        """Return what the organiser's page works with."""
        return PracticeAccess(self.start, self.stop, self.is_running, self.ended)

    def start(self) -> None:
        """Start it unless it runs."""
        if not self.is_running():
            command = [sys.executable, "-m", "kiosk", "--event", str(self._path), "practise"]
            self._process = subprocess.Popen(command)  # noqa: S603 - this very program

    def stop(self) -> None:
        """Ask it to end; it then closes its screens and removes its copy."""
        if self._process:
            self._process.terminate()

    def is_running(self) -> bool:
        """Tell whether it runs."""
        return self._process is not None and self._process.poll() is None

    def ended(self) -> int | None:
        """Return the exit status of one that has ended, once."""
        status = self._process.poll() if self._process else None
        if status is not None:
            self._process = None
        return status
