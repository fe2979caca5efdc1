"""What stands beside an event file on this machine's disk: unfinished copies, and the folder of its hub."""

from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from kiosk.adapters.kiosks.places import HUB_LOCK, hub_folder, sync_folder


class BesideFile:
    """See `storage.surroundings.Surroundings`.

    Args:
        path: the event file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._hub = hub_folder(path)

    def clear_drafts(self) -> tuple[Path, ...]:
        """Remove unfinished copies that killed programs left; return those that are left all the same."""
        from kiosk.adapters.files import drafts

        left = drafts.clear((self._path.parent, sync_folder(self._path), self._hub))
        if not _is_folder(self._hub) or self.is_hub_running():
            return left
        for copy in self._hub.glob("copy-*.db*"):  # a hub that crashed was handing it out
            with suppress(OSError):
                copy.unlink()
        return (*left, *sorted(self._hub.glob("copy-*.db*")))

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
