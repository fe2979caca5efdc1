"""Saving slips and table cards of rounds."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.domain.networking.export_format import ExportFormat
from kiosk.services.rounds.papers import RoundPaper
from kiosk.viewmodels.organiser import rounds_words as words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.export_course import Write, Written
from kiosk.viewmodels.organiser.saving import Document, ExportSaving
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.ports import Progress

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The page of rounds makes its own.")
class OrganiserRoundPapers(QObject):
    """What is printed of a plan, in the event's first language, and where it is saved to.

    Args:
        context: what the pages work with.
        parent: the page.
    """

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._write_paper = context.file, context.outputs.round_paper
        self._saving = ExportSaving(context, self)
        self._kinds = Rows(ChoiceRow, parent=self)
        self.choose(RoundPaper.SLIPS)

    @Property(ExportSaving, constant=True)
    def saving(self) -> ExportSaving:
        """Where to save it, and how that goes."""
        return self._saving

    @Property(Rows, constant=True)
    def kinds(self) -> Rows[ChoiceRow]:
        """What can be printed."""
        return self._kinds

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Choose what to print."""
        self._kind = RoundPaper(kind)
        self._kinds.replace(words.paper_rows(self._kind))
        self._saving.offer(Document(self._kind, ExportFormat.PDF, self._write_of(self._kind)))

    def allow(self, *, allowed: bool) -> None:
        """Allow to save, or no more; what is being written is finished."""
        self._saving.allow(allowed=allowed)

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._kinds.replace(words.paper_rows(self._kind))
        self._saving.retranslate(language)

    def look(self) -> None:
        """See which drives are plugged in."""
        self._saving.look()

    def _write_of(self, kind: RoundPaper) -> Write:
        file, write_paper = self._file, self._write_paper

        def write(out: Path, progress: "Progress | None", over: bool) -> Written:
            del progress
            result = write_paper(file, kind, out, "", replace=over)
            return lambda _: words.written(kind, result)

        return write
