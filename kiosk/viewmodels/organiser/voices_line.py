"""The line on the organiser's day in numbers that leads to the voices: how many wait to be read."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.domain.voices.pain_point import PainPointStanding
from kiosk.services.voices.discussion import topics
from kiosk.services.voices.pain_points import everything
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The day in numbers makes its own.")
class OrganiserVoicesLine(QObject):
    """Reads how many pain points wait, while its page is open.

    Args:
        file: the event file.
        reads: runs the reading.
        parent: the page.
    """

    changed = Signal()

    def __init__(self, file: EventFile, reads: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._text = file, reads, ""
        self._wanted = 0

    @Property(str, notify=changed)
    def text(self) -> str:
        """How many pain points wait to be read; empty at an event without an open discussion."""
        return self._text

    def read(self, language: str) -> None:
        """Read again what waits."""
        self._wanted += 1
        wanted = self._wanted
        self._reads.run(
            self._look,
            lambda waiting: self._show(_line(waiting, language)) if wanted == self._wanted else None,
        )

    def forget(self) -> None:
        """Say nothing."""
        self._wanted += 1
        self._show("")

    def _look(self) -> int | None:
        said = everything(self._file)
        waiting = sum(one.standing is PainPointStanding.WAITING for one in said)
        return waiting if said or topics(self._file) else None

    def _show(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.changed.emit()


def _line(waiting: int | None, language: str) -> str:
    if waiting is None:
        return ""
    if waiting == 0:
        return translate("Voices", "Voices of the day")
    count = locale_of(language).toString(waiting)
    return filled(translate("Voices", "Pain points to be read: {count}"), count=count)
