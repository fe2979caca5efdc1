"""Telling whether a program has an event file for itself, or others on this machine have it open too."""

import os
import time
import weakref
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING or os.name == "posix":
    import fcntl

_PATIENCE_S = 1.0
"""For how long the lock is asked for: who looks whether they are alone has it for themselves for microseconds. Whoever
is stopped just then, or holds it for other ends, must not keep the file from being opened.
"""


class Presence:
    """Says to others that an event file is open here, for as long as this is kept.

    It is a shared lock on the file's folder, which leaves nothing behind however a program ends; a lock on the file
    itself would be mixed up with SQLite's. So whoever has another event file of that folder open counts as well. Two
    that import into one file never look at once, as they hold the file when they do.

    Args:
        path: the event file.
    """

    def __init__(self, path: Path) -> None:
        self._handle, self._is_told = -1, False
        if os.name == "posix":
            with suppress(OSError):  # then nobody is told, and this one never takes itself to be alone
                self._handle = os.open(path.resolve().parent, os.O_RDONLY)
                self._open = weakref.finalize(self, os.close, self._handle)
                self._is_told = self._share()

    def is_alone(self) -> bool:
        """Tell whether nobody else is here; False where that cannot be told."""
        if not self._is_told:
            return False
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            is_alone = False
        else:
            is_alone = True
        self._is_told = self._share()  # the shared lock was given away for the other one, even where that was refused
        return is_alone

    def _share(self) -> bool:
        """Tell others; returns whether they can hear it."""
        deadline = time.monotonic() + _PATIENCE_S
        while True:
            try:
                fcntl.flock(self._handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() >= deadline:
                    return False
                time.sleep(0.001)
            except OSError:
                return False
            else:
                return True

    def close(self) -> None:
        """Say so no longer."""
        self._is_told = False
        if self._handle >= 0:
            self._open()
            self._handle = -1
