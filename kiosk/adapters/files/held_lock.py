"""A lock that one process at a time holds, and that ends with the process however that ends."""

import os
from contextlib import suppress
from pathlib import Path


class HeldLock:
    """An advisory lock on a file of its own.

    Args:
        path: the file; made if need be, and never removed, as another process may be waiting on it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle = -1

    def take(self) -> bool:
        """Try to take the lock; returns whether this process holds it now."""
        if self._handle >= 0:
            return True
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return False
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    @property
    def is_held(self) -> bool:
        """Whether this process holds it."""
        return self._handle >= 0

    def release(self) -> None:
        """Let another process have it."""
        if self._handle >= 0:
            with suppress(OSError):
                os.close(self._handle)
            self._handle = -1


def _lock(handle: int) -> None:
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
