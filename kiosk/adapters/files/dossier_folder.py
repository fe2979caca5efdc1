"""A dossier on a disk: written whole or not at all, and looked at without following anything out of it."""

import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kiosk.adapters.files.drafts import clear, draft_folder_of
from kiosk.adapters.files.plain_file import open_plain
from kiosk.adapters.files.whole_file import flush_folder
from kiosk.domain.dossier import SEAL, SUMS
from kiosk.domain.faults.disk import NoFolder, NoRegularFile
from kiosk.domain.faults.dossier import DossierInPlace, DossierNotWritten, NoDossier
from kiosk.domain.faults.system import reason_of
from kiosk.services.ports import Progress

_BLOCK = 2**20
_LINK = "link"
"""Stands for the sum of what is a link to elsewhere now."""
_LARGEST_LIST = 2**24
"""Bytes of a list, a seal or the contents that are read; none of ours is a hundredth as long."""


@contextmanager
def whole_folder(path: Path) -> Iterator[Path]:
    """Make a folder that appears under its name only once all in it is on the disk, readable by its owner only.

    Yields:
        A hidden folder beside it, to be filled with files; an error in the block removes it with all that it holds.

    Raises:
        Fault: something has that name already, or the folder cannot be written.
    """
    if not path.parent.is_dir():
        raise NoFolder(path.parent)
    clear((path.parent,))
    if os.path.lexists(path):
        raise DossierInPlace(path)
    try:
        with draft_folder_of(path) as draft:
            yield draft
            flush_folder(draft)
            if os.path.lexists(path):
                raise DossierInPlace(path)
            draft.rename(path)  # onto nothing, or onto a folder that is empty: the system refuses any other
            flush_folder(path.parent)
    except OSError as error:
        raise DossierNotWritten(path, reason_of(error)) from error


@contextmanager
def new_file(folder: Path, name: str) -> Iterator[BinaryIO]:
    """Open a new file in a folder, readable by its owner only, which is on the disk when the block ends."""
    with open(folder / name, "xb", opener=lambda path, flags: os.open(path, flags, 0o600)) as out:
        yield out
        out.flush()
        os.fsync(out.fileno())


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file (hexadecimal)."""
    digest = hashlib.sha256()
    for block in _blocks(path):
        digest.update(block)
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class FoundDossier:
    """A folder that was handed over: its list of sums and its seal as they stand, and the sum of every other file."""

    sums: bytes
    seal: bytes
    digests: dict[str, str]


def read_dossier(folder: Path, progress: Progress | None = None) -> FoundDossier:
    """Read a folder that was handed over.

    Args:
        folder: where it is.
        progress: is told bytes done and bytes in all.

    Raises:
        Fault: it has no list of sums that can be read.
    """
    try:
        sums = read_small(folder, SUMS)
    except (OSError, NoRegularFile) as error:
        raise NoDossier(folder) from error
    seal = b""
    with suppress(OSError, NoRegularFile):
        seal = read_small(folder, SEAL)
    sizes = {path.relative_to(folder).as_posix(): _size(path) for path in _files(folder)}
    del sizes[SUMS]
    sizes.pop(SEAL, None)
    return FoundDossier(sums, seal, _digests(folder, sizes, progress))


def read_small(folder: Path, name: str) -> bytes:
    """Return what a short file holds.

    Raises:
        OSError: it is not there, is no plain file or cannot be read.
    """
    with open_plain(folder / name) as handle:
        return handle.read(_LARGEST_LIST)


def _digests(folder: Path, sizes: dict[str, int], progress: Progress | None) -> dict[str, str]:
    digests, done, total = {}, 0, sum(sizes.values())
    for name in sorted(sizes):
        digest = hashlib.sha256()
        try:
            for block in _blocks(folder / name):
                digest.update(block)
                done += len(block)
                if progress:
                    progress(done, max(done, total))
            digests[name] = _LINK if (folder / name).is_symlink() else digest.hexdigest()
        except (OSError, NoRegularFile):
            digests[name] = ""
    return digests


def _blocks(path: Path) -> Iterator[bytes]:
    if not path.is_symlink():
        with open_plain(path) as handle:
            while block := handle.read(_BLOCK):
                yield block


def _files(folder: Path) -> Iterator[Path]:
    """Yield all in a folder that is no folder itself; what a link leads to is not looked at."""
    for place, folders, files in os.walk(folder):
        links = [name for name in folders if (Path(place) / name).is_symlink()]
        empty = [Path(place)] if not (folders or files) and Path(place) != folder else []
        yield from (*(Path(place) / name for name in (*files, *links)), *empty)


def _size(path: Path) -> int:
    with suppress(OSError):
        status = path.lstat()
        return status.st_size if stat.S_ISREG(status.st_mode) else 0
    return 0
