"""The line on the organiser's day in numbers: who has come for whom somebody waits."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.domain.moment import clock_time
from kiosk.services.awaited import AwaitedArrival, awaited_arrivals
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.watch_line import OrganiserWatchLine
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled, joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NAMED = 2
"""So many are named, those who came last; the page of awaited guests has all."""

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The day in numbers makes its own.")
class OrganiserAwaitedLine(OrganiserWatchLine):
    """Says who is awaited and has come, when and where, and who waits; nothing for nobody.

    Args:
        file: the event file.
        reads: runs the reading.
        parent: the page.
    """

    def __init__(self, file: EventFile, reads: Jobs, parent: QObject | None = None) -> None:
        super().__init__(reads, parent)
        self._file = file

    def _look(self) -> tuple[list[AwaitedArrival], ZoneInfo]:
        return [one for one in awaited_arrivals(self._file) if one.at], self._file.read_event().zone

    def _line(self, seen: tuple[list[AwaitedArrival], ZoneInfo], language: str) -> str:
        return arrivals_line(*seen, language)


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
