"""A guest who is on no list: typed at the desk, held against the roster, and let in."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.admission.verdict import Admission
from kiosk.domain.fault import Fault
from kiosk.domain.faults.people import WalkInUnnamed
from kiosk.viewmodels.desk.advice import WALK_IN
from kiosk.viewmodels.desk.guest_row import GuestRow
from kiosk.viewmodels.desk.panels import WALK_IN_PANEL
from kiosk.viewmodels.desk.part import DeskAct, DeskPart
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

if TYPE_CHECKING:
    from kiosk.services.namesakes import Namesake, PerhapsTheSame
    from kiosk.viewmodels.desk.work import DeskWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk makes its own walk-in.")
class DeskWalkIn(DeskPart):
    """The form for a walk-in. Who may be on the roster already is offered; adding a namesake takes a second step.

    Args:
        work: adds guests, and looks for namesakes.
        writes: runs the adding.
        reads: runs the looking, while a name is typed.
        parent: the desk.
    """

    wrongChanged = Signal()
    askingChanged = Signal()
    added = Signal(object)

    def __init__(self, work: "Deferred[DeskWork]", writes: Jobs, reads: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._writes, self._reads = work, writes, reads
        self._name = self._organisation = ""
        self._wrong: Fault | None = None
        self._asking = self._is_open = False
        self._people: tuple[Namesake, ...] = ()
        self._rows = Rows(GuestRow, parent=self)

    @Property(Rows, constant=True)
    def namesakes(self) -> Rows[GuestRow]:
        """Who on the roster may be the guest, the likeliest first."""
        return self._rows

    @Property(bool, notify=askingChanged)
    def asking(self) -> bool:
        """Whether the guest was to be let in, and it is asked whether they are one of the namesakes."""
        return self._asking

    @Property(str, notify=wrongChanged)
    def wrong(self) -> str:
        """Why the guest was not added; empty if nothing is wrong."""
        return worded(self._wrong)

    def acts(self) -> Mapping[str, DeskAct]:
        """Return how the form is opened."""
        return {WALK_IN: DeskAct(lambda: self.panelWanted.emit(WALK_IN_PANEL), beside_panels=True)}

    def follow_panel(self, panel: str) -> None:
        """Begin with an empty form when it is opened."""
        if (is_open := panel == WALK_IN_PANEL) != self._is_open:
            self._is_open = is_open
            if is_open:
                self._begin()

    def _begin(self) -> None:
        self._name = self._organisation = ""
        self._tell(None)
        self._show(())
        self._ask(False)

    @Slot(str, str)
    def edit(self, name: str, organisation: str) -> None:
        """Look who may be the guest whose name has been typed so far."""
        self._name, self._organisation = name, organisation
        self._reads.run(
            lambda: self._work().namesakes(name, organisation) if name == self._name else None,
            lambda people: self._arrived(name, people),
        )

    @Slot(str, str)
    def letIn(self, name: str, organisation: str) -> None:
        """Add a guest and let them in at once, unless they may be on the roster: then ask."""
        if not name.strip():
            self._tell(WalkInUnnamed())
            return
        self._name, self._organisation = name, organisation
        self._add(frozenset())

    @Slot()
    def addAnother(self) -> None:
        """Add the guest, who is none of the namesakes that were asked about."""
        if self._asking:
            self._add(frozenset(one.attendee.id for one in self._people))

    @Slot(int)
    def pick(self, row: int) -> None:
        """The guest is this one: check them in."""
        if 0 <= row < len(self._people):
            self.picked.emit(self._people[row].attendee.id)

    @Slot()
    def goBack(self) -> None:
        """Go back to the form; what was typed stays."""
        self._ask(False)

    def retranslate(self) -> None:
        """Make every text again, in the language that is installed now."""
        self.wrongChanged.emit()
        self.refresh()

    def refresh(self) -> None:
        """Look again who may be the guest; while it is asked, people only go, as a digit must not mean another one."""
        if self._asking:
            people = [one.attendee.id for one in self._people]
            self._reads.run(lambda: self._work().remaining(people), self._keep)
        elif self._name:
            self.edit(self._name, self._organisation)

    def _add(self, besides: frozenset[str]) -> None:
        name, organisation = self._name, self._organisation
        self._writes.run(lambda: self._work().walk_in(name, organisation, besides), self._answered, self._fail)

    def _answered(self, answer: "Admission | PerhapsTheSame") -> None:
        if isinstance(answer, Admission):
            self.added.emit(answer)
            return
        self._show(answer.namesakes)
        self._ask(True)

    def _arrived(self, name: str, people: "list[Namesake] | None") -> None:
        if people is not None and name == self._name and not self._asking:
            self._show(tuple(people))

    def _keep(self, remaining: set[str]) -> None:
        if any(one.attendee.id not in remaining for one in self._people):
            self._show(tuple(one for one in self._people if one.attendee.id in remaining))
            self._ask(False)

    def _fail(self, fault: Fault) -> None:
        self._tell(fault)
        self._ask(False)
        self.mistyped.emit()

    def _show(self, people: "tuple[Namesake, ...]") -> None:
        self._people = people
        self._rows.replace(self._work().namesake_rows(people) if people else ())

    def _ask(self, asking: bool) -> None:
        if asking != self._asking:
            self._asking = asking
            self.askingChanged.emit()

    def _tell(self, wrong: Fault | None) -> None:
        self._wrong = wrong
        self.wrongChanged.emit()
