"""The registration desk: scans in, verdicts out; search, walk-ins and undo with the keyboard alone."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.admission.verdict import Admission, Method, ScanKey, UndoReason, Verdict
from kiosk.domain.fault import Fault
from kiosk.domain.faults.people import WalkInUnnamed
from kiosk.domain.moment import clock_time
from kiosk.domain.settings.values import Values
from kiosk.services.admit import admit, admit_attendee, undo
from kiosk.services.attendance import LastScan
from kiosk.services.walk_in import walk_in
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk.answer import SEARCH, WALK_IN, Answer, answer_of, not_recorded, taken_back
from kiosk.viewmodels.desk.pane import VerdictPane
from kiosk.viewmodels.desk.search import DeskSearch
from kiosk.viewmodels.desk.tally import DeskTally
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.languages import LANGUAGES
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.sentences import INFORMATION, REFUSED, doubled_news, kind_of, translate
from kiosk.viewmodels.shared.shown_languages import shown_languages
from kiosk.viewmodels.shared.sync_line import Status, SyncLine, alone
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NO_PANEL = ""
UNDO_PANEL = "undo"
WALK_IN_PANEL = "walk_in"
HELP_PANEL = "help"


@QmlElement
@QmlUncreatable("The application makes the desk.")
class DeskViewModel(QObject):
    """All that the desk's screen shows and does.

    Args:
        file: the event file.
        writes: runs what changes the file, in order.
        reads: runs searches and counts.
        place: where the desk stands, and who works there.
        status: tells how this kiosk stands with the others.
        parent: the object that owns it.
    """

    panelChanged = Signal()
    clockChanged = Signal()
    languageChanged = Signal()
    walkInWrongChanged = Signal()
    sounded = Signal(str)
    toasted = Signal(str, str, bool, arguments=["text", "iconName", "trouble"])
    conflictTold = Signal(str, arguments=["text"])
    languageChosen = Signal(str)

    def __init__(
        self,
        file: EventFile,
        writes: Jobs,
        reads: Jobs,
        place: Place,
        status: Status = alone,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file, self._writes, self._reads, self._place = file, writes, reads, place
        self._event = file.event
        self._settings = Values()
        self._zone = self._event.zone
        self._language = self._event.languages[0]
        self._clock = clock_time(file.clock(), self._zone)
        self._panel = NO_PANEL
        self._walk_in_wrong: Fault | None = None
        self._undoing: LastScan | None = None
        self._shown: Admission | None = None
        self._say: Callable[[], Answer] = Answer
        self._pane = VerdictPane(self)
        self._search = DeskSearch(file, reads, self._zone, self)
        self._search.picked.connect(self._check_in)
        self._tally = DeskTally(file, reads, place.point, self._zone, self)
        self._tally.conflicts.appeared.connect(self._tell_conflicts)
        self._tally.refresh()
        self._sync = SyncLine(status, reads, self._zone, self)

    @Property(VerdictPane, constant=True)
    def pane(self) -> VerdictPane:
        """The answer to the last scan."""
        return self._pane

    @Property(DeskSearch, constant=True)
    def search(self) -> DeskSearch:
        """The search."""
        return self._search

    @Property(DeskTally, constant=True)
    def tally(self) -> DeskTally:
        """The numbers and the last scans."""
        return self._tally

    @Property(SyncLine, constant=True)
    def sync(self) -> SyncLine:
        """How this kiosk stands with the others."""
        return self._sync

    @Property(str, constant=True)
    def point(self) -> str:
        """The name of this desk."""
        return self._place.point

    @Property(str, notify=languageChanged)
    def eventName(self) -> str:
        """The event's name in the screen's language."""
        return self._event.name_in(self._language)

    @Property(str, notify=clockChanged)
    def clock(self) -> str:
        """The time in the event's zone."""
        return self._clock

    @Property(str, notify=panelChanged)
    def panel(self) -> str:
        """Which panel is open: undo, walk_in, help, or none (empty)."""
        return self._panel

    @Property(str, notify=panelChanged)
    def undoName(self) -> str:
        """Whose check-in the undo panel speaks of."""
        return self._undoing.name if self._undoing else ""

    @Property(str, notify=walkInWrongChanged)
    def walkInWrong(self) -> str:
        """Why the walk-in was not added; empty if nothing is wrong."""
        return worded(self._walk_in_wrong)

    def _get_language(self) -> str:
        return self._language

    def _set_language(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self.languageChanged.emit()
            self.retranslate()

    language = Property(str, _get_language, _set_language, notify=languageChanged)

    def apply_settings(self, settings: Values) -> None:
        """Take other settings."""
        self._settings = settings
        self.languageChanged.emit()

    @Property(str, notify=languageChanged)
    def nextLanguage(self) -> str:
        """The own name of the language that F3 changes to."""
        return LANGUAGES[self._next_language()]

    @Slot(bool)
    def setScannerPresent(self, present: bool) -> None:
        """Take note that the scanner beside the keyboard has gone, or is there again."""
        self._sync.note_scanner(0 if present else self._file.clock())

    @Slot(str)
    def scanned(self, code: str) -> None:
        """Answer a scan; a walk-in being typed stays, any other panel closes."""
        if self._panel != WALK_IN_PANEL:
            self.closePanel()
        self._admit(partial(admit, self._file, code, point=self._place.point, staff=self._place.staff), Method.SCAN)

    @Slot(int)
    def askUndo(self, row: int) -> None:
        """Ask why one of the last scans is to be taken back."""
        if 0 <= row < len(self._tally.scans):
            self._ask_undo(self._tally.scans[row])

    @Slot()
    def askLatestUndo(self) -> None:
        """Ask why the latest check-in made here is to be taken back."""
        self._reads.run(self._tally.latest, self._ask_latest)

    @Slot(str)
    def undo(self, reason: str) -> None:
        """Take the check-in back that the panel speaks of, for one of the fixed reasons."""
        if self._undoing is None:
            return
        taken, why = self._undoing, UndoReason(reason)
        self.closePanel()
        self._writes.run(
            lambda: undo(self._file, taken.scan.key, staff=self._place.staff, reason=why),
            lambda _: self._undone(taken, why),
            self._trouble,
        )

    @Slot()
    def openWalkIn(self) -> None:
        """Open the panel for a guest who is on no list."""
        self._wrong(None)
        self._open(WALK_IN_PANEL)

    @Slot(str, str)
    def walkIn(self, name: str, organisation: str) -> None:
        """Add a guest and let them in at once."""
        if not name.strip():
            self._wrong(WalkInUnnamed())
            return
        place = self._place
        self._writes.run(
            lambda: walk_in(self._file, name, organisation, point=place.point, staff=place.staff),
            self._walked_in,
            self._walk_in_failed,
        )

    @Slot()
    def openHelp(self) -> None:
        """Open or close the help."""
        self._open(NO_PANEL if self._panel == HELP_PANEL else HELP_PANEL)

    @Slot()
    def closePanel(self) -> None:
        """Close whatever panel is open; nothing is changed."""
        self._undoing = None
        self._open(NO_PANEL)

    @Slot(str)
    def follow(self, act: str) -> None:
        """Do what an advice on the pane says."""
        if act == SEARCH:
            self.findPerson()
        elif act == WALK_IN:
            self.openWalkIn()

    @Slot()
    def findPerson(self) -> None:
        """Go to the search, because the person on the pane is another one or unknown."""
        self.closePanel()
        self._search.want(translate("Desk", "Ask the guest for their surname and type it here."))

    @Slot()
    def switchLanguage(self) -> None:
        """Change to the event's next language."""
        self.setLanguage(self._next_language())

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Ask for the screen in another language."""
        if language != self._language:
            self._language = language
            self.languageChosen.emit(language)
            self.languageChanged.emit()
            self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Make every text again, in the language that is installed now."""
        self._pane.show(self._say())
        self.walkInWrongChanged.emit()
        self._tally.retranslate(self._language)
        self._sync.retranslate(self._language)
        self._search.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read again what other desks may have changed."""
        self._tally.refresh()
        self._search.refresh()

    @Slot()
    def tick(self) -> None:
        """Move the clock on, and see how this kiosk stands with the others."""
        self._sync.refresh()
        now = clock_time(self._file.clock(), self._zone)
        if now != self._clock:
            self._clock = now
            self.clockChanged.emit()

    @Slot(str)
    def _check_in(self, attendee: str) -> None:
        place = self._place
        self._search.clear()
        self._admit(partial(admit_attendee, self._file, attendee, point=place.point, staff=place.staff), Method.SEARCH)

    def _admit(self, work: Callable[[], Admission], method: Method) -> None:
        self._writes.run(work, lambda admission: self._answered(admission, method), self._not_recorded)

    def _answered(self, admission: Admission, method: Method) -> None:
        self._shown = admission
        self._show(lambda: answer_of(admission, self._zone, self._language, method), kind_of(admission.verdict))

    def _not_recorded(self, fault: Fault) -> None:
        at = self._file.clock()
        self._shown = None
        self._show(lambda: not_recorded(worded(fault), at, self._zone), REFUSED)

    def _show(self, say: Callable[[], Answer], sound: str) -> None:
        self._say = say
        self._pane.show(say())
        self.sounded.emit(sound)
        self._tally.due()

    @Slot(object)
    def _tell_conflicts(self, fresh: list[LastScan]) -> None:
        first = fresh[0]
        if len(fresh) == 1 and first.other:
            text = doubled_news(first.name, first.other, self._zone)
        else:
            pattern = translate("Desk", "{count} guests were also admitted at other desks; see the last scans")
            text = pattern.format(count=len(fresh))
        self.conflictTold.emit(text)
        self.sounded.emit(INFORMATION)

    def _ask_latest(self, scans: tuple[LastScan, ...]) -> None:
        standing = (one for one in scans if one.scan.verdict is Verdict.ADMITTED and not one.scan.undone)
        if latest := next(standing, None):
            self._ask_undo(latest)
        else:
            self.toasted.emit(translate("Desk", "No check-in was made here yet."), "undo", False)

    def _ask_undo(self, scan: LastScan) -> None:
        self._undoing = scan
        self._panel = UNDO_PANEL
        self.panelChanged.emit()

    def _undone(self, taken: LastScan, why: UndoReason) -> None:
        text = translate("Desk", "{name} is no longer in").format(name=taken.name)
        self.toasted.emit(text, "undo", False)
        if self._shows(taken.scan.key):
            person, at = self._shown.attendee if self._shown else None, self._file.clock()
            self._say = lambda: taken_back(person, _reason(why), at, self._zone)
            self._pane.show(self._say())
        self.sounded.emit(INFORMATION)
        self._tally.due()

    def _shows(self, scan: ScanKey) -> bool:
        return self._shown is not None and self._shown.scan == scan

    def _walked_in(self, admission: Admission) -> None:
        self.closePanel()
        self._answered(admission, Method.WALK_IN)

    def _walk_in_failed(self, fault: Fault) -> None:
        self._wrong(fault)
        self.sounded.emit(REFUSED)

    def _trouble(self, fault: Fault) -> None:
        self.toasted.emit(worded(fault), "undo", True)
        self.sounded.emit(REFUSED)
        self._tally.due()

    def _open(self, panel: str) -> None:
        if panel != self._panel:
            self._panel = panel
            self.panelChanged.emit()

    def _wrong(self, fault: Fault | None) -> None:
        self._walk_in_wrong = fault
        self.walkInWrongChanged.emit()

    def _next_language(self) -> str:
        known = shown_languages(self._event, self._settings)
        at = known.index(self._language) if self._language in known else -1
        return known[(at + 1) % len(known)]


def _reason(why: UndoReason) -> str:
    match why:
        case UndoReason.WRONG_PERSON:
            return translate("Desk", "it was the wrong person.")
        case UndoReason.BY_MISTAKE:
            return translate("Desk", "the check-in was a mistake.")
        case UndoReason.LEFT_AGAIN:
            return translate("Desk", "the guest has left again.")
