"""The record of processing activities: read on the screen, and saved in a language to print or to send."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.language import SOURCE, language_of, languages
from kiosk.domain.manual import Heading, plain
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.services.exports.request import PersonalExport, formats_of_personal
from kiosk.viewmodels.organiser import export_words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.export_course import Write, Written
from kiosk.viewmodels.organiser.saving import Document, ExportSaving
from kiosk.viewmodels.shared.manual_rows import BlockRow, block_row
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.services.ports import Progress

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FORMATS = formats_of_personal(PersonalExport.PROCESSING)

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The page of privacy makes it.")
class PrivacySheet(QObject):
    """What is kept about people, why, how long and who sees it: the sheet in a language of its own.

    Args:
        context: what the pages work with.
        parent: the page.
    """

    changed = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._spoken = SOURCE
        self._title = ""
        self._ending = FORMATS[0]
        self._saving = ExportSaving(context, self)
        self._blocks = Rows(BlockRow, parent=self)
        self._spoken_rows = Rows(ChoiceRow, parent=self)
        self._formats = Rows(ChoiceRow, parent=self)

    @Property(Rows, constant=True)
    def blocks(self) -> Rows[BlockRow]:
        """What the sheet says under its title."""
        return self._blocks

    @Property(Rows, constant=True)
    def languages(self) -> Rows[ChoiceRow]:
        """The languages that it is there in, under their own names."""
        return self._spoken_rows

    @Property(Rows, constant=True)
    def formats(self) -> Rows[ChoiceRow]:
        """Its formats."""
        return self._formats

    @Property(ExportSaving, constant=True)
    def saving(self) -> ExportSaving:
        """Where to save it, and how that goes."""
        return self._saving

    @Property(str, notify=changed)
    def title(self) -> str:
        """The sheet's title, in its language."""
        return self._title

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Whether the sheet's language is written from right to left."""
        return language_of(self._spoken).right_to_left

    @Property(str, notify=changed)
    def formatUse(self) -> str:
        """What opens the chosen format."""
        return export_words.use_of(self._ending)

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Read the sheet in another language, which it is then saved in."""
        if language in languages():
            self._spoken = language
            self._fill()

    @Slot(str)
    def chooseFormat(self, ending: str) -> None:
        """Choose the format."""
        if ending in FORMATS:
            self._ending = ExportFormat(ending)
            self._fill()

    def open(self, language: str) -> None:
        """Show the sheet in the screen's language."""
        self._spoken, self._ending = language_of(language).code, FORMATS[0]
        self._fill()

    def allow(self, *, allowed: bool) -> None:
        """Allow to save it, or no more."""
        self._saving.allow(allowed=allowed)

    def retranslate(self, language: str) -> None:
        """Make every text again; the sheet stays in its language."""
        self._saving.retranslate(language)
        self._list()
        self.changed.emit()

    def _fill(self) -> None:
        from kiosk.services.processing import processing_sheet

        title, *blocks = processing_sheet(self._context.file.read_event(), self._spoken)
        self._title = plain(title.text) if isinstance(title, Heading) else ""
        self._blocks.replace([block_row(block, self._spoken) for block in blocks])
        self._list()
        self._saving.offer(Document(PersonalExport.PROCESSING, self._ending, self._write_of(self._ending)))
        self.changed.emit()

    def _list(self) -> None:
        spoken = [ChoiceRow(code, one.own_name, code == self._spoken) for code, one in languages().items()]
        self._spoken_rows.replace(spoken)
        self._formats.replace([ChoiceRow(one, export_words.format_of(one), one is self._ending) for one in FORMATS])

    def _write_of(self, ending: ExportFormat) -> Write:
        context, spoken = self._context, self._spoken

        def write(out: "Path", progress: "Progress | None", over: bool) -> Written:
            del progress
            context.outputs.processing(context.file, ending, out, spoken, replace=over)
            return lambda _: translate(
                "Privacy", "It names nobody. Read it before you print it: it says what this event does."
            )

        return write
