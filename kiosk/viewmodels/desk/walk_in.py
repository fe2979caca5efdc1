"""A guest who is on no list: typed at the desk, held against the roster, and let in."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.admission.code import ending
from kiosk.domain.fault import Fault
from kiosk.domain.faults.people import WalkInGroupUnknown, WalkInUnnamed
from kiosk.domain.roster.new_guest import NewGuest, groups_like
from kiosk.domain.settings.catalogue import PRINTING
from kiosk.domain.settings.values import Values
from kiosk.viewmodels.desk.advice import WALK_IN, Advice
from kiosk.viewmodels.desk.answering import DeskAnswering
from kiosk.viewmodels.desk.guest_row import GuestRow
from kiosk.viewmodels.desk.panels import WALK_IN_PANEL
from kiosk.viewmodels.desk.part import DeskAct, DeskPart
from kiosk.viewmodels.desk.sentences import translate
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, worded

if TYPE_CHECKING:
    from kiosk.domain.admission.verdict import Admission
    from kiosk.services.namesakes import Namesake, PerhapsTheSame
    from kiosk.viewmodels.desk.work import DeskWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

GROUPS_SHOWN = 9
"""As many as there are digits to choose one with."""


@QmlElement
@QmlUncreatable("The desk makes its own walk-in.")
class DeskWalkIn(DeskPart):
    """The form for a walk-in. Who may be on the roster already is offered; adding a namesake takes a second step.

    A code that nobody holds, scanned just before or while the form is open, becomes the guest's.

    Args:
        work: adds guests, and looks for namesakes.
        writes: runs the adding, and whatever a scan asks in between.
        reads: runs the looking, while a name is typed.
        answering: has the code that was scanned last, and shows the guest.
        parent: the desk.
    """

    wrongChanged = Signal()
    askingChanged = Signal()
    groupsChanged = Signal()
    codeChanged = Signal()
    added = Signal(object)
    codeTaken = Signal()

    def __init__(
        self,
        work: "Deferred[DeskWork]",
        writes: Jobs,
        reads: Jobs,
        answering: DeskAnswering,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._writes, self._reads, self._answering = work, writes, reads, answering
        answering.pane.besides.append(self._advice)
        self._guest = NewGuest("")
        self._wrong: Fault | None = None
        self._asking = self._is_open = self._prints = False
        self._people: tuple[Namesake, ...] = ()
        self._groups: list[str] = []
        self._typed_group = ""
        self._new_badge = ("", "")
        """The guest who was added last, and the code that is to stand on their badge."""
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

    @Property(bool, notify=groupsChanged)
    def hasGroups(self) -> bool:
        """Whether the roster has groups at all."""
        return bool(self._groups)

    @Property("QStringList", notify=groupsChanged)
    def groupMatches(self) -> list[str]:
        """The groups that begin as was typed; a digit chooses one of them."""
        return groups_like(self._typed_group, self._groups)[:GROUPS_SHOWN]

    @Property(str, notify=codeChanged)
    def codeText(self) -> str:
        """Which code that was scanned becomes the guest's; empty for none."""
        if not self._guest.code:
            return ""
        return filled(
            translate("WalkIn", "The code ending in {ending} becomes theirs"), ending=ending(self._guest.code)
        )

    def acts(self) -> Mapping[str, DeskAct]:
        """Return how the form is opened; once it is open, the same key lets in at once."""
        return {WALK_IN: DeskAct(self._open_or_let_in, beside_panels=True)}

    def apply_settings(self, settings: Values) -> None:
        """Take other settings."""
        self._prints = settings.of(PRINTING) == "check-in"

    def follow_panel(self, panel: str) -> None:
        """Begin with an empty form when it is opened, and keep nobody once it is put away."""
        if (is_open := panel == WALK_IN_PANEL) != self._is_open:
            self._is_open = is_open
            self._begin(self._answering.unheld_code if is_open else "")
            if is_open:
                self._reads.run(lambda: self._work().groups(), self._take_groups)

    def take_scan(self, code: str, otherwise: Callable[[], None]) -> None:
        """Let a code that nobody holds become the guest's while the form is open; any other one is answered."""
        if not self._is_open or self._asking:
            otherwise()
            return
        self._writes.run(
            lambda: self._work().is_free(code), lambda free: self._take_code(code) if free else otherwise()
        )

    @Slot(str, str)
    def edit(self, name: str, organisation: str) -> None:
        """Look who may be the guest whose name has been typed so far."""
        self._guest = replace(self._guest, name=name, organisation=organisation)
        if name.strip() and isinstance(self._wrong, WalkInUnnamed):
            self._tell(None)
        self._reads.run(
            lambda: self._work().namesakes(name, organisation) if name == self._guest.name else None,
            lambda people: self._arrived(name, people),
        )

    @Slot(str, str, str)
    def editMore(self, group: str, email: str, phone: str) -> None:
        """Take what else has been typed so far."""
        self._guest = replace(self._guest, group=group, email=email, phone=phone)
        if group != self._typed_group:
            self._typed_group = group
            self.groupsChanged.emit()

    @Slot(str, result=str)
    def groupFor(self, text: str) -> str:
        """Return the group that begins so, empty without a text; if there is none, say so and return the text."""
        like = groups_like(text, self._groups) if text.strip() else []
        self._tell(None if like or not text.strip() else WalkInGroupUnknown(text.strip()[:80]))
        return like[0] if like else text.strip()

    @Slot()
    def dropCode(self) -> None:
        """The code that was scanned is not the guest's."""
        self._set_code("")

    @Slot()
    def letIn(self) -> None:
        """Add the guest and let them in at once, unless they may be on the roster: then ask."""
        if self._guest.name.strip():
            self._add(frozenset())
        else:
            self._tell(WalkInUnnamed())

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
        self.codeChanged.emit()
        self.refresh()

    def refresh(self) -> None:
        """Look again who may be the guest; while it is asked, people only go, as a digit must not mean another one."""
        if self._asking:
            people = [one.attendee.id for one in self._people]
            self._reads.run(lambda: self._work().remaining(people), self._keep)
        elif self._guest.name:
            self.edit(self._guest.name, self._guest.organisation)

    def _open_or_let_in(self) -> None:
        if not self._is_open:
            self.panelWanted.emit(WALK_IN_PANEL)
        elif not self._asking:
            self.letIn()

    def _begin(self, code: str) -> None:
        self._guest, self._typed_group = NewGuest(""), ""
        self._set_code(code)
        self._tell(None)
        self._show(())
        self._ask(False)
        self.groupsChanged.emit()

    def _take_groups(self, groups: list[str]) -> None:
        if groups != self._groups:
            self._groups = groups
            self.groupsChanged.emit()

    def _take_code(self, code: str) -> None:
        if self._is_open:
            self._set_code(code)
            self._tell(None)
            self.codeTaken.emit()

    def _set_code(self, code: str) -> None:
        self._guest = replace(self._guest, code=code)
        self.codeChanged.emit()

    def _add(self, besides: frozenset[str]) -> None:
        guest = self._guest
        self._writes.run(lambda: self._work().walk_in(guest, besides), self._answered, self._fail)

    def _answered(self, answer: "tuple[Admission, str] | PerhapsTheSame") -> None:
        if isinstance(answer, tuple):
            admission, code = answer
            person = admission.attendee
            self._new_badge = (person.id if person else "", code)
            self.added.emit(admission)
            return
        self._show(answer.namesakes)
        self._ask(True)

    def _advice(self, attendee: str, kind: str) -> tuple[Advice, ...]:
        """Say which code is to stand on the badge of the guest who was just added, where none is printed."""
        del kind
        added, code = self._new_badge
        if not code or attendee != added or self._prints:
            return ()
        grouped = " ".join(code[at : at + 4] for at in range(0, len(code), 4))
        return (Advice("card", translate("Advice", "Write on the badge"), grouped),)

    def _arrived(self, name: str, people: "list[Namesake] | None") -> None:
        if people is not None and name == self._guest.name and not self._asking:
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
