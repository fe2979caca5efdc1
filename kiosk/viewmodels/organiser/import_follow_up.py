"""What is left to say after an import: who is gone from the list, and tickets that went to somebody else.

What looks for them is loaded with the first import: the organiser's page opens without.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot

from kiosk.domain.admission.code import ending
from kiosk.domain.fault import Fault
from kiosk.domain.import_report import ImportReport
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.source import source_name
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, joined

if TYPE_CHECKING:
    from kiosk.services.people.tickets import MovedTicket

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NAMED = 8
T = TypeVar("T")

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class MovedRow:
    """A ticket that went from one person to another."""

    text: str
    detail: str


@QmlElement
@QmlUncreatable("The course of imports makes it.")
class ImportFollowUp(QObject):
    """Who is gone from a list that was imported, and whose tickets are somebody else's now.

    Args:
        file: the event file.
        reads: runs what only looks.
        writes: runs what changes the event.
        parent: the course of imports.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, file: EventFile, reads: Jobs, writes: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._writes = file, reads, writes
        self._source = ""
        self._gone: tuple[Attendee, ...] = ()
        self._tickets: tuple[MovedTicket, ...] = ()
        self._asks = False
        self._moved = Rows(MovedRow, parent=self)

    @Property(str, notify=changed)
    def gone(self) -> str:
        """Who stood on an earlier version of the list and no longer does, by name; empty if nobody."""
        names = [person.name for person in self._gone[:_NAMED]]
        if (more := len(self._gone) - _NAMED) > 0:
            names.append(filled(translate("Import", "{number} more"), number=QLocale().toString(more)))
        return joined(names)

    @Property(int, notify=changed)
    def goneCount(self) -> int:
        """How many they are."""
        return len(self._gone)

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """Whether the organiser is being asked to cancel their tickets."""
        return self._asks

    @Property(Rows, constant=True)
    def moved(self) -> Rows[MovedRow]:
        """Tickets that went from one person to another."""
        return self._moved

    @Slot(str, object)
    def begin(self, source: str, report: ImportReport) -> None:
        """Look for whom a list that was just imported leaves to be asked about."""
        self._source = source_name(source)
        if report.missing:
            self._look_for_gone()
        if report.moved:
            self._look_for_moved()

    def end(self) -> None:
        """Forget them."""
        self._gone, self._tickets, self._asks = (), (), False
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in another language."""
        self._moved.replace([self._row(moved) for moved in self._tickets])
        self.changed.emit()

    @Slot()
    def ask(self) -> None:
        """Ask whether to cancel the tickets of those who are gone."""
        self._show_question(asks=bool(self._gone))

    @Slot()
    def keep(self) -> None:
        """Cancel nothing."""
        self._show_question(asks=False)

    @Slot()
    def cancelGone(self) -> None:
        """Cancel the tickets of those who are gone."""
        self._show_question(asks=False)
        only = frozenset(person.id for person in self._gone)
        self._write(lambda: _cancel(self._file, self._source, only), lambda _: self._look_for_gone())

    @Slot(int)
    def giveBack(self, index: int) -> None:
        """Give a ticket back to whom it came from."""
        if 0 <= index < len(self._tickets):
            code = self._tickets[index].code
            self._write(lambda: _give_back(self._file, code), lambda _: self._look_for_moved())

    def _write(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._writes.run(work, done, self._fail)

    def _fail(self, fault: Fault) -> None:
        self.failed.emit(fault)

    def _look_for_gone(self) -> None:
        self._reads.run(lambda: _gone(self._file, self._source), self._show_gone)

    def _look_for_moved(self) -> None:
        self._reads.run(lambda: _moved(self._file), self._show_moved)

    def _show_gone(self, gone: tuple[Attendee, ...]) -> None:
        self._gone = gone
        self.changed.emit()

    def _show_moved(self, tickets: "tuple[MovedTicket, ...]") -> None:
        self._tickets = tickets
        self.retranslate()

    def _show_question(self, *, asks: bool) -> None:
        self._asks = asks
        self.changed.emit()

    @staticmethod
    def _row(moved: "MovedTicket") -> MovedRow:
        names = filled(
            translate("Import", "From {before} to {after}"), before=moved.before.name, after=moved.after.name
        )
        detail = filled(translate("Import", "Ticket ending in {ending}"), ending=ending(moved.code))
        return MovedRow(names, detail)


def _gone(file: EventFile, source: str) -> tuple[Attendee, ...]:
    from kiosk.services.people.gone import gone_from

    return tuple(gone_from(file, source))


def _cancel(file: EventFile, source: str, only: Collection[str]) -> None:
    from kiosk.services.people.gone import cancel_gone

    cancel_gone(file, source, only)


def _moved(file: EventFile) -> "tuple[MovedTicket, ...]":
    from kiosk.services.people.tickets import moved_tickets

    return tuple(moved_tickets(file))


def _give_back(file: EventFile, code: str) -> None:
    from kiosk.services.people.tickets import give_back

    give_back(file, code)
