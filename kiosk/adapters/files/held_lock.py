"""A lock that one process at a time holds, and that ends with the process however that ends."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from filelock import BaseFileLock


class HeldLock:
    """An advisory lock of the operating system on a file of its own.

    Args:
        path: the file; made if need be, and never removed, as another process may be waiting on it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock: BaseFileLock | None = None

    def take(self) -> bool:
        """Try to take the lock; returns whether this process holds it now."""
        from filelock import FileLock, Timeout  # loads for longer than a screen may take to open

        if self._lock is None:
            # Never a soft lock: the file alone would go on to lock others out once its process was killed.
            self._lock = FileLock(
                self._path, timeout=0, mode=0o600, thread_local=False, fallback_to_soft=False, preserve_lock_file=True
            )
        if not self._lock.is_locked:
            try:
                self._lock.acquire()
            except (Timeout, OSError):
                return False
        return True

    @property
    def is_held(self) -> bool:
        """Whether this process holds it."""
        return self._lock is not None and self._lock.is_locked

    def release(self) -> None:
        """Let another process have it."""
        if self._lock is not None:
            self._lock.release()
