"""Preparing the event: a checklist of its steps, how each stands, and the way to the page where it is done."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot

from kiosk.domain.language import SOURCE
from kiosk.services.effort import Effort
from kiosk.viewmodels.organiser import prepare_words as words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.prepare_reading import (
    MachineRead,
    Preparation,
    StepStanding,
    read_machine,
    read_preparation,
)
from kiosk.viewmodels.organiser.prepare_steps import STEPS, StepState
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MINUTE = 60_000

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step: `leads` tells whether it opens a page, `first` that it is the next one to do."""

    name: str
    number: str
    title: str
    sentence: str
    standing: str
    spoken: str
    leads: bool
    first: bool


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserPrepare(OrganiserPageModel):
    """The steps, read again after every change while the page is open.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._reads, self._file = context, context.reads, context.file
        self._language, self._minute = SOURCE, -1
        self._machine = MachineRead()
        self._read: Preparation | None = None
        self._effort = Effort()
        self._is_open = self._reading = self._again = False
        self._opened = ""
        self._states: list[StepState] = []
        self._rows = Rows(StepRow, parent=self)
        self._extras = Rows(StepRow, parent=self)

    @Property(Rows, constant=True)
    def steps(self) -> Rows[StepRow]:
        """The steps of every event in their order; none before they are read."""
        return self._rows

    @Property(Rows, constant=True)
    def extras(self) -> Rows[StepRow]:
        """Those that only some events need."""
        return self._extras

    @Property(str, notify=changed)
    def title(self) -> str:
        """How many are ready of those that have to be."""
        needed = [one.standing for one in self._states if one.standing is not StepStanding.OPTIONAL]
        return words.ready_said(needed.count(StepStanding.READY), len(needed)) if needed else ""

    @Property(str, notify=changed)
    def until(self) -> str:
        """How far off the event is."""
        return words.until_said(self._read.readiness, self._language) if self._read else ""

    @Property(str, notify=changed)
    def opened(self) -> str:
        """The step that was opened last, to which the keyboard comes back."""
        return self._opened

    @Slot(str)
    def open(self, name: str) -> None:
        """Open the page where a step is done."""
        step = next(one for one in STEPS if one.name == name)
        if step.page:
            self._opened = name
            self.led.emit(step.page, "")

    @Slot()
    def practise(self) -> None:
        """Open the page from which one practises."""
        self.led.emit("practice", "")

    def enter(self, language: str) -> None:
        """Read how the steps stand, and then what this machine has for badges, which may take a moment."""
        self._is_open = True
        self.retranslate(language)
        self.refresh()
        self._ask_machine()

    def leave(self) -> None:
        """Keep nothing of a page that is not shown."""
        self._is_open = self._again = False
        self._read = None
        self._list()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._list()

    def tick(self) -> None:
        """Look once a minute at what no record tells: the day, the printers, the hub; and at what was left out."""
        if (minute := self._file.clock() // MINUTE) != self._minute:
            self._minute = minute
            self._ask_machine()
            self.refresh()
        elif self._again and self._effort.is_due:
            self.refresh()

    def refresh(self) -> None:
        """Read the steps again, while people come as often as it is quick; what is left out is read soon."""
        if not self._is_open:
            return
        if self._reading or not self._effort.is_due:
            self._again = True
            return
        self._reading, self._again = True, False
        machine = self._machine
        (self._context.counts or self._reads).run(
            self._measured(lambda: read_preparation(self._context, machine)), self._arrived, self._failed
        )

    def _measured(self, read: Callable[[], Preparation]) -> Callable[[], Preparation]:
        def run() -> Preparation:
            with self._effort.measured():
                return read()

        return run

    def _ask_machine(self) -> None:
        self._reads.run(lambda: read_machine(self._context), self._machine_read)

    def _machine_read(self, machine: MachineRead) -> None:
        if machine != self._machine:
            self._machine = machine
            if self._read:
                self._read = replace(self._read, machine=machine)
                self._list()

    def _arrived(self, read: Preparation) -> None:
        if self._is_open:
            self._read = replace(read, machine=self._machine)
            self._list()
        self._done()

    @Slot(object)
    def _failed(self, fault: object) -> None:
        del fault  # the file cannot be read for now; it is tried again with the next change, or in a minute
        self._done()

    def _done(self) -> None:
        self._reading = False
        if self._again:
            self.refresh()

    def _list(self) -> None:
        read = replace(self._read, language=self._language) if self._read else None
        self._states = [step.state(read) for step in STEPS] if read else []
        standings = [state.standing for state in self._states]
        first = standings.index(StepStanding.OPEN) if StepStanding.OPEN in standings else -1
        rows = [self._row(at, state, first=at == first) for at, state in enumerate(self._states)]
        self._rows.replace([row for row, step in zip(rows, STEPS, strict=False) if not step.extra])
        self._extras.replace([row for row, step in zip(rows, STEPS, strict=False) if step.extra])
        self.changed.emit()

    def _row(self, at: int, state: StepState, *, first: bool) -> StepRow:
        step, title = STEPS[at], translate("Prepare", STEPS[at].title)
        return StepRow(
            step.name,
            QLocale().toString(at + 1),
            title,
            state.sentence,
            state.standing,
            joined((title, state.sentence, words.standing_said(state.standing))),
            leads=step.page != "",
            first=first,
        )
