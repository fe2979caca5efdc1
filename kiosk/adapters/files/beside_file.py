"""What stands beside an event file on this machine's disk: unfinished copies, and the folder of its hub."""

import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.adapters.kiosks.places import HUB_LOCK, hub_folder, sync_folder
from kiosk.domain.faults.event_file import EventFileHeld

_PATIENCE_S = 600.0
"""For how long an import waits for another one."""
_LOOK_S = 0.1


class BesideFile:
    """See `storage.surroundings.Surroundings`.

    Args:
        path: the event file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._hub = hub_folder(path)

    def clear_drafts(self) -> tuple[Path, ...]:
        """Remove unfinished copies that killed programs left; return those that are left all the same.

        What a killed practice or rehearsal of any event left is removed too.
        """
        from kiosk.adapters.files import drafts
        from kiosk.adapters.files.throw_away import PRACTICES, REHEARSALS, remove_left_behind

        for subject in (PRACTICES, REHEARSALS):
            remove_left_behind(subject)

        left = drafts.clear((self._path.parent, sync_folder(self._path), self._hub))
        if not _is_folder(self._hub) or self.is_hub_running():
            return left
        for copy in self._hub.glob("copy-*.db*"):  # a hub that crashed was handing it out
            with suppress(OSError):
                copy.unlink()
        return (*left, *sorted(self._hub.glob("copy-*.db*")))

    @contextmanager
    def importing(self) -> Iterator[None]:
        """Let nobody else on this machine import into this file meanwhile; waits for whoever does.

        Raises:
            Fault: another program imports for longer than anybody would wait.
        """
        import hashlib

        from kiosk.adapters.files.held_lock import HeldLock
        from kiosk.adapters.machine.state_folder import state_folder

        folder = state_folder("imports")
        with suppress(OSError):  # where nothing can be kept, nothing can be held either
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = HeldLock(folder / hashlib.sha256(str(self._path.resolve()).encode()).hexdigest()[:32])
        deadline = time.monotonic() + _PATIENCE_S
        while not lock.take() and _is_folder(folder):
            if time.monotonic() >= deadline:
                raise EventFileHeld(self._path)
            time.sleep(_LOOK_S)
        try:
            yield
        finally:
            lock.release()

    def is_hub_running(self) -> bool:
        """Tell whether a hub of this file runs on this machine."""
        if not _is_folder(self._hub):
            return False
        from kiosk.adapters.files.held_lock import HeldLock

        lock = HeldLock(self._hub / HUB_LOCK)
        try:
            return not lock.take()
        finally:
            lock.release()

    def keeps_stream(self) -> bool:
        """Tell whether a hub keeps a stream on this machine, running or not."""
        return _is_folder(self._hub / "stream")

    def people_in_stream(self, people: Collection[str]) -> set[str]:
        """Return whom of some people the bytes of a hub's stream on this machine still hold.

        Raises:
            OSError: they cannot be read.
        """
        from kiosk.adapters.kiosks.stream_store import people_in_store, store_of

        store = store_of(self._path)
        return people_in_store(store) & set(people) if store else set()


def _is_folder(path: Path) -> bool:
    """Tell whether a folder is there; one that cannot be looked into is none that anything was left in."""
    with suppress(OSError):
        return path.is_dir()
    return False
