"""Closing a day: a checklist of what is saved of it, handed over and erased, and beside it the step that was chosen."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot

from kiosk.domain.language import SOURCE
from kiosk.domain.report.form import ReportForm
from kiosk.services.papers.request import PaperKind, PaperOrder
from kiosk.viewmodels.organiser import closing_steps as words
from kiosk.viewmodels.organiser import paper_words, prepare_words
from kiosk.viewmodels.organiser.closing_choice import DossierChoice, HandedRow, handed_rows, part_rows
from kiosk.viewmodels.organiser.closing_purge import ClosingPurge
from kiosk.viewmodels.organiser.closing_steps import ClosingState, ClosingStep
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.export_course import Phase, Written
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.prepare import StepRow
from kiosk.viewmodels.organiser.prepare_reading import StepStanding
from kiosk.viewmodels.organiser.saving import Document, ExportSaving
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, joined

if TYPE_CHECKING:
    from kiosk.services.closing import DayClosing
    from kiosk.services.dossier import Dossier
    from kiosk.services.ports import Progress

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Handed:
    """What was handed over last, and in which folder."""

    dossier: "Dossier"
    folder: Path


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserClosing(OrganiserPageModel):
    """The steps, read again after every change while the page is open, and the one that was chosen.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._file, self._access = context, context.file, context.closing
        self._language, self._is_open = SOURCE, False
        self._step, self._form = ClosingStep.REPORT, ReportForm.PDF
        self._choice = DossierChoice()
        self._read: DayClosing | None = None
        self._handed: _Handed | None = None
        self._saving = ExportSaving(context, self)
        self._purge = ClosingPurge(context, self)
        self._steps = Rows(StepRow, parent=self)
        self._forms = Rows(ChoiceRow, parent=self)
        self._parts = Rows(ChoiceRow, parent=self)
        self._rows = Rows(HandedRow, parent=self)
        self._saving.course.changed.connect(self._course_changed)
        self._purge.erased.connect(self._erased)

    @Property(ExportSaving, constant=True)
    def saving(self) -> ExportSaving:
        """Where to save what the chosen step saves, and how that goes."""
        return self._saving

    @Property(ClosingPurge, constant=True)
    def purge(self) -> ClosingPurge:
        """Erasing everybody, once that is due."""
        return self._purge

    @Property(Rows, constant=True)
    def steps(self) -> Rows[StepRow]:
        """The steps in their order; none before they are read."""
        return self._steps

    @Property(Rows, constant=True)
    def forms(self) -> Rows[ChoiceRow]:
        """What the report can be written as."""
        return self._forms

    @Property(Rows, constant=True)
    def parts(self) -> Rows[ChoiceRow]:
        """What can be handed over, and whether it is to be."""
        return self._parts

    @Property(Rows, constant=True)
    def handed(self) -> Rows[HandedRow]:
        """What was handed over last, file by file."""
        return self._rows

    @Property(str, notify=changed)
    def step(self) -> str:
        """The step that is chosen."""
        return self._step

    @Property(str, notify=changed)
    def heading(self) -> str:
        """How many steps are done of those that have to be."""
        states = [state.standing for state in self._states().values()]
        needed = [standing for standing in states if standing is not StepStanding.OPTIONAL]
        return prepare_words.ready_said(needed.count(StepStanding.READY), len(needed)) if needed else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """The chosen step's name."""
        return words.title_of(self._step)

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What it is about."""
        return words.about(self._step)

    @Property(str, notify=changed)
    def standing(self) -> str:
        """How it stands."""
        return self._states()[self._step].sentence if self._read else ""

    @Property(bool, notify=changed)
    def saves(self) -> bool:
        """Whether it saves something here."""
        return self._step in (ClosingStep.REPORT, ClosingStep.BACKUP, ClosingStep.HAND_OVER)

    @Property(str, notify=changed)
    def key(self) -> str:
        """The key that sealed what was handed over last."""
        return self._handed.dossier.public_key if self._handed else ""

    @Slot(str)
    def choose(self, step: str) -> None:
        """Choose a step; what was said of the one before is put away."""
        if step != self._step and self._saving.course.phase != Phase.WRITING:
            self._step, self._handed = ClosingStep(step), None
            self._purge.keep()
            self._offer()

    @Slot(str)
    def chooseForm(self, form: str) -> None:
        """Choose what the report is written as."""
        self._form = ReportForm(form)
        self._offer()

    @Slot(str)
    def turnPart(self, name: str) -> None:
        """Hand one thing more over, or less."""
        self._choice = self._choice.turned(name)
        self._offer()

    @Slot()
    def openExports(self) -> None:
        """Open the page of exports."""
        self.led.emit("export", "")

    def enter(self, language: str) -> None:
        """Allow to save, and read how far the day is closed."""
        self._is_open = True
        self._saving.allow(allowed=True)
        self._offer()
        self.retranslate(language)
        self.tick()
        self.refresh()

    def leave(self) -> None:
        """Forget what was chosen and handed over; what is being written is finished."""
        self._is_open = False
        self._saving.allow(allowed=False)
        self._purge.keep()
        self._step, self._choice, self._read, self._handed = ClosingStep.REPORT, DossierChoice(), None, None
        self._offer()

    def retranslate(self, language: str) -> None:
        """Make every text again."""
        self._language = language
        self._saving.retranslate(language)
        self._purge.retranslate(language)
        self._list()

    def tick(self) -> None:
        """See which drives are plugged in."""
        self._saving.look()

    def refresh(self) -> None:
        """Read again how far the day is closed."""
        if self._is_open:
            self._context.reads.run(lambda: self._access.read(self._file), self._arrived)

    def _arrived(self, read: "DayClosing") -> None:
        if self._is_open:
            self._read = read
            self._purge.allow(is_due=read.is_due and read.people > 0, is_anybody=read.people > 0)
            self._list()

    @Slot()
    def _erased(self) -> None:
        self.refresh()

    @Slot()
    def _course_changed(self) -> None:
        if self._saving.course.phase == Phase.DONE:
            self.refresh()
        elif self._saving.course.phase in (Phase.CHOOSING, Phase.WRITING):
            self._handed = None
        self._list()

    def _offer(self) -> None:
        self._saving.offer(self._document())
        self._list()

    def _document(self) -> Document | None:
        if self._step is ClosingStep.REPORT:
            return Document(PaperKind.REPORT, self._form, self._write_report)
        if self._step is ClosingStep.BACKUP:
            return Document("backup", "db", self._write_backup)
        if self._step is ClosingStep.HAND_OVER:
            return Document("closed", None, self._write_dossier, fresh=True)
        return None

    def _write_report(self, out: Path, progress: "Progress | None", over: bool) -> Written:
        order = PaperOrder(PaperKind.REPORT, for_browser=self._form is ReportForm.HTML)
        result = self._context.outputs.paper(self._file, order, out, progress, replace=over)
        return lambda language: paper_words.written(order, result, language)

    def _write_backup(self, out: Path, progress: "Progress | None", over: bool) -> Written:
        self._access.back_up(self._file, out, progress, over)
        return lambda _: ""

    def _write_dossier(self, out: Path, progress: "Progress | None", over: bool) -> Written:
        del over  # it never takes the place of anything
        spoken = self._file.read_event().languages
        order = self._choice.order(self._language if self._language in spoken else spoken[0])
        dossier = self._access.hand_over(self._file, order, out, progress)
        self._handed = _Handed(dossier, out)
        return lambda language: _handed_said(dossier, language)

    def _states(self) -> dict[ClosingStep, ClosingState]:
        if self._read is None:
            return {}
        event = self._file.read_event()
        return {step: words.state_of(step, self._read, event, self._language) for step in ClosingStep}

    def _list(self) -> None:
        states = self._states()
        self._steps.replace([self._row(at, step, states[step]) for at, step in enumerate(ClosingStep) if states])
        formats = (ReportForm.PDF, "PDF"), (ReportForm.HTML, translate("Papers", "Web page"))
        self._forms.replace([ChoiceRow(form, title, form is self._form) for form, title in formats])
        self._parts.replace(part_rows(self._choice))
        self._rows.replace(handed_rows(self._handed.dossier, self._language) if self._handed else [])
        self.changed.emit()

    def _row(self, at: int, step: ClosingStep, state: ClosingState) -> StepRow:
        title = words.title_of(step)
        spoken = joined((title, state.sentence, prepare_words.standing_said(state.standing)))
        number, is_chosen = QLocale().toString(at + 1), step is self._step
        return StepRow(step, number, title, state.sentence, state.standing, spoken, leads=True, first=is_chosen)


def _handed_said(dossier: "Dossier", language: str) -> str:
    del language
    files = QLocale().toString(len(dossier.parts))
    pattern = translate("Closing", "Files: {count}. Tell whoever gets them the key of the seal.")
    return filled(pattern, count=files)
