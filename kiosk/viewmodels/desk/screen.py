"""The registration desk: scans in, verdicts out; search, walk-ins and undo with the keyboard alone."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.admission.verdict import Admission, Method
from kiosk.domain.fault import Fault
from kiosk.domain.language import language_of
from kiosk.domain.moment import clock_time
from kiosk.domain.roster.attendee import load_names
from kiosk.domain.settings.values import Values
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk.advice import HELP, LANGUAGE, SEARCH
from kiosk.viewmodels.desk.answering import DeskAnswering
from kiosk.viewmodels.desk.awaited import DeskAwaited
from kiosk.viewmodels.desk.deciding import DeskDeciding
from kiosk.viewmodels.desk.deferred import deferred_people, deferred_readings, deferred_work
from kiosk.viewmodels.desk.guest import DeskGuest
from kiosk.viewmodels.desk.handing_out import DeskHandingOut
from kiosk.viewmodels.desk.look import DeskLook
from kiosk.viewmodels.desk.notice import DeskNotice
from kiosk.viewmodels.desk.numbers import DeskNumbers
from kiosk.viewmodels.desk.pane import VerdictPane
from kiosk.viewmodels.desk.panels import HELP_PANEL, NO_PANEL, TYPED
from kiosk.viewmodels.desk.part import DeskAct, DeskPart
from kiosk.viewmodels.desk.parts import DeskParts
from kiosk.viewmodels.desk.party import DeskParty
from kiosk.viewmodels.desk.person_notes import DeskNotes
from kiosk.viewmodels.desk.printing import DeskPrinting
from kiosk.viewmodels.desk.search import DeskSearch
from kiosk.viewmodels.desk.sentences import translate
from kiosk.viewmodels.desk.staff import DeskStaff
from kiosk.viewmodels.desk.tally import DeskTally
from kiosk.viewmodels.desk.tone import Tone
from kiosk.viewmodels.desk.undo import DeskUndo
from kiosk.viewmodels.desk.walk_in import DeskWalkIn
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.shown_languages import next_language
from kiosk.viewmodels.shared.sync_line import Status, SyncLine, alone
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application makes the desk.")
class DeskViewModel(DeskParts):
    """All that the desk's screen shows and does.

    Args:
        file: the event file.
        writes: runs what changes the file, in order.
        reads: runs searches and counts.
        place: where the desk stands, and who works there.
        status: tells how this kiosk stands with the others.
        parent: the object that owns it.
    """

    retranslated = Signal()
    panelChanged = Signal()
    clockChanged = Signal()
    sounded = Signal(str)
    toasted = Signal(str, str, bool, arguments=["text", "iconName", "trouble"])
    conflictTold = Signal(str, arguments=["text"])

    def __init__(
        self,
        file: EventFile,
        writes: Jobs,
        reads: Jobs,
        place: Place,
        status: Status = alone,
        parent: QObject | None = None,
    ) -> None:
        event = file.read_event()
        super().__init__(event.languages[0], parent)
        self._event, self._settings = event, Values()
        self._file, self._reads, self._place = file, reads, place
        self._zone, self._panel = event.zone, NO_PANEL
        self._clock = clock_time(file.clock(), self._zone)
        self._pane = VerdictPane(self)
        self._work, readings = deferred_work(file, place, self._zone), deferred_readings(file, place.point)
        self._answering = DeskAnswering(file, self._work, writes, reads, self._pane, lambda: self._language, self)
        self._search = DeskSearch(self._work, reads, self)
        self._tally = DeskTally(file, readings, reads, self._zone, self)
        self._numbers = DeskNumbers(self._work, readings, writes, reads, self._answering, self)
        self._undoing = DeskUndo(self._work, (writes, reads), self._tally, self._answering, self._zone, self)
        self._walk_in = DeskWalkIn(self._work, writes, reads, self._answering, self)
        self._deciding = DeskDeciding(self._answering, self)
        self._handing_out = DeskHandingOut(self._work, writes, reads, self._answering, self._zone, self)
        self._printing = DeskPrinting(self._work, writes, reads, self._answering, self)
        people, jobs = deferred_people(file, self._work, self._zone), (writes, reads)
        self._notes = DeskNotes(people, jobs, self._pane, self)
        self._guest = DeskGuest(
            self._work, people, jobs, self._answering, lambda: self._search.chosen_attendee, self._zone, self
        )
        self._search.detailsWanted.connect(self._guest.show_details)
        self._notes.asked.connect(self._guest.ask)
        self._guest.named.connect(self._notes.refresh)
        self._staff = DeskStaff(file, self._work, (writes, reads), self._answering, place.point, self)
        self._awaited = DeskAwaited(self._work, writes, reads, self._answering, self._zone, self)
        self._party = DeskParty(self._work, (writes, reads), self._answering, self._search, file, self)
        self._look = DeskLook(self)
        self._notice = DeskNotice(file, reads, lambda: self._language, self)
        answers = (self._search, self._numbers, self._undoing, self._walk_in, self._deciding, self._handing_out)
        others = (self._notes, self._guest, self._staff, self._awaited, self._party, self._look, self._notice)
        self._parts: tuple[DeskPart, ...] = (*answers, self._printing, *others)
        self._acts = {name: act for part in self._parts for name, act in part.acts().items()} | {
            HELP: DeskAct(self.openHelp, beside_panels=True),
            LANGUAGE: DeskAct(self.switchLanguage, beside_panels=True),
            SEARCH: DeskAct(self.findPerson, beside_panels=True),
        }
        self._connect()
        self._sync = SyncLine(status, reads, self._zone, self)

    @Property(str, constant=True)
    def point(self) -> str:
        """The name of this desk."""
        return self._place.point

    @Property(str, notify=retranslated)
    def eventName(self) -> str:
        """The event's name in the screen's language."""
        return self._event.name_in(self._language)

    @Property(str, notify=clockChanged)
    def clock(self) -> str:
        """The time in the event's zone."""
        return self._clock

    @Property(str, notify=panelChanged)
    def panel(self) -> str:
        """Which panel is open: undo, walk_in, name, about, print, decide, staff, help, or none (empty)."""
        return self._panel

    @Property(str, notify=retranslated)
    def nextLanguage(self) -> str:
        """The own name of the language that F3 changes to."""
        return language_of(next_language(self._event, self._settings, self._language)).own_name

    def apply_settings(self, settings: Values) -> None:
        """Take other settings."""
        self._settings = settings
        for part in self._parts:
            part.apply_settings(settings)
        self.retranslated.emit()

    @Slot(str)
    def scanned(self, code: str) -> None:
        """Answer a scan; a name being typed stays, any other panel closes."""
        if self._panel not in TYPED and not self._guest.is_typing:
            self.closePanel()
        self._walk_in.take_scan(code, lambda: self._answering.scan(code))

    @Slot()
    def openHelp(self) -> None:
        """Open or close the help."""
        self._open(NO_PANEL if self._panel == HELP_PANEL else HELP_PANEL)

    @Slot()
    def closePanel(self) -> None:
        """Close whatever panel is open; nothing is changed."""
        self._open(NO_PANEL)

    @Slot(str)
    def follow(self, name: str) -> None:
        """Do what a key or an advice on the pane says; behind an open panel only what concerns no guest."""
        act = self._acts.get(name)
        if act and (act.beside_panels or self._panel == NO_PANEL):
            act.do()

    @Slot()
    def findPerson(self) -> None:
        """Go to the search, because the person on the pane is another one or unknown."""
        self.closePanel()
        self._search.want(translate("Desk", "Ask the guest for their surname and type it here."))

    @Slot()
    def switchLanguage(self) -> None:
        """Change to the event's next language."""
        self.setLanguage(next_language(self._event, self._settings, self._language))

    @Slot()
    def drawn(self) -> None:
        """Read the numbers, the search's words and what is known of names: threads would hold up the first frame."""
        self._tally.refresh()
        self._search.warm()
        self._sync.scanners.show()
        for part in (self._numbers, self._staff, self._awaited):
            part.refresh()
        self._reads.run(load_names, lambda _: None)

    def retranslate(self) -> None:
        """Make every text again, in the language that is installed now."""
        self.retranslated.emit()
        self._pane.retranslate()
        self._tally.retranslate(self._language)
        self._sync.retranslate(self._language)
        for part in self._parts:
            part.retranslate()

    @Slot()
    def refresh(self) -> None:
        """Read again what other desks may have changed; whoever was erased goes from the screen at once."""
        self._tally.refresh()
        for part in self._parts:
            part.refresh()
        if shown := self._shown():
            self._reads.run(lambda: self._work().remaining(shown), lambda left: self._keep(shown, left))

    @Slot()
    def tick(self) -> None:
        """Move the clock on, and see how this kiosk stands with the others."""
        self._sync.refresh()
        self._answering.tick()
        self._staff.tick()
        self._notice.tick()
        if (now := clock_time(self._file.clock(), self._zone)) != self._clock:
            self._clock = now
            self.clockChanged.emit()

    def _connect(self) -> None:
        self._answering.answered.connect(self._sound)
        self._answering.failed.connect(self._trouble)
        self._answering.blankScanned.connect(self._tally.note_blank)
        for news in (self._tally.conflictsTold, self._numbers.told):
            news.connect(self._tell_news)
        self._undoing.partyUndone.connect(self._party.telling.tell_undone)
        self._party.sounded.connect(self.sounded)
        self._party.namingWanted.connect(self._guest.nameGuest)
        self._awaited.told.connect(lambda: self.sounded.emit(Tone.INFORMATION.value))
        self._undoing.undone.connect(self._answering.tell_undone)
        self._walk_in.codeTaken.connect(lambda: self.sounded.emit(Tone.INFORMATION.value))
        self._undoing.changed.connect(self.refresh)
        self._walk_in.added.connect(self._walked_in)
        self._guest.named.connect(self._tally.due)
        for part in self._parts:
            part.panelWanted.connect(self._open)
            part.picked.connect(self._check_in)
            part.toasted.connect(self.toasted)
            part.failed.connect(self._trouble)
            part.mistyped.connect(lambda: self.sounded.emit(Tone.REFUSED.value))

    @Slot(str)
    def _check_in(self, attendee: str) -> None:
        self.closePanel()
        self._search.clear()
        self._answering.check_in(attendee)

    @Slot(str)
    def _sound(self, tone: str) -> None:
        self.sounded.emit(tone)
        self._tally.due()

    def _shown(self) -> list[str]:
        return [one for one in (self._pane.about, *(one for part in self._parts for one in part.attendees())) if one]

    def _keep(self, shown: list[str], remaining: set[str]) -> None:
        """Take those off the screen who were erased; what came to be shown meanwhile stays."""
        gone = set(shown) - remaining
        if self._pane.about in gone:
            self._answering.clear()
        if gone.intersection(one for part in self._parts for one in part.attendees()):
            self.closePanel()

    @Slot(str)
    def _tell_news(self, news: str) -> None:
        self.conflictTold.emit(news)
        self.sounded.emit(Tone.INFORMATION.value)

    @Slot(object)
    def _walked_in(self, admission: Admission) -> None:
        self.closePanel()
        self._search.clear()
        self._answering.tell(admission, Method.WALK_IN)

    @Slot(object)
    def _trouble(self, fault: Fault) -> None:
        self.toasted.emit(worded(fault), "undo", True)
        self._sound(Tone.REFUSED.value)

    @Slot(str)
    def _open(self, panel: str) -> None:
        for part in self._parts:
            part.follow_panel(panel)
        if panel != self._panel:
            self._panel = panel
            self.panelChanged.emit()
