"""Files that are there whole or not at all, whatever happens while they are written."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from kiosk.domain.fault import Fault


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
        raise Fault(f"{path} is a folder; give the name of a file to write.")
    if _is_database(path):
        raise Fault(f"{path} is an event file or another database; it was kept. Choose another name.")
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
        raise Fault(_sentence(path, error)) from error


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


def _sentence(path: Path, error: OSError) -> str:
    if not path.parent.is_dir():
        return f"There is no folder {path.parent}; make it first. Nothing was written."
    kept = "the earlier file was kept" if path.exists() else "nothing was written"
    return f"{path} could not be written ({error.strerror or error}); {kept}. Free some space or choose another folder."
