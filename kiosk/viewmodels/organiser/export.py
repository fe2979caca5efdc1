"""Taking data out of the event: what, in which format, and where to."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.networking.export_format import ExportFormat
from kiosk.services.exports.request import ExportKind, formats_of
from kiosk.viewmodels.organiser import export_words as words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow, ExportChoice, KindRow, format_rows, kind_rows
from kiosk.viewmodels.organiser.export_course import Write, Written
from kiosk.viewmodels.organiser.export_first_rows import ExportFirstRows
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.saving import Document, ExportSaving
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.ports import Progress

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserExport(OrganiserPageModel):
    """The organiser's exports.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._choice = ExportChoice()
        self._saving = ExportSaving(context, self)
        self._preview = ExportFirstRows(context, self)
        self._kinds = Rows(KindRow, parent=self)
        self._formats = Rows(ChoiceRow, parent=self)
        self._fill()

    @Property(ExportSaving, constant=True)
    def saving(self) -> ExportSaving:
        """Where to save it, and how that goes."""
        return self._saving

    @Property(ExportFirstRows, constant=True)
    def preview(self) -> ExportFirstRows:
        """The first rows of what would be written, and who is left out."""
        return self._preview

    @Property(Rows, constant=True)
    def kinds(self) -> Rows[KindRow]:
        """What can be exported."""
        return self._kinds

    @Property(Rows, constant=True)
    def formats(self) -> Rows[ChoiceRow]:
        """The formats of the chosen export."""
        return self._formats

    @Property(str, notify=changed)
    def title(self) -> str:
        """The chosen export's name."""
        return words.title_of(self._choice.kind)

    @Property(str, notify=changed)
    def contents(self) -> str:
        """What it holds, and whom consent leaves out."""
        return words.contents_of(self._choice.kind, self._choice.ending)

    @Property(str, notify=changed)
    def formatUse(self) -> str:
        """What opens the chosen format."""
        return words.use_of(self._choice.ending)

    @Property(bool, notify=changed)
    def takesNames(self) -> bool:
        """Whether names can be asked for."""
        return self._choice.takes_names

    @Property(bool, notify=changed)
    def hasSeparator(self) -> bool:
        """Whether the cells' separator can be chosen."""
        return self._choice.ending is ExportFormat.CSV

    @Property(bool, notify=changed)
    def named(self) -> bool:
        """Whether a graph names its people."""
        return self._choice.names

    @Property(str, notify=changed)
    def separator(self) -> str:
        """What stands between the cells."""
        return self._choice.separator

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Choose what to export; its first format comes with it, and no names."""
        chosen = ExportKind(kind)
        if chosen is not self._choice.kind:
            self._choose(ExportChoice(chosen, formats_of(chosen)[0], separator=self._choice.separator))

    @Slot(str)
    def chooseFormat(self, ending: str) -> None:
        """Choose the format; names must be asked for again."""
        if ending in formats_of(self._choice.kind) and ending != self._choice.ending:
            self._choose(replace(self._choice, ending=ExportFormat(ending), names=False))

    @Slot(bool)
    def setNamed(self, wanted: bool) -> None:
        """Ask for names in a graph, or take that back."""
        self._choose(replace(self._choice, names=wanted))

    @Slot(str)
    def setSeparator(self, separator: str) -> None:
        """Choose what stands between the cells."""
        if separator in (",", ";"):
            self._choose(replace(self._choice, separator=separator))

    @Slot()
    def openClosing(self) -> None:
        """Open the page on which a day is closed."""
        self.led.emit("close", "")

    def tick(self) -> None:
        """See which drives are plugged in."""
        self._saving.look()

    def enter(self, language: str) -> None:
        """Allow exports."""
        self._saving.allow(allowed=True)
        self._preview.show(self._choice.request)
        self.retranslate(language)
        self.tick()

    def leave(self) -> None:
        """Allow no export any more; one that is being written is finished."""
        self._saving.allow(allowed=False)
        self._preview.forget()
        self._choice = ExportChoice()
        self._fill()

    def retranslate(self, language: str) -> None:
        """Make every text again."""
        self._list()
        self._saving.retranslate(language)
        self._preview.retranslate(language)
        self.changed.emit()

    def _choose(self, choice: ExportChoice) -> None:
        if choice != self._choice:
            is_other = choice.request != self._choice.request
            self._choice = choice
            self._fill()
            if is_other:
                self._preview.show(choice.request)

    def _fill(self) -> None:
        self._list()
        self._saving.offer(Document(self._choice.kind, self._choice.ending, self._write_of(self._choice)))
        self.changed.emit()

    def _list(self) -> None:
        self._kinds.replace(kind_rows(self._choice))
        self._formats.replace(format_rows(self._choice))

    def _write_of(self, choice: ExportChoice) -> Write:
        file, write_export = self._context.file, self._context.outputs.export

        def write(out: Path, progress: "Progress | None", over: bool) -> Written:
            export = write_export(file, choice.request, out, choice.separator, progress, replace=over)
            written = replace(export, content=(), declined=())
            return lambda language: words.written(choice.request, written, language)

        return write
