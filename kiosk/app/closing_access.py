"""What the page that closes a day works with: backup and the folder that is handed over, loaded when they are made."""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.closing_access import ClosingAccess

if TYPE_CHECKING:
    from kiosk.services.closing import DayClosing
    from kiosk.services.dossier import Dossier, DossierOrder
    from kiosk.services.ports import Progress


def _read(file: EventFile) -> "DayClosing":
    from kiosk.bootstrap.closing import read_closing

    return read_closing(file)


def _back_up(file: EventFile, path: Path, progress: "Progress | None", over: bool) -> None:
    from kiosk.bootstrap.event_files import backup_event

    backup_event(file, path, progress, replace=over)


def _hand_over(file: EventFile, order: "DossierOrder", path: Path, progress: "Progress | None") -> "Dossier":
    from kiosk.bootstrap.dossier import write_dossier
    from kiosk.services.kiosks.inquiry import inquire
    from kiosk.services.kiosks.proof import prove
    from kiosk.sync.asking import refresh_reports
    from kiosk.sync.standing import status_of

    inquiry = inquire(file, lambda: refresh_reports(file), status_of(file).offset)
    proof = prove(file, since=inquiry.since, hub_asked=inquiry.trouble is None)
    return write_dossier(file, order, proof, path, progress)


CLOSING = ClosingAccess(_read, _back_up, _hand_over)
