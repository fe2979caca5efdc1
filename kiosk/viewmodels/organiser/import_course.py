"""How an import goes: looking into a file, the question what its columns hold, the taking over, and the report."""

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.import_preview import ImportPreview, ImportRequest
from kiosk.domain.import_report import ImportReport
from kiosk.services.ports import Progress
from kiosk.viewmodels.organiser import import_words as words
from kiosk.viewmodels.organiser.import_rows import (
    ColumnRow,
    FieldRow,
    FigureRow,
    NoteRow,
    column_names,
    column_rows,
    field_rows,
    figure_rows,
    note_rows,
)
from kiosk.viewmodels.organiser.import_state import ImportPhase, ImportState, headline, sentence
from kiosk.viewmodels.shared.job_progress import JobProgress
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


class Imports(Protocol):
    """Looks into files and takes over what they hold, for one event."""

    def preview(self, request: ImportRequest, progress: Progress) -> ImportPreview:
        """Return what an import would do, and change nothing; raises a Fault that says what was kept."""
        ...

    def take(self, request: ImportRequest, progress: Progress) -> ImportReport:
        """Import a file or a web address, all or nothing; raises a Fault that says what was kept."""
        ...


@QmlElement
@QmlUncreatable("The page of imports makes it.")
class ImportCourse(QObject):
    """The course of one import after another.

    Args:
        imports: looks into files and takes them over.
        reads: runs what only looks.
        writes: runs what changes the event.
        parent: the page of imports.
    """

    changed = Signal()
    progressChanged = Signal()
    taken = Signal(str, object)

    def __init__(self, imports: Imports, reads: Jobs, writes: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._imports, self._reads, self._writes = imports, reads, writes
        self._state = ImportState()
        self._sheets: list[str] = []
        self._progress = JobProgress(self)
        self._is_open = False
        self._figures = Rows(FigureRow, parent=self)
        self._columns = Rows(ColumnRow, parent=self)
        self._fields = Rows(FieldRow, parent=self)
        self._notes = Rows(NoteRow, parent=self)
        self._hints = Rows(NoteRow, parent=self)
        self._progress.changed.connect(self.progressChanged)

    @Property(str, notify=changed)
    def phase(self) -> str:
        """Which of choosing, looking, asking, importing, done and failed."""
        return self._state.phase

    @Property(str, notify=changed)
    def headline(self) -> str:
        """The file, or what became of it."""
        return headline(self._state)

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What would happen, what has to be said first, or what went wrong and what to do."""
        return sentence(self._state)

    @Property(str, notify=changed)
    def subjectTitle(self) -> str:
        """What the file is about."""
        return words.subject_title(self._state.subject)

    @Property(str, notify=changed)
    def subjectIcon(self) -> str:
        """Its picture."""
        return words.subject_icon(self._state.subject)

    @Property(str, notify=changed)
    def beginText(self) -> str:
        """What the way on says."""
        return words.begin_text(self._state.subject)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether the import can begin: no question stands open."""
        preview = self._state.preview
        return self._state.phase is ImportPhase.ASKING and preview is not None and preview.report is not None

    @Property(str, notify=changed)
    def column(self) -> str:
        """The column whose field is being chosen; empty if none is."""
        return self._state.column

    @Property(str, notify=changed)
    def columnSamples(self) -> str:
        """Some cells of the column whose field is being chosen."""
        return next((row.samples for row in self._columns.rows if row.name == self._state.column), "")

    @Property(Rows, constant=True)
    def figures(self) -> Rows[FigureRow]:
        """What happens to how many."""
        return self._figures

    @Property(Rows, constant=True)
    def columns(self) -> Rows[ColumnRow]:
        """The file's columns."""
        return self._columns

    @Property(Rows, constant=True)
    def fields(self) -> Rows[FieldRow]:
        """What the column that is being looked at can hold."""
        return self._fields

    @Property(list, notify=changed)
    def sheets(self) -> list[str]:
        """The sheets of a workbook that has several, the one that is read first."""
        if self._state.phase is not ImportPhase.ASKING or not self._state.preview:
            return []
        return self._sheets if self._state.request.sheet else list(self._state.preview.sheets)

    @Property(Rows, constant=True)
    def notes(self) -> Rows[NoteRow]:
        """What the import remarks and asks something of the organiser."""
        return self._notes

    @Property(Rows, constant=True)
    def hints(self) -> Rows[NoteRow]:
        """What it remarks besides."""
        return self._hints

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        """How much is read or taken over, from 0 to 1; 0 while nobody knows."""
        return self._progress.share

    @property
    def source(self) -> str:
        """The file or address that is looked at; empty for none."""
        return self._state.request.source

    @property
    def is_busy(self) -> bool:
        """Whether something is being taken over, which nothing interrupts."""
        return self._state.phase is ImportPhase.IMPORTING

    def look(self, request: ImportRequest) -> None:
        """Look into a file, and show what importing it would do."""
        if self.is_busy or not self._is_open:
            return
        earlier = self._state.preview if request.source == self._state.request.source else None
        self._move(ImportState(ImportPhase.LOOKING, request, earlier, earlier.report if earlier else None))

        def is_awaited() -> bool:
            return (self._state.phase, self._state.request) == (ImportPhase.LOOKING, request)

        def shown(preview: ImportPreview) -> None:
            if is_awaited():
                self._move(ImportState(ImportPhase.ASKING, request, preview, preview.report))

        def failed(fault: Fault) -> None:
            if is_awaited():
                self._move(ImportState(ImportPhase.FAILED, request, fault=fault))

        progress = self._progress.begin()
        self._reads.run(lambda: self._imports.preview(request, progress), shown, failed)

    @Slot(str)
    def chooseSheet(self, sheet: str) -> None:
        """Read another sheet of the workbook; what was said of the columns was said of the other one."""
        if self._state.phase is ImportPhase.ASKING:
            others = [other for other in self.sheets if other != sheet]
            self._sheets = [sheet, *others]
            self.look(ImportRequest(self._state.request.source, sheet=sheet))

    @Slot(int)
    def openColumn(self, index: int) -> None:
        """Ask what a column holds."""
        names = column_names(self._state.preview)
        if self._state.phase is ImportPhase.ASKING and 0 <= index < len(names):
            self._move(replace(self._state, column=names[index]))

    @Slot(str)
    def findField(self, text: str) -> None:
        """Offer the fields that have the words that were typed."""
        self._fields.replace(field_rows(self._state.preview, self._state.column, text))

    @Slot()
    def chooseFirst(self) -> None:
        """Say that the opened column holds the first field that is offered."""
        if first := next((row for row in self._fields.rows if not row.heading), None):
            self.chooseField(first.field)

    @Slot(str)
    def chooseField(self, field: str) -> None:
        """Say what the opened column holds, and look again; an empty field leaves the column out."""
        column, state = self._state.column, self._state
        if not column:
            return
        kept = tuple(pair for pair in state.request.fields if pair[0] != column)
        self.look(replace(state.request, fields=(*kept, (column, field))))

    @Slot()
    def closeColumn(self) -> None:
        """Leave a column as it was taken."""
        self._move(replace(self._state, column=""))

    @Slot()
    def begin(self) -> None:
        """Take over what the preview shows."""
        state = self._state
        if not self.ready:
            return
        self._move(replace(state, phase=ImportPhase.IMPORTING))
        progress = self._progress.begin()
        self._writes.run(lambda: self._imports.take(state.request, progress), self._taken, self._failed)

    @Slot()
    def dismiss(self) -> None:
        """Put the file, its report or the trouble away."""
        if not self.is_busy:
            self._move(ImportState())

    def allow(self, *, allowed: bool) -> None:
        """Allow imports, or no more of them; one that is under way is finished."""
        self._is_open = allowed
        if not allowed:
            self.dismiss()

    def retranslate(self) -> None:
        """Say everything in another language."""
        self._move(self._state)

    def _taken(self, report: ImportReport) -> None:
        self._move(replace(self._state, phase=ImportPhase.DONE, report=report))
        self.taken.emit(self._state.request.source, report)

    def _failed(self, fault: Fault) -> None:
        self._move(ImportState(ImportPhase.FAILED, self._state.request, self._state.preview, fault=fault))

    def _move(self, state: ImportState) -> None:
        self._state = state
        self._figures.replace(figure_rows(state.report, state.subject) if state.report else [])
        self._columns.replace(column_rows(state.preview) if state.phase is not ImportPhase.DONE else [])
        if state.column:  # else they stay while the question fades
            self._fields.replace(field_rows(state.preview, state.column))
        self._notes.replace(note_rows(state.report, pressing=True))
        self._hints.replace(note_rows(state.report, pressing=False))
        self.changed.emit()
