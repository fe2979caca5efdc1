"""Making one person of two entries of the list while somebody stands at the desk, and two again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.roster.attendee import Attendee
from kiosk.viewmodels.desk.guest_row import GuestRow
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

if TYPE_CHECKING:
    from kiosk.viewmodels.desk.people_work import PeopleWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk makes its own.")
class DeskMerging(QObject):
    """Offers who may be the same as somebody, the likeliest first; nobody is merged unasked.

    Signals:
        merged: tells whom both are now, and what the other was called.
        parted: several people were made of one again.
        failed: tells the fault that nothing was done for.

    Args:
        work: looks and writes.
        writes: runs the writing.
        reads: runs the looking.
        parent: the details.
    """

    changed = Signal()
    merged = Signal(object, str)
    parted = Signal()
    failed = Signal(object)

    def __init__(self, work: "Deferred[PeopleWork]", writes: Jobs, reads: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._writes, self._reads = work, writes, reads
        self._person: Attendee | None = None
        self._entries = 1
        self._likely: tuple[Attendee, ...] = ()
        self._looked = False
        self._rows = Rows(GuestRow, parent=self)

    @Property(Rows, constant=True)
    def likely(self) -> Rows[GuestRow]:
        """Who may be the same person."""
        return self._rows

    @Property(bool, notify=changed)
    def nobody(self) -> bool:
        """Whether nobody on the list looks like them."""
        return self._looked and not self._likely

    @Property(bool, notify=changed)
    def isMerged(self) -> bool:
        """Whether the person is one of several entries already, which can be taken back."""
        return self._entries > 1

    def take(self, person: Attendee | None, entries: int) -> None:
        """Take note of the person as they are now, and of how many entries they are."""
        self._person, self._entries = person, entries
        if person is None:
            self._show(())
            self._looked = False
        self.changed.emit()

    def look(self) -> None:
        """Look who may be the same."""
        if (person := self._person) is None:
            return

        def found(alike: list[Attendee]) -> None:
            if self._person and self._person.id == person.id:
                self._looked = True
                self._show(tuple(alike))

        self._reads.run(lambda: self._work().likely(person), found)

    @Slot(int)
    def pick(self, row: int) -> None:
        """Let one of them stand under the person whose details are shown."""
        if (person := self._person) and 0 <= row < len(self._likely):
            other = self._likely[row]
            self._writes.run(
                lambda: self._work().make_one(other.id, person.id),
                lambda one: self.merged.emit(one, other.name),
                self.failed.emit,
            )

    @Slot()
    def part(self) -> None:
        """Make several people of the one again, each with what was theirs."""
        if person := self._person:
            self._writes.run(lambda: self._work().part(person.id), lambda _: self.parted.emit(), self.failed.emit)

    def retranslate(self) -> None:
        """Say everything in the language that is installed now."""
        self._show(self._likely)

    def _show(self, likely: tuple[Attendee, ...]) -> None:
        self._likely = likely
        self._rows.replace(self._work().rows(likely) if likely else [])
        self.changed.emit()
