"""What the organiser's page closes a day with."""

from typing import TYPE_CHECKING

from kiosk.storage.event_file import EventFile

if TYPE_CHECKING:
    from kiosk.services.closing import DayClosing


def read_closing(file: EventFile) -> "DayClosing":
    """Read how far a day is closed, by what is remembered of the files that were made here."""
    from kiosk.adapters.files.output_file import OutputKind, made_outputs
    from kiosk.services.closing import MadeFile, SavedOfDay, day_closing
    from kiosk.services.exports.request import ExportKind

    latest: dict[str, MadeFile] = {}
    for one in made_outputs(file.read_event().id):
        path = one.path.parent if one.kind is OutputKind.DOSSIER else one.path
        latest |= {kind: MadeFile(path, one.at, handed_over=True) for kind in one.holds}
        latest[one.kind] = MadeFile(path, one.at)
    saved = SavedOfDay(
        report=latest.get(OutputKind.REPORT),
        backup=latest.get(OutputKind.BACKUP),
        dossier=latest.get(OutputKind.DOSSIER),
        exports={kind: latest[kind.value] for kind in ExportKind if kind.value in latest},
    )
    return day_closing(file, saved)
