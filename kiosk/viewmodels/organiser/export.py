"""Taking data out of the event: what, in which format, where to, and how it went."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QUrl, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.domain.moment import day_of
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.services.exports.export import Export, ExportKind, ExportRequest, formats_of
from kiosk.services.ports import Progress
from kiosk.viewmodels.organiser import export_words as words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.targets import Target, file_name, found_targets, free_name
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NAMED_ENDINGS = (ExportFormat.GEXF, ExportFormat.GRAPHML)
"""The graphs whose points can bear names."""

translate = QCoreApplication.translate


class Phase(StrEnum):
    """How far an export is."""

    CHOOSING = "choosing"
    ASKING = "asking"
    WRITING = "writing"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class KindRow:
    """One thing that can be exported."""

    kind: str
    title: str
    line: str
    picture: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class FormatRow:
    """One format of the chosen export."""

    ending: str
    title: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class TargetRow:
    """One place to save to."""

    title: str
    detail: str
    picture: str


@dataclass(frozen=True, slots=True)
class Choice:
    """What is chosen; graph names are off until somebody asks for them."""

    kind: ExportKind = ExportKind.CONTACTS
    ending: ExportFormat = ExportFormat.CSV
    names: bool = False
    separator: str = ","

    @property
    def request(self) -> ExportRequest:
        """The choice as the export's service takes it."""
        return ExportRequest(self.kind, self.ending, self.names and self.takes_names)

    @property
    def takes_names(self) -> bool:
        """Whether it is a graph whose points can bear names."""
        return self.ending in NAMED_ENDINGS


