"""A folder of many small files, one for each of many people: each whole, and the same each time.

Each is called after what it holds, so that writing them again finds those that are there: one with the very bytes stays
as it is, one that anybody changed is kept and told of.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from kiosk.adapters.files.drafts import clear
from kiosk.adapters.files.whole_file import fault_of, write_whole
from kiosk.domain.faults.disk import OutputInPlace
from kiosk.services.ports import Progress

_STEP = 50


class _InTheWay(Enum):
    """What stands where a file is to be."""

    SAME = auto()
    EMPTY = auto()
    """As a power cut leaves a file."""
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class SetFile:
    """One file of a set: its name, and what makes its bytes."""

    name: str
    draw: Callable[[], bytes]


def write_set(
    folder: Path,
    files: Sequence[SetFile],
    progress: Progress | None = None,
    begin: Callable[[], None] = lambda: None,
    *,
    is_ours: bool = False,
    replace: bool = False,
) -> int:
    """Write the files of a set that are not there yet, and return how many those were.

    Nothing is written before all that stands in the way was looked at. They are on the disk when this returns.

    Args:
        folder: where; it is made if it is not there, in a folder that is.
        files: what to write.
        progress: is told files done and files in all.
        begin: is called before the first one is written, if any is.
        is_ours: the folder is known to hold an older set of the same kind and event, of which none is worth keeping.
        replace: take the place of any other file as well.

    Raises:
        Fault: the folder cannot be written to, the disk is full, or another file is in the way; whole ones stay.
    """
    _make(folder)
    clear((folder,))
    there = _names(folder)
    kept: set[str] = set()
    for file in files:
        if file.name in there:
            state = _compare(folder / file.name, file)
            if state is _InTheWay.SAME:
                kept.add(file.name)
            elif state is _InTheWay.OTHER and not (is_ours or replace):
                raise OutputInPlace(folder / file.name)
    if len(kept) < len(files):
        begin()
    for number, file in enumerate(files, 1):
        if file.name not in kept:
            _write(folder / file.name, file.draw())
        if progress and (number % _STEP == 0 or number == len(files)):
            progress(number, len(files))
    if len(kept) < len(files) and hasattr(os, "sync"):
        os.sync()  # once for all of them
    return len(files) - len(kept)


def remove_of_set(folder: Path, files: Iterable[SetFile], *, is_ours: bool = False) -> int:
    """Remove files of a set that hold what is to be no more, and return how many; one that was changed stays."""
    removed = 0
    for file in files:
        path = folder / file.name
        if path.is_file() and (is_ours or _compare(path, file) is _InTheWay.SAME):
            with suppress(OSError):
                path.unlink()
                removed += 1
    return removed


def _make(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True, mode=0o700)
    except OSError as error:
        raise fault_of(folder, error) from error


def _names(folder: Path) -> set[str]:
    try:
        with os.scandir(folder) as entries:
            return {entry.name for entry in entries}
    except OSError as error:
        raise fault_of(folder, error) from error


def _compare(path: Path, file: SetFile) -> _InTheWay:
    try:
        present = path.read_bytes()
    except OSError:
        return _InTheWay.OTHER
    if not present:
        return _InTheWay.EMPTY
    return _InTheWay.SAME if present == file.draw() else _InTheWay.OTHER


def _write(path: Path, content: bytes) -> None:
    try:
        with write_whole(path, is_durable=False) as out:
            out.write(content)
    except OSError as error:
        raise fault_of(path, error) from error
