"""The line of the day in numbers that leads to the agenda, and says what is to be decided of it or was changed."""

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.services.live_agenda.acts import PastAct, standing_acts
from kiosk.services.live_agenda.feed_standing import FeedStanding, FeedState, standing_untold
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import sessions
from kiosk.viewmodels.organiser.watch_line import OrganiserWatchLine
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled, joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The day in numbers makes its own.")
class OrganiserAgendaLine(OrganiserWatchLine):
    """Says what is to be decided, was changed and is announced; nothing at an event without sessions.

    Args:
        file: the event file.
        reads: runs the reading.
        parent: the page.
    """

    def __init__(self, file: EventFile, reads: Jobs, parent: QObject | None = None) -> None:
        super().__init__(reads, parent)
        self._file = file

    def _look(self) -> tuple[list[PastAct], FeedStanding] | None:
        if not sessions.count(self._file.reader):
            return None
        return standing_acts(self._file), standing_untold(self._file)

    def _line(self, seen: tuple[list[PastAct], FeedStanding] | None, language: str) -> str:
        if seen is None:
            return ""
        acts, feed = seen
        figure = locale_of(language).toString
        changed = sum(not act.announcement for act in acts)
        announced, asked = len(acts) - changed, len(feed.gone) + len(feed.differences)
        said = (
            translate("Agenda", "feed not in order") if feed.state is FeedState.BROKEN else "",
            filled(translate("Agenda", "to decide: {count}"), count=figure(asked)) if asked else "",
            filled(translate("Agenda", "changed by hand: {count}"), count=figure(changed)) if changed else "",
            filled(translate("Agenda", "announced: {count}"), count=figure(announced)) if announced else "",
        )
        return joined((translate("Agenda", "Agenda"), *said))
