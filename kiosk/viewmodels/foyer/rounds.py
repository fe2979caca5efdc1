"""The page "Your tables": whoever scans reads at which table they sit, and of who else sits there only how many."""

from PySide6.QtCore import QObject, Signal

from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.rounds.timetable import AFTER, RoundPlan
from kiosk.services.look_up import LookUp, look_up
from kiosk.services.rounds.plans import current_plan
from kiosk.services.rounds.tables import PersonTables, tables_of_person
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.foyer.rounds_words import TablesWords, all_rows, plan_words, table_rows, tables_words
from kiosk.viewmodels.foyer.stored_rows import StoredRow
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerRounds(FoyerPageModel):
    """The tables of one visitor, whose badge alone opens them: they tell no more than a look around the hall.

    Args:
        file: the event file.
        reads: runs look-ups.
        place: where this screen stands.
        parent: the foyer's view model.
    """

    nextChanged = Signal()
    visitorChanged = Signal()
    stageChanged = Signal()
    tableChanged = Signal()
    whenChanged = Signal()
    stateChanged = Signal()
    beforeChanged = Signal()
    companyChanged = Signal()
    titleChanged = Signal()
    sentenceChanged = Signal()

    def __init__(self, file: EventFile, reads: Jobs, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._place = file, reads, place
        self._zone = file.read_event().zone
        self._plan: RoundPlan | None = None
        self._person: Attendee | None = None
        self._told: PersonTables | None = None
        self._visit, self._minute = 0, -1
        self._next = ""
        self._shown = TablesWords()
        self._rows = Rows(StoredRow, parent=self)
        self._everything = Rows(StoredRow, parent=self)

    @Property(str, notify=nextChanged)
    def next(self) -> str:
        """Which round is on or comes next; empty where there are no rounds to tell of, and no tile."""
        return self._next

    @Property(str, notify=visitorChanged)
    def visitor(self) -> str:
        """Whose tables these are; empty while the page waits for a badge."""
        return self._shown.visitor

    @Property(str, notify=stageChanged)
    def stage(self) -> str:
        """`seated`, `unseated`, `over`, `unplanned`; empty while the page waits for a badge."""
        return self._shown.stage.value

    @Property(str, notify=tableChanged)
    def table(self) -> str:
        """The number of the table."""
        return self._shown.table

    @Property(str, notify=whenChanged)
    def when(self) -> str:
        """Which round it is, from when to when."""
        return self._shown.when

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """Whether it is on, or how long until it begins."""
        return self._shown.state

    @Property(str, notify=beforeChanged)
    def before(self) -> str:
        """Which table it was before; empty where it did not change."""
        return self._shown.before

    @Property(str, notify=companyChanged)
    def company(self) -> str:
        """How many others sit there."""
        return self._shown.company

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """What is told to who has no table now."""
        return self._shown.title

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """Where to ask."""
        return self._shown.sentence

    @Property(Rows, constant=True)
    def rows(self) -> Rows[StoredRow]:
        """The tables of all rounds."""
        return self._rows

    @Property(Rows, constant=True)
    def everything(self) -> Rows[StoredRow]:
        """All but the table's number in one list, for letters so large that one list has room."""
        return self._everything

    @property
    def is_near(self) -> bool:
        """Whether people look for their tables now."""
        return self._plan is not None and self._plan.is_near(self._file.clock())

    @property
    def person(self) -> Attendee | None:
        """Whose tables are shown."""
        return self._person

    @property
    def takes_scans(self) -> bool:
        """A scan is for this page: whose tables are to be shown."""
        return True

    def scan(self, code: str) -> None:
        """Show the tables of a badge's holder, and nobody else's any more."""
        self.forget()
        visit = self._visit
        self._reads.run(
            lambda: look_up(self._file, code, point=self._place.point),
            lambda found: self._looked_up(found) if visit == self._visit else None,
            lambda fault: self.told.emit(words.not_read(fault), "help", True),
        )

    def show_person(self, person: Attendee) -> None:
        """Show the tables of somebody whose badge was scanned."""
        self._person = person
        self._read()

    def forget(self) -> None:
        """Forget the visitor."""
        self._visit += 1
        self._person = self._told = None
        self._render()

    def retranslate(self, language: str) -> None:
        """Say the same in another language."""
        del language
        self._render()

    def people(self) -> frozenset[str]:
        """Return the visitor."""
        return frozenset({self._person.id} if self._person else ())

    def lose(self, gone: frozenset[str]) -> None:
        """Forget a visitor who was erased."""
        if self.people() & gone:
            self.forget()

    def refresh(self) -> None:
        """Read the plan again; a visitor who stands here sees their new table at once."""
        self._reads.run(lambda: current_plan(self._file), self._take)
        if self._person:
            self._read()

    def tick(self) -> None:
        """Look at the clock: rounds begin and end."""
        if self._plan and self._file.clock() // words.MINUTE != self._minute:
            self._render()

    def _looked_up(self, found: LookUp) -> None:
        if found.attendee is None:
            self.told.emit(words.not_opened(found), "scan", True)
        else:
            self.show_person(found.attendee)

    def _read(self) -> None:
        visit, person = self._visit, self._person
        if person is None:
            return
        self._reads.run(
            lambda: tables_of_person(self._file, person.id),
            lambda told: self._arrived(told) if visit == self._visit else None,
            lambda fault: self.told.emit(words.not_read(fault), "help", True),
        )

    def _arrived(self, told: PersonTables | None) -> None:
        self._told = told
        self._render()

    def _take(self, plan: RoundPlan | None) -> None:
        self._plan = plan
        self._render()

    def _render(self) -> None:
        now = self._file.clock()
        self._minute = now // words.MINUTE
        shown = tables_words(self._told, now, self._zone) if self._person else TablesWords()
        rows = table_rows(self._told, self._zone)
        self._rows.replace(rows)
        self._everything.replace(all_rows(shown, rows))
        before, self._shown = self._shown, shown
        emit_changes(self, before, shown)
        self._offer(now)

    def _offer(self, now: int) -> None:
        plan = self._plan
        before = self._next
        self._next = plan_words(plan, now, self._zone) if plan and now < plan.ends + AFTER else ""
        if self._next != before:
            self.nextChanged.emit()
