"""What `kiosk` opens by itself: the way to the screens of an event, and the ways to an event."""

from collections.abc import Callable
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.join_code import is_join_code
from kiosk.domain.kiosks.role import Role
from kiosk.domain.known_event import KnownEvent
from kiosk.domain.language import SOURCE, languages
from kiosk.services.event import Summary
from kiosk.viewmodels.chooser.events import EventRow, event_rows
from kiosk.viewmodels.chooser.files import EventFiles
from kiosk.viewmodels.chooser.join import ChooserJoin
from kiosk.viewmodels.chooser.new_event import ChooserNewEvent
from kiosk.viewmodels.shared.file_choosing import FileChoosing, FileUse, FileWish
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.localized import LocalizedViewModel
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, joined, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

DEMO = "demo"
PRACTICE = "practice"

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The application makes the chooser.")
class ChooserViewModel(LocalizedViewModel):
    """All that the chooser shows and does.

    Args:
        summary: what is in the event file at hand; None if there is none.
        files: makes, opens, joins and lists event files.
        jobs: runs the joining, which may take minutes, and looks into folders.
        wrong: why the event file at hand cannot be opened, if it cannot.
        choosing: asks for an event file.
        parent: the object that owns it.
    """

    eventChanged = Signal()
    pageChanged = Signal()
    wrongChanged = Signal()
    newsChanged = Signal()
    languageChanged = Signal()
    languageChosen = Signal(str)
    chosen = Signal(str)

    def __init__(
        self,
        summary: Summary | None,
        files: EventFiles,
        jobs: Jobs,
        wrong: Fault | None = None,
        choosing: FileChoosing | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(SOURCE, parent)
        self._summary, self._files, self._wrong = summary, files, wrong
        self._page = "home"
        self._asked_as = ""
        self._known: tuple[KnownEvent, ...] = ()
        self._rows = Rows(EventRow, parent=self)
        self._form = ChooserNewEvent(self)
        self._choosing = choosing or FileChoosing()
        self._choosing.setParent(self)
        self._choosing.read_with(jobs)
        self._join = ChooserJoin(files.join, jobs, self)
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
        """Where it is held, and how many are in; what to do first where nobody is on its list."""
        if self._summary is None:
            return ""
        if self.screens[0] == "organiser":
            return translate("Chooser", "Nobody is on its list yet. The organiser’s page brings the guests in.")
        place = self._summary.event.place_in(self._language)
        return joined((place, self._attendance(self._summary)))

    @Property("QStringList", notify=eventChanged)
    def screens(self) -> list[str]:
        """The screens that open on this machine, the one that it joined for first, or on which there is all to do."""
        match self._files.joined_as() if self._summary else None:
            case Role.WALL:
                return ["wall"]
            case Role.FOYER:
                return ["foyer", "wall"]
            case Role.DESK:
                return ["desk", "foyer", "wall"]
            case Role.ORGANISER | Role.HUB | None:
                screens = ["desk", "foyer", "wall"]
                return ["organiser", *screens] if self._is_empty() else [*screens, "organiser"]
            case role:
                assert_never(role)

    @Property(bool, notify=eventChanged)
    def canPractise(self) -> bool:
        """Whether there are guests to practise with, and this machine holds all that is known of them."""
        return self._summary is not None and "organiser" in self.screens and not self._is_empty()

    @Property(str, notify=newsChanged)
    def news(self) -> str:
        """What this kiosk is called, and whether it has just joined so; empty if it has joined no hub."""
        name, asked = self._files.called() if self._summary else "", self._asked_as
        if not name:
            return ""
        if not asked:
            return filled(translate("Chooser", "This kiosk: {name}"), name=name)
        if asked != name:
            pattern = translate("Chooser", "Another kiosk is called “{asked}”, so this one joined as “{name}”")
            return filled(pattern, asked=asked, name=name)
        return filled(translate("Chooser", "Joined as “{name}”"), name=name)

    @Property(ChooserJoin, constant=True)
    def join(self) -> ChooserJoin:
        """Joining an event that other kiosks are at."""
        return self._join

    @Property(ChooserNewEvent, constant=True)
    def form(self) -> ChooserNewEvent:
        """The form for a new event."""
        return self._form

    @Property(FileChoosing, constant=True)
    def choosing(self) -> FileChoosing:
        """What asks for an event file."""
        return self._choosing

    @Property(Rows, constant=True)
    def events(self) -> Rows[EventRow]:
        """The events that this machine knows."""
        return self._rows

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """Which page is shown: home, events, new or join."""
        return self._page

    @Property(str, notify=wrongChanged)
    def wrong(self) -> str:
        """What could not be opened or made, and what to do."""
        return worded(self._wrong)

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
        """Open a screen (desk, foyer, wall, organiser), a practice, or the demo."""
        if kind == DEMO or self._summary is not None:
            self.chosen.emit(kind)

    @Slot()
    def showEvents(self) -> None:
        """Show the events that this machine knows, and the ways to another."""
        self._known = tuple(self._files.known())
        self._list()
        self._turn("events")

    @Slot(int)
    def openKnown(self, row: int) -> None:
        """Open an event of the list; one whose file is gone is told to be."""
        if 0 <= row < len(self._known):
            self._take(lambda: self._files.open(self._known[row].path))

    @Slot(int)
    def forget(self, row: int) -> None:
        """Leave an event out of the list; its file is not touched."""
        if 0 <= row < len(self._known):
            self._files.forget(self._known[row].path)
            self.showEvents()

    @Slot()
    def startNew(self) -> None:
        """Show the form for a new event."""
        self._form.begin()
        self._turn("new")

    @Slot()
    def startJoin(self) -> None:
        """Show how to join an event."""
        self._join.begin()
        self._turn("join")

    @Slot()
    def goBack(self) -> None:
        """Leave the page; nothing is made. A joining that is on its way is cancelled first."""
        if self._join.busy:
            self._join.cancel()
        elif self._page in ("new", "join") and self._summary is not None:
            self.showEvents()
        else:
            self._turn("home")

    @Slot(str)
    def scanned(self, code: str) -> None:
        """Take a hub's code wherever it is scanned; anything else checks nobody in here."""
        if is_join_code(code):
            self._choosing.cancel()
            self._turn("join")
            self._join.takeCode(code)

    @Slot()
    def makeEvent(self) -> None:
        """Make the event of the form, if nothing is wrong with it."""
        if (new := self._form.ask()) is not None:
            self._take(lambda: self._files.make(new))

    @Slot()
    def askForFile(self) -> None:
        """Ask for an event file, which is opened where it lies; nothing is copied."""
        title = translate("Chooser", "Open an event file")
        self._choosing.ask(FileWish(FileUse.OPEN, title, lambda path, _: self.open_file(path), ("db",)))

    def open_file(self, path: Path) -> None:
        """Open an event file."""
        self._take(lambda: self._files.open(path))

    @Slot()
    def retranslate(self) -> None:
        """Make every text again, in the language that is installed now."""
        self._join.retranslate()
        self._form.retranslate(self._language)
        self._choosing.retranslate(self._language)
        self._list()
        self.wrongChanged.emit()
        self.newsChanged.emit()
        self.eventChanged.emit()

    def _take(self, work: Callable[[], Summary]) -> None:
        try:
            summary = work()
        except Fault as fault:
            self._say(fault)
            return
        self._arrive(summary)

    @Slot(object)
    def _joined(self, summary: Summary) -> None:
        self._arrive(summary, self._join.name)

    def _arrive(self, summary: Summary, asked_as: str = "") -> None:
        self._summary, self._asked_as = summary, asked_as
        self._turn("home")
        self.newsChanged.emit()
        self.eventChanged.emit()

    def _list(self) -> None:
        self._rows.replace(event_rows(self._known, self._files.path, self._language, Path.exists))

    def _turn(self, page: str) -> None:
        self._say(None)
        if page != self._page:
            self._page = page
            self.pageChanged.emit()

    def _say(self, wrong: Fault | None) -> None:
        if wrong != self._wrong:
            self._wrong = wrong
            self.wrongChanged.emit()

    def _is_empty(self) -> bool:
        return self._summary is not None and not self._summary.attendees

    def _attendance(self, summary: Summary) -> str:
        if not summary.attendees:
            return translate("Chooser", "no attendees yet")
        locale = locale_of(self._language)
        return filled(
            translate("Chooser", "{inside} of {expected} in"),
            inside=locale.toString(summary.checked_in),
            expected=locale.toString(summary.attendees),
        )
