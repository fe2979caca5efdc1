"""What can be done about the guest on the pane: naming them, and seeing all that the list says of them."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.settings.catalogue import BADGE_LAYOUT, PRINTING
from kiosk.domain.settings.values import Values
from kiosk.viewmodels.desk.about import CORRECT, DeskAbout
from kiosk.viewmodels.desk.advice import ABOUT, NAME_GUEST, TELL_ME
from kiosk.viewmodels.desk.answering import DeskAnswering
from kiosk.viewmodels.desk.naming import DeskNaming
from kiosk.viewmodels.desk.panels import ABOUT_PANEL, NAME_PANEL, NO_PANEL
from kiosk.viewmodels.desk.part import DeskAct, DeskPart
from kiosk.viewmodels.desk.sentences import translate
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled

if TYPE_CHECKING:
    from kiosk.services.people.naming import Naming
    from kiosk.viewmodels.desk.people_work import PeopleWork
    from kiosk.viewmodels.desk.work import DeskWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk makes its own.")
class DeskGuest(DeskPart):
    """The two panels about the guest on the pane; `panelWanted` asks for one of them, or for none.

    Args:
        work: knows people, and names guests.
        people: knows all of one person, and changes it.
        jobs: run what changes the file, and what only looks.
        answering: tells whom the answer is about, and says it again.
        found: tells who is chosen among those whom the search found; empty for nobody.
        zone: the event's zone.
        parent: the desk.
    """

    named = Signal()

    def __init__(
        self,
        work: "Deferred[DeskWork]",
        people: "Deferred[PeopleWork]",
        jobs: tuple[Jobs, Jobs],
        answering: DeskAnswering,
        found: Callable[[], str],
        zone: ZoneInfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        writes, reads = jobs
        self._pane, self._answering, self._found = answering.pane, answering, found
        self._naming, self._about = DeskNaming(work, writes, reads, self), DeskAbout(work, people, jobs, zone, self)
        self._naming.named.connect(self._tell_named)
        self._naming.failed.connect(self.mistyped)
        self._about.noted.connect(self._tell_noted)
        self._about.failed.connect(self.failed)
        self._about.mistyped.connect(self.mistyped)
        self._about.altered.connect(self._tell_altered)
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

    @property
    def is_typing(self) -> bool:
        """Whether somebody's details are being typed, which a scan leaves open."""
        return self._about.step == CORRECT

    def acts(self) -> Mapping[str, DeskAct]:
        """Return how both panels are opened."""
        return {
            NAME_GUEST: DeskAct(self.openNaming, beside_panels=True),
            ABOUT: DeskAct(self.openAbout, beside_panels=True),
            TELL_ME: DeskAct(self.tellMe, beside_panels=True),
        }

    def attendees(self) -> tuple[str, ...]:
        """Return whose name is being typed, or whose details are shown."""
        return self._naming.attendee, self._about.attendee

    @Slot()
    def openNaming(self) -> None:
        """Ask for the name of the guest on the pane; one that is being typed stays."""
        if not self._naming.attendee:
            self._naming.begin(self._pane.about, self._ask)

    @Slot(str)
    def nameGuest(self, attendee: str) -> None:
        """Ask for the name of a guest, whoever the pane is about."""
        self._naming.begin(attendee, self._ask)

    @Slot()
    def openAbout(self) -> None:
        """Show all about whoever the search has chosen, else about the guest on the pane, or put it away."""
        if self._about.attendee:
            self.panelWanted.emit(NO_PANEL)
        elif about := self._found() or self._pane.about:
            self.show_details(about)
        else:
            self._note(translate("Desk", "Scan the badge first, or find the guest; then F9."))

    @Slot()
    def tellMe(self) -> None:
        """Have this desk told when whoever's details are shown comes, or no more; else show whom that would be."""
        if self._about.attendee:
            self._about.telling.toggle()
        else:
            self.openAbout()

    @Slot(str)
    def show_details(self, attendee: str) -> None:
        """Show all about somebody."""
        self._about.begin(attendee, lambda: self.panelWanted.emit(ABOUT_PANEL))

    @Slot(str, str)
    def ask(self, attendee: str, question: str) -> None:
        """Show all about somebody, and ask them one question."""

        def opened() -> None:
            self.panelWanted.emit(ABOUT_PANEL)
            self._about.ask(question)

        self._about.begin(attendee, opened)

    def apply_settings(self, settings: Values) -> None:
        """Take other settings: whether this desk prints badges, and on what."""
        self._about.layout = settings.of(BADGE_LAYOUT) if settings.of(PRINTING) != "off" else ""

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

    @Slot(object, str)
    def _tell_altered(self, person: Attendee | None, done: str) -> None:
        if person:
            self._answering.tell_person(person)
        if text := _done(done):
            self._note(text)
        self.named.emit()

    def _note(self, text: str) -> None:
        self.toasted.emit(text, "note", False)


def _done(done: str) -> str:
    """Say what was done about a person; nothing where the panel shows it."""
    return {
        "corrected": translate("Desk", "Put right. Later lists do not change it."),
        "merged": translate("Desk", "Made one person. “Two people again” takes that back."),
        "parted": translate("Desk", "They are several people again."),
        "answered": translate("Desk", "Noted. Later lists do not change it."),
        "badge": translate("Desk", "The old badge no longer holds."),
        "signed": translate("Desk", "Noted: on paper. They still answer in each exchange."),
    }.get(done, "")
