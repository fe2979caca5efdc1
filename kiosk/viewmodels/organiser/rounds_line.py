"""The line on the organiser's day in numbers that leads to the rounds: which one is on."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.domain.rounds.timetable import RoundPlan
from kiosk.services.attendance import shown_day
from kiosk.services.rounds.plans import current_plan
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import presence
from kiosk.viewmodels.organiser.rounds_words import plan_state
from kiosk.viewmodels.organiser.watch_line import OrganiserWatchLine
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Rounds:
    """The plan, if there is one, and whether anybody is here who could be seated."""

    plan: RoundPlan | None
    anybody: bool
    now: int
    zone: ZoneInfo


@QmlElement
@QmlUncreatable("The day in numbers makes its own.")
class OrganiserRoundsLine(OrganiserWatchLine):
    """Says which round is on, or that rounds can be planned; nothing while nobody is here.

    Args:
        file: the event file.
        reads: runs the reading.
        parent: the page.
    """

    def __init__(self, file: EventFile, reads: Jobs, parent: QObject | None = None) -> None:
        super().__init__(reads, parent)
        self._file = file

    def _look(self) -> _Rounds:
        file = self._file
        anybody = bool(presence.present(file.reader, shown_day(file)))
        return _Rounds(current_plan(file), anybody, file.clock(), file.read_event().zone)

    def _line(self, seen: _Rounds, language: str) -> str:
        del language
        if seen.plan:
            return plan_state(seen.plan, seen.now, seen.zone)
        return translate("Rounds", "Rounds at tables") if seen.anybody else ""
