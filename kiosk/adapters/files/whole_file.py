"""Files that are there whole or not at all, whatever happens while they are written: the one way to write a file."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from kiosk.adapters.files.drafts import draft_of
from kiosk.domain.fault import Fault
from kiosk.domain.faults.disk import FolderInPlace, JustMade, NoFolder, NotRewritten, NotWritten
from kiosk.domain.faults.system import reason_of


def anything(_path: Path) -> bool:
    """Let whatever stands there be replaced: for files that are the program's own by their name."""
    return True


@contextmanager
def whole_file(path: Path, may_replace: Callable[[Path], bool]) -> Iterator[BinaryIO]:
    """Write a file that appears under its name only once it is complete and on the disk, readable by its owner only.

    The bytes go to a hidden draft in the same folder, which is flushed to the disk and renamed when the block ends; an
    error in the block removes it. Its path is the handle's ``name``, for libraries that write by path.

    Args:
        path: the file; an earlier one of that name is kept until the new one is complete.
        may_replace: tells whether what stands there now may be replaced; where nothing does, False. May raise a Fault.
            It is asked before anything is written, and once more before the file appears.

    Raises:
        Fault: the folder is missing or may not be written to, the disk is full, or what stands there is kept.
    """
    if path.is_dir():
        raise FolderInPlace(path)
    may_replace(path)
    try:
        with write_whole(path, may_replace) as out:
            yield out
    except FileExistsError as error:
        raise JustMade(path) from error
    except OSError as error:
        raise fault_of(path, error) from error


@contextmanager
def write_whole(
    path: Path, may_replace: Callable[[Path], bool] = anything, *, is_durable: bool = True
) -> Iterator[BinaryIO]:
    """Do the same without a sentence for a person; `is_durable`: wait until it is on the disk.

    Raises:
        FileExistsError: something stands there that may not be replaced.
        OSError: it cannot be written; what was there before is kept.
    """
    with draft_of(path, is_noted=is_durable) as (draft, handle):
        yield handle
        handle.flush()
        if is_durable:
            os.fsync(handle.fileno())
        handle.close()  # Windows renames no open file
        if may_replace(path):
            draft.replace(path)
        else:
            _appear(draft, path)
        if is_durable:
            flush_folder(path.parent)


def write_private(place: Path, text: str, *, is_durable: bool = True) -> None:
    """Write a file of the program's own beside the event, whole or not at all, over an earlier one.

    Raises:
        OSError: it cannot be written; what was there before is kept.
    """
    with write_whole(place, is_durable=is_durable) as out:
        out.write(text.encode("utf-8"))


def _appear(draft: Path, path: Path) -> None:
    """Rename without ever replacing: by a hard link, where the file system knows them."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        draft.replace(path)


def flush_folder(folder: Path) -> None:
    """Wait until what was put into a folder, or out of it, is on the disk."""
    with suppress(OSError):  # Windows opens no folders, and some network drives flush none
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def fault_of(path: Path, error: OSError) -> Fault:
    """Return what to tell a person of a file that could not be written."""
    if not path.parent.is_dir():
        return NoFolder(path.parent)
    return (NotRewritten if path.exists() else NotWritten)(path, reason_of(error))
