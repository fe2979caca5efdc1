"""Drafts: hidden files and folders that become whole ones, and those that a killed program left.

A draft is called ``.NAME.PID-NUMBER.foyer.part``, stands beside the file that it is to become, is readable by its owner
only, and is locked as long as its writer lives. Where each stands is noted in the state folder meanwhile, so that it is
found wherever it was: on a stick, say.
"""

import itertools
import os
import re
import shutil
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from kiosk.adapters.machine.state_folder import state_folder

_NAME = re.compile(r"\.(.+)\.(\d+)-\d+\.foyer\.part(-journal|-wal|-shm)?")
_LONGEST = 120
"""Bytes of the file's own name that a draft's name takes over: a file system takes 255 in all."""
_YOUNG_S = 60.0
"""For so long an unlocked draft of a running process may be about to be locked."""
_COMPANIONS = ("-journal", "-wal", "-shm")
_numbers = itertools.count()


@contextmanager
def draft_of(path: Path, *, is_noted: bool = True) -> Iterator[tuple[Path, BinaryIO]]:
    """Yield a new empty draft for a file, and its open handle; it is gone when the block ends, unless it was renamed.

    Args:
        path: the file that it is to become.
        is_noted: note where it stands; for folders that are looked into anyway that is not needed.

    Raises:
        OSError: it cannot be made.
    """
    with _beside(path, is_noted=is_noted) as draft, open(draft, "xb", opener=_opened) as handle:
        _lock(handle.fileno())
        yield draft, handle


@contextmanager
def draft_folder_of(path: Path) -> Iterator[Path]:
    """Yield a new empty draft for a folder; it is gone with all in it when the block ends, unless it was renamed.

    Raises:
        OSError: it cannot be made.
    """
    with _beside(path, is_noted=True) as draft:
        draft.mkdir(mode=0o700)
        handle = os.open(draft, os.O_RDONLY) if sys.platform == "linux" else -1
        try:
            _lock(handle)
            yield draft
        finally:
            if handle >= 0:
                os.close(handle)


def clear(folders: Iterable[Path]) -> tuple[Path, ...]:
    """Remove the drafts that killed programs left in folders, and wherever else one was noted; never a living one's.

    Returns:
        The drafts that are still there: being written just now, or not to be removed.
    """
    left = []
    for draft in {*_noted(), *(draft for folder in folders for draft in _drafts_in(folder))}:
        if _is_left_over(draft):
            _remove(draft)
        if draft.exists():
            left.append(draft)
    return tuple(sorted(left))


@contextmanager
def _beside(path: Path, *, is_noted: bool) -> Iterator[Path]:
    """Yield where a draft is to be; what is there once the block has ended goes."""
    name = os.fsdecode(os.fsencode(path.name)[:_LONGEST])
    draft = path.with_name(f".{name}.{os.getpid()}-{next(_numbers)}.foyer.part")
    note = _note(draft) if is_noted else None
    try:
        yield draft
    finally:
        _remove(draft)
        if note and draft.parent.is_dir() and not os.path.lexists(draft):  # or the note waits for a stick to be back
            with suppress(OSError):
                note.unlink()


def _drafts_in(folder: Path) -> list[Path]:
    with suppress(OSError), os.scandir(folder) as entries:
        return [folder / entry.name for entry in entries if _NAME.fullmatch(entry.name)]
    return []


def _noted() -> Iterator[Path]:
    """Yield the drafts that notes speak of; notes of drafts that are gone, and whose writer is, go too."""
    with suppress(OSError):
        for note in list(state_folder("drafts").iterdir()):
            with suppress(OSError, ValueError):
                draft = Path(note.read_text("utf-8"))
                if draft.exists() and _NAME.fullmatch(draft.name):
                    yield draft
                elif draft.parent.is_dir() and not _runs(int(note.name.partition("-")[0])):
                    note.unlink()  # while the folder is away, as a stick is, the note waits for it


def _note(draft: Path) -> Path | None:
    folder = state_folder("drafts")
    note = folder / f"{os.getpid()}-{next(_numbers)}"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        note.write_text(str(draft.absolute()), "utf-8")
    except (OSError, ValueError):
        return None
    return note


def _is_left_over(draft: Path) -> bool:
    """Tell whether whoever wrote a draft is gone. A number may be another process's by now; a lock is nobody else's."""
    named = _NAME.fullmatch(draft.name)
    if named is None:
        return False
    is_alone = not named[3] or not draft.with_name(draft.name.removesuffix(named[3])).exists()
    if not is_alone:
        return False  # goes with the draft that it belongs to
    if not _runs(int(named[2])):
        return not _is_locked(draft)
    try:
        is_old = time.time() - draft.stat().st_mtime > _YOUNG_S
    except OSError:
        return False
    return sys.platform == "linux" and is_old and not _is_locked(draft)


def _runs(pid: int) -> bool:
    if os.name == "nt":
        return False  # there an open file cannot be removed, which protects a living draft
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _opened(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)


def _lock(handle: int) -> None:
    if sys.platform == "linux":  # elsewhere SQLite's own locks and this one may be the same
        import fcntl

        with suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_locked(draft: Path) -> bool:
    if sys.platform != "linux":
        return False
    import fcntl

    try:
        handle = os.open(draft, os.O_RDONLY | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    finally:
        os.close(handle)
    return False


def _remove(draft: Path) -> None:
    if draft.is_dir() and not draft.is_symlink():
        shutil.rmtree(draft, ignore_errors=True)
        return
    for end in ("", *_COMPANIONS):
        with suppress(OSError):
            draft.with_name(draft.name + end).unlink()
