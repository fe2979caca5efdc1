"""What the page that closes a day works with; its libraries are loaded when they are asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.storage.event_file import EventFile

if TYPE_CHECKING:
    from kiosk.services.closing import DayClosing
    from kiosk.services.dossier import Dossier, DossierOrder
    from kiosk.services.ports import Progress

BackUp = Callable[[EventFile, Path, "Progress | None", bool], None]
HandOver = Callable[[EventFile, "DossierOrder", Path, "Progress | None"], "Dossier"]


def _nothing_saved(file: EventFile) -> "DayClosing":
    from kiosk.services.closing import SavedOfDay, day_closing

    return day_closing(file, SavedOfDay())


def _no_backup(file: EventFile, path: Path, progress: "Progress | None", over: bool) -> None:
    del file, path, progress, over


def _no_dossier(file: EventFile, order: "DossierOrder", path: Path, progress: "Progress | None") -> "Dossier":
    from kiosk.services.dossier import Dossier

    del file, order, path, progress
    return Dossier((), {}, "")


@dataclass(frozen=True, slots=True)
class ClosingAccess:
    """What closes a day: `read` tells how far it is closed, `back_up` and `hand_over` write a file and a folder.

    All may take seconds, and raise a Fault.
    """

    read: "Callable[[EventFile], DayClosing]" = _nothing_saved
    back_up: BackUp = _no_backup
    hand_over: HandOver = _no_dossier


NO_CLOSING = ClosingAccess()
"""Where nothing can be saved."""
