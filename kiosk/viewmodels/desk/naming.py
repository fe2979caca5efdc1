"""Naming a guest whom the list only counts, while they stand at the desk."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.people import GuestListed
from kiosk.domain.roster.attendee import Attendee
from kiosk.viewmodels.desk.sentences import translate
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled, worded

if TYPE_CHECKING:
    from kiosk.services.namesakes import PerhapsTheSame
    from kiosk.services.people.naming import Naming
    from kiosk.viewmodels.desk.work import DeskWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk makes its own.")
class DeskNaming(QObject):
    """The form for a guest's name; one who has a name gets another, or none again.

    Of a name that somebody on the list has it is said so first; saving it once more gives it to the guest all the same.

    Args:
        work: names guests, and knows whose they are.
        writes: runs the naming.
        reads: runs the looking.
        parent: the desk.
    """

    changed = Signal()
    wrongChanged = Signal()
    named = Signal(object)
    failed = Signal()

    def __init__(self, work: "Deferred[DeskWork]", writes: Jobs, reads: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._writes, self._reads = work, writes, reads
        self._guest: Attendee | None = None
        self._host = ""
        self._wrong: Fault | None = None
        self._doubted = ""
        self._namesakes: tuple[str, ...] = ()

    @Property(str, notify=changed)
    def subject(self) -> str:
        """Which guest it is, and whose."""
        if self._guest is None:
            return ""
        pattern = translate("Desk", "Guest {number} of {host}")
        return filled(pattern, number=QLocale().toString(self._guest.guest), host=self._host)

    @Property(str, notify=changed)
    def name(self) -> str:
        """The name that the guest has; empty for none."""
        return self._guest.name if self._guest and not self._guest.unnamed else ""

    @Property(str, notify=changed)
    def organisation(self) -> str:
        """Where the guest is from, as far as anybody said; the list says where the host is from."""
        return self._guest.organisation if self._guest else ""

    @Property(str, notify=wrongChanged)
    def wrong(self) -> str:
        """Why the guest was not named; empty if nothing is wrong."""
        return worded(self._wrong)

    @property
    def attendee(self) -> str:
        """The id of the guest; empty for nobody."""
        return self._guest.id if self._guest else ""

    def begin(self, attendee: str, then: Callable[[bool], None]) -> None:
        """Look whose guest somebody is, and go on with whether they are anybody's."""

        def read(said: tuple[Attendee, str] | None) -> None:
            if said:
                self._guest, self._host = said
                self._tell(None)
                self.changed.emit()
            then(said is not None)

        self._reads.run(lambda: self._work().guest(attendee), read)

    def end(self) -> None:
        """Keep nobody."""
        self._guest, self._host = None, ""
        self._tell(None)
        self.changed.emit()

    @Slot(str, str)
    def save(self, name: str, organisation: str) -> None:
        """Give the guest that name, and perhaps another organisation; if it may be somebody on the list, say so."""
        if guest := self._guest:
            besides = self._namesakes if name == self._doubted else ()
            self._writes.run(
                lambda: self._work().name_guest(guest.id, name, organisation, besides),
                lambda answer: self._answered(name, answer),
                self._fail,
            )

    @Slot()
    def takeBack(self) -> None:
        """Let the guest be without a name again."""
        if (guest := self._guest) and not guest.unnamed:
            self._writes.run(lambda: self._work().take_name_back(guest.id, guest.name), self.named.emit, self._fail)

    def retranslate(self) -> None:
        """Say everything in the language that is installed now."""
        self.changed.emit()
        self.wrongChanged.emit()

    def refresh(self) -> None:
        """Say no more of somebody on the list who was erased meanwhile."""
        if people := self._namesakes:
            self._reads.run(lambda: self._work().remaining(people), lambda left: self._keep(people, left))

    def _answered(self, name: str, answer: "Naming | PerhapsTheSame") -> None:
        from kiosk.services.namesakes import PerhapsTheSame

        if isinstance(answer, PerhapsTheSame):
            self._fail(GuestListed(answer.namesakes[0].attendee.name))
            self._doubted, self._namesakes = name, tuple(one.attendee.id for one in answer.namesakes)
        else:
            self.named.emit(answer)

    def _keep(self, people: tuple[str, ...], remaining: set[str]) -> None:
        if people == self._namesakes and not remaining.issuperset(people):
            self._tell(None)

    def _fail(self, fault: Fault) -> None:
        self._tell(fault)
        self.failed.emit()

    def _tell(self, wrong: Fault | None) -> None:
        self._wrong, self._doubted, self._namesakes = wrong, "", ()
        self.wrongChanged.emit()
