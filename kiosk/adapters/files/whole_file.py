"""Files that are there whole or not at all, whatever happens while they are written."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from kiosk.domain.fault import Fault
from kiosk.domain.faults.disk import DatabaseInPlace, FolderInPlace, NoFolder, NotRewritten, NotWritten
from kiosk.domain.faults.system import reason_of


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Write a file that appears under its name only once it is complete and on the disk.

    The bytes go to a hidden file in the same folder, which is flushed to the disk and renamed when the block ends; an
    error in the block removes it. Its path is the handle's ``name``, for libraries that write by path.

    Args:
        path: the file; an earlier one of that name is kept until the new one is complete.

    Raises:
        Fault: the folder is missing or may not be written to, or the disk is full.
    """
    if path.is_dir():
        raise FolderInPlace(path)
    if _is_database(path):
        raise DatabaseInPlace(path)
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        try:
            with draft.open("wb") as handle:
                yield handle
                handle.flush()
                os.fsync(handle.fileno())
            draft.replace(path)
            _flush_folder(path.parent)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise _fault_of(path, error) from error


def _is_database(path: Path) -> bool:
    try:
        with path.open("rb") as handle:
            return handle.read(16) == b"SQLite format 3\0"
    except OSError:
        return False


def _flush_folder(folder: Path) -> None:
    with suppress(OSError):  # Windows opens no folders, and some network drives flush none
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _fault_of(path: Path, error: OSError) -> Fault:
    if not path.parent.is_dir():
        return NoFolder(path.parent)
    return (NotRewritten if path.exists() else NotWritten)(path, reason_of(error))
