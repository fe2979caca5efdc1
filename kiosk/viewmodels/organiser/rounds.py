"""The organiser's page of rounds: how many tables they need, the plan, its papers, and repairs of it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.rounds.words import PeopleHere
from kiosk.viewmodels.organiser import rounds_acts as acts
from kiosk.viewmodels.organiser import rounds_words as words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.rounds_acts import RoundsAct
from kiosk.viewmodels.organiser.rounds_draft import RoundsDraft
from kiosk.viewmodels.organiser.rounds_form import OrganiserRoundsForm
from kiosk.viewmodels.organiser.rounds_papers import OrganiserRoundPapers
from kiosk.viewmodels.organiser.rounds_reading import RoundsRead, read_rounds
from kiosk.viewmodels.organiser.rounds_wishes import OrganiserTableWishes
from kiosk.viewmodels.organiser.rounds_words import RoundRow, RoundsStage, SeatedRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MINUTE = 60_000

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserRounds(OrganiserPageModel):
    """The page of rounds. It keeps no name once it is closed.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()
    cleared = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._file = context, context.file
        self._event, self._language = context.file.read_event(), SOURCE
        self._read = RoundsRead()
        self._query, self._person = "", ""
        self._last: RoundsAct | None = None
        self._is_open = self._is_read = self._is_writing = self._makes = False
        self._minute = -1
        self._form = OrganiserRoundsForm(self._file, self)
        self._wishes = OrganiserTableWishes(self)
        self._wishes.changed.connect(self._fill)
        self._papers = OrganiserRoundPapers(context, self)
        self._seated = Rows(SeatedRow, parent=self)
        self._tables = Rows(RoundRow, parent=self)

    @Property(OrganiserRoundsForm, constant=True)
    def form(self) -> OrganiserRoundsForm:
        """What is typed before rounds are planned."""
        return self._form

    @Property(OrganiserTableWishes, constant=True)
    def wishes(self) -> OrganiserTableWishes:
        """Who is kept together, and who apart."""
        return self._wishes

    @Property(OrganiserRoundPapers, constant=True)
    def papers(self) -> OrganiserRoundPapers:
        """Slips and table cards."""
        return self._papers

    @Property(Rows, constant=True)
    def people(self) -> Rows[SeatedRow]:
        """Who is here or in the plan, those without a table first."""
        return self._seated

    @Property(Rows, constant=True)
    def tables(self) -> Rows[RoundRow]:
        """The tables of whoever is open."""
        return self._tables

    @Property(str, notify=changed)
    def stage(self) -> str:
        """`making`, `choosing`, `planned` or `person`: what stands beside the list."""
        if self._is_making:
            return RoundsStage.CHOOSING if self._wishes.chosen else RoundsStage.MAKING
        return RoundsStage.PERSON if self._open else RoundsStage.PLANNED

    @Property(bool, notify=changed)
    def hasPlan(self) -> bool:
        """Whether a plan holds."""
        return self._read.plan is not None

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether something is being planned."""
        return self._is_writing

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How many people are here."""
        return worded(PeopleHere(len(self._read.here))) if self._is_read else ""

    @Property(str, notify=changed)
    def emptyText(self) -> str:
        """What stands where the list is empty."""
        if self._query:
            return translate("Rounds", "Nobody found. Try fewer letters.")
        if not self._is_read:
            return ""
        return translate("Rounds", "Nobody has a table yet. Make the plan once most have come.")

    @Property(str, notify=changed)
    def title(self) -> str:
        """Who is open, or how many rounds and tables there are."""
        if one := self._open:
            return one.name
        return words.plan_title(plan) if (plan := self._read.plan) else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """Where they are from, or which round is on."""
        if one := self._open:
            return one.organisation
        return words.plan_state(plan, self._file.clock(), self._event.zone) if (plan := self._read.plan) else ""

    @Property("QStringList", notify=changed)
    def lines(self) -> list[str]:
        """How often two people meet again in the plan, and how many have no table."""
        return words.plan_lines(self._read, plan, self._file.clock()) if (plan := self._read.plan) else []

    @Property(bool, notify=changed)
    def canSeat(self) -> bool:
        """Whether who is open has no table in some round to come."""
        one, now = self._open, self._file.clock()
        return one is not None and self._read.missing_table(one.id, now)

    @Property(bool, notify=changed)
    def canTakeOut(self) -> bool:
        """Whether who is open has one."""
        one, now = self._open, self._file.clock()
        return one is not None and self._read.has_table(one.id, now)

    @Slot()
    def make(self) -> None:
        """Plan the rounds that are typed."""
        draft, starts, wishes = self._form.draft, self._form.starts, self._wishes.wishes
        if self._form.isWhole and starts is not None:
            self._makes = False
            self._write(lambda: acts.make_plan(self._file, draft, starts, wishes))

    @Slot(bool)
    def plan(self, wanted: bool) -> None:
        """Plan anew, with what is wished of the plan that holds, or keep that."""
        self._makes, self._person = wanted, ""
        self._wishes.clear()
        if plan := self._read.plan:
            self._wishes.take(plan.wishes)

    @Slot(str)
    def search(self, text: str) -> None:
        """Look for whom was typed so far."""
        self._query = text.strip()
        self._fill()

    @Slot(int)
    def choose(self, row: int) -> None:
        """Open somebody of the list; while a plan is made, choose them for a wish, or no more."""
        listed = self._listed()
        if self._is_making and 0 <= row < len(listed):
            self._wishes.toggle(listed[row].id)
        elif 0 <= row < len(listed):
            self._person = listed[row].id
            self._fill()

    @Slot()
    def goBack(self) -> None:
        """Put away who is open."""
        self.plan(False)

    @Slot()
    def seat(self) -> None:
        """Give who is open a table in each round to come."""
        if (one := self._open) and self.canSeat:
            self._write(lambda: acts.give_table(self._file, one))

    @Slot()
    def takeOut(self) -> None:
        """Take who is open out of each round to come."""
        if (one := self._open) and self.canTakeOut:
            self._write(lambda: acts.take_out(self._file, one))

    def undo_sentence(self) -> str:
        """Say what was done last, if it still stands."""
        return self._last.said() if self._last and self._last.holds(self._read.plan) else ""

    def take_change_back(self) -> None:
        """Take back what was done last."""
        if self.undo_sentence():
            self._write(lambda: acts.take_back(self._file))

    def tick(self) -> None:
        """See which drives are plugged in, and which round is on."""
        if not self._is_open:
            return
        self._papers.look()
        if self._file.clock() // MINUTE != self._minute:
            self._fill()

    def enter(self, language: str) -> None:
        """Show how rounds stand."""
        self._is_open = True
        self._papers.allow(allowed=True)
        self.retranslate(language)
        self.refresh()
        self.tick()

    def leave(self) -> None:
        """Keep nobody's name; what is being saved is finished."""
        self._is_open = self._is_read = self._makes = False
        self._papers.allow(allowed=False)
        self._read, self._last, self._query, self._person = RoundsRead(), None, "", ""
        self._form.take(RoundsDraft())
        self._wishes.forget()
        self._fill()
        self.cleared.emit()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._papers.retranslate(language)
        self._fill()

    def refresh(self) -> None:
        """Read again how rounds stand."""
        if self._is_open:
            self._context.reads.run(lambda: read_rounds(self._file), self._arrived, self._tell)

    def _arrived(self, read: RoundsRead) -> None:
        if self._is_open:
            self._read, self._is_read = read, True
            self._fill()

    def _tell(self, fault: Fault) -> None:
        self.told.emit(worded(fault), "warning", True)

    def _write(self, work: Callable[[], RoundsAct | None]) -> None:
        """Change the event; a second tap that comes meanwhile is about the same, and does nothing."""
        if self._is_writing:
            return
        self._is_writing = True
        self.changed.emit()
        self._context.writes.run(work, self._written, self._fail)

    def _written(self, act: RoundsAct | None) -> None:
        self._is_writing, self._last = False, act if self._is_open else None
        self.refresh()
        self.changed.emit()

    def _fail(self, fault: Fault) -> None:
        self._is_writing = False
        self._tell(fault)
        self.refresh()
        self.changed.emit()

    @property
    def _open(self) -> Attendee | None:
        return self._read.people.get(self._person) if self._read.plan else None

    @property
    def _is_making(self) -> bool:
        return self._read.plan is None or self._makes

    def _row(self, one: Attendee, now: int) -> SeatedRow:
        if self._is_making:
            return words.choosing_row(one, self._wishes.state_of(one.id), chosen=one.id in self._wishes.chosen)
        return words.seated_row(self._read, one, now, chosen=one.id == self._person)

    def _listed(self) -> list[Attendee]:
        return words.listed(self._read, self._query, self._file.clock(), self._language, making=self._is_making)

    @Slot()
    def _fill(self) -> None:
        read, now = self._read, self._file.clock()
        self._minute = now // MINUTE
        self._form.seat(len(read.here), together=bool(self._wishes.wishes.together))
        self._wishes.show(read.people)
        self._seated.replace([self._row(one, now) for one in self._listed()])
        one, plan = self._open, read.plan
        self._tables.replace(words.round_rows(plan, one.id, self._event.zone) if plan and one else [])
        self.changed.emit()
        self.undoableChanged.emit()
