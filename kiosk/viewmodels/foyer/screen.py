"""The foyer touchscreen: its pages, its language, and forgetting the visitor."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.agenda.session import Session
from kiosk.domain.event import Event
from kiosk.domain.language import SOURCE, language_of
from kiosk.domain.networking.exchange import Exchange
from kiosk.domain.settings.catalogue import FOYER_IDLE, FOYER_WARNING, STATISTICS
from kiosk.domain.settings.values import Values
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import sessions
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.agenda import FoyerAgenda
from kiosk.viewmodels.foyer.agenda_rows import AgendaView
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.check_in import FoyerCheckIn
from kiosk.viewmodels.foyer.done import FoyerDone
from kiosk.viewmodels.foyer.exchange import FoyerExchange
from kiosk.viewmodels.foyer.idle import FoyerIdle, Times
from kiosk.viewmodels.foyer.met import FoyerMet
from kiosk.viewmodels.foyer.rest import FoyerRest, RestInput
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.shown_languages import shown_languages
from kiosk.viewmodels.shared.sync_line import Status, SyncLine, alone

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

REST, HOME, CHECK_IN, AGENDA, EXCHANGE, DONE, MET = "rest", "home", "checkIn", "agenda", "exchange", "done", "met"


@dataclass(frozen=True, slots=True)
class Visit:
    """What a visitor chose; all of it is dropped when they are forgotten."""

    page: str = REST
    language: str = SOURCE
    larger_text: bool = False
    high_contrast: bool = False


@QmlElement
@QmlUncreatable("The program makes it.")
class FoyerViewModel(QObject):
    """Everything that the foyer screen shows and can be asked to do.

    Args:
        file: the event file.
        writes: runs what is recorded, one after the other.
        reads: runs look-ups.
        place: where this screen stands.
        status: tells how this kiosk stands with the others.
        parent: the owner, if any.
    """

    pageChanged = Signal()
    languageChanged = Signal()
    largerTextChanged = Signal()
    highContrastChanged = Signal()
    languagesChanged = Signal()
    languageChosen = Signal(str)
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
    ) -> None:
        super().__init__(parent)
        self._file, self._reads = file, reads
        self._event = file.read_event()
        self._settings = Values()
        self._sessions: tuple[Session, ...] = ()
        self._visit = Visit(language=self._languages()[0])
        self._minute = -1
        self._rest = FoyerRest(self)
        self._sync = SyncLine(status, reads, self._event.zone, self)
        self._idle = FoyerIdle(file.clock, self)
        self._agenda = FoyerAgenda(self)
        self._check_in = FoyerCheckIn(file, writes, place, self)
        self._exchange = FoyerExchange(file, reads, writes, place, self)
        self._done = FoyerDone(file, reads, writes, self)
        self._met = FoyerMet(file, reads, writes, self)
        self._connect()
        self.retranslate()
        self.refresh()

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """The page that is shown."""
        return self._visit.page

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The visitor's language."""
        return self._visit.language

    @Property(bool, notify=largerTextChanged)
    def largerText(self) -> bool:
        """Whether the visitor wants larger text."""
        return self._visit.larger_text

    @Property(bool, notify=highContrastChanged)
    def highContrast(self) -> bool:
        """Whether the visitor wants high contrast."""
        return self._visit.high_contrast

    @Property("QStringList", notify=languagesChanged)
    def languageCodes(self) -> list[str]:
        """The event's languages that the screen speaks, the first one first."""
        return list(self._languages())

    @Property("QStringList", notify=languagesChanged)
    def languageNames(self) -> list[str]:
        """Their own names, in the same order."""
        return [language_of(language).own_name for language in self._languages()]

    @Property(FoyerRest, constant=True)
    def rest(self) -> FoyerRest:
        """The event, now and next."""
        return self._rest

    @Property(SyncLine, constant=True)
    def sync(self) -> SyncLine:
        """How this kiosk stands with the others."""
        return self._sync

    @Property(FoyerIdle, constant=True)
    def idle(self) -> FoyerIdle:
        """Watches for the visitor who has walked away."""
        return self._idle

    @Property(FoyerAgenda, constant=True)
    def agenda(self) -> FoyerAgenda:
        """The agenda page."""
        return self._agenda

    @Property(FoyerCheckIn, constant=True)
    def checkIn(self) -> FoyerCheckIn:
        """The self check-in page."""
        return self._check_in

    @Property(FoyerExchange, constant=True)
    def exchange(self) -> FoyerExchange:
        """The exchange page."""
        return self._exchange

    @Property(FoyerDone, constant=True)
    def done(self) -> FoyerDone:
        """The page after an exchange."""
        return self._done

    @Property(FoyerMet, constant=True)
    def met(self) -> FoyerMet:
        """The page of a visitor's contacts."""
        return self._met

    @Slot(bool)
    def setScannerPresent(self, present: bool) -> None:
        """Take note that the scanner beside the keyboard has gone, or is there again."""
        self._sync.note_scanner(0 if present else self._file.clock())

    @Slot(str)
    def scanned(self, code: str) -> None:
        """Answer a scanned badge, or one that staff typed, as the page that is shown expects."""
        warned = self._idle.idleness.warning
        self._idle.touch()
        if self._visit.page == EXCHANGE:
            self._exchange.scan(code)
        elif self._visit.page == MET:
            self._met.scan(code)
        else:
            if warned or self._visit.page == DONE:
                self._forget_people()
            self._check_in.forget()
            self._go(CHECK_IN)
            self._check_in.scan(code)

    @Slot()
    def touch(self) -> None:
        """Somebody touched the screen."""
        self._idle.touch()

    @Slot(str)
    def open(self, page: str) -> None:
        """Turn to a page; whoever was just checked in is the first one of their exchange."""
        admission = self._check_in.admission
        arrived = admission.attendee if admission and self._visit.page == CHECK_IN else None
        self._forget_people()
        self._go(page)
        if page == EXCHANGE and arrived and admission and admission.verdict in (Verdict.ADMITTED, Verdict.ALREADY_IN):
            self._exchange.seat(arrived)

    @Slot()
    def leave(self) -> None:
        """Forget the visitor and rest."""
        self._forget_people()
        self._go(REST)
        default = Visit(language=self._languages()[0])
        self._change(replace(default, page=REST))
        self.forgotten.emit()

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Speak another language until the visitor is forgotten."""
        if language in self._languages():
            self._change(replace(self._visit, language=language))

    @Slot(bool)
    def setLargerText(self, wanted: bool) -> None:
        """Show larger text until the visitor is forgotten."""
        self._change(replace(self._visit, larger_text=wanted))

    @Slot(bool)
    def setHighContrast(self, wanted: bool) -> None:
        """Show high contrast until the visitor is forgotten."""
        self._change(replace(self._visit, high_contrast=wanted))

    def apply_settings(self, settings: Values) -> None:
        """Take other settings; a visitor who is here keeps their language."""
        at_rest = self._visit == Visit(language=self._languages()[0])
        before, self._settings = self._languages(), settings
        self._idle.set_times(Times(settings.of(FOYER_IDLE), settings.of(FOYER_WARNING)))
        self._exchange.ask_statistics(wanted=settings.of(STATISTICS))
        if before != self._languages():
            self.languagesChanged.emit()
            if at_rest:
                self._change(Visit(language=self._languages()[0]))

    @Slot()
    def retranslate(self) -> None:
        """Say everything anew, once the program's translation was changed."""
        self._render()
        self._sync.retranslate(self._visit.language)
        self._exchange.show(self._event, self._visit.language)
        self._check_in.retranslate()
        self._done.retranslate(self._visit.language)
        self._met.retranslate(self._visit.language)

    @Slot()
    def refresh(self) -> None:
        """Read the event and its agenda again."""
        self._reads.run(self._load, self._loaded)

    @Slot()
    def tick(self) -> None:
        """Look at the clock; texts are made anew once a minute."""
        self._idle.tick()
        self._sync.refresh()
        if self._file.clock() // words.MINUTE != self._minute:
            self._render()

    def _connect(self) -> None:
        self._idle.expired.connect(self.leave)
        self._check_in.answered.connect(self.sounded)
        self._exchange.recorded.connect(self._recorded)
        for page in (self._exchange, self._done, self._met):
            page.told.connect(self.told)

    def _load(self) -> tuple[Event, tuple[Session, ...]]:
        return self._file.read_event(), tuple(sessions.scheduled(self._file.reader))

    def _loaded(self, loaded: tuple[Event, tuple[Session, ...]]) -> None:
        self._event, self._sessions = loaded
        self._exchange.show(self._event, self._visit.language)
        self._render()

    def _recorded(self, exchange: Exchange) -> None:
        self._exchange.forget()
        self._go(DONE)
        self._done.show(exchange)

    def _go(self, page: str) -> None:
        self._change(replace(self._visit, page=page))

    def _change(self, visit: Visit) -> None:
        before, self._visit = self._visit, visit
        self._idle.watch(visit != Visit(language=self._languages()[0]))
        emit_changes(self, before, visit)
        if before.language != visit.language:
            self.languageChosen.emit(visit.language)
            self.retranslate()

    def _forget_people(self) -> None:
        self._check_in.forget()
        self._exchange.forget()
        self._done.forget()
        self._met.forget()
        self._agenda.forget()

    def _render(self) -> None:
        at, language = self._file.clock(), self._visit.language
        self._minute = at // words.MINUTE
        self._rest.show(RestInput(self._event, self._sessions, language, at))
        self._agenda.show(self._sessions, AgendaView(language, self._event.zone, at))

    def _languages(self) -> tuple[str, ...]:
        return shown_languages(self._event, self._settings)
