"""Folders for copies that are thrown away: at their end, or once somebody looks after a program that was killed."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.adapters.files.held_lock import HeldLock
from kiosk.adapters.machine.state_folder import state_folder
from kiosk.domain.faults.event_file import CopyNotWritten
from kiosk.domain.faults.system import reason_of

PRACTICES, REHEARSALS = "practice", "rehearsals"
_HELD = "held"
"""Locked by the program that uses a folder, as long as it lives."""

_TRIES = 9


@contextmanager
def throw_away_folder(subject: str) -> Iterator[Path]:
    """Make a folder that only this user can read, and remove it with all it holds; what others left goes first.

    Args:
        subject: what such folders are for; each subject's lie together.

    Raises:
        Fault: no folder can be made.
    """
    remove_left_behind(subject)
    parent = state_folder(subject)
    try:
        parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder, lock = _held_folder(parent)
    except OSError as error:
        raise CopyNotWritten(parent, reason_of(error)) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        lock.release()


def _held_folder(parent: Path) -> tuple[Path, HeldLock]:
    """Make a folder and hold it; once more where somebody who tidies up took it away before it was held."""
    for _ in range(_TRIES):
        folder = Path(tempfile.mkdtemp(dir=parent))
        lock = HeldLock(folder / _HELD)
        if lock.take() and (folder / _HELD).exists():
            break
    return folder, lock


def remove_left_behind(subject: str) -> None:
    """Remove the folders of a subject whose programs are gone."""
    with suppress(OSError):
        for folder in state_folder(subject).iterdir():
            lock = HeldLock(folder / _HELD)
            if lock.take():
                shutil.rmtree(folder, ignore_errors=True)
                lock.release()
