"""What a screen's place is called where nobody said so."""

import hashlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QLockFile, QStandardPaths

from kiosk.app.view_models import ScreenKind
from kiosk.domain.kiosks.names import FIRST_FOYER, numbered

_TRIES = 100


def usual_point(kind: ScreenKind) -> str:
    """Return what a screen's place is called unless the kiosk has a name."""
    match kind:
        case ScreenKind.DESK:
            return "Desk 1"
        case ScreenKind.FOYER:
            return FIRST_FOYER
        case ScreenKind.WALL:
            return "Wall 1"
        case ScreenKind.ORGANISER:
            return "Organiser"
        case _:
            assert_never(kind)


@contextmanager
def held_point(
    path: Path, wanted: str, usual: str, folder: Path | None = None, elsewhere: Collection[str] = ()
) -> Iterator[str]:
    """Yield what a screen's place is called, and hold that name until the screen is closed.

    A name that somebody asked for is taken as it is. Otherwise no two open screens of this machine bear one name, nor
    that of another kiosk: after ``Desk 1`` comes ``Desk 2``, after ``Door`` comes ``Door 2``.

    Args:
        path: the event file.
        wanted: the name that was asked for; empty if none was.
        usual: the first choice otherwise.
        folder: where names are held; the user's own state folder unless given.
        elsewhere: what the other kiosks are called.
    """
    taken = {name.casefold() for name in elsewhere}
    free = (name for name in numbered(usual) if name.casefold() not in taken)
    for name in [wanted] if wanted else islice(free, _TRIES):
        lock = _lock(path, name, folder)
        if lock.tryLock(0) or wanted:
            try:
                yield name
            finally:
                lock.unlock()
            return
    yield usual  # nothing can be held here


def _lock(path: Path, name: str, folder: Path | None) -> QLockFile:
    """Return Qt's lock for a name: a screen that is opening has no time to load a library for it."""
    digest = hashlib.sha256(f"{path.resolve()}\0{name}".encode()).hexdigest()
    lock = QLockFile(str((folder or _folder()) / digest[:32]))
    lock.setStaleLockTime(0)  # it is another's as long as that process runs
    return lock


def _folder() -> Path:
    place = QStandardPaths.StandardLocation.GenericStateLocation
    folder = Path(QStandardPaths.writableLocation(place)) / "foyer-kiosk" / "points"
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder
