"""The page of doors: points and their rules, and what would happen if a badge were scanned at one of them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.admission.door import Door
from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.services import points as service
from kiosk.services.points import PointState
from kiosk.viewmodels.organiser import doors_words as words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.doors_point import PointEditor
from kiosk.viewmodels.organiser.doors_reading import DoorChoices, read_choices, read_points
from kiosk.viewmodels.organiser.doors_what_if import DoorWhatIf
from kiosk.viewmodels.organiser.doors_words import DoorsSection
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.section_row import SectionRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PointRow:
    """A point in the list."""

    name: str
    detail: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class DoorChange:
    """A change that can be taken back: what it was, and the door as it stood before, None for a new one."""

    sentence: str
    name: str
    before: Door | None


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserDoors(OrganiserPageModel):
    """The points, the one that is opened, and the question what a door would answer.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes, self._reads = context.file, context.writes, context.reads
        self._language, self._section = SOURCE, DoorsSection.POINTS
        self._is_open = self._reading = self._again = False
        self._states: tuple[PointState, ...] = ()
        self._choices = DoorChoices()
        self._chosen = ""
        self._last: DoorChange | None = None
        self._rows = Rows(PointRow, parent=self)
        self._sections = Rows(SectionRow, parent=self)
        self._editor = PointEditor(self)
        self._what_if = DoorWhatIf(context, self)

    @Property(Rows, constant=True)
    def sections(self) -> Rows[SectionRow]:
        """What the page can be about."""
        return self._sections

    @Property(Rows, constant=True)
    def rows(self) -> Rows[PointRow]:
        """A way to a new point, and the points by name."""
        return self._rows

    @Property(PointEditor, constant=True)
    def editor(self) -> PointEditor:
        """The point that is opened."""
        return self._editor

    @Property(DoorWhatIf, constant=True)
    def whatIf(self) -> DoorWhatIf:
        """What would happen at a door."""
        return self._what_if

    @Property(str, notify=changed)
    def section(self) -> str:
        """Which of points and what_if the page is about."""
        return self._section

    @Slot(str)
    def show(self, section: str) -> None:
        """Let the page be about something else."""
        self._section = DoorsSection(section)
        self._list()

    @Slot(str)
    def choose(self, name: str) -> None:
        """Open a point; an empty name is a new one."""
        self._chosen = name
        self._editor.open(self._door(name))
        self._list()

    @Slot()
    def save(self) -> None:
        """Describe the point as it was typed."""
        point = self._editor.point
        if self._editor.isChanged:
            said = filled(translate("Doors", "{door} is saved"), door=point.name)
            self._write(lambda: service.change_point(self._file, point), said, point.name)

    @Slot()
    def addRule(self) -> None:
        """Give the point the rule that was made."""
        door, rule = self._editor.door, self._editor.rule.rule
        if door and rule:
            said = filled(translate("Doors", "{door} has one more rule"), door=door.point.name)
            self._write(lambda: service.change_point(self._file, door.point, [rule]), said, door.point.name)

    @Slot(str)
    def dropRule(self, rule: str) -> None:
        """Take a rule of the point away."""
        if door := self._editor.door:
            said = filled(translate("Doors", "{door} has one rule less"), door=door.point.name)
            self._write(lambda: service.drop_rule(self._file, door.point.name, rule), said, door.point.name)

    @Slot()
    def remove(self) -> None:
        """Take the point away with its rules."""
        if door := self._editor.door:
            said = filled(translate("Doors", "{door} is gone"), door=door.point.name)
            self._write(lambda: service.remove_point(self._file, door.point.name), said, door.point.name)

    def undo_sentence(self) -> str:
        """Return what was just changed and can be taken back."""
        return self._last.sentence if self._last else ""

    def take_change_back(self) -> None:
        """Take the last change back."""
        if (change := self._last) is not None:
            self._last = None
            self._chosen = change.name if change.before else ""
            self._writes.run(
                lambda: service.take_change_back(self._file, change.name, change.before),
                lambda _: self._written(),
                self._failed,
            )

    def take_scan(self, code: str) -> bool:
        """Ask what would happen to whom was scanned; nobody is checked in."""
        if self._section is not DoorsSection.WHAT_IF:
            self.show(DoorsSection.WHAT_IF)
        self._what_if.ask_for_code(code)
        return True

    def enter(self, language: str) -> None:
        """Begin with the points."""
        self._is_open, self._section, self._language = True, DoorsSection.POINTS, language
        self._what_if.enter(language)
        self._reads.run(lambda: read_choices(self._file), self._chosen_from)
        self.refresh()

    def leave(self) -> None:
        """Forget what was typed, whom was asked for, and what could be taken back."""
        self._is_open, self._last, self._chosen, self._states = False, None, "", ()
        self._editor.open(None)
        self._what_if.leave()
        self._list()
        self.undoableChanged.emit()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._offer()
        self.undoableChanged.emit()

    def refresh(self) -> None:
        """Read the points again; a wish that comes while they are read is granted afterwards, once."""
        if not self._is_open:
            return
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._reads.run(lambda: read_points(self._file), self._arrived, lambda _: self._done())

    def _arrived(self, states: tuple[PointState, ...]) -> None:
        if self._is_open:
            self._states = states
            door = self._door(self._chosen)
            if door and (self._editor.door is None or self._editor.door.point.name != self._chosen):
                self._editor.open(door)
            elif door:
                self._editor.follow(door)
            elif self._editor.door is not None:
                self._chosen = ""
                self._editor.open(None)
            self._offer()
        self._done()

    def _done(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self.refresh()

    def _chosen_from(self, choices: DoorChoices) -> None:
        self._choices = choices
        self._offer()

    def _offer(self) -> None:
        names = tuple(one.door.point.name for one in self._states)
        self._editor.offer(self._choices, names, self._language)
        if self._is_open:
            self._what_if.offer(self._choices, self._states, self._language)
        self._list()

    def _door(self, name: str) -> Door | None:
        return next((one.door for one in self._states if one.door.point.name == name), None)

    def _write(self, work: Callable[[], None], said: str, name: str) -> None:
        change = DoorChange(said, name, self._door(name))
        self._chosen = name
        self._writes.run(work, lambda _: self._written(change), self._failed)

    def _written(self, change: DoorChange | None = None) -> None:
        self._last = change
        self._editor.rule.begin()
        self.refresh()
        self.undoableChanged.emit()

    def _failed(self, fault: Fault) -> None:
        self.undoableChanged.emit()
        self.told.emit(worded(fault), "warning", True)

    def _list(self) -> None:
        self._sections.replace(
            [SectionRow(one, words.section_title(one), "", one is self._section) for one in DoorsSection]
        )
        rows = [
            PointRow(one.door.point.name, words.point_line(one, self._language), one.door.point.name == self._chosen)
            for one in self._states
        ]
        new = PointRow("", translate("Doors", "An entrance, an exit or a session’s door"), not self._chosen)
        self._rows.replace([new, *rows])
        self.changed.emit()
