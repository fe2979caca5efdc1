"""What `kiosk` opens by itself: the way to the screens, and on the first run the ways to an event."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimeZone, QUrl, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.event import EventUnnamed
from kiosk.domain.kiosks.join_code import is_join_code
from kiosk.domain.language import SOURCE, languages
from kiosk.services.event import Summary
from kiosk.viewmodels.chooser.join import ChooserJoin, JoinEvent
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.localized import LocalizedViewModel
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

DEMO = "demo"

T = TypeVar("T")

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class NewEvent:
    """What a new event is made from, as typed."""

    name: str
    zone: str
    day: str


@QmlElement
@QmlUncreatable("The application makes the chooser.")
class ChooserViewModel(LocalizedViewModel):
    """All that the chooser shows and does.

    Args:
        summary: what is in the event file; None on the first run.
        make: makes an event and says what is in it.
        open_file: opens an event file and says what is in it.
        join: joins an event under a code and a name for this kiosk, and says what is in its file.
        jobs: runs the joining, which may take minutes.
        wrong: why the event file at hand cannot be opened, if it cannot.
        parent: the object that owns it.
    """

    eventChanged = Signal()
    pageChanged = Signal()
    wrongChanged = Signal()
    chosen = Signal(str)

    def __init__(
        self,
        summary: Summary | None,
        make: Callable[[NewEvent], Summary],
        open_file: Callable[[Path], Summary],
        join: JoinEvent,
        jobs: Jobs,
        wrong: Fault | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(SOURCE, parent)
        self._summary, self._make, self._open_file, self._wrong = summary, make, open_file, wrong
        self._page = "home"
        self._join = ChooserJoin(join, jobs, self)
        self._join.joined.connect(self._joined)

    @Property(bool, notify=eventChanged)
    def hasEvent(self) -> bool:
        """Whether there is an event to open screens on."""
        return self._summary is not None

    @Property(str, notify=eventChanged)
    def eventName(self) -> str:
        """The event's name in the chooser's language."""
        return self._summary.event.name_in(self._language) if self._summary else ""

    @Property(str, notify=eventChanged)
    def eventLine(self) -> str:
        """Where it is held, and how many are in."""
        if self._summary is None:
            return ""
        place = self._summary.event.place_in(self._language)
        return ", ".join(part for part in (place, self._attendance(self._summary)) if part)

    @Property(ChooserJoin, constant=True)
    def join(self) -> ChooserJoin:
        """Joining an event that other kiosks are at."""
        return self._join

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """Which page is shown: home, new or join."""
        return self._page

    @Property(str, notify=wrongChanged)
    def wrong(self) -> str:
        """What could not be opened or made, and what to do."""
        return worded(self._wrong)

    @Property(str, constant=True)
    def zone(self) -> str:
        """This machine's time zone."""
        return bytes(QTimeZone.systemTimeZoneId().data()).decode()

    @Property(str, constant=True)
    def today(self) -> str:
        """Today, as it is typed."""
        return date.today().isoformat()

    @Property("QStringList", constant=True)
    def languageCodes(self) -> list[str]:
        """The languages that the chooser speaks."""
        return list(languages())

    @Property("QStringList", constant=True)
    def languageNames(self) -> list[str]:
        """The languages by their own names."""
        return [each.own_name for each in languages().values()]

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Open a screen (desk, foyer, organiser), or the demo."""
        if kind == DEMO or self._summary is not None:
            self.chosen.emit(kind)

    @Slot()
    def startNew(self) -> None:
        """Show the form for a new event."""
        self._turn("new")

    @Slot()
    def startJoin(self) -> None:
        """Show how to join an event."""
        self._join.begin()
        self._turn("join")

    @Slot()
    def goBack(self) -> None:
        """Leave the form; nothing is made. A joining that is on its way is cancelled first."""
        if self._join.busy:
            self._join.cancel()
        else:
            self._turn("home")

    @Slot(str)
    def scanned(self, code: str) -> None:
        """Take a hub's code wherever it is scanned; anything else checks nobody in here."""
        if is_join_code(code) and not self._join.busy:
            self._turn("join")
            self._join.takeCode(code)

    @Slot(str, str, str)
    def makeEvent(self, name: str, zone: str, day: str) -> None:
        """Make the event of the form."""
        if not name.strip():
            self._say(EventUnnamed())
            return
        self._take(lambda: self._make(NewEvent(name.strip(), zone.strip(), day.strip())))

    @Slot(QUrl)
    def openFile(self, file: QUrl) -> None:
        """Open an event file where it lies; nothing is copied."""
        self._take(lambda: self._open_file(Path(file.toLocalFile())))

    @Slot()
    def retranslate(self) -> None:
        """Make every text again, in the language that is installed now."""
        self._join.retranslate()
        self.wrongChanged.emit()
        self.eventChanged.emit()

    def _take(self, work: Callable[[], Summary]) -> None:
        try:
            self._summary = work()
        except Fault as fault:
            self._say(fault)
            return
        self._turn("home")
        self.eventChanged.emit()

    @Slot(object)
    def _joined(self, summary: Summary) -> None:
        self._summary = summary
        self._turn("home")
        self.eventChanged.emit()

    def _turn(self, page: str) -> None:
        self._say(None)
        if page != self._page:
            self._page = page
            self.pageChanged.emit()

    def _say(self, wrong: Fault | None) -> None:
        if wrong != self._wrong:
            self._wrong = wrong
            self.wrongChanged.emit()

    def _attendance(self, summary: Summary) -> str:
        if not summary.attendees:
            return translate("Chooser", "no attendees yet")
        locale = locale_of(self._language)
        return translate("Chooser", "{inside} of {expected} in").format(
            inside=locale.toString(summary.checked_in), expected=locale.toString(summary.attendees)
        )
