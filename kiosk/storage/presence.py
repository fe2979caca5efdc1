"""Telling whether a program has an event file for itself, or others on this machine have it open too."""

import os
import weakref
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING or os.name == "posix":
    import fcntl


class Presence:
    """Says to others that an event file is open here, for as long as this is kept.

    It is a shared lock on the file's folder, which leaves nothing behind however a program ends; a lock on the file
    itself would be mixed up with SQLite's. So whoever has another event file of that folder open counts as well.

    Args:
        path: the event file.
    """

    def __init__(self, path: Path) -> None:
        self._handle = -1
        if os.name == "posix":
            with suppress(OSError):  # then nobody is told, and this one never takes itself to be alone
                self._handle = os.open(path.resolve().parent, os.O_RDONLY)
                self._open = weakref.finalize(self, os.close, self._handle)
                fcntl.flock(self._handle, fcntl.LOCK_SH)

    def is_alone(self) -> bool:
        """Tell whether nobody else is here; False where that cannot be told."""
        if self._handle < 0:
            return False
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            is_alone = False
        else:
            is_alone = True
        with suppress(OSError):
            fcntl.flock(self._handle, fcntl.LOCK_SH)
        return is_alone

    def end(self) -> None:
        """Say so no longer."""
        if self._handle >= 0:
            self._open()
            self._handle = -1