@dataclass(frozen=True, slots=True)
class Course:
    """How the latest export went: its file, and what was written or why not."""

    phase: Phase = Phase.CHOOSING
    path: Path = Path()
    request: ExportRequest = Choice().request
    export: Export | None = None
    fault: Fault | None = None


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserExport(OrganiserPageModel):
    """The organiser's exports.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
        targets: finds the places to save to.
    """

    choiceChanged = Signal()
    courseChanged = Signal()
    progressChanged = Signal()
    _told = Signal(int, int)

    def __init__(
        self,
        context: OrganiserContext,
        parent: QObject | None = None,
        targets: Callable[[], Sequence[Target]] = found_targets,
    ) -> None:
        super().__init__(parent)
        self._file, self._writes, self._write_export = context.file, context.writes, context.write_export
        self._find_targets = targets
        self._language = SOURCE
        self._choice = Choice()
        self._course = Course()
        self._targets: tuple[Target, ...] = ()
        self._is_open = False
        self._done, self._all = 0, 0
        self._kinds = Rows(KindRow, parent=self)
        self._formats = Rows(FormatRow, parent=self)
        self._target_rows = Rows(TargetRow, parent=self)
        self._told.connect(self._tell)
        self._fill()

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

    @Property(str, notify=choiceChanged)
    def title(self) -> str:
        """The chosen export's name."""
        return words.title_of(self._choice.kind)

    @Property(str, notify=choiceChanged)
    def contents(self) -> str:
        """What it holds, and whom consent leaves out."""
        return words.contents_of(self._choice.kind, self._choice.ending)

    @Property(str, notify=choiceChanged)
    def formatUse(self) -> str:
        """What opens the chosen format."""
        return words.use_of(self._choice.ending)

    @Property(bool, notify=choiceChanged)
    def takesNames(self) -> bool:
        """Whether names can be asked for."""
        return self._choice.takes_names

    @Property(bool, notify=choiceChanged)
    def hasSeparator(self) -> bool:
        """Whether the cells' separator can be chosen."""
        return self._choice.ending == "csv"

    @Property(bool, notify=choiceChanged)
    def named(self) -> bool:
        """Whether a graph names its people."""
        return self._choice.names

    @Property(str, notify=choiceChanged)
    def separator(self) -> str:
        """What stands between the cells."""
        return self._choice.separator

    @Property(str, notify=choiceChanged)
    def ending(self) -> str:
        """The ending of the file."""
        return self._choice.ending

    @Property(str, notify=courseChanged)
    def phase(self) -> str:
        """Which of choosing, asking, writing, done and failed."""
        return self._course.phase

    @Property(str, notify=courseChanged)
    def headline(self) -> str:
        """What is asked, what is being written, what was written, or that nothing was."""
        name = self._course.path.name
        match self._course.phase:
            case Phase.ASKING:
                return translate("Organiser", "Replace {name}?").format(name=name)
            case Phase.WRITING:
                return translate("Organiser", "Writing {name}").format(name=name)
            case Phase.DONE:
                return translate("Organiser", "Saved as {name}").format(name=name)
            case Phase.FAILED:
                return translate("Organiser", "Not saved")
            case _:
                return ""

    @Property(str, notify=courseChanged)
    def sentence(self) -> str:
        """More about it: the folder, the rows, and what consent withheld; or what to do."""
        course = self._course
        match course.phase:
            case Phase.ASKING:
                pattern = translate("Organiser", "A file of that name is already in {folder}.")
                return pattern.format(folder=course.path.parent)
            case Phase.DONE if course.export:
                return words.written(course.request, course.export, self._language)
            case Phase.FAILED:
                return worded(course.fault)
            case _:
                return ""

    @Property(str, notify=courseChanged)
    def path(self) -> str:
        """The whole path of the file that was written."""
        return str(self._course.path) if self._course.phase is Phase.DONE else ""

    @Property(str, notify=courseChanged)
    def otherName(self) -> str:
        """The numbered name that keeps both files."""
        return free_name(self._course.path).name if self._course.phase is Phase.ASKING else ""

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        """How much is written, from 0 to 1; 0 while nobody knows."""
        return self._done / self._all if self._all else 0.0

    @Property(QUrl, notify=choiceChanged)
    def proposed(self) -> QUrl:
        """The folder and name that the file dialog begins with."""
        folder = self._targets[-1].folder if self._targets else Path.home()
        return QUrl.fromLocalFile(str(folder / self._name()))

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Choose what to export; its first format comes with it, and no names."""
        chosen = ExportKind(kind)
        if chosen is not self._choice.kind:
            self._choose(Choice(chosen, formats_of(chosen)[0], separator=self._choice.separator))

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
            self._begin(self._targets[target].folder / self._name(), confirmed=False)

    @Slot(QUrl)
    def saveAs(self, chosen: QUrl) -> None:
        """Save to a file from the dialog, which has asked about an earlier one; the format's ending is added."""
        path = Path(chosen.toLocalFile())
        ending = f".{self._choice.ending}"
        if path.suffix.lower() == ending:
            self._begin(path, confirmed=True)
        else:
            self._begin(path.with_name(path.name + ending), confirmed=False)

    @Slot()
    def replaceFile(self) -> None:
        """Write over the earlier file."""
        if self._course.phase is Phase.ASKING:
            self._begin(self._course.path, confirmed=True)

    @Slot()
    def keepBoth(self) -> None:
        """Write under the numbered name."""
        if self._course.phase is Phase.ASKING:
            self._begin(free_name(self._course.path), confirmed=False)

    @Slot()
    def dismiss(self) -> None:
        """Put the question, the result or the trouble away."""
        if self._course.phase is not Phase.WRITING:
            self._move(Course())

    def tick(self) -> None:
        """See which drives are plugged in."""
        found = tuple(self._find_targets())
        if found != self._targets:
            self._targets = found
            self._fill_targets()
            self.choiceChanged.emit()

    def enter(self, language: str) -> None:
        """Allow exports."""
        self._is_open = True
        self.retranslate(language)
        self.tick()

    def leave(self) -> None:
        """Allow no export any more; one that is being written is finished."""
        self._is_open = False
        self._choose(Choice())
        self.dismiss()

    def retranslate(self, language: str) -> None:
        """Make every text again."""
        self._language = language
        self._fill()
        self._fill_targets()
        self.choiceChanged.emit()
        self.courseChanged.emit()

    def _name(self) -> str:
        event, choice = self._file.read_event(), self._choice
        return file_name(event.name, choice.kind, day_of(self._file.clock(), event.zone), choice.ending)

    def _begin(self, path: Path, *, confirmed: bool) -> None:
        if self._course.phase is Phase.WRITING or not self._is_open:
            return
        choice = self._choice
        if path.exists() and not confirmed:
            self._move(Course(Phase.ASKING, path, choice.request))
            return
        self._tell(0, 0)
        self._move(Course(Phase.WRITING, path, choice.request))
        self._writes.run(
            lambda: self._write_export(
                self._file, choice.request, path, choice.separator, self._progress(), replace=confirmed
            ),
            self._written,
            self._failed,
        )

    def _progress(self) -> Progress:
        shown = -1

        def tell(done: int, total: int) -> None:
            nonlocal shown
            if total and (percent := 100 * done // total) != shown:
                shown = percent
                self._told.emit(done, total)

        return tell

    @Slot(int, int)
    def _tell(self, done: int, total: int) -> None:
        self._done, self._all = done, total
        self.progressChanged.emit()

    def _written(self, export: Export) -> None:
        self._move(replace(self._course, phase=Phase.DONE, export=replace(export, content=())))

    def _failed(self, fault: Fault) -> None:
        self._move(replace(self._course, phase=Phase.FAILED, fault=fault))

    def _move(self, course: Course) -> None:
        self._course = course
        self.courseChanged.emit()

    def _choose(self, choice: Choice) -> None:
        if choice == self._choice:
            return
        self._choice = choice
        self._fill()
        self.choiceChanged.emit()
        self.dismiss()

    def _fill(self) -> None:
        chosen = self._choice
        self._kinds.replace(
            [
                KindRow(kind, words.title_of(kind), words.line_of(kind), words.ICONS[kind], kind is chosen.kind)
                for kind in ExportKind
            ]
        )
        self._formats.replace(
            [FormatRow(one, words.format_of(one), one == chosen.ending) for one in formats_of(chosen.kind)]
        )

    def _fill_targets(self) -> None:
        self._target_rows.replace([self._target_row(target) for target in self._targets])

    def _target_row(self, target: Target) -> TargetRow:
        if target.is_drive:
            free = locale_of(self._language).formattedDataSize(target.free, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
            return TargetRow(target.name, translate("Organiser", "{size} free").format(size=free), "chip")
        return TargetRow(translate("Organiser", "Documents"), translate("Organiser", "On this computer"), "note")
