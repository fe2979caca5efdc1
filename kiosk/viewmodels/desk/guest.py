"""What can be done about the guest on the pane: naming them, and seeing all that the list says of them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.viewmodels.desk.about import DeskAbout
from kiosk.viewmodels.desk.advice import ABOUT, NAME_GUEST
from kiosk.viewmodels.desk.answering import DeskAnswering
from kiosk.viewmodels.desk.naming import DeskNaming
from kiosk.viewmodels.desk.pane import VerdictPane
from kiosk.viewmodels.desk.panels import ABOUT_PANEL, NAME_PANEL, NO_PANEL
from kiosk.viewmodels.desk.part import DeskAct, DeskPart
from kiosk.viewmodels.desk.sentences import translate
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled

if TYPE_CHECKING:
    from kiosk.services.people.naming import Naming
    from kiosk.viewmodels.desk.work import DeskWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk makes its own.")
class DeskGuest(DeskPart):
    """The two panels about the guest on the pane; `panelWanted` asks for one of them, or for none.

    Args:
        work: knows people, and names guests.
        jobs: run what changes the file, and what only looks.
        pane: tells whom the answer is about.
        answering: says the answer again.
        parent: the desk.
    """

    named = Signal()

    def __init__(
        self,
        work: "Deferred[DeskWork]",
        jobs: tuple[Jobs, Jobs],
        pane: VerdictPane,
        answering: DeskAnswering,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        writes, reads = jobs
        self._pane, self._answering = pane, answering
        self._naming, self._about = DeskNaming(work, writes, reads, self), DeskAbout(work, writes, reads, self)
        self._naming.named.connect(self._tell_named)
        self._naming.failed.connect(self.mistyped)
        self._about.noted.connect(self._tell_noted)
        self._about.failed.connect(self.failed)
        self._about.picked.connect(self.picked)
        self._about.gone.connect(lambda: self.panelWanted.emit(NO_PANEL))

    @Property(DeskNaming, constant=True)
    def naming(self) -> DeskNaming:
        """The form for a guest's name."""
        return self._naming

    @Property(DeskAbout, constant=True)
    def about(self) -> DeskAbout:
        """All that the list says of the guest."""
        return self._about

    def acts(self) -> Mapping[str, DeskAct]:
        """Return how both panels are opened."""
        return {
            NAME_GUEST: DeskAct(self.openNaming, beside_panels=True),
            ABOUT: DeskAct(self.openAbout, beside_panels=True),
        }

    def attendees(self) -> tuple[str, ...]:
        """Return whose name is being typed."""
        return (self._naming.attendee,)

    @Slot()
    def openNaming(self) -> None:
        """Ask for the name of the guest on the pane; one that is being typed stays."""
        if not self._naming.attendee:
            self._naming.begin(self._pane.about, self._ask)

    @Slot()
    def openAbout(self) -> None:
        """Show what the list says of the guest on the pane, or put it away."""
        if self._about.attendee:
            self.panelWanted.emit(NO_PANEL)
        elif self._pane.about:
            self._about.begin(self._pane.about, lambda: self.panelWanted.emit(ABOUT_PANEL))

    def follow_panel(self, panel: str) -> None:
        """Keep nobody in a panel that is not shown."""
        if panel != NAME_PANEL:
            self._naming.end()
        if panel != ABOUT_PANEL:
            self._about.end()

    def refresh(self) -> None:
        """Read again who came in meanwhile, or was erased."""
        self._answering.refresh()
        self._about.refresh()
        self._naming.refresh()

    def retranslate(self) -> None:
        """Say everything in the language that is installed now."""
        self._naming.retranslate()
        self._about.retranslate()

    def _ask(self, is_guest: bool) -> None:
        if is_guest:
            self.panelWanted.emit(NAME_PANEL)
        else:
            self.toasted.emit(
                translate("Desk", "Only a guest whom the list counts with somebody is named here."), "note", False
            )

    @Slot(str)
    def _tell_noted(self, name: str) -> None:
        self.panelWanted.emit(NO_PANEL)
        self.toasted.emit(
            filled(translate("Desk", "The organiser is asked to erase {name}."), name=name), "note", False
        )

    @Slot(object)
    def _tell_named(self, naming: "Naming") -> None:
        self.panelWanted.emit(NO_PANEL)
        self._answering.tell_named(naming)
        pattern = translate("Desk", "{before} is called {after} now.")
        self._note(filled(pattern, before=naming.before.name, after=naming.after.name))
        self.named.emit()

    def _note(self, text: str) -> None:
        self.toasted.emit(text, "note", False)
