"""How an event file stands with the other kiosks, beside the file, for every process of this machine."""

import shutil
from pathlib import Path

from kiosk.adapters.kiosks.places import MEMBERSHIP, sync_folder
from kiosk.adapters.kiosks.sync_folder import read_status, write_status
from kiosk.domain.kiosks.sync_status import SyncStatus
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import streamed


def status_of(file: EventFile) -> SyncStatus:
    """Return how an event file stands, as whoever replicates it said last."""
    return read_status(file.path, file.clock())


def has_joined(path: Path) -> bool:
    """Tell whether this kiosk has joined a hub with an event file."""
    return (sync_folder(path) / MEMBERSHIP).exists()


def set_status(file: EventFile, status: SyncStatus, now: int) -> None:
    """Write how the kiosk of a file stands, as whoever replicates it would; `now` in UTC milliseconds."""
    folder = sync_folder(file.path)
    folder.mkdir(exist_ok=True)
    write_status(folder, status, now)


def forget_status(file: EventFile) -> None:
    """Take away what stands beside a file, as if it had joined no hub."""
    shutil.rmtree(sync_folder(file.path), ignore_errors=True)


def waiting_in(file: EventFile) -> int:
    """Return how many of this kiosk's records the stream is not known to hold."""
    device = file.journal.device
    held = streamed.held(file.reader, device) if device else None
    there = streamed.spans(file.reader).get(device)
    return len(held - there) if held and there else len(held or ())
