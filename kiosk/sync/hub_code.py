"""The join code of a hub that runs on this machine, for the other processes of the machine: read, or made anew."""

import time
from pathlib import Path

from kiosk.adapters.files.held_lock import HeldLock
from kiosk.adapters.kiosks.hub_folder import renew_token
from kiosk.adapters.kiosks.places import HUB_LOCK, hub_folder
from kiosk.domain.faults.hub import JoinCodeNotTaken
from kiosk.domain.kiosks import join_code
from kiosk.domain.kiosks.join_code import JoinCode
from kiosk.storage.event_file import EventFile

CODE_FILE = "join-code"
"""In the hub's folder: the code, which a hub that crashed leaves behind."""
TAKEN_S = 15.0
"""For how long a hub that runs is waited for to take a new join code."""


def folder_of_hub(file: EventFile) -> Path:
    """Return the folder in which a file's hub keeps its secrets and its stream."""
    return hub_folder(file.path)


def code_shown(file: EventFile) -> str:
    """Return the join code of the hub that runs on this machine for a file; empty if none does."""
    folder = folder_of_hub(file)
    try:
        code = (folder / CODE_FILE).read_text("ascii").strip()
    except OSError:
        return ""
    return code if _runs(folder) else ""


def renew_code(file: EventFile) -> JoinCode | None:
    """Make a new join code; the old one lets nobody join any more.

    Returns:
        The code if a hub runs on this machine for the file, which has taken it then; else nothing.

    Raises:
        Fault: it cannot be written, or the hub that runs does not take it.
    """
    folder = folder_of_hub(file)
    token = renew_token(folder).token
    deadline = time.monotonic() + TAKEN_S
    while _runs(folder):
        if (text := code_shown(file)) and (code := join_code.read(text)).token == token:
            return code
        if time.monotonic() > deadline:
            raise JoinCodeNotTaken()
        time.sleep(0.1)
    return None


def _runs(folder: Path) -> bool:
    """Tell whether a hub runs in a folder."""
    lock = HeldLock(folder / HUB_LOCK)
    try:
        return not lock.take()
    finally:
        lock.release()
