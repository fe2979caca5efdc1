"""Taking data out of the event: what, in which format, and where to."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, Slot

from kiosk.domain.language import SOURCE
from kiosk.domain.moment import day_of
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.services.exports.request import ExportKind, formats_of
from kiosk.viewmodels.organiser import export_words as words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ExportChoice, FormatRow, KindRow, format_rows, kind_rows
from kiosk.viewmodels.organiser.export_course import ExportCourse
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.targets import Target, TargetRow, file_name, found_targets, target_rows
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserExport(OrganiserPageModel):
    """The organiser's exports.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
        targets: finds the places to save to.
    """

    changed = Signal()

    def __init__(
        self,
        context: OrganiserContext,
        parent: QObject | None = None,
        targets: Callable[[], Sequence[Target]] = found_targets,
    ) -> None:
        super().__init__(parent)
        self._file, self._find_targets = context.file, targets
        self._language = SOURCE
        self._choice = ExportChoice()
        self._targets: tuple[Target, ...] = ()
        self._course = ExportCourse(context, self)
        self._kinds = Rows(KindRow, parent=self)
        self._formats = Rows(FormatRow, parent=self)
        self._target_rows = Rows(TargetRow, parent=self)
        self._fill()

    @Property(ExportCourse, constant=True)
    def course(self) -> ExportCourse:
        """How the latest export goes."""
        return self._course

    @Property(Rows, constant=True)
    def kinds(self) -> Rows[KindRow]:
        """What can be exported."""
        return self._kinds

    @Property(Rows, constant=True)
    def formats(self) -> Rows[FormatRow]:
        """The formats of the chosen export."""
        return self._formats

    @Property(Rows, constant=True)
    def targets(self) -> Rows[TargetRow]:
        """The places to save to."""
        return self._target_rows

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

    @Property(str, notify=changed)
    def ending(self) -> str:
        """The ending of the file."""
        return self._choice.ending

    @Property(QUrl, notify=changed)
    def proposed(self) -> QUrl:
        """The folder and name that the file dialog begins with."""
        folder = self._targets[-1].folder if self._targets else Path.home()
        return QUrl.fromLocalFile(str(folder / self._name()))

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

    @Slot(int)
    def saveTo(self, target: int) -> None:
        """Save to one of the places, under a name that says what it is."""
        if 0 <= target < len(self._targets):
            self._course.begin(self._targets[target].folder / self._name(), self._choice, confirmed=False)

    @Slot(QUrl)
    def saveAs(self, chosen: QUrl) -> None:
        """Save to a file from the dialog, which has asked about an earlier one; the format's ending is added."""
        path = Path(chosen.toLocalFile())
        ending = f".{self._choice.ending}"
        whole = path.suffix.lower() == ending
        self._course.begin(path if whole else path.with_name(path.name + ending), self._choice, confirmed=whole)

    def tick(self) -> None:
        """See which drives are plugged in."""
        found = tuple(self._find_targets())
        if found != self._targets:
            self._targets = found
            self._target_rows.replace(target_rows(found, self._language))
            self.changed.emit()

    def enter(self, language: str) -> None:
        """Allow exports."""
        self._course.allow(allowed=True)
        self.retranslate(language)
        self.tick()

    def leave(self) -> None:
        """Allow no export any more; one that is being written is finished."""
        self._course.allow(allowed=False)
        self._choose(ExportChoice())
        self._course.dismiss()

    def retranslate(self, language: str) -> None:
        """Make every text again."""
        self._language = language
        self._fill()
        self._target_rows.replace(target_rows(self._targets, language))
        self._course.retranslate(language)
        self.changed.emit()

    def _name(self) -> str:
        event, choice = self._file.read_event(), self._choice
        return file_name(event.name, choice.kind, day_of(self._file.clock(), event.zone), choice.ending)

    def _choose(self, choice: ExportChoice) -> None:
        if choice == self._choice:
            return
        self._choice = choice
        self._fill()
        self.changed.emit()
        self._course.dismiss()

    def _fill(self) -> None:
        self._kinds.replace(kind_rows(self._choice))
        self._formats.replace(format_rows(self._choice))
