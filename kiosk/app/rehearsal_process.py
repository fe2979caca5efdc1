"""A rehearsal as a program of its own, beside the organiser's page that started it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.domain.faults.rehearsal import RehearsalBrokeOff
from kiosk.viewmodels.organiser.rehearsal_access import RehearsalAccess
from kiosk.viewmodels.shared.jobs import Jobs, ThreadJobs

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kiosk.domain.rehearsal.outcome import Rehearsal
    from kiosk.services.ports import Progress
    from kiosk.services.rehearsal.rehearse import RehearsalWish


class RehearsalProcess:
    """Plays mornings of an event, one rehearsal at a time.

    Args:
        path: the event file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._process: subprocess.Popen[bytes] | None = None
        self._is_stopped = False

    def access(self) -> RehearsalAccess:
        """Return what the organiser's page works with."""
        return RehearsalAccess(self.play, self.stop, _thread)

    def play(self, wish: "RehearsalWish", progress: "Progress") -> "Rehearsal | None":
        """Play the mornings that are wished; returns what came of them, or None if they were stopped.

        Raises:
            Fault: there is nothing to rehearse, no copy can be written, or the process came to an end of its own.
        """
        from kiosk.adapters.reading.wire import ReaderLineError, to_plain, to_value
        from kiosk.domain.fault import Fault
        from kiosk.domain.rehearsal.outcome import Rehearsal

        self._is_stopped = False
        words = [str(self._path), json.dumps(to_plain(wish))]
        command = [sys.executable, "-m", "kiosk.bootstrap.rehearsal_child", *words]
        try:
            for word, *values in self._messages(command):
                if word == "progress":
                    progress(*values)
                elif word == "fault":
                    raise to_value(Fault, values[0])
                elif word == "rehearsal":
                    return to_value(Rehearsal, values[0])
        except (OSError, ReaderLineError) as error:
            raise RehearsalBrokeOff(str(error)) from error
        if self._is_stopped:
            return None
        raise RehearsalBrokeOff(f"status {self._process.returncode if self._process else None}")

    def stop(self) -> None:
        """End it; it then removes its copy of the event."""
        self._is_stopped = True
        if self._process:
            self._process.terminate()

    def _messages(self, command: list[str]) -> Iterator[list[Any]]:
        from kiosk.adapters.reading.wire import of_line

        with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE) as process:  # noqa: S603
            self._process = process
            assert process.stdout is not None  # noqa: S101 - it was asked for
            if self._is_stopped:
                process.terminate()
            for line in process.stdout:
                if self._is_stopped:
                    break
                yield list(of_line(line))


def _thread(parent: "QObject") -> Jobs:
    return ThreadJobs("rehearsal", parent)
