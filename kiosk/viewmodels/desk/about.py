"""All that the list says of the guest on the desk's pane, and who comes with them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.party import NO_PARTY, GuestParty
from kiosk.viewmodels.desk.facts import facts_of
from kiosk.viewmodels.desk.guest_row import GuestRow
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import joined

if TYPE_CHECKING:
    from kiosk.viewmodels.desk.work import DeskWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FactRow:
    """One thing that the list says of somebody."""

    picture: str
    label: str
    text: str


@QmlElement
@QmlUncreatable("The desk makes its own.")
class DeskAbout(QObject):
    """Reads a guest, and who comes with them, while its panel is open.

    Args:
        work: knows who comes with whom.
        writes: notes who asks to be erased.
        reads: reads them.
        parent: the desk.
    """

    changed = Signal()
    picked = Signal(str)
    gone = Signal()
    noted = Signal(str)
    failed = Signal(object)

    def __init__(self, work: "Deferred[DeskWork]", writes: Jobs, reads: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._writes, self._reads = work, writes, reads
        self._person: Attendee | None = None
        self._party = NO_PARTY
        self._guests = Rows(GuestRow, parent=self)
        self._facts = Rows(FactRow, parent=self)

    @Property(str, notify=changed)
    def name(self) -> str:
        """Whom it is about."""
        return self._person.name if self._person else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """Where they are from, and their group and role."""
        person = self._person
        return joined((person.organisation, person.group, person.role)) if person else ""

    @Property(Rows, constant=True)
    def guests(self) -> Rows[GuestRow]:
        """The others of the party, the host first."""
        return self._guests

    @Property(Rows, constant=True)
    def facts(self) -> Rows[FactRow]:
        """What the list says."""
        return self._facts

    @Slot()
    def requestErasure(self) -> None:
        """Note that the guest asks to be erased, which the organiser does."""
        if (person := self._person) is None:
            return
        self._writes.run(
            lambda: self._work().request_erasure(person.id), lambda _: self.noted.emit(person.name), self.failed.emit
        )

    @property
    def attendee(self) -> str:
        """The id of whom it is about; empty for nobody."""
        return self._person.id if self._person else ""

    def begin(self, attendee: str, then: Callable[[], None]) -> None:
        """Read somebody, and go on with `then` once they are read; not if they are no longer on the roster."""

        def read(said: tuple[Attendee, GuestParty] | None) -> None:
            if said:
                self._show(*said)
                then()

        self._reads.run(lambda: self._work().about(attendee), read)

    def end(self) -> None:
        """Keep nobody."""
        self._person, self._party = None, NO_PARTY
        self.retranslate()

    def refresh(self) -> None:
        """Read again who came in meanwhile; whoever was erased is gone."""
        if (attendee := self.attendee) == "":
            return

        def read(said: tuple[Attendee, GuestParty] | None) -> None:
            if attendee != self.attendee:
                return
            if said:
                self._show(*said)
            else:
                self.gone.emit()

        self._reads.run(lambda: self._work().about(attendee), read)

    def retranslate(self) -> None:
        """Say everything in the language that is installed now."""
        person = self._person
        others = self._party.besides(self.attendee)
        self._guests.replace(self._work().companion_rows(others) if others else [])
        facts = facts_of(person, NO_PARTY) if person else ()
        self._facts.replace([FactRow(fact.icon, fact.label, fact.text) for fact in facts])
        self.changed.emit()

    @Slot(int)
    def pick(self, row: int) -> None:
        """Go on with one of the party: check them in."""
        others = self._party.besides(self.attendee)
        if 0 <= row < len(others):
            self.picked.emit(others[row].attendee.id)

    def _show(self, person: Attendee, party: GuestParty) -> None:
        self._person, self._party = person, party
        self.retranslate()
