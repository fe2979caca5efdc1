"""The line on the organiser's day in numbers that leads to the voices: how many wait to be read."""

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.services.voices.pain_points import waiting_count
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.watch_line import OrganiserWatchLine
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The day in numbers makes its own.")
class OrganiserVoicesLine(OrganiserWatchLine):
    """Says how many pain points wait; nothing at an event without an open discussion.

    Args:
        file: the event file.
        reads: runs the reading.
        parent: the page.
    """

    def __init__(self, file: EventFile, reads: Jobs, parent: QObject | None = None) -> None:
        super().__init__(reads, parent)
        self._file = file

    def _look(self) -> int | None:
        return waiting_count(self._file)

    def _line(self, seen: int | None, language: str) -> str:
        if seen is None:
            return ""
        if seen == 0:
            return translate("Voices", "Voices of the day")
        return filled(translate("Voices", "Pain points to be read: {count}"), count=locale_of(language).toString(seen))
