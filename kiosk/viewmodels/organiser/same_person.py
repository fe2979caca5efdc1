"""The same person? Who may be one, who was made one or told apart, and tickets that went to somebody else."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.services.people.entries import PersonEntry
from kiosk.viewmodels.organiser import same_person_words as words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.same_person_case import Case, CaseKind, Cases, read_entries
from kiosk.viewmodels.organiser.same_person_decision import Decision, decide, keep_apart
from kiosk.viewmodels.organiser.same_person_reading import SamePersonReading
from kiosk.viewmodels.organiser.same_person_rows import (
    MOST,
    CaseRow,
    SideRow,
    case_rows,
    matching,
    section_rows,
    side_rows,
)
from kiosk.viewmodels.organiser.section_row import SectionRow
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserSamePerson(OrganiserPageModel):
    """The page of people. It keeps no name once it is closed.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()
    chosenChanged = Signal()
    cleared = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._writes = context.file, context.reads, context.writes
        self._zone = context.file.read_event().zone
        self._language = SOURCE
        self._section = CaseKind.ALIKE
        self._cases: Cases = {}
        self._listed: list[Case] = []
        self._query = ""
        self._chosen: Case | None = None
        self._entries: tuple[PersonEntry, ...] = ()
        self._awaited: Case | None = None
        self._decision: Decision | None = None
        self._is_open = self._is_writing = self._is_shown = False
        self._reading = SamePersonReading(context.file, context.reads, self)
        self._reading.arrived.connect(self._arrived)
        self._reading.failed.connect(self._tell)
        self._sections = Rows(SectionRow, parent=self)
        self._rows = Rows(CaseRow, parent=self)
        self._sides = Rows(SideRow, parent=self)

    @Property(Rows, constant=True)
    def sections(self) -> Rows[SectionRow]:
        """The lists that there are."""
        return self._sections

    @Property(Rows, constant=True)
    def rows(self) -> Rows[CaseRow]:
        """The cases of the list that is shown."""
        return self._rows

    @Property(Rows, constant=True)
    def sides(self) -> Rows[SideRow]:
        """The chosen case's two sides."""
        return self._sides

    @Property(int, notify=chosenChanged)
    def chosen(self) -> int:
        """Which of the rows is chosen; -1 if none is."""
        return next((at for at, case in enumerate(self._listed) if case is self._chosen), -1)

    @Property(str, notify=changed)
    def emptyText(self) -> str:
        """What stands where the list is empty."""
        if not self._is_open or self._cases.get(self._section) is None:
            return words.translate("SamePerson", "Comparing everybody on the list…")
        if self._query:
            return words.translate("SamePerson", "Nobody here has these words.")
        return words.nothing_of(self._section)

    @Property(str, notify=chosenChanged)
    def title(self) -> str:
        """What is asked about the chosen case, or was decided; empty if none is chosen."""
        return words.question(self._chosen) if self._chosen else ""

    @Property(str, notify=chosenChanged)
    def detail(self) -> str:
        """Why the two stand side by side."""
        return words.case_detail(self._chosen) if self._chosen else ""

    @Property(str, notify=chosenChanged)
    def more(self) -> str:
        """How many further entries there are of somebody who was made of more than two; empty for none."""
        if (more := len(self._entries) - 2) <= 0:
            return ""
        return filled(
            words.translate("SamePerson", "More entries: {count}"), count=locale_of(self._language).toString(more)
        )

    @Property(str, notify=chosenChanged)
    def note(self) -> str:
        """What an answer does."""
        return words.note(self._chosen.kind) if self._chosen else ""

    @Property(str, notify=chosenChanged)
    def firstAnswer(self) -> str:
        """What the first button does."""
        return words.first_answer(self._chosen.kind) if self._chosen else ""

    @Property(str, notify=chosenChanged)
    def secondAnswer(self) -> str:
        """What the second button does; empty if there is none."""
        return words.second_answer(self._chosen.kind) if self._chosen else ""

    @Slot(str)
    def show(self, section: str) -> None:
        """Show another list."""
        self._section, self._chosen = CaseKind(section), None
        self._list()

    @Slot(str)
    def search(self, text: str) -> None:
        """List those whose names or organisations have the words that were typed."""
        self._query = text.strip()
        self._list()

    @Slot(int)
    def choose(self, index: int) -> None:
        """Show the two sides of a case."""
        if 0 <= index < len(self._listed) and self._listed[index] is not self._chosen:
            self._choose(self._listed[index])
            self._rows.replace(case_rows(self._listed, self._chosen))

    @Slot()
    def answerFirst(self) -> None:
        """Do what the first button says."""
        if (case := self._chosen) and self._is_shown:
            self._decide(lambda: decide(self._file, case))

    @Slot()
    def answerSecond(self) -> None:
        """Do what the second button says: they are two."""
        if (case := self._chosen) and self._is_shown and case.kind is CaseKind.ALIKE:
            self._decide(lambda: keep_apart(self._file, case))

    def lead_to(self, part: str) -> None:
        """Show one of the lists."""
        self.show(part)

    def undo_sentence(self) -> str:
        """Say what was decided last."""
        return self._decision.said() if self._decision else ""

    def take_change_back(self) -> None:
        """Take back what was decided last."""
        if decision := self._decision:
            self._decision = None
            self._write(decision.take_back, lambda _: self._show_again(decision.case))

    def enter(self, language: str) -> None:
        """Compare everybody, and show what there is to decide."""
        self._is_open = True
        self.retranslate(language)
        self._reading.read()

    def leave(self) -> None:
        """Keep nobody's name."""
        self._is_open = False
        self._query, self._decision, self._cases = "", None, {}
        self._list()
        self.undoableChanged.emit()
        self.cleared.emit()

    def refresh(self) -> None:
        """Compare again soon: a check-in at another desk must not have a large roster compared at once."""
        self._reading.note_change()

    def tick(self) -> None:
        """Compare again, if something has changed and the last time is long enough ago."""
        if self._is_open:
            self._reading.tick()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._list()
        self.undoableChanged.emit()

    @Slot(object)
    def _arrived(self, cases: Cases) -> None:
        if self._is_open:
            self._cases = cases
            self._list()

    def _decide(self, work: Callable[[], Decision]) -> None:
        def decided(decision: Decision) -> None:
            self._decision = decision
            self._pass_over(decision.case)

        self._write(work, decided)

    def _write(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Change the event; a second tap that comes meanwhile is about the same case, and does nothing."""
        if self._is_writing:
            return
        self._is_writing = True

        def written(result: T) -> None:
            self._is_writing = False
            done(result)
            self.undoableChanged.emit()
            self._reading.read()

        def failed(fault: Fault) -> None:
            self._is_writing = False
            self._tell(fault)
            self.undoableChanged.emit()
            self._reading.read()

        self._writes.run(work, written, failed)

    def _pass_over(self, case: Case) -> None:
        """Go on to the next case at once, before everybody was compared again."""
        at = self.chosen
        left = [one for one in self._cases.get(case.kind, ()) if one is not case]
        self._cases = self._cases | {case.kind: tuple(left)}
        self._chosen = None
        self._list(at)

    def _show_again(self, case: Case) -> None:
        """Choose a case that is undecided again, in its list."""
        self._section, self._awaited = case.kind, case

    def _list(self, at: int = 0) -> None:
        """List what fits; the chosen case stays chosen, else the one at its place is."""
        fitting = matching(self._cases.get(self._section, ()), self._query)
        self._listed = fitting[:MOST]
        wanted = self._awaited or self._chosen
        chosen = next((case for case in self._listed if wanted and case.is_like(wanted)), None)
        if self._awaited and chosen:
            self._awaited = None
        if chosen is None and self._listed:
            chosen = self._listed[min(max(at, 0), len(self._listed) - 1)]
        self._sections.replace(section_rows(self._cases, self._section, self._language))
        self._rows.replace(case_rows(self._listed, chosen))
        self._choose(chosen)
        self.changed.emit()

    def _choose(self, case: Case | None) -> None:
        self._is_shown = self._is_shown and case is self._chosen
        self._chosen = case
        if case is None or not self._is_open:
            self._show_entries(None, ())
            return
        self._reads.run(lambda: read_entries(self._file, case), lambda entries: self._show_entries(case, entries))

    def _show_entries(self, case: Case | None, entries: tuple[PersonEntry, ...]) -> None:
        if case is not self._chosen:
            return
        self._entries, self._is_shown = entries, case is not None
        self._sides.replace(side_rows(entries, self._zone, self._language))
        self.chosenChanged.emit()

    @Slot(object)
    def _tell(self, fault: Fault) -> None:
        self.told.emit(worded(fault), "people", True)
