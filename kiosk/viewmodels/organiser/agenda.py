"""The organiser's page of the agenda on the day: sessions changed as foreseen, announcements, history, the feed."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.services.live_agenda.acts import PastAct, take_back
from kiosk.viewmodels.organiser.agenda_announcing import OrganiserAgendaAnnouncing
from kiosk.viewmodels.organiser.agenda_change import OrganiserAgendaChange
from kiosk.viewmodels.organiser.agenda_entry import OrganiserAgendaEntry
from kiosk.viewmodels.organiser.agenda_feed import OrganiserAgendaFeed
from kiosk.viewmodels.organiser.agenda_reading import AgendaContent, AgendaPageReader, AgendaRequest, AgendaSection
from kiosk.viewmodels.organiser.agenda_rooms import OrganiserAgendaRooms
from kiosk.viewmodels.organiser.agenda_rows import ActRow, ListedSessionRow
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.section_row import SectionRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MINUTE = 60_000

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserAgenda(OrganiserPageModel):
    """The page of the agenda; everything is read, foreseen and recorded on runners.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()
    cleared = Signal()
    """Nothing is sought any more."""
    begun = Signal()
    """Something else is listed than before, which begins at the present."""

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._writes = context.file, context.reads, context.writes
        self._reader = AgendaPageReader(self._file, context.feed)
        self._request, self._content = AgendaRequest(language=SOURCE), AgendaContent()
        self._is_open = self._is_writing = False
        self._wanted, self._minute, self._last = 0, -1, ("", "")
        self._listed: tuple[object, ...] = ()
        self._change = OrganiserAgendaChange(context, self)
        self._change.draftedChanged.connect(self._foreseen)
        self._entry = OrganiserAgendaEntry(context, self)
        self._announcing = OrganiserAgendaAnnouncing(context, self)
        self._feed = OrganiserAgendaFeed(context, self)
        self._rooms = OrganiserAgendaRooms(context, self._change, self)
        self._rooms.chosen.connect(self.choose)
        self._rooms.dayTurned.connect(self._turned)
        for part in (self._change, self._entry, self._announcing, self._feed, self._rooms):
            part.announced.connect(self._announced)
        for part in (self._change, self._entry, self._feed, self._rooms):
            part.told.connect(lambda text: self.told.emit(text, "warning", True))
        self._sections = Rows(SectionRow, parent=self)
        self._days = Rows(SectionRow, parent=self)
        self._rows = Rows(ListedSessionRow, parent=self)
        self._acts = Rows(ActRow, parent=self)

    @Property(OrganiserAgendaChange, constant=True)
    def change(self) -> OrganiserAgendaChange:
        """The session that is open, and what is about to be changed of it."""
        return self._change

    @Property(OrganiserAgendaEntry, constant=True)
    def entry(self) -> OrganiserAgendaEntry:
        """The form of a session, to add one or to say something else of it."""
        return self._entry

    @Property(OrganiserAgendaAnnouncing, constant=True)
    def announcing(self) -> OrganiserAgendaAnnouncing:
        """The form of an announcement."""
        return self._announcing

    @Property(OrganiserAgendaFeed, constant=True)
    def feed(self) -> OrganiserAgendaFeed:
        """The address that the agenda is read from, and what is to be answered."""
        return self._feed

    @Property(OrganiserAgendaRooms, constant=True)
    def rooms(self) -> OrganiserAgendaRooms:
        """The rooms and hours of the day, among which a session is moved."""
        return self._rooms

    @Property(Rows, constant=True)
    def sections(self) -> Rows[SectionRow]:
        """What the page can show."""
        return self._sections

    @Property(Rows, constant=True)
    def days(self) -> Rows[SectionRow]:
        """The days of the agenda, if there are several."""
        return self._days

    @Property(Rows, constant=True)
    def rows(self) -> Rows[ListedSessionRow]:
        """The sessions of the day, or those that were sought."""
        return self._rows

    @Property(Rows, constant=True)
    def acts(self) -> Rows[ActRow]:
        """What is announced, or was changed, what was done last first."""
        return self._acts

    @Property(int, notify=changed)
    def nowRow(self) -> int:
        """The first session of the list that is not over, or the first of all."""
        return next((at for at, row in enumerate(self._content.rows) if not row.past), 0)

    @Property(str, notify=changed)
    def section(self) -> str:
        """What is shown."""
        return self._request.section.value

    @Property(str, notify=changed)
    def emptyText(self) -> str:
        """What stands where nothing is listed."""
        return self._content.empty

    @Slot(str)
    def show(self, section: str) -> None:
        """Show something else."""
        self._rooms.putBack()
        self._ask(replace(self._request, section=AgendaSection(section), sought=""))
        self.cleared.emit()

    @Slot(str)
    def showDay(self, day: str) -> None:
        """Show another day, and carry there what was taken up."""
        if self._rooms.carried:
            self._rooms.carryTo(day)
        else:
            self._turned(day)

    @Slot(str)
    def search(self, text: str) -> None:
        """Show the sessions of all days that are called so, or are in such a room, or whose speakers are."""
        self._ask(replace(self._request, sought=text))

    @Slot(str)
    def choose(self, session: str) -> None:
        """Open a session."""
        self._entry.close()
        self._change.open(session)

    @Slot()
    def accept(self) -> None:
        """Open the first session of the list."""
        if self._rows.rows:
            self._change.open(self._rows.rows[0].identity)

    @Slot()
    def showImport(self) -> None:
        """Open the page that imports an agenda."""
        self.led.emit("import", "")

    @Slot(str)
    def takeBack(self, act: str) -> None:
        """Take back what was changed at once, or an announcement; a second tap meanwhile does nothing."""
        if self._is_writing:
            return
        self._is_writing = True

        def failed(fault: Fault) -> None:
            self._is_writing = False
            self.told.emit(worded(fault), "warning", True)
            self.refresh()

        self._writes.run(lambda: take_back(self._file, act), self._taken_back, failed)

    def undo_sentence(self) -> str:
        """Say what was announced last."""
        told, decided = translate("Agenda", "Announced: {what}"), translate("Agenda", "Decided: {what}")
        pattern = decided if self._feed.has_decided(self._last[0]) else told
        return filled(pattern, what=self._last[1]) if self._last[0] else ""

    def take_change_back(self) -> None:
        """Take back what was announced last."""
        if self._feed.takes_back(self._last[0]):
            self._announced("", "")
        elif self._last[0]:
            self.takeBack(self._last[0])

    def lead_to(self, part: str) -> None:
        """Show one of the sections."""
        self.show(part)

    def enter(self, language: str) -> None:
        """Begin with the present day."""
        self._is_open = True
        self._request = AgendaRequest(language=language)
        self.refresh()

    def leave(self) -> None:
        """Forget what was typed."""
        self._rooms.putBack()
        self._is_open, self._last, self._listed = False, ("", ""), ()
        self._change.open("")
        self._entry.close()
        self._announcing.clear()
        self._feed.clear()
        self._wanted += 1
        self._show(AgendaContent())
        self.undoableChanged.emit()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._ask(replace(self._request, language=language))
        self._entry.retranslate()
        self.undoableChanged.emit()

    def refresh(self) -> None:
        """Read the agenda again."""
        self._ask(self._request)

    def tick(self) -> None:
        """Once a minute the present is elsewhere."""
        if (minute := self._file.clock() // _MINUTE) != self._minute:
            self._minute = minute
            self.refresh()

    @Slot(str)
    def _turned(self, day: str) -> None:
        self._ask(replace(self._request, day=date.fromisoformat(day), sought=""))
        self.cleared.emit()

    @Slot()
    def _foreseen(self) -> None:
        """Draw what would be, where that is drawn."""
        if self._request.section is AgendaSection.ROOMS:
            self.refresh()

    @Slot(str, str)
    def _announced(self, act: str, what: str) -> None:
        self._last = (act, what)
        self.undoableChanged.emit()
        self.refresh()

    def _taken_back(self, past: PastAct) -> None:
        self._is_writing = False
        if past.id == self._last[0]:
            self._last = ("", "")
            self.undoableChanged.emit()
        self.refresh()

    def _ask(self, request: AgendaRequest) -> None:
        self._request = request
        if not self._is_open:
            return
        self._wanted += 1
        wanted, drawn = self._wanted, replace(request, drafted=self._change.drafted(), reached=self._rooms.reached)
        self._reads.run(
            lambda: self._reader.read(drawn),
            lambda content: self._show(content) if wanted == self._wanted else None,
            lambda fault: self.told.emit(worded(fault), "warning", True),
        )

    def _show(self, content: AgendaContent) -> None:
        self._content = content
        self._sections.replace(content.sections)
        self._days.replace(content.days)
        self._rows.replace(content.rows)
        is_told = self._request.section is AgendaSection.ANNOUNCEMENTS
        self._acts.replace(content.told if is_told else content.changes)
        for part in (self._change, self._entry, self._announcing, self._feed, self._rooms):
            part.show(content)
        self.changed.emit()
        if (listed := (self._request.section, content.day, not self._request.sought)) != self._listed:
            self._listed = listed
            self.begun.emit()
