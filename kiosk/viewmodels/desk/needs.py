"""What somebody needs to eat or to get about, where the organiser switched that on; desks alone show it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.person_rows import StaffNoteRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import joined, worded

if TYPE_CHECKING:
    from kiosk.domain.roster.needs import Need
    from kiosk.services.people.details import PersonDetails
    from kiosk.viewmodels.desk.people_work import PeopleWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk makes its own.")
class DeskNeeds(QObject):
    """The needs of whom the details are about, from a fixed list.

    Signals:
        noted: something was noted, or taken off.
        failed: tells the fault that nothing was done for.

    Args:
        work: writes them.
        writes: runs that.
        parent: the details.
    """

    changed = Signal()
    noted = Signal()
    failed = Signal(object)

    def __init__(self, work: "Deferred[PeopleWork]", writes: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._writes = work, writes
        self._attendee, self._asked = "", False
        self._needed: tuple[Need, ...] = ()
        self._rows = Rows(StaffNoteRow, parent=self)

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """Whether needs are noted at this event."""
        return self._asked

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What is read out before anybody names a need."""
        from kiosk.domain.remarks.needs import NeedsNotice

        return worded(NeedsNotice())

    @Property(str, notify=changed)
    def text(self) -> str:
        """What the person needs, in short."""
        from kiosk.domain.remarks.needs import SAID

        return joined(worded(SAID[need]) for need in self._needed)

    @Property(Rows, constant=True)
    def rows(self) -> Rows[StaffNoteRow]:
        """Every need that there is; those of the person are on."""
        return self._rows

    def take(self, details: "PersonDetails | None") -> None:
        """Take note of whom the details are about now."""
        self._attendee = details.person.id if details else ""
        self._asked, self._needed = (details.needs_asked, details.needs) if details else (False, ())
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language that is installed now."""
        self._rows.replace(self._every_need() if self._asked else [])
        self.changed.emit()

    def _every_need(self) -> list[StaffNoteRow]:
        from kiosk.domain.remarks.needs import SAID

        return [StaffNoteRow(need.value, worded(said), "", need in self._needed) for need, said in SAID.items()]

    @Slot(int)
    def toggle(self, row: int) -> None:
        """Note a need, or that it is none any more."""
        attendee, rows = self._attendee, self._rows.rows
        if attendee and 0 <= row < len(rows):
            from kiosk.domain.roster.needs import Need

            said = {Need(rows[row].note): not rows[row].on}
            notice, language = self.notice, QLocale().name().partition("_")[0]
            self._writes.run(
                lambda: self._work().note_needs(attendee, said, str(notice), language),
                lambda _: self.noted.emit(),
                self.failed.emit,
            )
