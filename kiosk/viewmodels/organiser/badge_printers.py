"""The printers of this machine as people meet them: how each stands and since when, what waits, and what to do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.printing.job import JobState, PrintJob, PrintTrouble
from kiosk.domain.printing.queue import PrinterQueue, PrinterQueues
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser import printer_words as words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.shared.printing_words import trouble_said
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ORDERS = ""
"""The name of no printer: the badges that this kiosk is to print."""

_Act = Callable[[EventFile, PrintJob], object]

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PrinterRow:
    """A printer in the list, or the badges of this kiosk."""

    name: str
    title: str
    detail: str
    number: str
    picture: str
    chosen: bool
    troubled: bool


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """Something that waits: what it is, how it stands, and what can be done with it."""

    title: str
    detail: str
    troubled: bool
    again: bool
    seen: bool


@dataclass(frozen=True, slots=True)
class PrintersRead:
    """What was read: the printers, this kiosk's badges, and whose they are by the ids."""

    queues: PrinterQueues
    orders: tuple[PrintJob, ...]
    names: dict[str, str]


@QmlElement
@QmlUncreatable("The page of badges makes it.")
class BadgePrinters(QObject):
    """Every printer of this machine, and the one that is opened.

    Args:
        context: what the pages work with.
        parent: the page.
    """

    changed = Signal()
    told = Signal(str, str, bool)
    sampleWanted = Signal(str, arguments=["printer"])

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._zone = context.file.read_event().zone
        self._is_open = self._is_reading = False
        self._name, self._seconds = ORDERS, 0
        self._queues = context.badges.queues
        self._read = PrintersRead(PrinterQueues(), (), {})
        self._rows = Rows(PrinterRow, parent=self)
        self._waiting = Rows(WaitingRow, parent=self)

    @Property(Rows, constant=True)
    def printers(self) -> Rows[PrinterRow]:
        """This kiosk's badges, then the printers."""
        return self._rows

    @Property(Rows, constant=True)
    def waiting(self) -> Rows[WaitingRow]:
        """What waits there."""
        return self._waiting

    @Property(str, notify=changed)
    def title(self) -> str:
        """The printer that is opened."""
        return self._name or translate("Printers", "Badges of this kiosk")

    @Property(str, notify=changed)
    def standing(self) -> str:
        """How it stands, since when, and what to do."""
        if self._read.queues.trouble:
            return trouble_said(self._read.queues.trouble, "")
        return words.standing_of(self._queue, self._zone) if self._queue else words.orders_said(self._read.orders)

    @Property(bool, notify=changed)
    def troubled(self) -> bool:
        """Whether it does not print."""
        queue = self._queue
        return bool(self._read.queues.trouble or (queue and queue.trouble))

    @Property(bool, notify=changed)
    def isPrinter(self) -> bool:
        """Whether it is a printer, and not this kiosk's badges."""
        return self._queue is not None

    @Slot(str)
    def choose(self, name: str) -> None:
        """Open a printer."""
        self._name = name
        self._list()

    @Slot(int)
    def remove(self, row: int) -> None:
        """Take something out of the queue; a badge of this kiosk is then not printed."""
        if (queue := self._queue) and 0 <= row < len(queue.documents):
            spool, access = queue.documents[row].spool, self._context.badges
            self._context.reads.run(
                lambda: access.take_out(queue.name, spool), lambda trouble: self._taken_out(trouble, queue.name)
            )
        elif not queue and 0 <= row < len(self._read.orders):
            self._write(self._read.orders[row], _cancel)

    @Slot(int)
    def printAgain(self, row: int) -> None:
        """Let a badge that was not printed wait again."""
        if 0 <= row < len(self._read.orders):
            self._write(self._read.orders[row], _again)

    @Slot(int)
    def cameOut(self, row: int) -> None:
        """Record that a badge came out of its printer, which had forgotten it."""
        if 0 <= row < len(self._read.orders):
            self._write(self._read.orders[row], _came_out)

    @Slot()
    def printSample(self) -> None:
        """Print a badge that is nobody's on the printer that is opened."""
        if self._queue:
            self.sampleWanted.emit(self._queue.name)

    def look_at(self, queues: PrinterQueues) -> None:
        """Show these in the stead of the machine's, as the demo's tour does."""
        self._queues = lambda: queues

    def open(self) -> None:
        """Show how all stands, from now on again and again."""
        self._is_open = True
        self.refresh()

    def close(self) -> None:
        """Forget whose badges wait."""
        self._is_open = False
        self._name = ORDERS
        self._read = PrintersRead(PrinterQueues(), (), {})
        self._rows.replace([])
        self._waiting.replace([])
        self.changed.emit()

    def retranslate(self) -> None:
        """Say everything in another language."""
        if self._is_open:
            self._list()

    def tick(self) -> None:
        """Look how all stands, every other second."""
        self._seconds += 1
        if self._seconds % 2 == 0:
            self.refresh()

    def refresh(self) -> None:
        """Read how all stands, unless that is still being read."""
        if not self._is_open or self._is_reading:
            return
        self._is_reading = True
        file, queues = self._context.file, self._queues

        def read() -> PrintersRead:
            from kiosk.services.printing.orders import open_orders
            from kiosk.storage.tables import attendees

            orders = tuple(open_orders(file))
            people = attendees.of_ids(file.reader, {job.attendee for job in orders})
            return PrintersRead(queues(), orders, {id_: person.name for id_, person in people.items()})

        self._context.reads.run(read, self._arrived, self._failed)

    @property
    def _queue(self) -> PrinterQueue | None:
        return next((queue for queue in self._read.queues.queues if queue.name == self._name), None)

    def _arrived(self, read: PrintersRead) -> None:
        self._is_reading = False
        if self._is_open and read != self._read:
            self._read = read
            self._list()
        elif self._is_open and not self._rows.rows:
            self._list()

    def _list(self) -> None:
        failed = any(job.state is JobState.FAILED for job in self._read.orders)
        locale = QLocale()
        rows = [
            PrinterRow(
                ORDERS,
                translate("Printers", "Badges of this kiosk"),
                words.orders_said(self._read.orders),
                locale.toString(len(self._read.orders)) if self._read.orders else "",
                "card",
                self._queue is None,
                failed,
            )
        ]
        rows += [
            PrinterRow(
                queue.name,
                queue.name,
                words.standing_of(queue, self._zone),
                locale.toString(len(queue.documents)) if queue.documents else "",
                "printer",
                queue.name == self._name,
                queue.trouble is not None,
            )
            for queue in self._read.queues.queues
        ]
        self._rows.replace(rows)
        self._waiting.replace(self._waiting_rows())
        self.changed.emit()

    def _waiting_rows(self) -> list[WaitingRow]:
        if queue := self._queue:
            ours = {job.token: self._read.names.get(job.attendee, "") for job in self._read.orders if job.token}
            return [
                WaitingRow(
                    ours.get(one.title) or one.title,
                    words.document_said(one.state, one.since, self._zone),
                    troubled=False,
                    again=False,
                    seen=False,
                )
                for one in queue.documents
            ]
        return [
            WaitingRow(
                self._read.names.get(job.attendee, ""),
                words.order_said(job, self._zone),
                troubled=job.state is JobState.FAILED,
                again=job.state is JobState.FAILED,
                seen=job.trouble is PrintTrouble.FORGOTTEN,
            )
            for job in self._read.orders
        ]

    def _write(self, job: PrintJob, act: _Act) -> None:
        file = self._context.file
        self._context.writes.run(lambda: act(file, job), lambda _: self.refresh(), self._failed)

    def _taken_out(self, trouble: PrintTrouble | None, printer: str) -> None:
        if trouble:
            kept = translate("Printers", "It was not taken out: it is over, or somebody else’s.")
            said = trouble_said(trouble, printer) if trouble is PrintTrouble.NO_SPOOLER else kept
            self.told.emit(said, "warning", True)
        self.refresh()

    def _failed(self, fault: Fault) -> None:
        self._is_reading = False
        self.told.emit(worded(fault), "warning", True)


def _cancel(file: EventFile, job: PrintJob) -> None:
    from kiosk.services.printing.orders import cancel_order

    cancel_order(file, job.number)


def _again(file: EventFile, job: PrintJob) -> None:
    from kiosk.services.printing.orders import try_again

    try_again(file, (job,))


def _came_out(file: EventFile, job: PrintJob) -> None:
    from kiosk.services.printing.orders import came_out

    came_out(file, job.number)
