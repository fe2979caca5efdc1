"""The foyer touchscreen: which page is shown, in which language, and forgetting the visitor."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.roster.attendee import load_names
from kiosk.domain.settings.catalogue import EXIT_PIN, FOYER_IDLE, FOYER_WARNING
from kiosk.domain.settings.forms import is_pin
from kiosk.domain.settings.values import Values
from kiosk.services.agenda_shown import AgendaReader, ShownAgenda
from kiosk.services.namesakes import still_on_roster
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.connected import Connected
from kiosk.viewmodels.foyer.idle import FoyerIdle, Times
from kiosk.viewmodels.foyer.information import FoyerInformation
from kiosk.viewmodels.foyer.keys import FoyerKeys
from kiosk.viewmodels.foyer.meet import FoyerMeet
from kiosk.viewmodels.foyer.met import TakeHome
from kiosk.viewmodels.foyer.number import FoyerNumber
from kiosk.viewmodels.foyer.pages import DONE, HOME, REST, FoyerPages, Page
from kiosk.viewmodels.foyer.rest import FoyerRest
from kiosk.viewmodels.foyer.rest_change import RestInput
from kiosk.viewmodels.foyer.rounds import FoyerRounds
from kiosk.viewmodels.foyer.session_words import AgendaView
from kiosk.viewmodels.foyer.visit import FoyerVisit
from kiosk.viewmodels.shared.exit_door import ExitDoor
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.sync_line import Status, SyncLine, alone

STILL_THERE = "still_there"
"""The sound of the question whether anyone is still there, and of codes that go soon."""

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes it.")
class FoyerViewModel(FoyerVisit):
    """Everything that the foyer screen shows and can be asked to do.

    Args:
        file: the event file.
        writes: runs what is recorded, one after the other.
        reads: runs look-ups.
        place: where this screen stands.
        status: tells how this kiosk stands with the others.
        parent: the owner, if any.
        means: how a visitor's contacts leave, beside codes.
    """

    keepsAnswersChanged = Signal()
    scanTaken = Signal()
    sounded = Signal(str)
    told = Signal(str, str, bool)
    forgotten = Signal()

    def __init__(
        self,
        file: EventFile,
        writes: Jobs,
        reads: Jobs,
        place: Place,
        status: Status = alone,
        parent: QObject | None = None,
        means: TakeHome | None = None,
    ) -> None:
        super().__init__(file.read_event(), FoyerIdle(file.clock), parent)
        self._file, self._reads = file, reads
        self._told = ShownAgenda(self._event, (), ())
        self._minute, self._agenda = -1, AgendaReader(file, place.point)
        self._rest = FoyerRest(self)
        self._sync = SyncLine(status, reads, self._event.zone, self)
        self._sync.tell_scanners()
        self._exit = ExitDoor(file, writes, self)
        self._keys = FoyerKeys(self)
        self.pages = FoyerPages(file, reads, writes, place, self, means)
        self._rows = Rows(Page, self.pages.listed, self)
        self._connect()
        self.retranslate()
        self.refresh()

    @Property(Rows, constant=True)
    def pageList(self) -> Rows[Page]:
        """All pages."""
        return self._rows

    @Property(bool, notify=keepsAnswersChanged)
    def keepsAnswers(self) -> bool:
        """Whether some have agreed to an exchange that is recorded without those who walk off unanswered."""
        return self.pages.exchange.partial

    @Property(FoyerRest, constant=True)
    def rest(self) -> FoyerRest:
        """The event, now and next."""
        return self._rest

    @Property(FoyerNumber, constant=True)
    def number(self) -> FoyerNumber:
        """The question for the number of somebody's badge."""
        return self.pages.number

    @Property(FoyerInformation, constant=True)
    def information(self) -> FoyerInformation:
        """What visitors may take along."""
        return self.pages.information

    @Property(FoyerRounds, constant=True)
    def rounds(self) -> FoyerRounds:
        """The tables of whoever scans."""
        return self.pages.rounds

    @Property(FoyerMeet, constant=True)
    def meet(self) -> FoyerMeet:
        """Whom somebody may meet."""
        return self.pages.meet

    @Property(SyncLine, constant=True)
    def sync(self) -> SyncLine:
        """How this kiosk stands with the others."""
        return self._sync

    @Property(FoyerKeys, constant=True)
    def keys(self) -> FoyerKeys:
        """What the keys of a keypad ask for."""
        return self._keys

    @Property(ExitDoor, constant=True)
    def exit(self) -> ExitDoor:
        """The question before this screen is closed."""
        return self._exit

    @Slot(str)
    def scanned(self, code: str) -> None:
        """Answer a scanned badge, or one that staff typed, on top of whatever lies over the page.

        A page that takes scans gets it; else it is a check-in, by another visitor for all that the screen knows. A PIN
        to close the screen may come as fast as a scan.
        """
        if self._exit.asking and is_pin(code):
            self._exit.enter(code)
            return
        self._idle.touch()
        self.scanTaken.emit()
        self.closeSheet()
        self._exit.stay()
        self.pages.number.forget()
        page = self.pages.named(self.page)
        if page.model and page.model.takes_scans:
            page.model.scan(code)
        else:
            self.pages.begin(code, self)

    @Slot()
    def touch(self) -> None:
        """Somebody touched the screen."""
        self._idle.touch()
        self.pages.done.stay()

    @Slot(str)
    def open(self, page: str) -> None:
        """Turn to a page."""
        self.pages.open(page, self)

    @Slot()
    def leave(self) -> None:
        """Forget the visitor and rest; where some have agreed and others not answered, first say what becomes of it."""
        if not self.pages.exchange.partial:
            self._rest_again()
        elif not self._idle.warning:
            self._idle.ask()
        elif self.pages.exchange.settle():
            self._idle.touch()

    def apply_settings(self, settings: Values) -> None:
        """Take other settings; a visitor who is here keeps their language."""
        self._idle.set_times(Times(settings.of(FOYER_IDLE), settings.of(FOYER_WARNING)))
        self._exit.take(settings.of(EXIT_PIN))
        self.pages.take_settings(settings)
        self.offer(settings)
        self.pages.take_event(self._event, self._languages())

    @Slot()
    def drawn(self) -> None:
        """Load what is known of names, of which the first visit needs the parts."""
        self._reads.run(load_names, lambda _: None)

    @Slot()
    def retranslate(self) -> None:
        """Say everything anew, once the program's translation was changed."""
        self.pages.retranslate(self.language)
        self._render()
        self._sync.retranslate(self.language)
        self._exit.retranslate()

    @Slot()
    def refresh(self) -> None:
        """Read the event and its agenda again; whoever was erased goes from the screen at once."""
        self._reads.run(self._agenda.read, self._loaded)
        self.pages.refresh()
        if shown := [attendee for model in self.pages.models for attendee in model.people()]:
            self._reads.run(lambda: still_on_roster(self._file, shown), lambda left: self._lose(set(shown) - left))

    @Slot()
    def tick(self) -> None:
        """Look at the clock; texts are made anew once a minute."""
        self._idle.tick()
        self._sync.refresh()
        self._exit.tick()
        self.pages.tick()
        self._rest.turn(self._file.clock())
        if self._file.clock() // words.MINUTE != self._minute:
            self._render()

    def _connect(self) -> None:
        self._idle.expired.connect(self._walked_off)
        self._idle.warningChanged.connect(self._ask_aloud)
        self.pages.check_in.answered.connect(self.sounded)
        self.pages.exchange.connected.connect(self._show_codes)
        self.pages.done.expired.connect(self._rest_again)
        self.pages.done.endsSoon.connect(lambda: self.sounded.emit(STILL_THERE))
        self.pages.exchange.cameLate.connect(self.scanned)
        self.pages.exchange.partialChanged.connect(self.keepsAnswersChanged)
        self.pages.number.givenUp.connect(lambda: self.pages.without_number(self.page))
        self.pages.number.otherWayTaken.connect(lambda: self.openSheet("undoPublic"))
        self._keys.used.connect(self.touch)
        self._keys.begun.connect(lambda: self.open(HOME))
        self._keys.helpWanted.connect(self._help)
        self._keys.leftBehind.connect(self._go_back)
        for model in self.pages.models:
            model.told.connect(self.told)

    def _loaded(self, agenda: ShownAgenda | None) -> None:
        if agenda is None:
            return
        self._event, self._told = agenda.event, agenda
        self.pages.take_event(self._event, self._languages())
        self.pages.floor_plan.name_rooms(agenda.sessions)
        self._render()

    def _lose(self, gone: set[str]) -> None:
        if gone:
            for model in self.pages.models:
                model.lose(frozenset(gone))

    @Slot(object)
    def _show_codes(self, connected: Connected) -> None:
        self.pages.forget()
        self.turn(DONE)
        self.pages.done.show(connected)

    @Slot()
    def _ask_aloud(self) -> None:
        """Let it be heard too that the screen asks: who looks away sees no question."""
        if self._idle.warning and self.page != REST:
            self.sounded.emit(STILL_THERE)

    @Slot()
    def _walked_off(self) -> None:
        """Connect those who agreed, and rest: nobody is here to whom codes could be shown."""
        self.pages.exchange.settle()
        self._rest_again()

    @Slot()
    def _help(self) -> None:
        if self.page == REST:
            self.open(HOME)
        self.openSheet("help")

    @Slot()
    def _go_back(self) -> None:
        """Close what lies over the page, else go back to the choice, and from there out."""
        if self.sheet:
            self.closeSheet()
        elif self.page in (HOME, DONE) or self.pages.exchange.people():
            self.leave()
        elif not self.pages.return_from(self) and self.page != REST:
            self.open(HOME)

    @Slot()
    def _rest_again(self) -> None:
        self.pages.forget()
        self.end()
        self.forgotten.emit()

    def _render(self) -> None:
        at, language = self._file.clock(), self.language
        self._minute = at // words.MINUTE
        sessions, announcements = self._told.sessions, self._told.announcements
        given = RestInput(self._event, sessions, language, at, announcements)
        self._rest.show(given)
        self.pages.resting.showing.show(given, self._told.showings)
        self.pages.agenda.show(sessions, AgendaView(language, self._event.zone, at), announcements)
