"""The line on the organiser's day in numbers: who has come for whom somebody waits."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.domain.moment import clock_time
from kiosk.services.awaited import AwaitedArrival, awaited_arrivals
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled, joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NAMED = 2
"""So many are named, those who came last; the page of awaited guests has all."""

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The day in numbers makes its own.")
class OrganiserAwaitedLine(QObject):
    """Reads who is awaited and has come, while its page is open; keeps no name once it is closed.

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
        """Who has come, when and where, and who waits; empty for nobody."""
        return self._text

    def read(self, language: str) -> None:
        """Read again who has come."""
        self._wanted += 1
        wanted, zone = self._wanted, self._file.read_event().zone
        self._reads.run(
            lambda: [one for one in awaited_arrivals(self._file) if one.at],
            lambda came: self._show(arrivals_line(came, zone, language)) if wanted == self._wanted else None,
        )

    def forget(self) -> None:
        """Say nothing."""
        self._wanted += 1
        self._show("")

    def _show(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.changed.emit()


def arrivals_line(came: Sequence[AwaitedArrival], zone: ZoneInfo, language: str) -> str:
    """Say who has come, the latest first; of the others how many."""
    if not came:
        return ""
    people = [_said(one, zone) for one in came[:NAMED]]
    if len(came) > NAMED:
        more = locale_of(language).toString(len(came) - NAMED)
        people.append(filled(translate("Awaited", "{count} more"), count=more))
    return filled(translate("Awaited", "Awaited, and here: {people}"), people=joined(people))


def _said(one: AwaitedArrival, zone: ZoneInfo) -> str:
    waiting = joined(name or translate("Awaited", "the organiser") for name in one.waiting)
    pattern = translate("Awaited", "{name} since {time} (told: {waiting})")
    return filled(pattern, name=one.attendee.name, time=clock_time(one.at, zone), waiting=waiting)
