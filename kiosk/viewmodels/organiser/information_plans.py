"""Floor plans on the page of information: pictures are taken, named, replaced, removed, and rooms marked on them."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, Slot

from kiosk.domain.event import Event
from kiosk.domain.fault import Fault
from kiosk.domain.floor_plan import LONGEST_FLOOR, FloorPlan, RoomNames
from kiosk.domain.language import SOURCE
from kiosk.services import floor_plans
from kiosk.storage.tables import floor_plans as plan_table
from kiosk.storage.tables import points
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.information_changes import InformationChange, InformationChanges
from kiosk.viewmodels.organiser.information_rows import (
    MAIN,
    FloorChoice,
    WordsField,
    floor_choices,
    floor_title,
    words_fields,
)
from kiosk.viewmodels.organiser.plan_marks import PlanMarks
from kiosk.viewmodels.shared.file_choosing import FileUse, FileWish
from kiosk.viewmodels.shared.picture_address import picture_address
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ENDINGS = ("png", "jpg", "jpeg", "svg")

translate = QCoreApplication.translate
PlansRead = tuple[tuple[FloorPlan, ...], RoomNames, tuple[str, ...]]
"""The plans, the rooms of the agenda, and the doors."""


@QmlElement
@QmlUncreatable("The page of information makes it.")
class InformationPlans(QObject):
    """The floors, and the one that is opened.

    Args:
        context: what the pages work with.
        changes: makes the changes.
        parent: the page.
    """

    changed = Signal()

    def __init__(self, context: OrganiserContext, changes: InformationChanges, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._changes, self._file = context, changes, context.file
        self._event: Event = context.file.read_event()
        self._language, self._is_open = SOURCE, False
        self._read: PlansRead = ((), {}, ())
        self._plan = self._reading = self._trouble = ""
        self._names: dict[str, str] = {}
        self._rows = Rows(FloorChoice, parent=self)
        self._marks = PlanMarks(self._file, changes, self)
        self._marks.failed.connect(self._failed)
        self._fields = Rows(WordsField, parent=self)

    @Property(Rows, constant=True)
    def floors(self) -> Rows[FloorChoice]:
        """The floors to choose among; none while there is one."""
        return self._rows

    @Property(PlanMarks, constant=True)
    def marking(self) -> PlanMarks:
        """What is marked on the floor that is opened."""
        return self._marks

    @Property(Rows, constant=True)
    def fields(self) -> Rows[WordsField]:
        """The fields for its name."""
        return self._fields

    @Property(str, notify=changed)
    def title(self) -> str:
        """The floor that is opened; empty if none is."""
        plan = self._shown
        return floor_title(plan, self._read[0].index(plan), self._language) if plan else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The address of its picture."""
        return picture_address(self._shown.picture) if self._shown else ""

    @Property(str, notify=changed)
    def reading(self) -> str:
        """Which picture is being read; empty if none is."""
        return self._reading

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why a picture was not taken, or the name cannot be; empty if nothing is wrong."""
        return self._trouble

    @Property(bool, notify=changed)
    def isChanged(self) -> bool:
        """Whether another name was typed."""
        return self._shown is not None and any(
            text.strip() != self._shown.floors.get(name, "") for name, text in self._names.items()
        )

    @Property(int, constant=True)
    def longestName(self) -> int:
        """How many letters a floor's name has at most."""
        return LONGEST_FLOOR

    @Slot()
    def chooseFile(self) -> None:
        """Ask for the picture of one more floor."""
        self._ask(translate("InformationPage", "Choose the picture of a floor"), lambda path, _: self._take(path, ""))

    @Slot()
    def replacePicture(self) -> None:
        """Ask for another picture of the floor that is opened; its places stay where they are."""
        title, plan = translate("InformationPage", "Choose another picture of this floor"), self._plan
        self._ask(title, lambda path, _: self._take(path, plan))

    @Slot(QUrl)
    def drop(self, url: QUrl) -> None:
        """Take a picture that was dropped on the page as one more floor."""
        self._take(Path(url.toLocalFile()), "")

    @Slot(str)
    def choose(self, plan: str) -> None:
        """Open a floor."""
        if plan != self._plan:
            self._plan, self._trouble = plan, ""
            self._open_names()
            self._show()

    @Slot(str, str)
    def editName(self, language: str, text: str) -> None:
        """Take what is typed as the floor's name."""
        self._names[language], self._trouble = text, ""
        self.changed.emit()

    @Slot()
    def dropNames(self) -> None:
        """Drop what was typed."""
        self._trouble = ""
        self._open_names()
        self._show()

    @Slot()
    def rename(self) -> None:
        """Let the floor be called as typed."""
        if (plan := self._shown) and self.isChanged:
            file, names = self._file, dict(self._names)
            main = names.pop(MAIN, plan.floor_in(""))
            said = filled(translate("InformationPage", "The floor is now called {name}"), name=main)
            back = _names_of(plan, names)
            self._changes.make(
                lambda: floor_plans.rename(file, plan, main, names),
                lambda after: InformationChange(said, lambda: floor_plans.rename(file, after, plan.floor_in(""), back)),
                self._fail,
            )

    @Slot()
    def remove(self) -> None:
        """Show the floor that is opened no more."""
        if plan := self._shown:
            file, title = self._file, self.title
            said = filled(translate("InformationPage", "{floor} is shown no more"), floor=title)
            self._changes.make(
                lambda: floor_plans.remove(file, plan.id),
                lambda before: InformationChange(said, lambda: floor_plans.restore(file, plan.id, before)),
                self._fail,
            )

    def enter(self, language: str) -> None:
        """Show the floors."""
        self._is_open, self._event = True, self._file.read_event()
        self.retranslate(language)
        self.refresh()

    def leave(self) -> None:
        """Forget which floor was opened."""
        self._is_open, self._plan, self._trouble, self._reading = False, "", "", ""
        self._show()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._open_names()
        self._show()

    def refresh(self) -> None:
        """Read again what any organiser may have changed."""
        if self._is_open:
            self._context.reads.run(self._look, self._arrived)

    @property
    def _shown(self) -> FloorPlan | None:
        return next((one for one in self._read[0] if one.id == self._plan), None)

    def _look(self) -> PlansRead:
        reader = self._file.reader
        return tuple(plan_table.standing(reader)), floor_plans.rooms(self._file), tuple(points.every(reader))

    def _arrived(self, read: PlansRead) -> None:
        if read == self._read and self._shown:
            return
        before, self._read = self._shown, read
        if self._shown is None:
            self._plan = read[0][-1].id if read[0] else ""
        if before is None or self._shown is None or before.floors != self._shown.floors:
            self._open_names()
        self._show()

    def _ask(self, title: str, chosen: Callable[[Path, bool], None]) -> None:
        self._context.files.ask(FileWish(FileUse.OPEN, title, chosen, ENDINGS))

    def _take(self, path: Path, plan: str) -> None:
        """Read a picture, and show it: of another floor, or of one whose id is given."""
        self._reading, self._trouble = path.name, ""
        self.changed.emit()
        read = self._context.pictures.plan
        self._context.reads.run(lambda: read(path), lambda picture: self._taken(path, plan, picture), self._fail)

    def _taken(self, path: Path, plan: str, picture: bytes) -> None:
        self._reading = ""
        if not self._is_open:
            return
        file, before = self._file, next((one for one in self._read[0] if one.id == plan), None)
        if before is None:
            said = filled(translate("InformationPage", "Visitors can now look at {floor}"), floor=path.stem)

            def added(after: FloorPlan) -> InformationChange:
                self._plan = after.id
                return InformationChange(said, lambda: floor_plans.restore(file, after.id, None))

            self._changes.make(lambda: floor_plans.add(file, picture, path.stem), added, self._fail)
        else:
            said, was = translate("InformationPage", "The floor has another picture"), before.picture
            self._changes.make(
                lambda: floor_plans.draw(file, picture, floor=plan),
                lambda _: InformationChange(said, lambda: floor_plans.draw(file, was, floor=plan)),
                self._fail,
            )

    @Slot(object)
    def _failed(self, fault: Fault) -> None:
        self._fail(fault)

    def _fail(self, fault: Fault) -> None:
        self._reading = ""
        self._trouble = worded(fault) if self._is_open else ""
        self.changed.emit()

    def _open_names(self) -> None:
        plan = self._shown
        self._names = {}
        self._fields.replace([])  # each field is made anew: what is typed in one is its own
        if plan:
            label = translate("InformationPage", "What the floor is called")
            self._fields.replace(words_fields(self._event, plan.floors, label))

    def _show(self) -> None:
        plans, rooms, doors = self._read
        self._rows.replace(floor_choices(plans, self._plan, self._language))
        self._marks.show(self._shown, rooms, doors)
        self.changed.emit()


def _names_of(plan: FloorPlan, others: Mapping[str, str]) -> dict[str, str]:
    """Return what a plan is called in some languages, so that it can be called so again."""
    return {language: plan.floors.get(language, "") for language in others}
