"""The line that says, while guests arrive, how many come in the next hour and whether the desks keep up."""

from PySide6.QtCore import QObject

from kiosk.domain.language import SOURCE
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.door_watch_words import advice, next_hour
from kiosk.viewmodels.organiser.watch_line import OrganiserWatchLine
from kiosk.viewmodels.organiser.watch_reading import DayFigures, DayReader
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The page of rehearsals makes its own.")
class OrganiserForecastLine(OrganiserWatchLine):
    """What is foretold of the day that is on, as the day in numbers has it.

    Args:
        file: the event file.
        reads: runs the reading.
        parent: the page.
    """

    def __init__(self, file: EventFile, reads: Jobs, parent: QObject | None = None) -> None:
        super().__init__(reads, parent)
        self._zone, self._reader = file.read_event().zone, DayReader(file)

    def _look(self) -> DayFigures:
        return self._reader.read(SOURCE)

    def _line(self, seen: DayFigures, language: str) -> str:
        return " ".join(part for part in (next_hour(seen, language), advice(seen, language, self._zone)) if part)
